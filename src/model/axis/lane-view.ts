import { BLOCK, type LaneIndex, type RankedItem } from "./axis-index.ts";
import { lengthClass, levelFor } from "./axis-level.ts";
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

/** A lane with more items in view is crowded: not each of them can be looked at in every frame. */
const CROWD = 24;
/** The least width of a cell in CSS pixels: about a label. */
const CELL = 160;
/** The same in the strip, whose bars have no labels. */
const STRIP_CELL = 16;

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

function at({ bounded }: LaneIndex, places: Iterable<number>): RankedItem[] {
	return Array.from(places, (place) => bounded[place]).filter((ranked) => ranked !== undefined);
}

function* between(from: number, to: number): Generator<number> {
	for (let place = from; place < to; place++) yield place;
}

const byRank = (a: RankedItem, b: RankedItem) => a.rank - b.rank;

/** All items in view, in the order in which they get their rows. */
export function allInView({ lane, from, to, running, others }: LaneView): RankedItem[] {
	return [...at(lane, running), ...at(lane, between(from, to)), ...others].sort(byRank);
}

/** Those of a level's that begin in the window. */
function* beginning({ from, to }: LaneView, places: readonly number[]): Generator<number> {
	const first = findFirst(0, places.length, (index) => (places[index] ?? 0) >= from);
	for (let index = first; index < places.length; index++) {
		const place = places[index] ?? to;
		if (place >= to) return;
		yield place;
	}
}

/**
 * The items in view that ask for a row, in the order in which they get it. In a lane that is not crowded that is all of them. In a
 * crowded one it is the first few that begin in each cell of the time, and bars that are longer than two cells come after the others, the
 * shorter ones first: they would take every row for themselves.
 */
export function askingForRows(view: LaneView, window: TimeWindow, width: number): RankedItem[] {
	if (view.count <= CROWD) return allInView(view);
	const { lane, running, others } = view;
	const { places, has, cell } = levelFor(lane, window, width, CELL, CROWD);
	const lengthOf = ({ item: { start, end } }: RankedItem) =>
		start === null || end === null ? window.end - window.start : end - start;
	return [...at(lane, running.filter(has)), ...at(lane, beginning(view, places)), ...others]
		.map((ranked) => ({ ranked, late: ranked.rank < 0 ? 0 : lengthClass(lengthOf(ranked), cell) }))
		.sort(
			(a, b) =>
				Number(b.ranked.rank < 0) - Number(a.ranked.rank < 0) ||
				a.late - b.late ||
				byRank(a.ranked, b.ranked),
		)
		.map(({ ranked }) => ranked);
}

/** The items in view whose bars a strip has, in the order of reading: in a crowded lane one for each few pixels, and all landmarks. */
export function seenInStrip(view: LaneView, window: TimeWindow, width: number): RankedItem[] {
	if (view.count <= CROWD) return allInView(view);
	const { lane, running, others } = view;
	const { places } = levelFor(lane, window, width, STRIP_CELL, 1);
	const open = others.filter(({ rank }) => rank >= 0);
	return [
		...others.filter(({ rank }) => rank < 0),
		...open.slice(0, CROWD),
		...at(lane, running.slice(0, CROWD)),
		...at(lane, beginning(view, places)),
	].sort(byRank);
}
