import type { TimeWindow } from "../model/axis/time-window.ts";

/** Where the live axis stands: `host` in the plot, and the frame of it all, column included. */
export interface AxisPlace {
	readonly host: HTMLElement;
	readonly frame: HTMLElement;
}

/** What the live axis is told to show. */
export interface LiveAxisState {
	readonly window: TimeWindow;
	readonly selected: string | null;
	/** Ids of the events that are not dimmed; `null` for all. */
	readonly matching: ReadonlySet<string> | null;
	/** False switches the single-character keys off. */
	readonly letterKeys: boolean;
	/** True where a plain wheel and one finger belong to the page around. */
	readonly cooperative: boolean;
}
