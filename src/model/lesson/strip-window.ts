import type { TimeAxis } from "../axis/time-axis.ts";
import type { TimeWindow } from "../axis/time-window.ts";
import type { EdtfDate } from "../historical-event.ts";

/** How much room a stretch gets around it, as a part of its own length. */
const AIR = 0.3;

/** What the strip under a presented event shows: the first window wherever the event is in it, otherwise as long a stretch around it. */
export function stripWindow(date: EdtfDate, { bounds, windows: [home] }: TimeAxis): TimeWindow {
	const { start, end } = home;
	const min = date.min ?? date.max;
	const max = date.max ?? date.min;
	if (min === null || max === null || (min >= start && max <= end)) return home;
	const span = Math.max((max - min) * (1 + 2 * AIR), end - start);
	const from = (min + max) / 2 - span / 2;
	return { start: Math.max(from, bounds.start), end: Math.min(from + span, bounds.end) };
}
