import { calendarStretch } from "../calendar-date.ts";
import type { HistoricalEvent, Narrowing } from "../historical-event.ts";
import type { BarStretch } from "./bar-shape.ts";

/**
 * The stretches to which another report narrows an event's date, each a mark inside its bar: one for every date that it names. None where
 * the article gives the day already or the report speaks of something else. A `null` bound is open.
 */
export function narrowedStretches(
	event: Pick<HistoricalEvent, "date">,
	narrowing: Pick<Narrowing, "kind" | "date">,
): readonly BarStretch[] {
	const known = event.date.shape === "single" && event.date.precision === "day";
	if (known || narrowing.kind !== "date") return [];
	return narrowing.date.members.map(({ first, last }) => ({
		start: first === null ? null : calendarStretch(first).start,
		end: last === null ? null : calendarStretch(last).end,
	}));
}
