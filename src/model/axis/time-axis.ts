import type { TimeWindow } from "./time-window.ts";

/** A window that a reader can ask for by name. */
export interface NamedWindow extends TimeWindow {
	/** Permanent. */
	readonly id: string;
	/** As buttons and sentences say it ("Back to 1931"). */
	readonly name: string;
	/** The same where there is little room; may be the same text. */
	readonly shortName: string;
}

/** The stretch of time that a content is about. */
export interface TimeAxis {
	/** Nothing is drawn outside these bounds. */
	readonly bounds: TimeWindow;
	/** In the order of their buttons; the first is what a reader sees first. */
	readonly windows: readonly [NamedWindow, ...NamedWindow[]];
}
