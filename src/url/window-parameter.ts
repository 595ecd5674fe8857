import { MAX_SPAN, MIN_SPAN, type TimeWindow } from "../model/axis/time-window.ts";

const DAY = 86_400_000;
/** EDTF's year, month and day (ISO 8601-2, level 0). */
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00Z$/;
const DATE_LENGTH = 10;

const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, DATE_LENGTH);
const isoMinute = (instant: number): string => `${new Date(instant).toISOString().slice(0, 16)}:00Z`;
const isMidnight = (instant: number): boolean => instant % DAY === 0;

/**
 * A window as `start..end`, UTC: whole days as dates, the last one inclusive, and anything finer to the minute, where the end is
 * the first minute that is not shown.
 */
export function serializeWindow({ start, end }: TimeWindow): string {
	const from = isMidnight(start) ? isoDay(start) : isoMinute(start);
	return `${from}..${isMidnight(start) && isMidnight(end) ? isoDay(end - DAY) : isoMinute(end)}`;
}

/** All of the year, month or day that `text` names, or the one instant of a time; `null` where there is no such date. */
function parseBound(text: string): TimeWindow | null {
	if (TIME.test(text)) {
		const instant = Date.parse(text);
		// Date.parse takes 30 February for 2 March, and 24:00 for the next day, in some engines; the way back shows it.
		return Number.isNaN(instant) || isoMinute(instant) !== text ? null : { start: instant, end: instant };
	}
	const [, year, month, day] = DATE.exec(text) ?? [];
	if (year === undefined) return null;
	const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
	const start = Date.UTC(y, m, d);
	if (isoDay(start).slice(0, text.length) !== text) return null;
	if (day !== undefined) return { start, end: Date.UTC(y, m, d + 1) };
	return { start, end: month === undefined ? Date.UTC(y + 1, 0, 1) : Date.UTC(y, m + 1, 1) };
}

/**
 * The window that `text` names: a year, a month or a day, or from one to another of them (`a..b` or `a/b`, both inclusive), or
 * between UTC times to the minute. After a time, a day at the end means its first minute, as links have it that were written
 * before days were inclusive. `null` when it is malformed, reversed, beyond the
 * bounds, or too short or long for the axis.
 */
export function parseWindow(text: string, bounds: TimeWindow): TimeWindow | null {
	const [from = "", to = from, ...rest] = text.split(/\.\.|\//);
	if (rest.length > 0) return null;
	const first = parseBound(from);
	const last = parseBound(to);
	if (first === null || last === null) return null;
	const { start } = first;
	const end = TIME.test(from) && to.length === DATE_LENGTH ? last.start : last.end;
	const span = end - start;
	const inside = start >= bounds.start && end <= bounds.end && span >= MIN_SPAN && span <= MAX_SPAN;
	return inside ? { start, end } : null;
}
