import type { PupilAnswer } from "./pupil-answer.ts";
import { nameLetters } from "./pupil-name.ts";
import type { PupilResult, ResultLesson } from "./result-code.ts";

/** A pupil's result, and whether its code came more than once. */
export interface CollectedResult {
	readonly result: PupilResult;
	readonly again: boolean;
}

/** A result beside others of its exercise. */
export interface ListedResult extends CollectedResult {
	/** 1, or more where others of the same name came before with other answers. */
	readonly turn: number;
}

/** The results of one exercise on one lesson. */
export interface ResultGroup {
	readonly key: string;
	readonly lesson: ResultLesson;
	readonly kind: PupilAnswer["kind"];
	/** By name. */
	readonly rows: readonly ListedResult[];
}

/** The results with one more, at the end; a code that is there already stays one row, which tells that. */
export function withResult(
	rows: readonly CollectedResult[],
	result: PupilResult,
): readonly CollectedResult[] {
	const isThere = rows.some((row) => row.result.code === result.code);
	if (!isThere) return [...rows, { result, again: false }];
	return rows.map((row) => (row.result.code === result.code ? { ...row, again: true } : row));
}

const sameName = (a: PupilResult, b: PupilResult) =>
	nameLetters(a.name).join() === nameLetters(b.name).join();

/** Results by lesson and exercise, in the order in which the first of each came; within those by name, numbers by their size. */
export function groupResults(rows: readonly CollectedResult[]): readonly ResultGroup[] {
	const byName = new Intl.Collator("en", { numeric: true });
	const keyOf = ({ lesson, answer }: PupilResult) => [answer.kind, ...lesson.ids].join(" ");
	return [...new Set(rows.map(({ result }) => keyOf(result)))].flatMap((key) => {
		const own = rows.filter(({ result }) => keyOf(result) === key);
		const [first] = own;
		const listed = own.map((row, at): ListedResult => {
			const earlier = own.slice(0, at).filter(({ result }) => sameName(result, row.result));
			return { ...row, turn: earlier.length + 1 };
		});
		listed.sort((a, b) => byName.compare(a.result.name, b.result.name) || a.turn - b.turn);
		return first ? { key, lesson: first.result.lesson, kind: first.result.answer.kind, rows: listed } : [];
	});
}
