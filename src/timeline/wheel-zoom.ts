import { panWindow, type TimeWindow, zoomWindow } from "../model/axis/time-window.ts";

/** By how much the wheel zooms in 100 CSS pixels of its way, whatever the steps it takes them in. */
const ZOOM_PER_100 = 1.25;
/** The way of one step that is counted in lines or pages, as some mice do; CSS pixels. */
const LINE = 16;
const PAGE = 400;

/** A wheel's way in CSS pixels. */
function wayOf(event: WheelEvent): { x: number; y: number } {
	const unit = event.deltaMode === 1 ? LINE : event.deltaMode === 2 ? PAGE : 1;
	const [x, y] = [event.deltaX * unit, event.deltaY * unit];
	// With Shift a wheel turns sideways; some systems say so themselves.
	return event.shiftKey && x === 0 ? { x: y, y: 0 } : { x, y };
}

/**
 * The window that a turn of the wheel over a plot leads to: zoomed around the pointer in proportion to the way turned, or moved
 * along by a sideways turn.
 *
 * @param plot the plot's left edge and width on the screen.
 */
export function windowAfterWheel(
	window: TimeWindow,
	event: WheelEvent,
	bounds: TimeWindow,
	plot: { readonly left: number; readonly width: number },
): TimeWindow {
	const { x, y } = wayOf(event);
	if (Math.abs(x) > Math.abs(y)) return panWindow(window, x / plot.width, bounds);
	const at = Math.min(Math.max((event.clientX - plot.left) / plot.width, 0), 1);
	return zoomWindow(
		window,
		ZOOM_PER_100 ** (y / 100),
		bounds,
		window.start + at * (window.end - window.start),
	);
}
