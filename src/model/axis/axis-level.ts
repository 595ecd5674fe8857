import type { LaneIndex } from "./axis-index.ts";
import type { TimeWindow } from "./time-window.ts";

/** The bounded items of a lane that are looked at where the plot has no room for all: the first that begin in each cell of the time. */
export interface Level {
	/** How long a cell is, in milliseconds. Cells begin at 1970, so that no item comes or goes as the window moves along. */
	readonly cell: number;
	/** Where they are among the bounded items. */
	readonly places: readonly number[];
	/** The same, asked by place. */
	readonly has: (place: number) => boolean;
}

/** How much longer than a cell a bar is that fills the rows beside others, as a power of two: 0 for one up to two cells long. */
export function lengthClass(length: number, cell: number): number {
	return Math.max(Math.ceil(Math.log2(length / cell)) - 1, 0);
}

/**
 * The level for a window: its cells, each twice as long as those of the level below, are drawn at least `least` and less than twice
 * `least` CSS pixels wide, and of the short and of the long bars that begin in one it has the first `most` each.
 */
export function levelFor(
	{ starts, ends, levels }: LaneIndex,
	{ start, end }: TimeWindow,
	width: number,
	least: number,
	most: number,
): Level {
	const cell = 2 ** Math.ceil(Math.log2((least * (end - start)) / width));
	const key = `${cell} ${most}`;
	const made = levels.get(key);
	if (made) return made;
	const places: number[] = [];
	/** How many short and how many long ones begin in the cell that the items have come to. */
	const counts = [0, 0];
	let current = Number.NaN;
	starts.forEach((begin, place) => {
		const at = Math.floor(begin / cell);
		if (at !== current) counts.fill(0);
		current = at;
		const kind = Math.min(lengthClass((ends[place] ?? begin) - begin, cell), 1);
		const count = counts[kind] ?? 0;
		counts[kind] = count + 1;
		if (count < most) places.push(place);
	});
	const known = new Set(places);
	const level = { cell, places, has: (place: number) => known.has(place) };
	levels.set(key, level);
	return level;
}
