import { type ItemExtent, isApart, itemExtent, type LabelSide } from "./axis-geometry.ts";
import { axisIndex, type LaneIndex, type RankedItem } from "./axis-index.ts";
import type { AxisItem } from "./axis-items.ts";
import { barExtent } from "./bar-shape.ts";
import { isOutside } from "./events-outside.ts";
import { type PlacedItem, placeInRows, sidesThatFit } from "./lane-rows.ts";
import { allInView, askingForRows, isCrowded, seenInStrip, viewLane } from "./lane-view.ts";
import { marksAside } from "./mark-places.ts";
import { type OverflowMark, overflowMarks } from "./overflow-marks.ts";
import { DAY_SCALE, type TimeWindow } from "./time-window.ts";

/** The axis's arrangement for a window. */
export interface AxisLayout {
	readonly items: readonly PlacedItem[];
	/** "+n" where the lane has no row left. */
	readonly marks: readonly OverflowMark[];
}

/**
 * How many rows each lane takes to show a window whole; at least one.
 *
 * @param most where a lane would take more, this is said of it.
 */
export function rowsNeeded(
	items: readonly AxisItem[],
	laneCount: number,
	window: TimeWindow,
	width: number,
	most = Number.POSITIVE_INFINITY,
): number[] {
	const { lanes } = axisIndex(items);
	return Array.from({ length: laneCount }, (_, index) => {
		const lane = lanes[index];
		if (!lane) return 1;
		const view = viewLane(lane, window, width);
		const asking = most < Number.POSITIVE_INFINITY ? askingForRows(view, window, width) : allInView(view);
		return Math.max(placeInRows(asking, window, width, most).rows, 1);
	});
}

/** Gives events the row of the marks, each with its label where marks and the events before it leave room for that. */
function besideMarks(
	events: readonly RankedItem[],
	marks: readonly OverflowMark[],
	window: TimeWindow,
	width: number,
	row: number,
): PlacedItem[] {
	const xs = marks.map(({ x }) => x);
	const extents: ItemExtent[] = [];
	return events.map(({ item }): PlacedItem => {
		const at = (side: LabelSide) => itemExtent(item, side, window, width);
		const side =
			sidesThatFit(item, barExtent(item, window, width), width).find(
				(one) =>
					extents.every((other) => isApart(at(one), other)) &&
					marksAside(xs, [...extents, at(one)], width) !== null,
			) ?? "none";
		extents.push(at(side));
		return { id: item.id, lane: item.lane, row, side };
	});
}

/** At the scale of days, landmarks and those of a day before what only goes on through it: the day is what a reader has come so near for. */
function dayFirst(asking: readonly RankedItem[], { start, end }: TimeWindow): readonly RankedItem[] {
	if (end - start >= DAY_SCALE) return asking;
	const isLate = ({ rank, item }: RankedItem) =>
		rank >= 0 && (item.start === null || item.end === null || item.end - item.start >= DAY_SCALE);
	return asking.toSorted((a, b) => Number(isLate(a)) - Number(isLate(b)));
}

function layoutLane(
	lane: LaneIndex,
	index: number,
	window: TimeWindow,
	width: number,
	room: number,
	barred: readonly RankedItem[],
): AxisLayout {
	const view = viewLane(lane, window, width);
	const asking = room < Number.POSITIVE_INFINITY ? askingForRows(view, window, width) : allInView(view);
	const whole = asking.length < view.count ? null : placeInRows(asking, window, width, room);
	if (whole?.placed.size === view.count) return { items: [...whole.placed.values()], marks: [] };
	const row = room - 1;
	const queue = isCrowded(lane) ? asking : dayFirst(asking, window);
	const { placed } = placeInRows(queue, window, width, row);
	const beside = barred.filter(
		(ranked) =>
			ranked.item.lane === index && !placed.has(ranked) && isOutside(ranked.item, window, width) === null,
	);
	const shown = new Set([...placed.keys(), ...beside]);
	const marks = overflowMarks(view, shown, window, width, { lane: index, row });
	return { items: [...besideMarks(beside, marks, window, width, row), ...placed.values()], marks };
}

function rankedOnes(items: readonly AxisItem[], ids: readonly (string | null)[]): RankedItem[] {
	const { byId } = axisIndex(items);
	return [...new Set(ids)].flatMap((id) => byId.get(id ?? "") ?? []).sort((a, b) => a.rank - b.rank);
}

function joined(lanes: readonly AxisLayout[]): AxisLayout {
	return { items: lanes.flatMap(({ items }) => items), marks: lanes.flatMap(({ marks }) => marks) };
}

/**
 * Decides row and label side of every event that the window shows. What depends on the events alone is prepared once for a list of
 * items, so what a window costs grows with what it has room for, not with how many events there are.
 *
 * In a lane of more than two dozen events with a limit not all of them ask for a row: see `askingForRows`. Those that do not are behind
 * the "+n" with the others that get none.
 *
 * @param items in the order of reading; earlier ones get the upper rows, landmarks before all others, and at the scale of days, where not all
 *   fit, those of a day before longer ones.
 * @param width of the plot in CSS pixels at a root font size of 16. The decisions hold for every greater width too:
 *   bars move apart as it grows, labels do not.
 * @param capacity rows that each lane has; what does not fit becomes a "+n" mark in its last row. Left out: no limit.
 * @param barred ids of events (the open one, the focused one) that are shown whatever else is: without a row of their own they stand in
 *   the row of the marks, with their names where there is room, and no mark counts them. They move no other event.
 */
export function layoutAxis(
	items: readonly AxisItem[],
	window: TimeWindow,
	width: number,
	capacity: readonly number[] = [],
	barred: readonly string[] = [],
): AxisLayout {
	const beside = rankedOnes(items, barred);
	return joined(
		axisIndex(items).lanes.map((lane, index) =>
			layoutLane(lane, index, window, width, capacity[index] ?? Number.POSITIVE_INFINITY, beside),
		),
	);
}

/**
 * The layout of a strip: every bar in its lane, whichever others are there, as far as bars can be told from each other; only the open one
 * has its name, in a line of its own.
 *
 * @param focused the id of the event that has the focus: like the open one it is there whatever else is.
 */
export function layoutStrip(
	items: readonly AxisItem[],
	window: TimeWindow,
	width: number,
	open: string | null,
	focused: string | null = null,
): AxisLayout {
	const wanted = rankedOnes(items, [open, focused]).filter(
		({ item }) => isOutside(item, window, width) === null,
	);
	const lanes = axisIndex(items).lanes.map((lane, index) => {
		const seen = seenInStrip(viewLane(lane, window, width), window, width);
		return [...seen, ...wanted.filter((ranked) => ranked.item.lane === index && !seen.includes(ranked))];
	});
	const placed = lanes
		.flat()
		.map(
			({ item: { id, lane } }): PlacedItem => ({ id, lane, row: 0, side: id === open ? "named" : "none" }),
		);
	return { items: placed, marks: [] };
}
