import { isBefore } from "../event-order.ts";
import type { HistoricalEvent } from "../historical-event.ts";

/** How one event stands in a tried order. */
export interface OrderResult {
	readonly id: string;
	/** The first event below it that was before it; `null` where none was: its place is right. */
	readonly after: string | null;
	/** The first event above it that was after it; `null` where none was. */
	readonly before: string | null;
}

/**
 * Looks at every pair: two events whose ranges overlap are right in either order. An event is right where it and everything
 * above and below it agree.
 */
export function scoreOrder(order: readonly Pick<HistoricalEvent, "id" | "date">[]): readonly OrderResult[] {
	return order.map((event, at) => ({
		id: event.id,
		after: order.slice(at + 1).find((other) => isBefore(other.date, event.date))?.id ?? null,
		before: order.slice(0, at).find((other) => isBefore(event.date, other.date))?.id ?? null,
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

/** The events mixed so that their order is not right, where there is a wrong one. */
export function exerciseOrder<Event extends Pick<HistoricalEvent, "id" | "date">>(
	events: readonly Event[],
	seed: number,
): readonly Event[] {
	const order = mixed(events, seed);
	return scoreOrder(order).every(isRight) ? [...order].reverse() : order;
}
