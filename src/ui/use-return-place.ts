import { type RefObject, useLayoutEffect } from "react";

/**
 * Leads who comes back to a view to the link from which an event was opened there: `place` holds the event's id, or `null`, and
 * outlives the view; `link` is the link's selector.
 */
export function useReturnPlace(place: RefObject<string | null>, link: (id: string) => string): void {
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, when the view is there again
	useLayoutEffect(() => {
		const id = place.current;
		place.current = null;
		const found = id === null ? null : document.querySelector<HTMLElement>(link(id));
		// Who came by the header has the focus there.
		if (!found || document.activeElement !== document.body) return undefined;
		found.focus({ preventScroll: true });
		const show = () => found.scrollIntoView({ block: "center" });
		show();
		// On Back the browser scrolls too, to where a page of another height was.
		const frame = requestAnimationFrame(show);
		return () => cancelAnimationFrame(frame);
	}, [place]);
}
