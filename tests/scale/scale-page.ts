import type { AxisReport } from "../../src/timeline/axis-report.ts";
import type { LiveAxisState } from "../../src/timeline/axis-state.ts";

/** What a test can ask of the page with many events. */
export interface ScalePage {
	/** When the axis was first drawn, in milliseconds since its code began. */
	readonly drawn: Promise<number>;
	readonly state: () => LiveAxisState;
	/** Tells the axis to show something else, as the app does. */
	readonly update: (change: Partial<LiveAxisState>) => void;
	/** What windows cost that follow one another in zooming, in milliseconds each. */
	readonly measure: () => { readonly layout: readonly number[]; readonly drawing: readonly number[] };
}

declare global {
	var scalePage: ScalePage;
	/** Hears the axis. */
	var onAxisReport: (report: AxisReport) => void;
}
