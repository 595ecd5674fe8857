import type { EventOrder } from "../event-order.ts";
import { mixed, scoreOrder } from "./order-exercise.ts";
import { entryIds, type SheetEntry } from "./sheet-entries.ts";

type Order = Pick<EventOrder, "before">;

/** How many mixed orders are looked at for two good ones. */
const TRIES = 60;

/** The entries of the mixed sheets. */
export interface SheetOrders {
	readonly a: readonly SheetEntry[];
	/** Another order for a second sheet; `null` where there is no other that gives nothing away. */
	readonly b: readonly SheetEntry[] | null;
}

/** A number from the ids, so that a lesson's mixed sheets and its key always agree. */
function seedOf(ids: readonly string[]): number {
	return [...ids.join()].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0, 7);
}

/** True where nothing is in the wrong order. */
function isRight(ids: readonly string[], order: Order): boolean {
	const { told, right } = scoreOrder(ids, order);
	return right === told;
}

/** True where an order answers what is asked, forwards or backwards. */
function tells(entries: readonly SheetEntry[], order: Order): boolean {
	const ids = entryIds(entries);
	return [ids, ids.toReversed()].some((tried) => isRight(tried, order));
}

/** How many ids two orders have in the same place. */
function alike(one: readonly string[], other: readonly string[]): number {
	return one.filter((id, place) => other[place] === id).length;
}

/**
 * Two mixed orders of a lesson's entries, the same for the same entries, with the events of an entry mixed as well. Neither is an
 * order in time, forwards or backwards, where there are others; the second has as little as can be in the place that the first gives it.
 */
export function sheetOrders(entries: readonly SheetEntry[], order: Order): SheetOrders {
	// Whatever order they come in.
	const sorted = entries.toSorted((a, b) => (entryIds([a]).join() < entryIds([b]).join() ? -1 : 1));
	const seed = seedOf(entryIds(sorted));
	const tries = Array.from({ length: TRIES }, (_, index) =>
		mixed(sorted, seed + index).map((entry) => ({ ...entry, events: mixed(entry.events, seed + index) })),
	);
	const silent = tries.filter((tried) => !tells(tried, order));
	const a = silent[0] ?? tries.find((tried) => !isRight(entryIds(tried), order)) ?? tries[0] ?? [];
	const others = silent
		.filter((tried) => tried !== a)
		.map((tried) => ({ tried, same: alike(entryIds(a), entryIds(tried)) }))
		.filter(({ same }) => same < entryIds(a).length)
		.toSorted((one, other) => one.same - other.same);
	return { a, b: others[0]?.tried ?? null };
}

/** "A" to "Z", then "A2" and so on. */
function letterOf(index: number): string {
	return `${String.fromCodePoint(65 + (index % 26))}${index < 26 ? "" : Math.floor(index / 26) + 1}`;
}

/** The events' letters by their ids: the same on every sheet, in the order of the first. */
export function sheetLetters({ a }: Pick<SheetOrders, "a">): ReadonlyMap<string, string> {
	return new Map(entryIds(a).map((id, index) => [id, letterOf(index)]));
}
