import type { AxisItem } from "./axis-items.ts";
import { rowsNeeded } from "./axis-layout.ts";
import {
	BRACKET_LINE,
	LANE_COLUMN,
	LANE_HEAD,
	LANE_PAD,
	ROW_MAX,
	ROW_MIN,
	SCALE_LINE,
	SCALE_LINE_LOW,
	STRIP_LANE,
	STRIP_NAME,
} from "./axis-metrics.ts";
import type { TimeWindow } from "./time-window.ts";

/*
 * All measures in CSS pixels at a root font size of 16. Between two arranged widths, or heights, the arrangement of the smaller
 * one holds, so the page as the server sends it and the live axis agree at every size.
 */

/** The widths at which the axis is arranged anew. */
export const AXIS_WIDTHS = [272, 344, 440, 584, 720, 880, 1160, 1600] as const;

/** From this width on the lanes' names stand in a column of their own. */
export const COLUMN_FROM = 720;

/** How many rows there are in all where there is no height for as many as are needed. */
const SHORT_TOTALS = [7, 9, 11, 14] as const;
/** A lane that needs more than one row gets this many before another gets more: one, and one for its mark. */
const LANE_LEAST = 2;
/** A lane never gets more, whatever it needs. */
const MOST_ROWS = 24;

/** What an axis is arranged for. */
export interface AxisPlan {
	readonly items: readonly AxisItem[];
	readonly laneCount: number;
	/** The window in which, given the height, nothing is hidden: the one that a reader sees first. */
	readonly home: TimeWindow;
}

/** How the axis is arranged from some height on. */
export interface RoomShape {
	/** The least height that it takes. */
	readonly from: number;
	/** All lanes in a thin strip: no rows, no names but the open event's. */
	readonly strip: boolean;
	/** One line of the time scale; it has two. */
	readonly scaleLine: number;
	/** The line for the names of brackets, 0 without. */
	readonly bracketLine: number;
	/** The line above each lane for its name, 0 without. */
	readonly head: number;
	/** Rows of each lane, from the top. */
	readonly rows: readonly number[];
	/** What the rows leave: scale, heads and pads. */
	readonly fixed: number;
}

/** A lane's place in the axis, from the axis's top. */
export interface LaneBand {
	readonly top: number;
	readonly height: number;
	/** Where its first row begins. */
	readonly rowsTop: number;
	readonly rows: number;
}

/** The axis's fixed frame at a size: it does not change with the window, nor with what is open. */
export interface AxisRoom {
	readonly shape: RoomShape;
	/** The width from which this frame holds, and the plot's there, without the column. */
	readonly from: number;
	readonly plotWidth: number;
	readonly column: number;
	/** From one row to the next. */
	readonly pitch: number;
	/** The lower end of the last lane. */
	readonly height: number;
	readonly lanes: readonly LaneBand[];
}

/** The width of the arrangement that holds at `width`. */
export function arrangedWidth(width: number): number {
	return AXIS_WIDTHS.findLast((from) => from <= width) ?? AXIS_WIDTHS[0];
}

/** The width of the column of lane names in an axis of `width`, 0 where there is none. */
export function columnAt(width: number): number {
	return width >= COLUMN_FROM ? LANE_COLUMN : 0;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Divides `total` rows among lanes: each what it needs up to `LANE_LEAST`, then one at a time to the lane that lacks most. */
function divideRows(needed: readonly number[], total: number): number[] {
	const rows = needed.map((count) => Math.min(count, LANE_LEAST));
	while (sum(rows) < total) {
		const lacks = needed.map((count, lane) => count - (rows[lane] ?? 0));
		const most = Math.max(...lacks);
		if (most <= 0) break;
		const lane = lacks.indexOf(most);
		rows[lane] = (rows[lane] ?? 0) + 1;
	}
	return rows;
}

function shapeOf(rows: readonly number[], column: boolean, low: boolean): RoomShape {
	const scaleLine = low ? SCALE_LINE_LOW : SCALE_LINE;
	const bracketLine = low ? 0 : BRACKET_LINE;
	const head = low || column ? 0 : LANE_HEAD;
	const fixed = 2 * scaleLine + bracketLine + rows.length * (head + 2 * LANE_PAD);
	return {
		from: fixed + sum(rows) * ROW_MIN,
		strip: false,
		scaleLine,
		bracketLine,
		head,
		rows,
		fixed,
	};
}

function stripOf(laneCount: number): RoomShape {
	const fixed = 2 * SCALE_LINE_LOW + STRIP_NAME + LANE_PAD;
	return {
		from: 0,
		strip: true,
		scaleLine: SCALE_LINE_LOW,
		bracketLine: 0,
		head: 0,
		rows: Array.from({ length: laneCount }, () => 1),
		fixed,
	};
}

/** The arrangements of an axis of `width`, from the lowest to the one in which its first window hides nothing. */
export function roomShapes({ items, laneCount, home }: AxisPlan, width: number): RoomShape[] {
	const from = arrangedWidth(width);
	const column = columnAt(from);
	const needed = rowsNeeded(items, laneCount, home, from - column, MOST_ROWS);
	const all = sum(needed);
	const low = SHORT_TOTALS.filter((total) => total < all).map((total) => divideRows(needed, total));
	// With more height the scale, the lanes and the brackets get theirs, and then the rows.
	return [
		stripOf(laneCount),
		...[...low, needed].map((rows) => shapeOf(rows, column > 0, true)),
		shapeOf(needed, column > 0, false),
	];
}

/** The height that an axis of `width` takes to show its first window whole, with rows of the least height. */
export function wholeHeight(plan: AxisPlan, width: number): number {
	return roomShapes(plan, width).at(-1)?.from ?? 0;
}

/** From one row to the next, in an axis of `height`. */
function pitchOf({ strip, fixed, rows }: RoomShape, height: number): number {
	return strip ? STRIP_LANE : Math.min(ROW_MAX, (height - fixed) / sum(rows));
}

/** The frame for an axis of `width` and `height`. */
export function axisRoom(plan: AxisPlan, width: number, height: number): AxisRoom {
	const shapes = roomShapes(plan, width);
	const shape = shapes.findLast(({ from }) => from <= height) ?? stripOf(plan.laneCount);
	const from = arrangedWidth(width);
	const column = shape.strip ? 0 : columnAt(from);
	const pitch = pitchOf(shape, height);
	const pad = shape.strip ? 0 : LANE_PAD;
	let top = shape.strip ? shape.fixed - LANE_PAD : 2 * shape.scaleLine + shape.bracketLine;
	const lanes = shape.rows.map((rows): LaneBand => {
		const band = {
			top,
			height: shape.head + 2 * pad + rows * pitch,
			rowsTop: top + shape.head + pad,
			rows,
		};
		top += band.height;
		return band;
	});
	return { shape, from, plotWidth: from - column, column, pitch, height: top, lanes };
}
