import type { EventRelation, HistoricalEvent } from "../model/historical-event.ts";
import { daysOff } from "../model/lesson/axis-exercise.ts";
import type { OrderScore } from "../model/lesson/order-exercise.ts";
import { withoutDates } from "./date-gaps.ts";
import { formatDay, formatEdtf, joinParts } from "./format-date.ts";
import { practiceText } from "./practice-text.ts";

/** A day that was chosen for an event, the start of it in UTC. */
export interface PlacedDay {
	readonly event: HistoricalEvent;
	readonly day: number;
}

/** Whether a title keeps its date in an exercise: with a gap in its place nobody could say which of all these titles it is. */
export function needsDate(title: string, titles: readonly string[]): boolean {
	const bare = withoutDates(title);
	return bare !== title && titles.some((other) => other !== title && withoutDates(other) === bare);
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

/** A tried order as text to hand in: what was right, at which check, and where an event has to be moved. */
export function orderResultText(
	title: string,
	name: string,
	{ right, told, results }: OrderScore,
	{ checks, first }: { readonly checks: number; readonly first: number },
	titleOf: (id: string) => string,
): string {
	const score = practiceText.orderScore(right, told);
	return withHead(title, practiceText.order, name, [
		checks > 1 ? `${score} ${practiceText.orderChecks(checks, first)}` : score,
		...results.map(({ id, scored, after, before }, at) => {
			const line = practiceText.resultOrder(at + 1, titleOf(id));
			const remarks = [
				...(after === null ? [] : [practiceText.afterWord(titleOf(after))]),
				...(before === null ? [] : [practiceText.beforeWord(titleOf(before))]),
				...(scored ? [] : [practiceText.openWord]),
			];
			return remarks.length === 0 ? line : practiceText.resultRemark(line, remarks.join(", "));
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
