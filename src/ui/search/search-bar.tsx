import type { RefObject } from "react";
import { findText } from "../../i18n/find-text.ts";
import { type EventFilter, isFiltering } from "../../model/search/event-filter.ts";
import { useContent } from "../content-context.tsx";
import { SpokenText } from "../spoken-text.tsx";
import { Filters } from "./filters.tsx";
import { SearchField } from "./search-field.tsx";
import "./search-bar.css";

/** Search, filters and their count above a list of all events. */
export function SearchBar(props: {
	filter: EventFilter;
	shown: number;
	onFilter: (change: Partial<EventFilter>) => void;
	onReset: () => void;
	/** Makes paper of what is shown. */
	onHandout: () => void;
	fieldRef: RefObject<HTMLInputElement | null>;
}) {
	const { filter, shown, onFilter, onReset, onHandout, fieldRef } = props;
	const { content } = useContent();
	return (
		<search className="search-bar">
			<SearchField query={filter.query} onQuery={(query) => onFilter({ query })} fieldRef={fieldRef} />
			<Filters filter={filter} onFilter={onFilter} />
			<p className="search-count">
				{findText.count(shown, content.events.length)}
				{isFiltering(filter) && (
					<button type="button" className="text-button" onClick={onReset}>
						{findText.reset}
					</button>
				)}
			</p>
			<SpokenText text={findText.count(shown, content.events.length)} />
			<button type="button" className="text-button needs-script" onClick={onHandout}>
				{findText.handout}
			</button>
		</search>
	);
}
