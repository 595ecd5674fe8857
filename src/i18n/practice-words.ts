import type { EventRelation, HistoricalEvent } from "../model/historical-event.ts";
import { daysOff } from "../model/lesson/axis-exercise.ts";
import { isRight, type OrderResult } from "../model/lesson/order-exercise.ts";
import { formatDay, formatEdtf, joinParts } from "./format-date.ts";
import { practiceText } from "./practice-text.ts";

/** A day that was chosen for an event, the start of it in UTC. */
export interface PlacedDay {
	readonly event: HistoricalEvent;
	readonly day: number;
}

/** How far off a day is: "3 days too late"; `null` where it is right. */
export function offWords({ event, day }: PlacedDay, words: typeof practiceText.off): string | null {
	const off = daysOff(event.date, day);
	return off === 0 ? null : words(Math.abs(off), off < 0 ? "early" : "late");
}

function withHead(title: string, exercise: string, name: string, lines: readonly string[]): string {
	const head = [practiceText.resultTitle(title, exercise)];
	if (name.trim() !== "") head.push(practiceText.resultName(name.trim()));
	return [...head, ...lines].join("\n");
}

/** That two events belong to one meeting, and by whom, so that nobody can say which came first. */
export function sameMeetingWords(title: string, { reports }: EventRelation): string {
	const publishers = reports.map(({ publisher }) => publisher);
	const [last = "", ...before] = publishers.toReversed();
	const named = before.length === 0 ? last : `${before.toReversed().join(", ")} and ${last}`;
	return practiceText.sameMeeting(title, last === "" ? "" : practiceText.asReported(named));
}

/** How many of the events whose place can be wrong have a right one; without a score where none can be wrong. */
export function orderScore(results: readonly OrderResult[]): string {
	const scored = results.filter((result) => result.scored);
	return scored.length === 0
		? practiceText.orderOpen
		: practiceText.orderScore(scored.filter(isRight).length, scored.length);
}

/** A tried order as text to hand in. */
export function orderResultText(
	title: string,
	name: string,
	results: readonly OrderResult[],
	titleOf: (id: string) => string,
): string {
	return withHead(title, practiceText.order, name, [
		orderScore(results),
		...results.map((result, at) => {
			const verdict = isRight(result) ? practiceText.rightWord : practiceText.wrongWord;
			return practiceText.resultOrder(
				at + 1,
				titleOf(result.id),
				result.scored ? verdict : practiceText.openWord,
			);
		}),
	]);
}

/** The chosen days as text to hand in. */
export function axisResultText(title: string, name: string, placed: readonly PlacedDay[]): string {
	const verdicts = placed.map((one) => offWords(one, practiceText.offWord));
	return withHead(title, practiceText.axis, name, [
		practiceText.axisScore(verdicts.filter((verdict) => verdict === null).length, placed.length),
		...placed.map(({ event, day }, at) =>
			practiceText.resultDay(
				at + 1,
				event.title,
				formatDay(day),
				verdicts[at] ?? practiceText.rightWord,
				joinParts(formatEdtf(event.date)),
			),
		),
	]);
}
