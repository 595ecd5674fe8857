import type { Instant } from "./historical-event.ts";

/** A calendar date as ISO 8601 writes it: "1931", "1931-05" or "1931-05-03". Its length says how precise it is. */
export type CalendarDate = string;

/** The unit that a calendar date is given in. */
export type CalendarUnit = "day" | "month" | "year";

/** What a calendar date is given in. */
export function calendarUnit(date: CalendarDate): CalendarUnit {
	if (date.length <= "1931".length) return "year";
	return date.length <= "1931-05".length ? "month" : "day";
}

/** The stretch that a calendar date holds: starts of UTC days, `end` exclusive. */
export function calendarStretch(date: CalendarDate): { readonly start: Instant; readonly end: Instant } {
	const start = new Date(date);
	const end = new Date(start);
	const unit = calendarUnit(date);
	if (unit === "year") end.setUTCFullYear(start.getUTCFullYear() + 1);
	else if (unit === "month") end.setUTCMonth(start.getUTCMonth() + 1);
	else end.setUTCDate(start.getUTCDate() + 1);
	return { start: start.getTime(), end: end.getTime() };
}

/** The coarsest of some units: none of the dates given in them is known better than that. */
export function coarsestUnit(units: readonly CalendarUnit[]): CalendarUnit {
	if (units.includes("year")) return "year";
	return units.includes("month") ? "month" : "day";
}
