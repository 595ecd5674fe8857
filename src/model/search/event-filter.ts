import type { HistoricalEvent } from "../historical-event.ts";
import { involvedIn } from "../involved.ts";
import { type SearchIndex, searchEvents, searchTerms } from "./search.ts";

/** What a reader narrows the events by. Within a list any of its ids suffices; the three narrow together. */
export interface EventFilter {
	readonly query: string;
	/** People's ids. */
	readonly who: readonly string[];
	/** Lanes' ids. */
	readonly lanes: readonly string[];
}

/** A filter that lets everything through. */
export const NO_FILTER: EventFilter = { query: "", who: [], lanes: [] };

/** True when the filter narrows at all. */
export function isFiltering(filter: EventFilter): boolean {
	return filter.query.trim() !== "" || filter.who.length > 0 || filter.lanes.length > 0;
}

/** Ids of the events that pass. A person passes by taking part or by being quoted. Without a query the index is not looked at. */
export function filterEvents(
	events: readonly HistoricalEvent[],
	index: SearchIndex,
	filter: EventFilter,
): Set<string> {
	const found = searchTerms(filter.query).length > 0 ? searchEvents(index, filter.query) : null;
	return new Set(
		events
			.filter((event) => {
				if (found && !found.has(event.id)) return false;
				if (filter.lanes.length > 0 && !filter.lanes.includes(event.lane)) return false;
				return filter.who.length === 0 || filter.who.some((person) => involvedIn(event).includes(person));
			})
			.map((event) => event.id),
	);
}
