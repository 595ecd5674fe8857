import { type RefObject, useEffect, useRef } from "react";
import { toAxisItems } from "../../model/axis/axis-items.ts";
import { wholeHeight } from "../../model/axis/axis-room.ts";
import type { TimelineOutline } from "../../model/timeline-outline.ts";

/** A line of buttons or words above or below the axis, in CSS pixels at a root font size of 16. */
const LINE = 44;

/** From this width on the axis shares it with the pane, however high the frame is (stage.css). */
const SIDE = "(min-width: 62.5em)";

/**
 * Tells `onHeight` the height that a frame needs: of the list all of it, with what stands around it; of the stage what its axis takes to
 * hide no event, at the frame's width alone. So whatever height the frame gets, and whatever is open in it, it asks for the same.
 */
export function useHostHeight(
	root: RefObject<HTMLElement | null>,
	outline: TimelineOutline,
	staged: boolean,
	onHeight: (height: number) => void,
): void {
	const latest = useRef(onHeight);
	latest.current = onHeight;
	useEffect(() => {
		const element = root.current;
		if (!element) return;
		const page = document.body;
		const laneIds = outline.lanes.map(({ id }) => id);
		const items = toAxisItems(outline.events, laneIds);
		const plan = { items, laneCount: laneIds.length, home: outline.axis.windows[0] };
		const measure = () => {
			const { width } = element.getBoundingClientRect();
			if (width === 0) return;
			if (!staged) return latest.current(page.getBoundingClientRect().height);
			const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
			const axis = element.querySelector(".axis-box")?.getBoundingClientRect();
			if (!axis) return;
			const axisWidth = matchMedia(SIDE).matches ? axis.width : width;
			const whole = wholeHeight(plan, axisWidth / scale);
			latest.current((whole + 2 * LINE) * scale);
		};
		const observer = new ResizeObserver(measure);
		observer.observe(staged ? element : page);
		return () => observer.disconnect();
	}, [root, outline, staged]);
}
