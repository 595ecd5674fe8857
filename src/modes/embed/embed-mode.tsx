import { useRef } from "react";
import { flushSync } from "react-dom";
import { en } from "../../i18n/en.ts";
import { spokenEvent } from "../../i18n/spoken-event.ts";
import { useViewState, useViewStore } from "../../state/view-store-context.tsx";
import { AxisPanel } from "../../timeline/axis-panel.tsx";
import { useAnnounce } from "../../ui/announcer.tsx";
import { useContent } from "../../ui/content-context.tsx";
import { EventDetail } from "../../ui/event-detail.tsx";
import { EventLinkProvider } from "../../ui/event-link.tsx";
import { EventList } from "../../ui/event-list.tsx";
import { useCloseKey } from "../../ui/use-close-key.ts";
import { useFilteredEvents } from "../../ui/use-filtered-events.ts";
import { OwnPageLink } from "./own-page-link.tsx";

/** How much of a frame's height stays the axis's when an event opens below it. */
const AXIS_SHARE = 0.4;

/** Scrolls the frame, and never the page around it, to an element that is below what it shows. */
function showInFrame(element: Element): void {
	const { top, bottom } = element.getBoundingClientRect();
	// A browser that scrolls an element into view by itself may move the page around as well.
	if (bottom > innerHeight) scrollBy({ top: top - innerHeight * AXIS_SHARE });
}

/** The timeline inside somebody else's page: the axis or the list, the open event, and the way to the whole. */
export function EmbedMode({ letterKeys, cooperative }: { letterKeys: boolean; cooperative: boolean }) {
	const { content, event: events } = useContent();
	const store = useViewStore();
	const announce = useAnnounce();
	const { view, selected, window, filter } = useViewState((state) => state);
	const { shown } = useFilteredEvents(filter);
	const heading = useRef<HTMLHeadingElement>(null);
	const opener = useRef<Element | null>(null);
	const open = selected === null ? undefined : events.get(selected);

	function openEvent(id: string, by: "pointer" | "key" | "link") {
		const event = events.get(id);
		if (!event) return;
		opener.current ??= document.activeElement;
		flushSync(() => store.dispatch({ type: "select", id }));
		if (by === "link") heading.current?.focus();
		else announce(spokenEvent(content.events, event));
		if (by === "pointer" && heading.current) showInFrame(heading.current);
	}

	function closeEvent() {
		flushSync(() => store.dispatch({ type: "select", id: null }));
		if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
		opener.current = null;
	}

	useCloseKey(open ? closeEvent : null);
	return (
		<EventLinkProvider open={(id) => openEvent(id, "link")}>
			{view === "list" ? (
				<EventList shown={shown} query="" />
			) : (
				<AxisPanel
					content={content}
					window={window}
					selected={selected}
					matching={shown}
					letterKeys={letterKeys}
					cooperative={cooperative}
					onOpen={openEvent}
					onMove={(next, byUser) => store.dispatch({ type: "move", window: next, byUser })}
					instead={<EventList shown={shown} query="" />}
				/>
			)}
			{open && <EventDetail key="detail" event={open} query="" onClose={closeEvent} headingRef={heading} />}
			<p className="embed-line">
				<b>{content.title}</b> {en.embed.source(content.source.publisher)}
				<OwnPageLink />
			</p>
		</EventLinkProvider>
	);
}
