import type { Instant } from "../historical-event.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A stretch of the time axis: `start` inclusive, `end` exclusive, both UTC. */
export interface TimeWindow {
	readonly start: Instant;
	readonly end: Instant;
}

/** A window shorter than this, in milliseconds, is at the scale of days: no unit is finer, for the source gives no clock times. */
export const DAY_SCALE = 5 * DAY;

/** The narrowest window, in milliseconds: one hour. */
export const MIN_SPAN = HOUR;
/** The widest window, in milliseconds: twelve years. */
export const MAX_SPAN = 12 * 366 * DAY;

/** True when both windows are the same to the minute, the finest that an address records. */
export function isSameWindow(a: TimeWindow, b: TimeWindow): boolean {
	return Math.abs(a.start - b.start) < 60_000 && Math.abs(a.end - b.end) < 60_000;
}

/** The same window with its span and its place brought inside the axis's limits. */
export function clampWindow({ start, end }: TimeWindow, bounds: TimeWindow): TimeWindow {
	const span = Math.min(Math.max(end - start, MIN_SPAN), MAX_SPAN, bounds.end - bounds.start);
	const middle = (start + end) / 2;
	const from = Math.min(Math.max(middle - span / 2, bounds.start), bounds.end - span);
	return { start: Math.round(from), end: Math.round(from + span) };
}

/** The window moved by a fraction of its own span, within the bounds; negative goes back in time. */
export function panWindow({ start, end }: TimeWindow, fraction: number, bounds: TimeWindow): TimeWindow {
	const by = (end - start) * fraction;
	return clampWindow({ start: start + by, end: end + by }, bounds);
}

/**
 * The window scaled by `factor` (below 1 zooms in), as far as the axis allows, around `centre`, which keeps its place on the screen
 * unless the bounds move it.
 */
export function zoomWindow(
	{ start, end }: TimeWindow,
	factor: number,
	bounds: TimeWindow,
	centre = (start + end) / 2,
): TimeWindow {
	const span = end - start;
	const by = Math.min(Math.max(span * factor, MIN_SPAN), MAX_SPAN) / span;
	return clampWindow({ start: centre - (centre - start) * by, end: centre + (end - centre) * by }, bounds);
}
