import { type CalendarDate, calendarStretch } from "../calendar-date.ts";
import type { EdtfDate } from "../historical-event.ts";

/**
 * The one of the dates whose `edge` lies at an instant; where several do, the one that says least. `null` where the side is open.
 */
function boundAt(
	dates: readonly (CalendarDate | null)[],
	edge: "start" | "end",
	instant: number | null,
): CalendarDate | null {
	if (instant === null) return null;
	const bounds = dates.filter((date) => date !== null && calendarStretch(date)[edge] === instant);
	return bounds.toSorted((a, b) => (a ?? "").length - (b ?? "").length)[0] ?? null;
}

/**
 * The first and the last date that an EDTF date allows, both inclusive, each as precise as the expression gives it and no more: a month
 * has the bounds "1931-05" and "1931-05". `null` is an open side. (TEI: `@notBefore`, `@notAfter`.)
 */
export function dateBounds({ min, max, members }: Pick<EdtfDate, "min" | "max" | "members">): {
	readonly notBefore: CalendarDate | null;
	readonly notAfter: CalendarDate | null;
} {
	return {
		notBefore: boundAt(
			members.map(({ first }) => first),
			"start",
			min,
		),
		notAfter: boundAt(
			members.map(({ last }) => last),
			"end",
			max,
		),
	};
}
