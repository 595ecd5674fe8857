import { endPad, itemExtent, type LabelSide } from "./axis-geometry.ts";
import type { AxisItem } from "./axis-items.ts";
import { LABEL_GAP, LABEL_PAD, ROW_GAP, VIEW_EDGE } from "./axis-metrics.ts";
import { barExtent } from "./bar-shape.ts";
import { eventsOutside, isOutside } from "./events-outside.ts";
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
}

function sidesThatFit(item: AxisItem, window: TimeWindow, width: number): LabelSide[] {
	const [start, end] = barExtent(item, window, width);
	const bar = Math.min(end, width) - Math.max(start, 0);
	const sides: LabelSide[] = [];
	if (LABEL_PAD + item.labelWidth + endPad(item) <= bar) sides.push("inside");
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

/** The items that the window shows, by lane. */
function byLane(items: readonly AxisItem[], window: TimeWindow, width: number): AxisItem[][] {
	const lanes: AxisItem[][] = [];
	for (const item of items) {
		if (isOutside(item, window, width) !== null) continue;
		lanes[item.lane] ??= [];
		lanes[item.lane]?.push(item);
	}
	return lanes.map((lane) =>
		lane.toSorted((a, b) => Number(b.landmark ?? false) - Number(a.landmark ?? false)),
	);
}

/** How many rows each lane takes to show a window whole; at least one. */
export function rowsNeeded(
	items: readonly AxisItem[],
	laneCount: number,
	window: TimeWindow,
	width: number,
): number[] {
	const lanes = byLane(items, window, width);
	return Array.from({ length: laneCount }, (_, index) =>
		Math.max(placeLane(lanes[index] ?? [], window, width, Number.POSITIVE_INFINITY).rows, 1),
	);
}

/**
 * Decides row and label side of every event that the window shows.
 *
 * @param items in the order of reading; earlier ones get the upper rows, landmarks before all others.
 * @param width of the plot in CSS pixels at a root font size of 16. The decisions hold for every greater width too:
 *   bars move apart as it grows, labels do not.
 * @param capacity rows that each lane has; what does not fit becomes a "+n" mark in its last row. Left out: no limit.
 * @param barred ids of events (the open one, the focused one) whose bars are drawn beside the mark that they stand in. They move nothing.
 */
export function layoutAxis(
	items: readonly AxisItem[],
	window: TimeWindow,
	width: number,
	capacity: readonly number[] = [],
	barred: readonly string[] = [],
): AxisLayout {
	const placed: PlacedItem[] = [];
	const marks: OverflowMark[] = [];
	byLane(items, window, width).forEach((lane, index) => {
		const room = capacity[index] ?? Number.POSITIVE_INFINITY;
		let result = placeLane(lane, window, width, room);
		if (result.overflow.length > 0) {
			result = placeLane(lane, window, width, room - 1);
			marks.push(...groupOverflow(result.overflow, window, width, index, room - 1));
			for (const { id } of result.overflow.filter((item) => barred.includes(item.id)))
				placed.push({ id, lane: index, row: room - 1, side: "none" });
		}
		placed.push(...result.placed);
	});
	return { items: placed, marks, ...eventsOutside(items, window, width) };
}

/** The layout of a strip: every bar in its lane, whichever others are there; only the open one has its name, in a line of its own. */
export function layoutStrip(
	items: readonly AxisItem[],
	window: TimeWindow,
	width: number,
	open: string | null,
): AxisLayout {
	const placed = byLane(items, window, width)
		.flat()
		.map(({ id, lane }): PlacedItem => ({ id, lane, row: 0, side: id === open ? "named" : "none" }));
	return { items: placed, marks: [], ...eventsOutside(items, window, width) };
}
