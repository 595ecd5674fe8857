import type { EventOrder } from "../event-order.ts";
import { isOpen } from "./open-order.ts";

type Order = Pick<EventOrder, "before">;

/** How one event stands in a tried order. */
export interface OrderResult {
	readonly id: string;
	/** False where its order to all others is open, so that its place cannot be wrong and is not scored. */
	readonly scored: boolean;
	/** Where its place is wrong: the first event below it that was before it, or `null`. */
	readonly after: string | null;
	/** Where its place is wrong: the first event above it that was after it, or `null`. */
	readonly before: string | null;
}

/**
 * Looks at every pair: what the article does not order is right in either order. Wrong are the events with which most pairs are
 * wrong, then those with which most others are, and so on: of one event that was moved too far, the others are right.
 */
export function scoreOrder(ids: readonly string[], order: Order): readonly OrderResult[] {
	const wrongPairs = ids.flatMap((id, at) =>
		ids
			.slice(at + 1)
			.filter((below) => order.before(below, id) === "article")
			.map((below) => [id, below] as const),
	);
	const wrong = new Set<string>();
	for (
		let left = wrongPairs;
		left.length > 0;
		left = left.filter((pair) => !pair.some((id) => wrong.has(id)))
	) {
		const counts = ids.map((id) => ({ id, pairs: left.filter((pair) => pair.includes(id)).length }));
		const most = Math.max(...counts.map(({ pairs }) => pairs));
		for (const { id, pairs } of counts) if (pairs === most) wrong.add(id);
	}
	return ids.map((id) => ({
		id,
		scored: ids.some((other) => !isOpen(order, id, other)),
		after: (wrong.has(id) && wrongPairs.find(([above]) => above === id)?.[1]) || null,
		before: (wrong.has(id) && wrongPairs.find(([, below]) => below === id)?.[0]) || null,
	}));
}

/** True where nothing is wrong with it. */
export function isRight({ after, before }: OrderResult): boolean {
	return after === null && before === null;
}

/** Numbers from 0 to 1, the same ones for the same seed (Mulberry32). */
function numbersFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** The items mixed, the same way for the same seed (Fisher and Yates). */
export function mixed<Item>(items: readonly Item[], seed: number): readonly Item[] {
	const next = numbersFrom(seed);
	const left = [...items];
	return items.flatMap(() => left.splice(Math.floor(next() * left.length), 1));
}

/** The ids mixed so that their order is not right, where there is a wrong one. */
export function exerciseOrder(ids: readonly string[], seed: number, order: Order): readonly string[] {
	const tried = mixed(ids, seed);
	return scoreOrder(tried, order).every(isRight) ? [...tried].reverse() : tried;
}
