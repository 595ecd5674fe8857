import type { Instant } from "../historical-event.ts";
import type { TimeWindow } from "./time-window.ts";

/** Pixels from the plot's left edge of an instant. */
export function toX(instant: Instant, window: TimeWindow, width: number): number {
	return ((instant - window.start) / (window.end - window.start)) * width;
}
