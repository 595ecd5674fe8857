import { useDeferredValue, useMemo } from "react";
import { type EventFilter, filterEvents } from "../model/search/event-filter.ts";
import { buildSearchIndex, type SearchIndex } from "../model/search/search.ts";
import { useContent } from "./content-context.tsx";
import { useLessonEvents } from "./lesson-events-context.tsx";

const NO_INDEX: SearchIndex = new Map();

/** Ids of the events that pass the filter and are in the open lesson, and the query whose words to mark; a little behind fast typing. */
export function useFilteredEvents(filter: EventFilter): { shown: ReadonlySet<string>; query: string } {
	const { content } = useContent();
	const late = useDeferredValue(filter);
	const lesson = useLessonEvents();
	const asked = late.query !== "";
	// Folding every text takes a while: not before somebody searches.
	const index = useMemo(() => (asked ? buildSearchIndex(content) : NO_INDEX), [asked, content]);
	const found = useMemo(() => filterEvents(content, index, late), [content, index, late]);
	const shown = useMemo(
		() => (lesson ? new Set([...found].filter((id) => lesson.has(id))) : found),
		[found, lesson],
	);
	return { shown, query: late.query };
}
