import type { EdtfDate } from "../historical-event.ts";
import { calendarDay } from "./calendar-day.ts";

const DAY = 86_400_000;

/**
 * The first and the last date that an EDTF date allows, both inclusive, as precise as it is and no more: a month has the
 * bounds "1931-05" and "1931-05". `null` is an open side. (TEI: `@notBefore`, `@notAfter`.)
 */
export function dateBounds({ min, max, precision }: EdtfDate): {
	readonly notBefore: string | null;
	readonly notAfter: string | null;
} {
	return {
		notBefore: min === null ? null : calendarDay(min, precision),
		notAfter: max === null ? null : calendarDay(max - DAY, precision),
	};
}
