import type { EventOrder } from "../event-order.ts";
import type { DayVerdict, PupilAnswer } from "./pupil-answer.ts";

/** How an event was answered: in an order, "wrong" where it stands wrong to at least one other. */
export type EventVerdict = DayVerdict | "wrong";

/** What of an answer is right. */
export interface AnswerScore {
	/** Pairs of events, or days. */
	readonly right: number;
	/** How many can be right: not the pairs that the article leaves open. */
	readonly of: number;
	/** By event; those that were not asked, or cannot be wrong, are not there. */
	readonly verdicts: ReadonlyMap<string, EventVerdict>;
	/** The pairs in the wrong order as the pupil has them: the first was put before the second. */
	readonly reversed: readonly (readonly [string, string])[];
}

type Order = Pick<EventOrder, "before">;

function scoreOrderAnswer(ids: readonly string[], { before }: Order): AnswerScore {
	const pairs = ids.flatMap((id, at) => ids.slice(at + 1).map((below) => [id, below] as const));
	const scored = pairs.filter(([a, b]) => before(a, b) === "article" || before(b, a) === "article");
	const reversed = scored.filter(([a, b]) => before(b, a) === "article");
	const verdicts = new Map<string, EventVerdict>();
	for (const pair of scored) for (const id of pair) verdicts.set(id, "right");
	for (const pair of reversed) for (const id of pair) verdicts.set(id, "wrong");
	return { right: scored.length - reversed.length, of: scored.length, verdicts, reversed };
}

/** Looks at every pair of an order, or at every day. What the article does not order is not scored. */
export function scoreAnswer(answer: PupilAnswer, order: Order): AnswerScore {
	if (answer.kind === "order") return scoreOrderAnswer(answer.ids, order);
	const { verdicts } = answer;
	const right = [...verdicts.values()].filter((verdict) => verdict === "right").length;
	return { right, of: verdicts.size, verdicts, reversed: [] };
}
