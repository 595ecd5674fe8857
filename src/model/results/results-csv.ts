import type { EventOrder } from "../event-order.ts";
import { csvFile } from "../exports/csv-row.ts";
import type { ResultGroup } from "./class-results.ts";
import { type EventVerdict, scoreAnswer } from "./score-answer.ts";

/** The words of the file. */
export interface ResultsCsvWords {
	/** Of the columns before those of the events. */
	readonly columns: readonly [name: string, lesson: string, exercise: string, score: string, outOf: string];
	/** A name, with a number where others of that name came before. */
	readonly name: (name: string, turn: number) => string;
	readonly exercise: (kind: ResultGroup["kind"]) => string;
	readonly verdict: (verdict: EventVerdict) => string;
	/** An event's title. */
	readonly event: (id: string) => string;
}

/**
 * What was collected as CSV (RFC 4180, with a byte order mark; no cell runs as a formula): a row for each pupil and exercise, a column
 * for each event of any of them. A cell is empty where the event was not asked or cannot be wrong.
 */
export function resultsCsv(
	groups: readonly ResultGroup[],
	order: Pick<EventOrder, "before">,
	words: ResultsCsvWords,
): string {
	const events = [...new Set(groups.flatMap(({ lesson }) => lesson.ids))];
	const rows = groups.flatMap(({ lesson, kind, rows: own }) =>
		own.map(({ result, turn }) => {
			const { right, of, verdicts } = scoreAnswer(result.answer, order);
			const cells = events.map((id) => {
				const verdict = verdicts.get(id);
				return verdict === undefined ? "" : words.verdict(verdict);
			});
			return [
				words.name(result.name, turn),
				lesson.title,
				words.exercise(kind),
				String(right),
				String(of),
				...cells,
			];
		}),
	);
	return csvFile([[...words.columns, ...events.map(words.event)], ...rows]);
}
