import type { HistoricalEvent } from "./historical-event.ts";
import { type TimeDistance, timeDistance } from "./time-distance.ts";

/** The event before or after another, and how far from it. */
export interface Neighbour {
	readonly event: HistoricalEvent;
	readonly distance: TimeDistance;
}

/** An event's place among all of them. */
export interface ReadingPlace {
	/** From 1. */
	readonly position: number;
	readonly previous: Neighbour | null;
	readonly next: Neighbour | null;
}

/** Where an event stands in the order of `events`. */
export function readingPlace(events: readonly HistoricalEvent[], event: HistoricalEvent): ReadingPlace {
	const index = events.findIndex(({ id }) => id === event.id);
	const neighbour = (other: HistoricalEvent | undefined): Neighbour | null =>
		other ? { event: other, distance: timeDistance(event.date, other.date) } : null;
	return {
		position: index + 1,
		previous: neighbour(events[index - 1]),
		next: neighbour(events[index + 1]),
	};
}
