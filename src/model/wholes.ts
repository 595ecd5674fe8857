import type { HistoricalEvent } from "./historical-event.ts";

/** An event that others are parts of, and how many events it is in all, itself counted. */
export interface Whole<Event> {
	readonly event: Event;
	readonly count: number;
}

/** The events that others are parts of, in the order given. */
export function wholesOf<Event extends Pick<HistoricalEvent, "id" | "partOf">>(
	events: readonly Event[],
): Whole<Event>[] {
	return events.flatMap((event) => {
		const parts = events.filter(({ partOf }) => partOf === event.id).length;
		return parts === 0 ? [] : [{ event, count: parts + 1 }];
	});
}
