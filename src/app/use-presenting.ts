import { useEffect, useRef } from "react";
import type { View } from "../state/view-state.ts";
import { useViewState, useViewStore } from "../state/view-store-context.tsx";
import { useContent } from "../ui/content-context.tsx";
import { sameButton } from "../ui/same-button.ts";

/** Begins to present, full screen where the browser allows it: what is open, or a ready lesson by its id; and ends it where it began. */
export function usePresenting(): {
	readonly begin: (lesson?: string) => void;
	readonly end: () => void;
} {
	const { content } = useContent();
	const store = useViewStore();
	const view = useViewState((state) => state.view);
	const before = useRef<View>("explore");
	/** A tour, and a lesson that was opened only to be presented, end with the presentation. */
	const toured = useRef(false);
	/** The button that began it. */
	const opener = useRef(sameButton(null));
	/** How far the page was scrolled. */
	const scrolled = useRef(0);
	useEffect(() => {
		if (view === "present" || view === "speaker") return;
		before.current = view;
		const button = opener.current();
		button?.focus({ preventScroll: true });
		if (button) scrollTo(0, scrolled.current);
		opener.current = sameButton(null);
	}, [view]);

	return {
		begin(ready) {
			const { selected, lesson } = store.getState();
			const tour = ready ?? (selected === null && lesson === null ? content.tour : undefined);
			toured.current = tour !== undefined;
			opener.current = sameButton(document.activeElement);
			scrolled.current = scrollY;
			if (tour !== undefined) store.dispatch({ type: "lesson", code: tour, view: "present" });
			else store.dispatch({ type: "view", view: "present" });
			// Where it is not allowed the view fills the page all the same.
			if (document.fullscreenEnabled)
				void document.documentElement.requestFullscreen().catch(() => undefined);
		},
		end() {
			if (document.fullscreenElement) void document.exitFullscreen();
			const { selected } = store.getState();
			if (toured.current) store.dispatch({ type: "edit-lesson", code: null });
			toured.current = false;
			if (before.current === "explore" && selected !== null) store.dispatch({ type: "select", id: selected });
			else store.dispatch({ type: "view", view: before.current });
		},
	};
}
