import { readFileSync } from "node:fs";
import { axisSchema } from "../../src/content/axis-schema.ts";
import { toTimeAxis } from "../../src/content/check-axis.ts";
import type { TimeAxis } from "../../src/model/axis/time-axis.ts";
import type { TimeWindow } from "../../src/model/axis/time-window.ts";
import { initialState } from "../../src/state/view-state.ts";

/** The content's axis. */
export const AXIS: TimeAxis = toTimeAxis(
	axisSchema.parse(JSON.parse(readFileSync("src/content/axis.json", "utf8"))),
);

export const AXIS_BOUNDS: TimeWindow = AXIS.bounds;

function named(id: string): TimeWindow {
	const window = AXIS.windows.find((other) => other.id === id);
	if (!window) throw new Error(`axis.json has no window "${id}"`);
	return { start: window.start, end: window.end };
}

/** The content's windows, without their names. */
export const WINDOW_PRESETS = {
	year: named("year"),
	autumn: named("autumn"),
	day: named("day"),
	all: named("all"),
};

/** The window a reader sees first. */
export const DEFAULT_WINDOW: TimeWindow = WINDOW_PRESETS.year;

/** What a reader sees who follows no link. */
export const INITIAL_STATE = initialState(DEFAULT_WINDOW);
