import { DEFAULT_WINDOW, type TimeWindow } from "../axis/time-window.ts";
import type { EdtfDate, HistoricalEvent } from "../historical-event.ts";
import { exerciseWindow } from "./axis-exercise.ts";

/** A bar on a printed axis; 0 to 1 of its width, `row` from the top. */
export interface PrintedBar {
	readonly id: string;
	/** Its number in the lesson, from 1. */
	readonly number: number;
	readonly date: EdtfDate;
	readonly start: number;
	readonly end: number;
	readonly row: number;
	/** Its number stands left of it, as there is no room on the right. */
	readonly numberLeft: boolean;
}

/** Room for a number beside its bar, as a part of the axis's width. */
const NUMBER_ROOM = 0.035;
/** Above this many times the year, 2022 is drawn once more, enlarged. */
const LONG = 2;

/** The stretches that are printed: all of it, and the year as well where that is only a small part. */
export function printedWindows(dates: readonly EdtfDate[]): readonly TimeWindow[] {
	const whole = exerciseWindow(dates);
	const year = DEFAULT_WINDOW;
	return whole.end - whole.start > LONG * (year.end - year.start) ? [whole, year] : [whole];
}

/** The bars of the events in a window, each as wide as its date is open, in as few rows as keep them and their numbers apart. */
export function printedBars(
	events: readonly Pick<HistoricalEvent, "id" | "date">[],
	window: TimeWindow,
): readonly PrintedBar[] {
	const span = window.end - window.start;
	const bars = events.flatMap(({ id, date }, index) => {
		const from = date.min ?? window.start;
		const to = date.max ?? window.end;
		if (to <= window.start || from >= window.end) return [];
		const start = Math.max((from - window.start) / span, 0);
		const end = Math.min((to - window.start) / span, 1);
		return [{ id, number: index + 1, date, start, end, numberLeft: end + NUMBER_ROOM > 1 }];
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
