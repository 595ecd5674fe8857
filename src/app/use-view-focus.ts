import { useEffect, useRef } from "react";
import { keyShortcuts } from "../model/commands.ts";
import type { View } from "../state/view-state.ts";
import { useViewState, useViewStore } from "../state/view-store-context.tsx";
import { isShown } from "../ui/is-shown.ts";

const firstShown = (...selectors: readonly string[]): HTMLElement | undefined =>
	selectors
		.flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)])
		.find((element) => isShown(element));

/**
 * Where an open event is read on: on the axis, whose live drawing takes the focus over from the first one; in the pane where the
 * axis is no more than a strip, which has no tools, or does not show the event yet.
 */
function openEvent(): HTMLElement | undefined {
	const pane = document.querySelector<HTMLElement>("[data-event-detail]");
	if (!pane) return undefined;
	if (!firstShown(".stage-tools")) return firstShown("#detail-title");
	return firstShown(`.axis [data-event-id="${pane.dataset.eventDetail}"]`) ?? pane;
}

/** Where the focus belongs when what began a presentation is gone: at what was presented, or else at what begins another. */
function placeAfterPresenting(): HTMLElement | undefined {
	return openEvent() ?? firstShown(`[aria-keyshortcuts="${keyShortcuts("present")}"]`, ".site-header button");
}

/**
 * Gives the focus its place after a change that took away what had it, as a lesson's "Practice", a presentation's "End" or "Leave
 * the lesson" do. `ready` is false while the view's code is still to come. The page's start, and a focus that is somewhere, are
 * left alone.
 */
export function useViewFocus(view: View, ready: boolean): void {
	const store = useViewStore();
	const lesson = useViewState((state) => state.lesson);
	// Not the rendered view: while the page comes to life, that is the prerendered one for a moment.
	const before = useRef(store.getState());
	useEffect(() => {
		const now = store.getState();
		if (!ready || now.view !== view || now.lesson !== lesson) return;
		const left = before.current;
		before.current = now;
		const leftLesson = lesson === null && left.lesson !== null;
		if (left.view === view && !leftLesson) return;
		if (document.activeElement !== null && document.activeElement !== document.body) return;
		const place =
			left.view === "present"
				? placeAfterPresenting()
				: firstShown("[data-view-heading]", ...(leftLesson ? ["#timeline", "#events", "#about"] : []));
		place?.focus();
	}, [view, lesson, ready, store]);
}
