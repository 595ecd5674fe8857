import type { HistoricalEvent } from "../model/historical-event.ts";
import { axisWords } from "./axis-words.ts";
import { formatEdtf } from "./format-date.ts";

/** An event as a screen reader hears it: position, date and title. */
export function spokenEvent(events: readonly HistoricalEvent[], event: HistoricalEvent): string {
	const position = events.findIndex(({ id }) => id === event.id) + 1;
	return axisWords.itemName(position, events.length, formatEdtf(event.date).spoken, event.title);
}
