import { AXIS_WIDTHS, columnAt } from "./axis-room.ts";
import { type TickFormat, timeScale } from "./axis-scale.ts";
import type { TimeWindow } from "./time-window.ts";

/** A tick that a window shows at one width or another. */
export interface StaticTick {
	readonly instant: number;
	readonly level: "major" | "minor" | "context";
	readonly label: string;
	/** The widths of `AXIS_WIDTHS` at which it is labelled. */
	readonly at: readonly number[];
	/** The widths at which its line is drawn. */
	readonly lineAt: readonly number[];
}

const LEVELS: readonly StaticTick["level"][] = ["context", "major", "minor"];

/** Every tick of a window, at all widths together, in a fixed order. */
export function staticTicks(window: TimeWindow, format: TickFormat): StaticTick[] {
	const ticks = new Map<
		string,
		{ tick: Omit<StaticTick, "at" | "lineAt">; at: number[]; lineAt: number[] }
	>();
	function note(
		level: StaticTick["level"],
		instant: number,
		label: string,
		width: number,
		labelled: boolean,
	) {
		// A tick is a year at one width and a month at another.
		const key = `${level} ${instant} ${label}`;
		const entry = ticks.get(key) ?? { tick: { instant, level, label }, at: [], lineAt: [] };
		entry.lineAt.push(width);
		if (labelled) entry.at.push(width);
		ticks.set(key, entry);
	}
	for (const width of AXIS_WIDTHS) {
		const scale = timeScale(window, width - columnAt(width), format);
		if (scale.context !== null) note("context", window.start, scale.context, width, true);
		for (const level of ["major", "minor"] as const) {
			for (const { instant, unit, label } of scale[level]) {
				note(level, instant, format(instant, unit, level), width, label !== null);
			}
		}
	}
	return [...ticks.values()]
		.map(({ tick, at, lineAt }) => ({ ...tick, at, lineAt }))
		.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || a.instant - b.instant);
}
