import type { HistoricalEvent, Instant, Narrowing } from "../historical-event.ts";

/**
 * The stretch to which another report narrows an event's date, for the mark inside its bar; `null` where the article
 * gives the day already or the report speaks of something else. A `null` bound is open.
 */
export function narrowedStretch(
	event: Pick<HistoricalEvent, "date">,
	narrowing: Pick<Narrowing, "kind" | "date">,
): { start: Instant | null; end: Instant | null } | null {
	const known = event.date.shape === "single" && event.date.precision === "day";
	if (known || narrowing.kind !== "date" || narrowing.date.shape === "all-of") return null;
	return { start: narrowing.date.min, end: narrowing.date.max };
}
