import type { KeyboardEvent, Ref } from "react";
import { en } from "../i18n/en.ts";
import { keyShortcuts } from "../model/commands.ts";
import { type EventFilter, isFiltering } from "../model/search/event-filter.ts";
import { MAX_QUERY } from "../model/search/search.ts";
import { useContent } from "./content-context.tsx";
import { Choices } from "./form/choices.tsx";

/** The search field with its count, and the filters by person and lane that combine with it. */
export function SearchBar(props: {
	filter: EventFilter;
	shown: number;
	onFilter: (change: Partial<EventFilter>) => void;
	onReset: () => void;
	/** Makes paper of what is shown. */
	onHandout: () => void;
	fieldRef: Ref<HTMLInputElement>;
}) {
	const { filter, shown, onFilter, onReset, onHandout, fieldRef } = props;
	const { content } = useContent();
	const filters = filter.who.length + filter.lanes.length;

	/** Esc closes one level: the filters' panel, or the search that is in the field. */
	function closeLevel(event: KeyboardEvent, act: () => void) {
		if (event.key !== "Escape") return;
		event.preventDefault();
		act();
	}

	return (
		<search className="search-bar">
			<input
				ref={fieldRef}
				type="search"
				className="search-field"
				aria-label={en.search.label}
				placeholder={en.search.label}
				aria-keyshortcuts={keyShortcuts("search")}
				maxLength={MAX_QUERY}
				autoComplete="off"
				value={filter.query}
				onChange={(event) => onFilter({ query: event.currentTarget.value })}
				onKeyDown={(event) => {
					if (filter.query !== "") closeLevel(event, () => onFilter({ query: "" }));
				}}
			/>
			<details
				className="filters"
				onKeyDown={(event) => {
					const panel = event.currentTarget;
					if (!panel.open) return;
					closeLevel(event, () => {
						panel.open = false;
						panel.querySelector("summary")?.focus();
					});
				}}
			>
				<summary className="button">
					{en.search.filters}
					{filters > 0 && <span className="filter-count"> {filters}</span>}
				</summary>
				<div className="filters-panel">
					<Choices
						legend={en.search.people}
						options={content.people.map(({ id, name }) => [id, name] as const)}
						chosen={filter.who}
						onChange={(who: string[]) => onFilter({ who })}
					/>
					<Choices
						legend={en.search.lanes}
						options={content.lanes.map(({ id, name }) => [id, name] as const)}
						chosen={filter.lanes}
						onChange={(lanes: string[]) => onFilter({ lanes })}
						lanes
					/>
				</div>
			</details>
			<p className="search-count" role="status">
				{en.search.count(shown, content.events.length)}
				{isFiltering(filter) && (
					<button type="button" className="text-button" onClick={onReset}>
						{en.search.reset}
					</button>
				)}
			</p>
			<button type="button" className="text-button needs-script" onClick={onHandout}>
				{en.search.handout}
			</button>
		</search>
	);
}
