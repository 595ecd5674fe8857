import type { EventOrder } from "../event-order.ts";
import { isToMove, scoreOrder } from "../lesson/order-exercise.ts";
import type { DayVerdict, PupilAnswer } from "./pupil-answer.ts";

/** How an event was answered: in an order, "wrong" where it is to be moved, as the exercise says. */
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

function scoreOrderAnswer(ids: readonly string[], order: Order): AnswerScore {
	const { told, right, results } = scoreOrder(ids, order);
	const scored = results.filter((result) => result.scored);
	const verdicts = new Map(
		scored.map((result): [string, EventVerdict] => [result.id, isToMove(result) ? "wrong" : "right"]),
	);
	const reversed = ids.flatMap((id, at) =>
		ids
			.slice(at + 1)
			.flatMap((below) => (order.before(below, id) === "article" ? [[id, below] as const] : [])),
	);
	return { right, of: told, verdicts, reversed };
}

/** Looks at every pair of an order, or at every day. What the article does not order is not scored. */
export function scoreAnswer(answer: PupilAnswer, order: Order): AnswerScore {
	if (answer.kind === "order") return scoreOrderAnswer(answer.ids, order);
	const { verdicts } = answer;
	const right = [...verdicts.values()].filter((verdict) => verdict === "right").length;
	return { right, of: verdicts.size, verdicts, reversed: [] };
}
