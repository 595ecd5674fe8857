import { type RefObject, useLayoutEffect, useState, useSyncExternalStore } from "react";

/** Below this width or height, in letters of the page, a slide is read like a page, by scrolling. */
const LEAST = { width: 45, height: 30 };
const TOUCH = "(hover: none)";

function subscribeTouch(changed: () => void): () => void {
	const query = matchMedia(TOUCH);
	query.addEventListener("change", changed);
	return () => query.removeEventListener("change", changed);
}

/** True where nothing hovers, so that controls cannot wait for a pointer that moves. */
export function useTouch(): boolean {
	return useSyncExternalStore(subscribeTouch, () => matchMedia(TOUCH).matches);
}

/**
 * True while the room for a slide is too small for a whole one in letters that can be read: on a phone, on a screen whose letters are
 * enlarged, beside notes.
 */
export function useSmallScreen(room: RefObject<HTMLElement | null>): boolean {
	const [small, setSmall] = useState(false);
	useLayoutEffect(() => {
		const { current } = room;
		if (!current) return;
		const measure = () => {
			const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
			const { clientWidth, clientHeight } = current;
			setSmall(clientWidth < LEAST.width * letter || clientHeight < LEAST.height * letter);
		};
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(current);
		return () => observer.disconnect();
	}, [room]);
	return small;
}
