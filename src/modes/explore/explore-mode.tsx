import { type Ref, useImperativeHandle, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { findText } from "../../i18n/find-text.ts";
import { asksForSpeakers, filterCount, isFiltering } from "../../model/search/event-filter.ts";
import { Stage } from "../../stage/stage.tsx";
import { useStage } from "../../stage/use-stage.ts";
import { useViewState, useViewStore } from "../../state/view-store-context.tsx";
import { useContent } from "../../ui/content-context.tsx";
import { isShown } from "../../ui/is-shown.ts";
import { useLessonEvents } from "../../ui/lesson-events-context.tsx";
import { StartPane } from "../../ui/pane/start-pane.tsx";
import { Filters } from "../../ui/search/filters.tsx";
import { focusFound } from "../../ui/search/focus-found.ts";
import { SearchField, type SearchHandle } from "../../ui/search/search-field.tsx";
import { SpokenText } from "../../ui/spoken-text.tsx";
import { useFilteredEvents } from "../../ui/use-filtered-events.ts";
import { loadAhead } from "../../ui/use-loaded.ts";
import { usePart } from "../../ui/use-part.tsx";
import { loadSearch, useSearch } from "../../ui/use-search.ts";

/** The list of what is found, and what finds it. */
async function loadResults() {
	const found = await import("../../ui/search/search-results.tsx");
	// It has come with them, for they show what it finds.
	await loadSearch();
	return found;
}

/** The timeline and the words beside it, with search and filters. */
export function ExploreMode(props: {
	letterKeys: boolean;
	cooperative: boolean;
	searchRef: Ref<SearchHandle>;
}) {
	const { letterKeys, cooperative, searchRef } = props;
	const { content } = useContent();
	const store = useViewStore();
	const filter = useViewState((state) => state.filter);
	const { shown, query } = useFilteredEvents(filter);
	const lesson = useLessonEvents();
	const stage = useStage();
	const { open, title } = stage;
	const list = useRef<HTMLOListElement>(null);
	const field = useRef<HTMLInputElement>(null);
	const startScroll = useRef(0);
	const toggle = useRef<HTMLButtonElement>(null);
	/** True while the results stand in the open event's place. */
	const [searching, setSearching] = useState(false);
	/** On a phone the field takes the place of the other tools while it is used. */
	const [fieldOpen, setFieldOpen] = useState(false);
	useImperativeHandle(searchRef, () => ({ focus: toField }));
	const filtering = isFiltering(filter);
	const listed = filtering && (searching || !open.event);
	const results = usePart(listed, loadResults, filter.query);
	const counted = useSearch(filter.query !== "") !== null || filter.query === "";
	const fieldShown = fieldOpen || listed;

	function toField() {
		if (!isShown(field.current)) flushSync(() => setFieldOpen(true));
		field.current?.focus();
	}
	/** Ends the search that the field is there for. */
	function leaveField() {
		flushSync(() => {
			setFieldOpen(false);
			setSearching(false);
			store.dispatch({ type: "clear-filter" });
		});
		// Where an event is open, the tools are gone.
		if (isShown(toggle.current)) toggle.current?.focus();
		else title.current?.focus();
	}
	function change(next: Partial<typeof filter>) {
		setSearching(true);
		store.dispatch({ type: "filter", filter: next });
	}
	function openFound(id: string) {
		setSearching(false);
		setFieldOpen(false);
		open.open(id, "link");
	}
	function reset() {
		setSearching(false);
		store.dispatch({ type: "clear-filter" });
		// The button that was pressed goes with the filter.
		toField();
	}
	function showNamed() {
		change({ by: "named" });
		toField();
	}
	const [first] = content.events.filter(({ id }) => shown.has(id));
	return (
		<Stage
			{...stage}
			shown={shown}
			query={query}
			letterKeys={letterKeys}
			cooperative={cooperative}
			searching={fieldShown}
			tools={
				<>
					<button
						ref={toggle}
						type="button"
						className="button search-toggle"
						aria-expanded={fieldShown}
						aria-label={fieldShown ? findText.close : findText.open}
						onClick={fieldShown ? leaveField : toField}
					>
						{fieldShown ? "×" : "⌕"}
					</button>
					<search className={fieldShown ? "stage-search is-open" : "stage-search"}>
						<SearchField
							query={filter.query}
							onQuery={(text) => change({ query: text })}
							fieldRef={field}
							onFocus={() => {
								setSearching(true);
								// Whoever is there may search: so what shows it is there by then, where it can be.
								void loadAhead(loadResults).catch(() => undefined);
							}}
							onEnter={() => filtering && first && openFound(first.id)}
							onDown={() => list.current?.querySelector("a")?.focus()}
							{...(fieldOpen && { onLeave: leaveField })}
						/>
						<Filters filter={filter} onFilter={change} />
						<SpokenText
							text={filtering && counted ? findText.count(shown.size, content.events.length) : ""}
						/>
					</search>
				</>
			}
			results={
				!listed ? null : results.part ? (
					<results.part.SearchResults
						query={filter.query}
						filtering={filterCount(filter) > 0 || lesson !== null}
						found={shown}
						total={content.events.length}
						onOpen={openFound}
						onReset={reset}
						onQuery={(text) => change({ query: text })}
						onNamed={asksForSpeakers(filter) ? showNamed : null}
						onBack={toField}
						listRef={list}
					/>
				) : (
					results.instead
				)
			}
			found={
				filtering
					? {
							count: shown.size,
							onBack() {
								flushSync(() => setSearching(true));
								if (!open.event || !focusFound(open.event.id)) toField();
							},
						}
					: null
			}
			start={<StartPane scroll={startScroll} />}
		/>
	);
}
