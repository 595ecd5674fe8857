import type { TimeWindow } from "../axis/time-window.ts";
import type { EdtfDate, Instant } from "../historical-event.ts";

const DAY = 86_400_000;

/** How far a day is from a date: 0 within what the source says; negative days before its first one, positive after its last. */
export function daysOff(date: EdtfDate, day: Instant): number {
	if (date.min !== null && day < date.min) return Math.round((day - date.min) / DAY);
	if (date.max !== null && day >= date.max) return Math.round((day - date.max) / DAY) + 1;
	return 0;
}

/** The start of the UTC day that an instant is in. */
export function dayOf(instant: Instant): Instant {
	return Math.floor(instant / DAY) * DAY;
}

/** The day some days later or earlier, within a window. */
export function moveDays(day: Instant, by: number, { start, end }: TimeWindow): Instant {
	return Math.min(Math.max(dayOf(day) + by * DAY, dayOf(start)), dayOf(end - 1));
}

/** The same day of the month some months later or earlier, or the month's last where it has none, within a window. */
export function moveMonths(day: Instant, by: number, window: TimeWindow): Instant {
	const at = new Date(day);
	const year = at.getUTCFullYear();
	const month = at.getUTCMonth() + by;
	const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
	return moveDays(Date.UTC(year, month, Math.min(at.getUTCDate(), last)), 0, window);
}

/** The whole years around all of these dates: the ends give nothing away. `home` where no date has an end. */
export function exerciseWindow(dates: readonly EdtfDate[], home: TimeWindow): TimeWindow {
	// `max` is the start of the day after: as a beginning it would be a day too late.
	const days = dates.flatMap(({ min, max }) => [min, max === null ? null : max - DAY]);
	const known = days.filter((day) => day !== null);
	if (known.length === 0) return home;
	const first = new Date(Math.min(...known));
	const last = new Date(Math.max(...known));
	return {
		start: Date.UTC(first.getUTCFullYear(), 0, 1),
		end: Date.UTC(last.getUTCFullYear() + 1, 0, 1),
	};
}

/** How many days a window has. */
export function daysIn({ start, end }: TimeWindow): number {
	return Math.round((end - start) / DAY);
}

/** The day that comes so many days after a window's first. */
export function dayAfter({ start }: TimeWindow, days: number): Instant {
	return dayOf(start) + days * DAY;
}

/** How many days a day comes after a window's first. */
export function daysAfter({ start }: TimeWindow, day: Instant): number {
	return Math.round((day - dayOf(start)) / DAY);
}

/** An event that may be asked for. */
interface Asked {
	readonly id: string;
	readonly date: EdtfDate;
	/** False where nothing that can be shown before the answer tells it from another. */
	readonly named: boolean;
}

/** "Place on the axis" for some events: what is asked, on which axis, and what is not asked and why. */
export interface AxisExercise {
	readonly asked: readonly string[];
	readonly window: TimeWindow;
	/** Events without a date that a day can be right or wrong for. */
	readonly undated: readonly string[];
	/** Events that only a date would tell from another one. */
	readonly unnamed: readonly string[];
	/** True where every event that could be asked has the same date, so that nothing is asked. */
	readonly alike: boolean;
}

/**
 * Which events can be asked for: their date has two ends, some day of the axis is wrong for it, and they have a name that does not
 * tell it. Several events of one date only are not asked: the first answer would give away the others.
 */
export function axisExercise(events: readonly Asked[], home: TimeWindow): AxisExercise {
	const bound = events.filter(({ date }) => date.min !== null && date.max !== null);
	const window = exerciseWindow(
		bound.map(({ date }) => date),
		home,
	);
	const dated = bound.filter(({ date: { min, max } }) => min !== window.start || max !== window.end);
	const named = dated.filter((event) => event.named);
	const dates = new Set(named.map(({ date: { min, max } }) => `${min} ${max}`));
	const alike = named.length > 1 && dates.size === 1;
	const ids = (some: readonly Asked[]) => some.map(({ id }) => id);
	return {
		asked: alike ? [] : ids(named),
		window,
		undated: ids(events.filter((event) => !dated.includes(event))),
		unnamed: ids(dated.filter((event) => !event.named)),
		alike,
	};
}
