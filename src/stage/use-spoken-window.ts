import { useCallback, useEffect, useRef } from "react";
import { axisWords } from "../i18n/axis-words.ts";
import { formatWindow } from "../i18n/format-date.ts";
import type { AxisItem } from "../model/axis/axis-items.ts";
import { eventsOutside } from "../model/axis/events-outside.ts";
import { useViewStore } from "../state/view-store-context.tsx";
import { useAnnounce } from "../ui/announcer.tsx";

/** How long a reader must not have moved before the window is spoken, in milliseconds. */
const STILL = 400;

/** No width decides who is outside but at the fading end of an undated bar; CSS pixels. */
export const ANY_WIDTH = 1000;

/**
 * Speaks the range that the axis shows, and how many of the events, once a reader's move has ended, also one that leads nowhere
 * further; returns what to call with every such move.
 */
export function useSpokenWindow(items: readonly AxisItem[]): () => void {
	const announce = useAnnounce();
	const store = useViewStore();
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	useEffect(() => () => clearTimeout(timer.current), []);
	return useCallback(() => {
		clearTimeout(timer.current);
		timer.current = setTimeout(() => {
			const { window } = store.getState();
			const { before, after } = eventsOutside(items, window, ANY_WIDTH);
			const [earlier, later] = [before.length, after.length];
			const { from, to } = formatWindow(window);
			announce(axisWords.range(from, to, items.length - earlier - later, items.length, earlier, later));
		}, STILL);
	}, [announce, store, items]);
}
