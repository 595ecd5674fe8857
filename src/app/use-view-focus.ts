import { useEffect, useRef } from "react";
import { keyShortcuts } from "../model/commands.ts";
import type { View } from "../state/view-state.ts";
import { useViewStore } from "../state/view-store-context.tsx";

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** Where the focus belongs in a view whose way in is gone: what it is about, or else what begins a presentation. */
function placeIn(left: View): HTMLElement | undefined {
	const wanted =
		left === "present"
			? ["[data-event-detail]", `[aria-keyshortcuts="${keyShortcuts("present")}"]`, ".site-header button"]
			: ["[data-view-heading]"];
	return wanted
		.flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)])
		.find((element) => isShown(element));
}

/**
 * Gives the focus its place after a change of view that took away what had it, as a lesson's "Practice" or a presentation's
 * "End" do. `ready` is false while the view's code is still to come. The page's start, and a focus that is somewhere, are left alone.
 */
export function useViewFocus(view: View, ready: boolean): void {
	const store = useViewStore();
	// Not the rendered view: while the page comes to life, that is the prerendered one for a moment.
	const before = useRef(store.getState().view);
	useEffect(() => {
		if (!ready || store.getState().view !== view || before.current === view) return;
		const left = before.current;
		before.current = view;
		if (document.activeElement !== null && document.activeElement !== document.body) return;
		placeIn(left)?.focus();
	}, [view, ready, store]);
}
