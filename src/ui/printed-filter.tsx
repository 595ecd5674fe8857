import { filterWords } from "../i18n/filter-words.ts";
import type { EventFilter } from "../model/search/event-filter.ts";
import { useContent } from "./content-context.tsx";

/** On paper: that these are not all events, and why; nothing where they are. */
export function PrintedFilter({ filter, shown }: { filter: EventFilter; shown: ReadonlySet<string> }) {
	const { content } = useContent();
	const total = content.events.length;
	if (shown.size === total) return null;
	return <p className="print-only printed-filter">{filterWords(filter, content, shown.size, total)}</p>;
}
