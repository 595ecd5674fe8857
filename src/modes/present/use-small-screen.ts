import { useSyncExternalStore } from "react";

/** Screens on which a slide is read like a page, by scrolling: phones, and others whose letters are enlarged. */
const SMALL = "(max-width: 45rem), (max-height: 30rem)";

function subscribe(changed: () => void): () => void {
	const query = matchMedia(SMALL);
	query.addEventListener("change", changed);
	return () => query.removeEventListener("change", changed);
}

/** True while the screen is too small for a whole slide in letters that can be read. */
export function useSmallScreen(): boolean {
	return useSyncExternalStore(subscribe, () => matchMedia(SMALL).matches);
}
