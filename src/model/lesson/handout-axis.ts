import { type BarShape, barShape } from "../axis/bar-shape.ts";
import type { TimeWindow } from "../axis/time-window.ts";
import type { EdtfDate, HistoricalEvent } from "../historical-event.ts";
import { exerciseWindow } from "./axis-exercise.ts";

/** A bar on a printed axis, in the drawing's units; `row` from the top. */
export interface PrintedBar {
	readonly id: string;
	/** Its number in the lesson, from 1. */
	readonly number: number;
	readonly shape: BarShape;
	/** Its extent in the view. */
	readonly start: number;
	readonly end: number;
	readonly row: number;
	/** Its number stands left of it, as there is no room on the right. */
	readonly numberLeft: boolean;
}

/** Room for a number beside its bar. */
const NUMBER_ROOM = 24;
/** The narrowest bar that paper shows: a day of the year is about as wide. */
const LEAST = 2;
/** The same where a bar is told by its outline. */
const LEAST_OUTLINED = 8;
/** Above this many times the first window, that is drawn once more, enlarged. */
const LONG = 2;

/** The stretches that are printed: all of it, and `home`, the window that a reader sees first, as well where that is only a small part. */
export function printedWindows(dates: readonly EdtfDate[], home: TimeWindow): readonly TimeWindow[] {
	const whole = exerciseWindow(dates, home);
	return whole.end - whole.start > LONG * (home.end - home.start) ? [whole, home] : [whole];
}

/** The bars of the events in a window, each as wide as its date is open, in as few rows as keep them and their numbers apart. */
export function printedBars(
	events: readonly Pick<HistoricalEvent, "id" | "date">[],
	window: TimeWindow,
	width: number,
): readonly PrintedBar[] {
	const bars = events.flatMap(({ id, date }, index) => {
		const shape = barShape(date, window, width, date.basis === "stated" ? LEAST : LEAST_OUTLINED);
		if (shape.end <= 0 || shape.start >= width) return [];
		const start = Math.max(shape.start, 0);
		const end = Math.min(shape.end, width);
		return [{ id, number: index + 1, shape, start, end, numberLeft: end + NUMBER_ROOM > width }];
	});
	const rows: number[] = [];
	return bars
		.toSorted((a, b) => a.start - b.start || a.number - b.number)
		.map((bar) => {
			const left = bar.start - (bar.numberLeft ? NUMBER_ROOM : 0);
			const free = rows.findIndex((until) => until <= left);
			const row = free < 0 ? rows.length : free;
			rows[row] = bar.end + (bar.numberLeft ? 0 : NUMBER_ROOM);
			return { ...bar, row };
		});
}
