import type { TimeAxis } from "../axis/time-axis.ts";
import type { TimeWindow } from "../axis/time-window.ts";
import type { EdtfDate } from "../historical-event.ts";

/** How much room a stretch gets around it, as a part of its own length. */
const AIR = 0.3;

/**
 * What the strip under a presented slide shows: the first window wherever all these dates are in it, or none has an end; otherwise as
 * long a stretch around them.
 */
export function stripWindow(
	dates: readonly Pick<EdtfDate, "min" | "max">[],
	{ bounds, windows: [home] }: TimeAxis,
): TimeWindow {
	const { start, end } = home;
	const known = dates.flatMap(({ min, max }) => [min, max]).filter((instant) => instant !== null);
	const [min, max] = [Math.min(...known), Math.max(...known)];
	if (known.length === 0 || (min >= start && max <= end)) return home;
	const span = Math.max((max - min) * (1 + 2 * AIR), end - start);
	const from = (min + max) / 2 - span / 2;
	return { start: Math.max(from, bounds.start), end: Math.min(from + span, bounds.end) };
}
