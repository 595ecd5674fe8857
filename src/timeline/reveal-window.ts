import type { AxisItem } from "../model/axis/axis-items.ts";
import { clampWindow, type TimeWindow } from "../model/axis/time-window.ts";

/** How much of the window stays free on both sides of what is brought into view. */
const MARGIN = 0.12;

/** The bounded part of an item: an open end counts as its known one. */
function knownStretch(item: AxisItem): TimeWindow {
	const start = item.start ?? (item.end ?? 0) - 1;
	return { start, end: item.end ?? start + 1 };
}

/** The window, moved and widened no more than needed to show an item. */
export function windowShowing(item: AxisItem, window: TimeWindow): TimeWindow {
	const { start, end } = knownStretch(item);
	const inView = end > window.start && start < window.end;
	const known = item.start === null ? end <= window.end : inView;
	if (inView && known) return window;
	const span = Math.max(window.end - window.start, (end - start) / (1 - 2 * MARGIN));
	const middle = (start + end) / 2;
	return clampWindow({ start: middle - span / 2, end: middle + span / 2 });
}

/** The window that shows items as large as fits. */
export function windowFitting(items: readonly AxisItem[]): TimeWindow {
	const stretches = items.map(knownStretch);
	const start = Math.min(...stretches.map((stretch) => stretch.start));
	const end = Math.max(...stretches.map((stretch) => stretch.end));
	const margin = (end - start) * MARGIN;
	return clampWindow({ start: start - margin, end: end + margin });
}
