import type { AxisItem } from "./axis-items.ts";
import { OPEN_FADE_TIME } from "./axis-metrics.ts";
import { clampWindow, type TimeWindow, zoomWindow } from "./time-window.ts";

/** How much of the window stays free on both sides of what is brought into view. */
const MARGIN = 0.12;
/** How far inside the window a step of zooming has something of the event that it goes around, as a fraction of the window. */
const SEEN = 0.2;
/** Windows are kept to the minute: what is in view for less may be out of it then. */
const MINUTE = 60_000;

/** The bounded part of an item: an open end counts as its known one. */
function knownStretch(item: AxisItem): TimeWindow {
	const start = item.start ?? (item.end ?? 0) - 1;
	return { start, end: item.end ?? start + 1 };
}

/** True when something of an item's known stretch is in the window, of an open start its end. */
function isInView(item: AxisItem, window: TimeWindow): boolean {
	const { start, end } = knownStretch(item);
	const begun = item.start === null ? end <= window.end : start <= window.end - MINUTE;
	return begun && end >= window.start + MINUTE;
}

/** The window, moved and widened no more than needed to show an item, within the bounds. */
export function windowShowing(item: AxisItem, window: TimeWindow, bounds: TimeWindow): TimeWindow {
	if (isInView(item, window)) return window;
	const { start, end } = knownStretch(item);
	const span = Math.max(window.end - window.start, (end - start) / (1 - 2 * MARGIN));
	const middle = (start + end) / 2;
	return clampWindow({ start: middle - span / 2, end: middle + span / 2 }, bounds);
}

/** The window, moved no further than needed to have a good piece of an item in view and not only a sliver at its edge. */
function windowSeeing(item: AxisItem, { start, end }: TimeWindow, bounds: TimeWindow): TimeWindow {
	const inset = (end - start) * SEEN;
	const known = knownStretch(item);
	// An open bar is seen at its known end, from which it fades.
	const latestStart = item.end === null ? known.start : known.end - inset;
	const earliestEnd = item.start === null ? known.end : known.start + inset;
	const by = Math.min(0, latestStart - start) + Math.max(0, earliestEnd - end);
	return clampWindow({ start: start + by, end: end + by }, bounds);
}

/** The stretch of an item that is drawn, an open end with as much of it as is seen. */
function drawnStretch({ start, end }: AxisItem): TimeWindow {
	return {
		start: start ?? (end ?? 0) - OPEN_FADE_TIME,
		end: end ?? (start ?? 0) + OPEN_FADE_TIME,
	};
}

/** The window within the bounds that shows items as large as fits. */
export function windowFitting(items: readonly AxisItem[], bounds: TimeWindow): TimeWindow {
	const stretches = items.map(drawnStretch);
	const start = stretches.reduce(
		(least, stretch) => Math.min(least, stretch.start),
		Number.POSITIVE_INFINITY,
	);
	const end = stretches.reduce((most, stretch) => Math.max(most, stretch.end), Number.NEGATIVE_INFINITY);
	const margin = (end - start) * MARGIN;
	return clampWindow({ start: start - margin, end: end + margin }, bounds);
}

/** The moment of an item that is nearest to another moment. */
function nearestMoment(item: AxisItem, to: number): number {
	const { start, end } = knownStretch(item);
	return Math.min(Math.max(to, start), end);
}

/**
 * The window a step of zooming leads to: around the open event, or else around the event nearest the middle, which keeps its
 * place on the screen. Where it is not in view it is brought there first, so no step ends with no event in view.
 */
export function zoomStep(
	window: TimeWindow,
	factor: number,
	items: readonly AxisItem[],
	open: string | null,
	bounds: TimeWindow,
): TimeWindow {
	const middle = (window.start + window.end) / 2;
	const distance = (item: AxisItem) => Math.abs(nearestMoment(item, middle) - middle);
	const inView = items.filter((item) => isInView(item, window));
	const [first, ...others] = inView.length > 0 ? inView : items;
	const nearest =
		first && others.reduce((best, item) => (distance(item) < distance(best) ? item : best), first);
	const anchor = items.find(({ id }) => id === open) ?? nearest;
	if (!anchor) return zoomWindow(window, factor, bounds);
	const shown = windowShowing(anchor, window, bounds);
	const centre = nearestMoment(anchor, (shown.start + shown.end) / 2);
	const next = zoomWindow(shown, factor, bounds, Math.min(Math.max(centre, shown.start), shown.end));
	return windowSeeing(anchor, next, bounds);
}
