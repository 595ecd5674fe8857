import { useEffect, useRef, useState } from "react";
import { en } from "../i18n/en.ts";
import { formatWindow } from "../i18n/format-date.ts";
import type { TimeWindow } from "../model/axis/time-window.ts";
import { useAnnounce } from "../ui/announcer.tsx";

/** How long the window must stand still before it is spoken, in milliseconds. */
const STILL = 400;

/** How many events there are, and how many of them lie before and after what is shown. */
export interface Outside {
	readonly total: number;
	readonly before: number;
	readonly after: number;
}

/** Speaks the range that the axis shows once a reader's move has ended; returns what to call with every such move. */
export function useSpokenWindow(window: TimeWindow, outside: Outside): () => void {
	const announce = useAnnounce();
	const moved = useRef(false);
	/** How often a reader has moved: what leads nowhere further is spoken too. */
	const [moves, setMoves] = useState(0);
	const { start, end } = window;
	const { total, before, after } = outside;
	// biome-ignore lint/correctness/useExhaustiveDependencies: spoken after every move, also one that changes nothing
	useEffect(() => {
		if (!moved.current) return;
		const timer = setTimeout(() => {
			moved.current = false;
			const { from, to } = formatWindow({ start, end });
			announce(en.timeline.range(from, to, total - before - after, total, before, after));
		}, STILL);
		return () => clearTimeout(timer);
	}, [announce, moves, start, end, total, before, after]);
	return () => {
		moved.current = true;
		setMoves((count) => count + 1);
	};
}
