import { endPad, extentBeside, type LabelSide } from "./axis-geometry.ts";
import type { RankedItem } from "./axis-index.ts";
import type { AxisItem } from "./axis-items.ts";
import { LABEL_GAP, LABEL_PAD, ROW_GAP, VIEW_EDGE } from "./axis-metrics.ts";
import { barExtent } from "./bar-shape.ts";
import { findFirst } from "./find-first.ts";
import type { TimeWindow } from "./time-window.ts";

/** One event's place: decided once for a width and good for every greater width. */
export interface PlacedItem {
	readonly id: string;
	readonly lane: number;
	/** Row within the lane, from 0 at the top. */
	readonly row: number;
	readonly side: LabelSide;
}

/** What a lane's rows hold. */
export interface LaneRows {
	/** In the order in which they asked. */
	readonly placed: ReadonlyMap<RankedItem, PlacedItem>;
	readonly rows: number;
}

/** What an item takes of a row with its label on a side. */
interface Place {
	readonly side: LabelSide;
	readonly from: number;
	readonly to: number;
}

/**
 * On which sides of its bar an event's label has room in a plot of `width` pixels, the best first; at least one.
 *
 * @param bar its extent before clipping.
 */
export function sidesThatFit(
	item: AxisItem,
	[start, end]: readonly [number, number],
	width: number,
): LabelSide[] {
	const [barStart, barEnd] = [Math.max(start, 0), Math.min(end, width)];
	const sides = new Set<LabelSide>();
	if (LABEL_PAD + item.labelWidth + endPad(item) <= barEnd - barStart) sides.add("inside");
	// Beside an end that fades away the label would stand where no bar is seen: it keeps to the other and reaches out over this one.
	if (item.end === null && item.start !== null) {
		if (barStart + LABEL_PAD + item.labelWidth <= width - VIEW_EDGE) sides.add("inside");
	} else if (end + LABEL_GAP + item.labelWidth <= width - VIEW_EDGE) sides.add("right");
	if (item.start === null && item.end !== null) {
		if (barEnd - endPad(item) - item.labelWidth >= VIEW_EDGE) sides.add("inside");
	} else if (start - LABEL_GAP - item.labelWidth >= VIEW_EDGE) sides.add("left");
	return sides.size > 0 ? [...sides] : ["above"];
}

function placesOf(item: AxisItem, bar: readonly [number, number], width: number): Place[] {
	return sidesThatFit(item, bar, width).map((side) => {
		const { barStart, barEnd, labelStart, labelEnd } = extentBeside(item, side, bar, width);
		return { side, from: Math.min(barStart, labelStart), to: Math.max(barEnd, labelEnd) };
	});
}

/** Where in a row, whose stretches stand apart and in order, a place is free: the index to put it at, or -1. */
function gapFor(row: readonly Place[], { from, to }: Place): number {
	const index = findFirst(0, row.length, (at) => from < (row[at]?.to ?? 0) + ROW_GAP);
	const next = row[index];
	return !next || to + ROW_GAP <= next.from ? index : -1;
}

/** Gives rows to items in the order given: each has the uppermost in which one of its label's sides is free, as long as there are rows. */
export function placeInRows(
	asking: readonly RankedItem[],
	window: TimeWindow,
	width: number,
	capacity: number,
): LaneRows {
	const rows: Place[][] = [];
	const placed = new Map<RankedItem, PlacedItem>();
	for (const ranked of asking) {
		const { id, lane } = ranked.item;
		const bar = barExtent(ranked.item, window, width);
		const alone: Place = { side: "none", from: Math.max(bar[0], 0), to: Math.min(bar[1], width) };
		let places: Place[] | null = null;
		search: for (let row = 0; row < capacity; row++) {
			rows[row] ??= [];
			const taken = rows[row] ?? [];
			// Most of those that get no row have not even room for their bars.
			if (gapFor(taken, alone) < 0) continue;
			places ??= placesOf(ranked.item, bar, width);
			for (const place of places) {
				const gap = gapFor(taken, place);
				if (gap < 0) continue;
				taken.splice(gap, 0, place);
				placed.set(ranked, { id, lane, row, side: place.side });
				break search;
			}
		}
	}
	return { placed, rows: rows.length };
}
