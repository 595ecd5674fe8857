import { toX } from "./instant-x.ts";
import { labelWidth } from "./label-width.ts";
import type { TimeWindow } from "./time-window.ts";

export type ScaleUnit = "day" | "month" | "year";

/** A line of the time scale. */
export interface ScaleTick {
	/** Start of the unit, UTC. */
	readonly instant: number;
	readonly unit: ScaleUnit;
	/** `null` where a label would be cut or touch the next. */
	readonly label: string | null;
}

/** The two lines of the time scale: `major` gives the context of `minor`. */
export interface TimeScale {
	readonly unit: ScaleUnit;
	readonly step: number;
	readonly major: readonly ScaleTick[];
	readonly minor: readonly ScaleTick[];
	/** What the view's left edge lies in, unless a major tick stands close. */
	readonly context: string | null;
}

/** How a tick is written: `minor` short ("Oct"), `major` whole ("October 1931"). */
export type TickFormat = (instant: number, unit: ScaleUnit, level: "major" | "minor") => string;

/** A label's font size, and between a line and its label; CSS pixels at a root font size of 16. */
export const TICK_FONT_SIZE = 12;
export const TICK_GAP = 5;
const DAY = 86_400_000;
const APPROXIMATE: Record<ScaleUnit, number> = { day: DAY, month: 30.4 * DAY, year: 365 * DAY };
// No hours: dates here are calendar dates, and the source gives no clock times.
const STEPS: readonly [ScaleUnit, number][] = [
	["day", 1],
	["day", 5],
	["day", 10],
	["month", 1],
	["month", 3],
	["month", 6],
	["year", 1],
	["year", 2],
	["year", 5],
];
const MAJOR: Record<ScaleUnit, ScaleUnit> = { day: "month", month: "year", year: "year" };

function floorTo(instant: number, unit: ScaleUnit, step: number): number {
	const date = new Date(instant);
	const year = date.getUTCFullYear();
	const month = date.getUTCMonth();
	if (unit === "year") return Date.UTC(Math.floor(year / step) * step, 0);
	if (unit === "month") return Date.UTC(year, Math.floor(month / step) * step);
	const day = date.getUTCDate();
	// Steps of several days are counted from the month's first, which `next` does.
	return Date.UTC(year, month, step > 1 ? 1 : day);
}

function next(instant: number, unit: ScaleUnit, step: number): number {
	const date = new Date(instant);
	const year = date.getUTCFullYear();
	const month = date.getUTCMonth();
	if (unit === "year") return Date.UTC(year + step, 0);
	if (unit === "month") return Date.UTC(year, month + step);
	const following = Date.UTC(year, month, date.getUTCDate() + step);
	const monthEnd = Date.UTC(year, month + 1);
	const tooShort = monthEnd - following < (step > 1 ? (step * DAY) / 2 : 0);
	return following >= monthEnd || tooShort ? monthEnd : following;
}

function ticks(
	window: TimeWindow,
	width: number,
	unit: ScaleUnit,
	step: number,
	level: "major" | "minor",
	format: TickFormat,
	stretch: number,
): ScaleTick[] {
	const instants: number[] = [];
	for (let at = floorTo(window.start, unit, step); at < window.end; at = next(at, unit, step)) {
		if (at >= window.start) instants.push(at);
	}
	return instants.map((instant, index) => {
		const label = format(instant, unit, level);
		const following = instants[index + 1];
		const room =
			Math.min(following === undefined ? width : toX(following, window, width), width) -
			toX(instant, window, width);
		return {
			instant,
			unit,
			label: labelWidth(label, TICK_FONT_SIZE) * stretch + TICK_GAP <= room ? label : null,
		};
	});
}

/**
 * The time scale for a window: the finest unit whose labels have room, in UTC. `width` in CSS pixels at a root font size of 16;
 * `stretch` is by how much the reader's letters are wider than `labelWidth` takes them to be.
 */
export function timeScale(window: TimeWindow, width: number, format: TickFormat, stretch = 1): TimeScale {
	const perPixel = (window.end - window.start) / width;
	const [unit, step] = STEPS.find(
		([unit, step]) => (APPROXIMATE[unit] * step) / perPixel >= minimumRoom(unit) * stretch,
	) ?? ["year", 10];
	const minor = ticks(window, width, unit, step, "minor", format, stretch);
	if (unit === "year") return { unit, step, major: [], minor, context: null };
	const major = ticks(window, width, MAJOR[unit], 1, "major", format, stretch);
	const context = format(window.start, MAJOR[unit], "major");
	const firstMajor = major[0] ? toX(major[0].instant, window, width) : width;
	return {
		unit,
		step,
		major,
		minor,
		context: labelWidth(context, TICK_FONT_SIZE) * stretch + 2 * TICK_GAP <= firstMajor ? context : null,
	};
}

function minimumRoom(unit: ScaleUnit): number {
	const widest = { day: "30", month: "Mmm", year: "0000" }[unit];
	return labelWidth(widest, TICK_FONT_SIZE) + 3 * TICK_GAP;
}
