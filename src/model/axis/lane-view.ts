import { BLOCK, type LaneIndex, type RankedItem } from "./axis-index.ts";
import { type Level, lengthClass, levelFor } from "./axis-level.ts";
import { isOutside } from "./events-outside.ts";
import { findFirst } from "./find-first.ts";
import { toX } from "./instant-x.ts";
import type { TimeWindow } from "./time-window.ts";

/** What a window shows of a lane. */
export interface LaneView {
	readonly lane: LaneIndex;
	/** The bounded items that begin in the window: from this place */
	readonly from: number;
	/** up to this one. */
	readonly to: number;
	/** The places of those that began before it and go on. */
	readonly running: readonly number[];
	readonly others: readonly RankedItem[];
	/** How many there are in all. */
	readonly count: number;
}

/** A lane of more items, wherever they are, is crowded. */
const CROWD = 24;
/** The least width of a cell in CSS pixels: about a label. */
const CELL = 160;
/** The same in the strip, whose bars have no labels. */
const STRIP_CELL = 32;
/** How many of a crowded lane's open bars a strip has, and how many of those that began before it. */
const STRIP_FEW = 8;

/** Looks a window up in a lane. */
export function viewLane(lane: LaneIndex, window: TimeWindow, width: number): LaneView {
	const { starts, ends, latest } = lane;
	const startAt = (place: number) => starts[place] ?? Number.POSITIVE_INFINITY;
	const from = findFirst(0, starts.length, (place) => startAt(place) >= window.start);
	const to = findFirst(
		from,
		starts.length,
		(place) => startAt(place) >= window.end || toX(startAt(place), window, width) >= width,
	);
	const running: number[] = [];
	for (let block = 0; block * BLOCK < from; block++) {
		if ((latest[block] ?? 0) <= window.start) continue;
		const until = Math.min((block + 1) * BLOCK, from);
		for (let place = block * BLOCK; place < until; place++)
			if ((ends[place] ?? 0) > window.start) running.push(place);
	}
	const others = lane.others.filter(({ item }) => isOutside(item, window, width) === null);
	return { lane, from, to, running, others, count: to - from + running.length + others.length };
}

/** A level's bounded items that are in view. */
function ofLevel({ lane: { bounded }, from, to, running }: LaneView, { places, has }: Level): RankedItem[] {
	const [first, last] = [from, to].map((end) =>
		findFirst(0, places.length, (at) => (places[at] ?? end) >= end),
	);
	return [...running.filter(has), ...places.slice(first, last)].flatMap((place) => bounded[place] ?? []);
}

const byRank = (a: RankedItem, b: RankedItem) => a.rank - b.rank;

/** True for a lane of so many items that not each of them can be looked at in every frame, nor asks for a row. */
export function isCrowded({ bounded, others }: LaneIndex): boolean {
	return bounded.length + others.length > CROWD;
}

/** All items in view, in the order in which they get their rows. */
export function allInView({ lane: { bounded }, from, to, running, others }: LaneView): RankedItem[] {
	return [...running.flatMap((place) => bounded[place] ?? []), ...bounded.slice(from, to), ...others].sort(
		byRank,
	);
}

/**
 * The items in view that ask for one of a lane's few rows, in the order in which they get it. In a lane that is not crowded that is all
 * of them. In a crowded one it is the first few that begin in each cell of the time, and bars that are longer than two cells come after
 * the others, the shorter ones first: they would take every row for themselves.
 */
export function askingForRows(view: LaneView, window: TimeWindow, width: number): RankedItem[] {
	if (!isCrowded(view.lane)) return allInView(view);
	const level = levelFor(view.lane, window, width, CELL, CROWD);
	const open = window.end - window.start;
	const late = ({ rank, item: { start, end } }: RankedItem) =>
		rank < 0 ? -1 : lengthClass(start === null || end === null ? open : end - start, level.cell);
	return [...ofLevel(view, level), ...view.others].sort((a, b) => late(a) - late(b) || byRank(a, b));
}

/** The items in view whose bars a strip has, in the order of reading: in a crowded lane one for each few pixels, and all landmarks. */
export function seenInStrip(view: LaneView, window: TimeWindow, width: number): RankedItem[] {
	if (!isCrowded(view.lane)) return allInView(view);
	const { running, others } = view;
	const level = levelFor(view.lane, window, width, STRIP_CELL, 1);
	const few = others.filter(({ rank }, index) => rank < 0 || index < STRIP_FEW);
	return [...ofLevel({ ...view, running: running.slice(0, STRIP_FEW) }, level), ...few].sort(byRank);
}
