import type { EventOrder } from "../event-order.ts";
import { eventPlaces, isOpen } from "./open-order.ts";

type Order = Pick<EventOrder, "before">;

/** How one event stands in a tried order. */
export interface OrderResult {
	readonly id: string;
	/** False where its order to all others is open, so that its place cannot be wrong. */
	readonly scored: boolean;
	/** True where all of its pairs that the article orders are in the right order, or there is none. */
	readonly right: boolean;
	/** Where it is the one to move: the first event below it that was before it, or `null`. */
	readonly after: string | null;
	/** Where it is the one to move: the first event above it that was after it, or `null`. */
	readonly before: string | null;
}

/** How a tried order stands to what the article tells. */
export interface OrderScore {
	/** The pairs of events of which the article puts one first. No other pair counts. */
	readonly told: number;
	/** Those of them that are in the right order. */
	readonly right: number;
	/** The events in the tried order. */
	readonly results: readonly OrderResult[];
}

type Pair = readonly [string, string];

function pairsOf(ids: readonly string[]): readonly Pair[] {
	return ids.flatMap((id, at) => ids.slice(at + 1).map((below): Pair => [id, below]));
}

/** Of how many pairs of these events the article says which one was first. */
export function toldPairs(ids: readonly string[], order: Order): number {
	return pairsOf(ids).filter(([a, b]) => !isOpen(order, a, b)).length;
}

/**
 * Whether these events can be asked to be put in order: where the article orders fewer than a third of their pairs, as on one day of
 * which it tells no hours, one lucky move would be the whole of it.
 */
export function canBeOrdered(ids: readonly string[], order: Order): boolean {
	const told = toldPairs(ids, order);
	return told > 0 && told * 3 >= pairsOf(ids).length;
}

/**
 * Looks at every pair: what the article does not order is right in either order and does not count. The events to move are those
 * with which most pairs are wrong, then those with which most of the others are, and so on: of one event that was moved too far,
 * the others have nothing to be moved for.
 */
export function scoreOrder(ids: readonly string[], order: Order): OrderScore {
	const told = toldPairs(ids, order);
	const wrongPairs = pairsOf(ids).filter(([id, below]) => order.before(below, id) === "article");
	const toMove = new Set<string>();
	for (
		let left = wrongPairs;
		left.length > 0;
		left = left.filter((pair) => !pair.some((id) => toMove.has(id)))
	) {
		const counts = ids.map((id) => ({ id, pairs: left.filter((pair) => pair.includes(id)).length }));
		const most = Math.max(...counts.map(({ pairs }) => pairs));
		for (const { id, pairs } of counts) if (pairs === most) toMove.add(id);
	}
	const results = ids.map((id) => ({
		id,
		scored: ids.some((other) => !isOpen(order, id, other)),
		right: !wrongPairs.some((pair) => pair.includes(id)),
		after: (toMove.has(id) && wrongPairs.find(([above]) => above === id)?.[1]) || null,
		before: (toMove.has(id) && wrongPairs.find(([, below]) => below === id)?.[0]) || null,
	}));
	return { told, right: told - wrongPairs.length, results };
}

/** True for an event that has to be moved for a right order. */
export function isToMove({ after, before }: OrderResult): boolean {
	return after !== null || before !== null;
}

/** The ids in an order that is right; those of which the article puts none first keep the order in which they are given. */
export function rightOrder(ids: readonly string[], order: Order): readonly string[] {
	return eventPlaces(ids, order).map(({ id }) => id);
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

/** The ids mixed so that at most half of the pairs that the article orders are in the right order, and so never all of them. */
export function exerciseOrder(ids: readonly string[], seed: number, order: Order): readonly string[] {
	const tried = mixed(ids, seed);
	const { told, right } = scoreOrder(tried, order);
	return right * 2 > told ? [...tried].reverse() : tried;
}
