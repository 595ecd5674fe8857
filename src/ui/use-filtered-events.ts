import { useDeferredValue, useMemo } from "react";
import { type EventFilter, filterEvents } from "../model/event-filter.ts";
import { buildSearchIndex } from "../model/search.ts";
import { useContent } from "./content-context.tsx";

/** Ids of the events that pass the filter, and the query whose words to mark; a little behind fast typing. */
export function useFilteredEvents(filter: EventFilter): { shown: ReadonlySet<string>; query: string } {
	const { content } = useContent();
	const index = useMemo(() => buildSearchIndex(content), [content]);
	const late = useDeferredValue(filter);
	const shown = useMemo(() => filterEvents(content.events, index, late), [content, index, late]);
	return { shown, query: late.query };
}
