import { type Ref, type RefObject, useImperativeHandle, useRef } from "react";
import { flushSync } from "react-dom";
import { asksForSpeakers } from "../../model/search/event-filter.ts";
import { useViewState, useViewStore } from "../../state/view-store-context.tsx";
import { EmptyResult } from "../../ui/empty-result.tsx";
import { EventLinkProvider } from "../../ui/event-link.tsx";
import { EventList } from "../../ui/event-list.tsx";
import { PrintedFilter } from "../../ui/printed-filter.tsx";
import { SearchBar } from "../../ui/search/search-bar.tsx";
import type { SearchHandle } from "../../ui/search/search-field.tsx";
import { useFilteredEvents } from "../../ui/use-filtered-events.ts";
import { useReturnPlace } from "../../ui/use-return-place.ts";

/** All events as text, in time order; a title opens its event beside the axis. */
export function ListMode(props: {
	searchRef: Ref<SearchHandle>;
	/** The event that was opened from the list; it outlives the view, so that closing and Back lead to where the reader was. */
	place: RefObject<string | null>;
}) {
	const { searchRef, place } = props;
	const field = useRef<HTMLInputElement>(null);
	useImperativeHandle(searchRef, () => ({ focus: () => field.current?.focus() }));
	const store = useViewStore();
	const filter = useViewState((state) => state.filter);
	const { shown, query } = useFilteredEvents(filter);
	useReturnPlace(place, (id) => `main #title-${id} a`);
	function reset() {
		store.dispatch({ type: "clear-filter" });
		// The button that was pressed goes with the filter.
		field.current?.focus();
	}
	function showNamed() {
		store.dispatch({ type: "filter", filter: { by: "named" } });
		field.current?.focus();
	}
	function open(id: string) {
		place.current = id;
		flushSync(() => store.dispatch({ type: "select", id }));
		document.getElementById("detail-title")?.focus();
	}
	return (
		<EventLinkProvider open={open}>
			<SearchBar
				filter={filter}
				shown={shown.size}
				fieldRef={field}
				onFilter={(change) => store.dispatch({ type: "filter", filter: change })}
				onReset={reset}
				onHandout={() => store.dispatch({ type: "view", view: "handout" })}
			/>
			<PrintedFilter filter={filter} shown={shown} />
			{shown.size === 0 ? (
				<EmptyResult onReset={reset} onNamed={asksForSpeakers(filter) ? showNamed : null} />
			) : (
				<EventList shown={shown} query={query} actions />
			)}
		</EventLinkProvider>
	);
}
