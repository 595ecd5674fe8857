import type { AxisItem } from "./axis-items.ts";
import { layoutAxis } from "./axis-layout.ts";
import { LANE_COLUMN, LANE_HEAD, LANE_MIN, LANE_PAD, ROW_HEIGHT, SCALE_HEIGHT } from "./axis-metrics.ts";
import { DEFAULT_WINDOW } from "./time-window.ts";

/**
 * The widths at which the axis is arranged anew, in CSS pixels at a root font size of 16. Between two of them the
 * arrangement of the smaller one holds, so the page as the server sends it and the live axis agree at every width.
 */
export const AXIS_WIDTHS = [288, 360, 440, 600, 752, 960, 1280, 1720] as const;

/** From this width on the lanes' names stand in a column of their own. */
export const COLUMN_FROM = 752;

/** A lane's place in the axis, in CSS pixels at a root font size of 16, from the axis's top. */
export interface LaneBand {
	readonly top: number;
	readonly height: number;
	/** Where its first row begins. */
	readonly rowsTop: number;
	readonly rows: number;
}

/** The axis's fixed frame at a width: it does not change with the window, so nothing below it moves. */
export interface AxisRoom {
	/** The width from which this frame holds. */
	readonly from: number;
	/** The plot's width there, without the column. */
	readonly plotWidth: number;
	readonly column: number;
	readonly height: number;
	readonly lanes: readonly LaneBand[];
}

/** The width of the arrangement that holds at `width`. */
export function arrangedWidth(width: number): number {
	return AXIS_WIDTHS.findLast((from) => from <= width) ?? AXIS_WIDTHS[0];
}

/** The frame for an axis of `width`: as many rows as the default window needs there, so that nothing in it is hidden. */
export function axisRoom(items: readonly AxisItem[], laneCount: number, width: number): AxisRoom {
	const from = arrangedWidth(width);
	const column = from >= COLUMN_FROM ? LANE_COLUMN : 0;
	const head = column > 0 ? 0 : LANE_HEAD;
	const plotWidth = from - column;
	const { rows } = layoutAxis(items, DEFAULT_WINDOW, plotWidth);
	let top = SCALE_HEIGHT;
	const lanes = Array.from({ length: laneCount }, (_, index): LaneBand => {
		const count = Math.max(rows[index] ?? 0, 1);
		const height = Math.max(head + 2 * LANE_PAD + count * ROW_HEIGHT, column > 0 ? LANE_MIN : 0);
		const band = { top, height, rowsTop: top + head + LANE_PAD, rows: count };
		top += height;
		return band;
	});
	return { from, plotWidth, column, height: top, lanes };
}
