import type { RankedItem } from "./axis-index.ts";
import type { AxisItem } from "./axis-items.ts";
import { MARK_WIDTH, MIN_BAR, ROW_GAP } from "./axis-metrics.ts";
import { barExtent } from "./bar-shape.ts";
import { findFirst } from "./find-first.ts";
import { isCrowded, type LaneView } from "./lane-view.ts";
import type { TimeWindow } from "./time-window.ts";

/** A "+n" in place of events for which a lane has no row left. */
export interface OverflowMark {
	readonly lane: number;
	readonly row: number;
	/** How many events it stands for. */
	readonly count: number;
	/** The first of them from the left: the mark stands where that would. */
	readonly first: string;
	/** Where it stands at the width that it was decided for when no event shares its row; see `markX`. */
	readonly x: number;
	/** All of them, from the left; gathered when they are asked for. */
	readonly ids: readonly string[];
}

/** Left of a mark is the place of a day's bar, for when an event there is open. */
const BAR_PLACE = MIN_BAR + 6;
/** From one mark to the next, at least, */
const REACH = MARK_WIDTH + ROW_GAP + BAR_PLACE;
/** and in a crowded lane, where there would be one beside the other. */
const CROWDED_REACH = 2 * REACH;

/** Where a mark for events that begin with `item` stands, in CSS pixels from the plot's left edge: after a day's bar. */
export function markX(item: AxisItem, window: TimeWindow, width: number): number {
	const [start] = barExtent(item, window, width);
	return Math.min(Math.max(start, 0) + BAR_PLACE, width - MARK_WIDTH);
}

/**
 * Gathers what a lane shows and has no row for into marks that neither touch nor leave the view, in order from the left. Nothing is
 * counted one by one: the bounded items stand in the order of their beginning, so a mark stands for as many as its ends are apart
 * in them, less those that are placed.
 */
export function overflowMarks(
	{ lane, from, to, running, others }: LaneView,
	placed: ReadonlySet<RankedItem>,
	window: TimeWindow,
	width: number,
	at: Pick<OverflowMark, "lane" | "row">,
): OverflowMark[] {
	const { bounded } = lane;
	const reach = isCrowded(lane) ? CROWDED_REACH : REACH;
	const xOf = (ranked: RankedItem | undefined) =>
		ranked ? markX(ranked.item, window, width) : Number.POSITIVE_INFINITY;
	/** Those without a row, from the left. */
	const waiting = (items: readonly (RankedItem | undefined)[]) =>
		items
			.flatMap((ranked) => (ranked && !placed.has(ranked) ? [{ ranked, x: xOf(ranked) }] : []))
			.sort((a, b) => a.x - b.x || a.ranked.rank - b.ranked.rank)
			.map(({ ranked }) => ranked);
	const apart = waiting([...running.map((place) => bounded[place]), ...others]);
	const taken = Array.from(placed, ({ place }) => place)
		.filter((place) => place >= from && place < to)
		.sort((a, b) => a - b);
	const marks: OverflowMark[] = [];
	let [next, place, passed] = [0, from, 0];
	while (true) {
		for (; taken[passed] === place; passed++) place++;
		const x = Math.min(xOf(apart[next]), place < to ? xOf(bounded[place]) : Number.POSITIVE_INFINITY);
		if (x === Number.POSITIVE_INFINITY) return marks;
		const isBeyond = (ranked: RankedItem | undefined) => xOf(ranked) >= x + reach;
		const [begin, alone, seen] = [place, next, passed];
		while (!isBeyond(apart[next])) next++;
		place = findFirst(begin, to, (index) => isBeyond(bounded[index]));
		while ((taken[passed] ?? to) < place) passed++;
		const ties = findFirst(begin, place, (index) => xOf(bounded[index]) > x);
		const [first] = waiting([apart[alone], ...bounded.slice(begin, ties)]);
		const [until, all] = [place, next];
		if (!first) return marks;
		marks.push({
			...at,
			count: all - alone + until - begin - (passed - seen),
			first: first.item.id,
			x,
			get ids() {
				return waiting([...apart.slice(alone, all), ...bounded.slice(begin, until)]).map(
					({ item }) => item.id,
				);
			},
		});
	}
}
