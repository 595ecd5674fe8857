import { wellFormed } from "../well-formed.ts";
/** Something kept for an essay: a quote or an account, with a line of the reader's own. */
export interface TrayItem {
	/** A quote's id or an account's. */
	readonly id: string;
	/** What the reader wrote to it, one line; "" for nothing. */
	readonly note: string;
}

/** What was kept, in the reader's order; each id once. */
export type Tray = readonly TrayItem[];

/** How much a tray holds: `items` things, and `note` characters of the reader's own to each (UTF-16 code units). */
export const TRAY_LIMITS = { items: 60, note: 280 } as const;

/** A line as a tray holds it: one line, no longer than it may be, and whole characters. */
export function cleanNote(text: string): string {
	return wellFormed(text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").slice(0, TRAY_LIMITS.note));
}

/** The tray with `id` at its end; the same where it holds that, or is full. */
export function keepItem(tray: Tray, id: string): Tray {
	if (tray.length >= TRAY_LIMITS.items || tray.some((item) => item.id === id)) return tray;
	return [...tray, { id, note: "" }];
}

/** The tray without `id`. */
export function dropItem(tray: Tray, id: string): Tray {
	return tray.filter((item) => item.id !== id);
}

/** The tray with `item` again at the place where it was, counted from 0; the same where it holds that, or is full. */
export function putBack(tray: Tray, item: TrayItem, place: number): Tray {
	if (tray.length >= TRAY_LIMITS.items || tray.some(({ id }) => id === item.id)) return tray;
	return [...tray.slice(0, place), item, ...tray.slice(place)];
}

/** The tray with two of its things in each other's place. */
export function swapItems(tray: Tray, one: string, other: string): Tray {
	const first = tray.find(({ id }) => id === one);
	const second = tray.find(({ id }) => id === other);
	if (!first || !second) return tray;
	return tray.map((item) => (item === first ? second : item === second ? first : item));
}

/** The tray with this line at `id`. */
export function noteItem(tray: Tray, id: string, note: string): Tray {
	return tray.map((item) => (item.id === id ? { id, note: cleanNote(note) } : item));
}

/** Whether two trays hold the same in the same order. */
export function isSameTray(one: Tray, other: Tray): boolean {
	return (
		one.length === other.length &&
		one.every(({ id, note }, index) => other[index]?.id === id && other[index].note === note)
	);
}
