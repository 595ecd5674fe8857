import type { HistoricalEvent } from "./historical-event.ts";

/**
 * The order in which a tour through `events` goes, which come in time order: it begins with the first landmark and keeps the
 * order of time; what lies before that landmark follows at the end, background last. Without a landmark only background moves.
 */
export function tourOrder<Event extends Pick<HistoricalEvent, "landmark" | "background">>(
	events: readonly Event[],
): readonly Event[] {
	const told = events.filter(({ background }) => !background);
	const first = Math.max(
		told.findIndex(({ landmark }) => landmark),
		0,
	);
	return [...told.slice(first), ...told.slice(0, first), ...events.filter(({ background }) => background)];
}
