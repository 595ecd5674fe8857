import { itemExtent, type LabelSide } from "./axis-geometry.ts";
import type { AxisItem } from "./axis-items.ts";
import { LABEL_GAP, LABEL_PAD, ROW_GAP, VIEW_EDGE } from "./axis-metrics.ts";
import { barExtent } from "./bar-shape.ts";
import { groupOverflow, type OverflowMark } from "./overflow-marks.ts";
import type { TimeWindow } from "./time-window.ts";

/** One event's place: decided once for a width and good for every greater width. */
export interface PlacedItem {
	readonly id: string;
	readonly lane: number;
	/** Row within the lane, from 0 at the top. */
	readonly row: number;
	readonly side: LabelSide;
}

/** The axis's arrangement for a window. */
export interface AxisLayout {
	readonly items: readonly PlacedItem[];
	/** "+n" where the lane has no row left. */
	readonly marks: readonly OverflowMark[];
	/** Ids of the events wholly before the window, in the order given. */
	readonly before: readonly string[];
	readonly after: readonly string[];
	/** Rows used in each lane. */
	readonly rows: readonly number[];
}

function sidesThatFit(item: AxisItem, window: TimeWindow, width: number): LabelSide[] {
	const [start, end] = barExtent(item, window, width);
	const bar = Math.min(end, width) - Math.max(start, 0);
	const sides: LabelSide[] = [];
	if (item.labelWidth + 2 * LABEL_PAD <= bar) sides.push("inside");
	if (end + LABEL_GAP + item.labelWidth <= width - VIEW_EDGE) sides.push("right");
	if (start - LABEL_GAP - item.labelWidth >= VIEW_EDGE) sides.push("left");
	return sides.length > 0 ? sides : ["above"];
}

type Occupied = [number, number][];

function isFree(row: Occupied, [from, to]: [number, number]): boolean {
	return row.every(([start, end]) => to + ROW_GAP <= start || from >= end + ROW_GAP);
}

function placeLane(
	items: readonly AxisItem[],
	window: TimeWindow,
	width: number,
	capacity: number,
): { placed: PlacedItem[]; overflow: AxisItem[]; rows: number } {
	const rows: Occupied[] = [];
	const placed: PlacedItem[] = [];
	const overflow: AxisItem[] = [];
	for (const item of items) {
		const options = sidesThatFit(item, window, width).map((side) => {
			const { barStart, barEnd, labelStart, labelEnd } = itemExtent(item, side, window, width);
			return {
				side,
				extent: [Math.min(barStart, labelStart), Math.max(barEnd, labelEnd)] as [number, number],
			};
		});
		let row = 0;
		let choice = options[0];
		for (; row < capacity; row++) {
			const taken = rows[row];
			choice = taken ? options.find(({ extent }) => isFree(taken, extent)) : options[0];
			if (choice) break;
		}
		if (row >= capacity || !choice) {
			overflow.push(item);
			continue;
		}
		rows[row] ??= [];
		rows[row]?.push(choice.extent);
		placed.push({ id: item.id, lane: item.lane, row, side: choice.side });
	}
	return { placed, overflow, rows: rows.length };
}

/**
 * Decides row and label side of every event that the window shows.
 *
 * @param items in the order of reading; earlier ones get the upper rows.
 * @param width of the plot in CSS pixels at a root font size of 16. The decisions hold for every greater width too:
 *   bars move apart as it grows, labels do not.
 * @param capacity rows that each lane has; what does not fit becomes a "+n" mark in its last row. Left out: no limit.
 * @param first the id of an event that must not end in a mark (the selected one).
 */
export function layoutAxis(
	items: readonly AxisItem[],
	window: TimeWindow,
	width: number,
	capacity: readonly number[] = [],
	first: string | null = null,
): AxisLayout {
	const before: string[] = [];
	const after: string[] = [];
	const lanes: AxisItem[][] = [];
	for (const item of items) {
		const [start, end] = barExtent(item, window, width);
		if (item.end !== null && item.end <= window.start) before.push(item.id);
		else if ((item.start !== null && item.start >= window.end) || start >= width) after.push(item.id);
		else if (end <= 0) before.push(item.id);
		else {
			lanes[item.lane] ??= [];
			const lane = lanes[item.lane];
			if (item.id === first) lane?.unshift(item);
			else lane?.push(item);
		}
	}
	const placed: PlacedItem[] = [];
	const marks: OverflowMark[] = [];
	const rows: number[] = [];
	lanes.forEach((lane, index) => {
		const room = capacity[index] ?? Number.POSITIVE_INFINITY;
		let result = placeLane(lane, window, width, room);
		if (result.overflow.length > 0) {
			result = placeLane(lane, window, width, room - 1);
			marks.push(...groupOverflow(result.overflow, window, width, index, room - 1));
			result.rows = room;
		}
		placed.push(...result.placed);
		rows[index] = result.rows;
	});
	return { items: placed, marks, before, after, rows };
}
