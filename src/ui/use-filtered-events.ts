import { useDeferredValue, useMemo } from "react";
import { type EventFilter, filterEvents } from "../model/search/event-filter.ts";
import { useContent } from "./content-context.tsx";
import { useLessonEvents } from "./lesson-events-context.tsx";
import { useSearch } from "./use-search.ts";

/** Ids of the events that pass the filter and are in the open lesson, and the query whose words to mark; a little behind fast typing. */
export function useFilteredEvents(filter: EventFilter): { shown: ReadonlySet<string>; query: string } {
	const { content } = useContent();
	const late = useDeferredValue(filter);
	const { query } = late;
	const lesson = useLessonEvents();
	// Folding every text takes a while: not before somebody searches.
	const search = useSearch(query !== "");
	const index = useMemo(() => search?.buildSearchIndex(content) ?? null, [search, content]);
	const found = useMemo(() => {
		const matching = search && index && query !== "" ? search.searchEvents(index, query) : null;
		return filterEvents(content, matching, late);
	}, [content, search, index, query, late]);
	const shown = useMemo(
		() => (lesson ? new Set([...found].filter((id) => lesson.has(id))) : found),
		[found, lesson],
	);
	return { shown, query };
}
