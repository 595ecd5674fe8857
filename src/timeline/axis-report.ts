import type { TimeWindow } from "../model/axis/time-window.ts";

/** What the axis reports. `byUser` is false for what it was told to do or does by itself. */
export type AxisReport =
	/** The live axis is drawn and has taken the static one's place. */
	| { readonly type: "ready" }
	/** The live axis could not be drawn and is gone. */
	| { readonly type: "failed" }
	| { readonly type: "select"; readonly id: string; readonly by: "pointer" | "key"; readonly byUser: true }
	/** A key would go on where there are no more events. */
	| { readonly type: "edge"; readonly edge: "first" | "last" }
	| { readonly type: "window"; readonly window: TimeWindow; readonly byUser: boolean };
