import type { DatePrecision, Instant } from "../historical-event.ts";

const LENGTHS = { year: 4, month: 7, day: 10, undated: 10 } as const satisfies Record<DatePrecision, number>;

/** An instant's UTC day in ISO 8601, cut to what is known: "1931", "1931-05" or "1931-05-16". A bound is always a day. */
export function calendarDay(instant: Instant, precision: DatePrecision): string {
	return new Date(instant).toISOString().slice(0, LENGTHS[precision]);
}
