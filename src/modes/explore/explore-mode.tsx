import { type RefObject, Suspense, useRef } from "react";
import { flushSync } from "react-dom";
import { spokenEvent } from "../../i18n/spoken-event.ts";
import { useViewState, useViewStore } from "../../state/view-store-context.tsx";
import { AxisPanel } from "../../timeline/axis-panel.tsx";
import { AboutText } from "../../ui/about-text.tsx";
import { useAnnounce } from "../../ui/announcer.tsx";
import { useContent } from "../../ui/content-context.tsx";
import { EmptyResult } from "../../ui/empty-result.tsx";
import { EventDetail } from "../../ui/event-detail.tsx";
import { EventLinkProvider } from "../../ui/event-link.tsx";
import { EventList } from "../../ui/event-list.tsx";
import { SearchBar } from "../../ui/search-bar.tsx";
import { useCloseKey } from "../../ui/use-close-key.ts";
import { useFilteredEvents } from "../../ui/use-filtered-events.ts";

/** Where the axis has no column for the lanes' names and is higher than most screens. */
const NARROW = "(max-width: 47rem)";

/** The timeline above; below it the open event, or all of them. */
export function ExploreMode(props: {
	letterKeys: boolean;
	cooperative: boolean;
	searchRef: RefObject<HTMLInputElement | null>;
}) {
	const { letterKeys, cooperative, searchRef } = props;
	const { content, event: events } = useContent();
	const store = useViewStore();
	const announce = useAnnounce();
	const selected = useViewState((state) => state.selected);
	const window = useViewState((state) => state.window);
	const filter = useViewState((state) => state.filter);
	const { shown, query } = useFilteredEvents(filter);
	const heading = useRef<HTMLHeadingElement>(null);
	const opener = useRef<Element | null>(null);
	const open = selected === null ? undefined : events.get(selected);

	function openEvent(id: string, by: "pointer" | "key" | "link") {
		const event = events.get(id);
		if (!event) return;
		if (!open) opener.current = document.activeElement;
		flushSync(() => store.dispatch({ type: "select", id }));
		if (by === "link") {
			heading.current?.focus();
			return;
		}
		announce(spokenEvent(content.events, event));
		// By key the axis stays in view with its focus. By a finger on a narrow screen, where the axis fills it, the page shows
		// where the event has opened.
		if (by === "pointer" && matchMedia(NARROW).matches) heading.current?.scrollIntoView({ block: "nearest" });
	}

	function closeEvent() {
		const closed = selected;
		announce("");
		flushSync(() => store.dispatch({ type: "select", id: null }));
		const back = opener.current;
		const known = back instanceof HTMLElement && back !== document.body && back.isConnected && !back.hidden;
		const target = known ? back : document.querySelector<HTMLElement>(`#title-${CSS.escape(closed ?? "")} a`);
		target?.focus({ preventScroll: true });
		// The axis holds still inside its box; the page scrolls only as far as it takes to see where the focus is.
		(target?.closest(".axis-plot") ?? target)?.scrollIntoView({ block: "nearest" });
	}

	useCloseKey(open ? closeEvent : null);
	function reset() {
		store.dispatch({ type: "clear-filter" });
		// The button that was pressed goes with the filter.
		searchRef.current?.focus();
	}
	return (
		<EventLinkProvider open={(id) => openEvent(id, "link")}>
			<AxisPanel
				content={content}
				window={window}
				selected={selected}
				matching={shown}
				letterKeys={letterKeys}
				cooperative={cooperative}
				onOpen={openEvent}
				onMove={(next, byUser) => store.dispatch({ type: "move", window: next, byUser })}
			/>
			<SearchBar
				filter={filter}
				shown={shown.size}
				fieldRef={searchRef}
				onFilter={(change) => store.dispatch({ type: "filter", filter: change })}
				onReset={reset}
				onHandout={() => store.dispatch({ type: "view", view: "handout" })}
			/>
			{open && (
				<EventDetail key="detail" event={open} query={query} onClose={closeEvent} headingRef={heading} />
			)}
			{/* Boundaries of their own: the axis need not wait until all the text is hydrated. */}
			<Suspense>
				<div className={open ? "print-only" : undefined}>
					{shown.size === 0 ? <EmptyResult onReset={reset} /> : <EventList shown={shown} query={query} />}
				</div>
			</Suspense>
			<Suspense>
				<AboutText />
			</Suspense>
		</EventLinkProvider>
	);
}
