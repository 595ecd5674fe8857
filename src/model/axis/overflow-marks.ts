import type { AxisItem } from "./axis-items.ts";
import { MARK_WIDTH, MIN_BAR, ROW_GAP } from "./axis-metrics.ts";
import { barExtent } from "./bar-shape.ts";
import type { TimeWindow } from "./time-window.ts";

/** A "+n" in place of events for which a lane has no row left. */
export interface OverflowMark {
	readonly lane: number;
	readonly row: number;
	/** The events it stands for, from the left; it stands where the first would. */
	readonly ids: readonly string[];
}

/** Left of a mark is the place of a day's bar, for when one of its events is open. */
const BAR_PLACE = MIN_BAR + 6;

/** Where a mark for events that begin with `item` stands, in CSS pixels from the plot's left edge: after a day's bar. */
export function markX(item: AxisItem, window: TimeWindow, width: number): number {
	const [start] = barExtent(item, window, width);
	return Math.min(Math.max(start, 0) + BAR_PLACE, width - MARK_WIDTH);
}

/** Gathers what did not fit into marks that neither touch nor leave the view, in order from the left. */
export function groupOverflow(
	items: readonly AxisItem[],
	window: TimeWindow,
	width: number,
	lane: number,
	row: number,
): OverflowMark[] {
	const spots = items
		.map((item) => ({ id: item.id, x: markX(item, window, width) }))
		.sort((a, b) => a.x - b.x);
	const marks: { x: number; ids: string[] }[] = [];
	for (const spot of spots) {
		const last = marks.at(-1);
		if (last && spot.x < last.x + MARK_WIDTH + ROW_GAP + BAR_PLACE) last.ids.push(spot.id);
		else marks.push({ x: spot.x, ids: [spot.id] });
	}
	return marks.map(({ ids }) => ({ lane, row, ids }));
}
