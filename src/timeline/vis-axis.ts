import { Timeline, type TimelineOptions } from "vis-timeline/esnext";
import { isSameWindow, MAX_SPAN, MIN_SPAN, type TimeWindow } from "../model/axis/time-window.ts";

/** The widget behind a narrow door: created once for a container of its own, destroyed once. */
export interface VisAxis {
	/** The element whose wheel, touches and drags it hears, also those of what is put into it. */
	readonly panel: HTMLElement;
	readonly getWindow: () => TimeWindow;
	/** Does nothing when that window is shown already. */
	readonly setWindow: (window: TimeWindow, animate: boolean) => void;
	/** To be called when the container's size has changed. */
	readonly resize: () => void;
	/** Safe to call more than once. */
	readonly destroy: () => void;
}

const ANIMATION = { duration: 280, easingFunction: "easeInOutQuad" } as const;

/*
 * The widget keeps the window: wheel, pinch, drag, limits, animation. What is seen is drawn by us (see
 * live-axis.ts), so it gets no items, and its scale is off. `rtl` must be given: left out, the widget hides itself for
 * up to a second to find it.
 */
const OPTIONS: TimelineOptions = {
	height: "100%",
	stack: false,
	selectable: false,
	showCurrentTime: false,
	showMajorLabels: false,
	showMinorLabels: false,
	showTooltips: false,
	autoResize: false,
	verticalScroll: false,
	horizontalScroll: false,
	rtl: false,
	orientation: { axis: "bottom", item: "top" },
	margin: { axis: 0, item: 0 },
	timeAxis: { scale: "year", step: 5 },
	zoomMin: MIN_SPAN,
	zoomMax: MAX_SPAN,
};

/**
 * What is called of the widget: the build leaves out what only its other methods need (scripts/vite/slim-vis-timeline.ts). Its types ask for
 * items, but it takes `null` too, and then never draws itself at a move, which would cost a layout at every step.
 */
const EmptyTimeline = Timeline as unknown as new (
	container: HTMLElement,
	items: null,
	options: TimelineOptions,
) => Pick<Timeline, "on" | "getWindow" | "setWindow" | "redraw" | "destroy">;

/** Creates the widget in `container`, which it measures in the next frame; it shows nothing beyond `bounds`. `onMove` is called at every step of a move, `onWindow` when a move has ended. */
export function createVisAxis(
	container: HTMLElement,
	window: TimeWindow,
	bounds: TimeWindow,
	onMove: () => void,
	onWindow: (window: TimeWindow, byUser: boolean) => void,
): VisAxis {
	const timeline = new EmptyTimeline(container, null, {
		...OPTIONS,
		...window,
		min: bounds.start,
		max: bounds.end,
	});
	let alive = true;
	const getWindow = (): TimeWindow => {
		const { start, end } = timeline.getWindow();
		return { start: start.getTime(), end: end.getTime() };
	};
	timeline.on("rangechange", () => {
		if (alive) onMove();
	});
	timeline.on("rangechanged", (moved: { readonly byUser: boolean }) => {
		if (alive) onWindow(getWindow(), moved.byUser);
	});
	const panel = container.querySelector<HTMLElement>(".vis-panel.vis-center");
	if (!panel) throw new Error("vis-timeline has not made its panel");
	// Its other panels are never seen; what the middle one has first is what it measures by.
	panel.replaceChildren(...[...panel.children].slice(0, 1));
	panel.parentElement?.replaceChildren(panel);
	return {
		panel,
		getWindow,
		setWindow(next, animate) {
			if (alive && !isSameWindow(next, getWindow())) {
				timeline.setWindow(next.start, next.end, { animation: animate ? ANIMATION : false });
			}
		},
		resize() {
			if (alive) timeline.redraw();
		},
		destroy() {
			if (!alive) return;
			alive = false;
			timeline.destroy();
		},
	};
}
