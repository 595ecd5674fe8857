import { useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { eventText } from "../i18n/event-text.ts";
import { spokenEvent } from "../i18n/spoken-event.ts";
import { isSameWindow, type TimeWindow } from "../model/axis/time-window.ts";
import type { HistoricalEvent } from "../model/historical-event.ts";
import { useViewState, useViewStore } from "../state/view-store-context.tsx";
import { useAnnounce } from "../ui/announcer.tsx";
import { useContent } from "../ui/content-context.tsx";
import { focusFound } from "../ui/search/focus-found.ts";
import { useCloseKey } from "../ui/use-close-key.ts";

/** How long a screen reader may take to notice a new focus, in milliseconds. */
const AFTER_FOCUS = 200;

/** How an event was opened: a press or a key on the axis, a link elsewhere, or a step from the event that was open. */
export type OpenedBy = "pointer" | "key" | "link" | "step";

/** The open event, and what opens and closes it. */
export interface OpenEvent {
	readonly event: HistoricalEvent | null;
	readonly open: (id: string, by: OpenedBy) => void;
	readonly close: () => void;
}

/** Gives an event's line among what is found, or its title in the list, the focus, or else what is shown as a whole: the button that closed the event is gone. */
function focusInList(id: string): void {
	if (!focusFound(id)) document.querySelector<HTMLElement>(`#title-${id} a`)?.focus();
	if (document.activeElement === document.body) document.getElementById("main")?.focus();
}

/**
 * Opens and closes events. Opened from the axis the focus stays there, from a link it goes to the event's title. Closing gives back
 * the window that opening has moved, and the focus to the event that was read: on the axis, or among what is found.
 *
 * @param focusAxis gives an event on the axis the focus; false where the axis is not there.
 * @param focusTitle gives the open event's title the focus.
 */
export function useOpenEvent(focusAxis: (id: string) => boolean, focusTitle: () => void): OpenEvent {
	const { content, event: events } = useContent();
	const store = useViewStore();
	const announce = useAnnounce();
	const selected = useViewState((state) => state.selected);
	const event = selected === null ? null : (events.get(selected) ?? null);
	/** The window before an event was opened, for as long as only opening has moved it. */
	const place = useRef<TimeWindow | null>(null);
	/** How the event that is read, or the first of those that were stepped through, was opened. */
	const opener = useRef<OpenedBy>("link");
	/** The event whose words had the focus when the address led elsewhere, as Back does. */
	const left = useRef<string | null>(null);

	useEffect(
		() =>
			store.subscribe((action) => {
				if (action.type === "address" || (action.type === "move" && action.byUser)) place.current = null;
				if (action.type !== "address") return;
				const pane = document.activeElement?.closest<HTMLElement>("[data-event-detail]");
				left.current = pane?.dataset.eventDetail ?? null;
			}),
		[store],
	);

	/** Gives an event's place on the axis, or in the list, the focus. */
	function focusPlace(id: string) {
		// The axis may be there, and no room for it.
		if (!focusAxis(id) || document.activeElement === document.body) focusInList(id);
	}

	useEffect(() => {
		const id = left.current;
		left.current = null;
		if (id === null || id === selected || document.activeElement !== document.body) return;
		if (selected === null) focusPlace(id);
		else focusTitle();
	});

	function open(id: string, by: OpenedBy) {
		const next = events.get(id);
		if (!next) return;
		const { window, selected: before } = store.getState();
		if (before === null) place.current = window;
		if (by !== "step") opener.current = by;
		flushSync(() => store.dispatch({ type: "select", id }));
		const spoken = spokenEvent(content.events, next);
		if (by === "link") focusTitle();
		else announce(by === "step" ? spoken : eventText.opened(spoken));
	}

	function close() {
		const closed = store.getState().selected;
		flushSync(() => store.dispatch({ type: "select", id: null }));
		const back = place.current;
		place.current = null;
		// Before the window goes back: an event that gets the focus is brought into view.
		// Who came from a line of what is found goes on there.
		if (closed !== null && !(opener.current === "link" && focusFound(closed))) focusPlace(closed);
		if (back && !isSameWindow(back, store.getState().window))
			flushSync(() => store.dispatch({ type: "move", window: back, byUser: false }));
		// Behind what the screen reader says of the new focus, which would cut it off.
		setTimeout(() => announce(eventText.closed), AFTER_FOCUS);
	}

	useCloseKey(event ? close : null);
	return { event, open, close };
}
