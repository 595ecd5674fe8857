import { Timeline, type TimelineOptions } from "vis-timeline/esnext";
import { AXIS_BOUNDS, isSameWindow, MAX_SPAN, MIN_SPAN, type TimeWindow } from "../model/time-window.ts";

/** One item as the widget needs it: a stretch of time and the element to show. `null` is an open end. */
export interface VisAxisItem {
	readonly id: string;
	readonly start: number | null;
	readonly end: number | null;
	readonly element: HTMLElement;
}

/** The widget behind a narrow door: created once for a container of its own, destroyed once. */
export interface VisAxis {
	readonly getWindow: () => TimeWindow;
	/** Does nothing when that window is shown already. */
	readonly setWindow: (window: TimeWindow, animate: boolean) => void;
	readonly setHeight: (pixels: number) => void;
	/** To be called when the container's width has changed. */
	readonly resize: () => void;
	/** Safe to call more than once. */
	readonly destroy: () => void;
}

const ANIMATION = { duration: 280, easingFunction: "easeInOutQuad" } as const;

/*
 * The widget keeps the window, its gestures and the items' boxes. Rows, labels and the time scale are ours (see
 * axis-layout.ts), so its stacking, groups and axis are off; the one year-wide tick it still counts is hidden.
 * `rtl` must be given: left out, the widget hides itself for up to a second to find it.
 */
const OPTIONS: TimelineOptions = {
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
	align: "left",
	orientation: { axis: "bottom", item: "top" },
	margin: { axis: 0, item: 0 },
	timeAxis: { scale: "year", step: 5 },
	min: AXIS_BOUNDS.start,
	max: AXIS_BOUNDS.end,
	zoomMin: MIN_SPAN,
	zoomMax: MAX_SPAN,
};

/**
 * The widget answers no gesture until it has heard "rangechanged" once, which it sends itself 200 ms after its first
 * window. Saying it at once makes its first drawing its last one of starting up.
 */
function skipInitialDelay(timeline: object): void {
	if ("emit" in timeline && typeof timeline.emit === "function")
		timeline.emit("rangechanged", { byUser: false });
}

/** Creates the widget in `container`. `onMove` is called when the window has changed and nothing is drawn yet, `onDraw` after every redraw, in the same frame, `onWindow` when a move has ended. */
export function createVisAxis(
	container: HTMLElement,
	settings: {
		readonly items: readonly VisAxisItem[];
		readonly window: TimeWindow;
		readonly height: number;
		readonly onMove: () => void;
		readonly onDraw: () => void;
		readonly onWindow: (window: TimeWindow, byUser: boolean) => void;
	},
): VisAxis {
	const { items, window, height, onMove, onDraw, onWindow } = settings;
	const elements = new Map<unknown, HTMLElement>(items.map(({ id, element }) => [id, element]));
	const data = items.map(({ id, start, end }) => ({
		id,
		content: "",
		start: start ?? AXIS_BOUNDS.start,
		end: end ?? AXIS_BOUNDS.end,
		type: "range" as const,
	}));
	const timeline = new Timeline(container, data, {
		...OPTIONS,
		...window,
		height: `${height}px`,
		// An element is left as it is; a string would be parsed as HTML.
		template: (item?: { readonly id?: unknown }) => elements.get(item?.id) ?? "",
	});
	skipInitialDelay(timeline);
	let alive = true;
	const getWindow = (): TimeWindow => {
		const { start, end } = timeline.getWindow();
		return { start: start.getTime(), end: end.getTime() };
	};
	timeline.on("rangechange", () => {
		if (alive) onMove();
	});
	timeline.on("changed", () => {
		if (alive) onDraw();
	});
	timeline.on("rangechanged", (moved: { readonly byUser: boolean }) => {
		if (alive) onWindow(getWindow(), moved.byUser);
	});
	return {
		getWindow,
		setWindow(next, animate) {
			if (alive && !isSameWindow(next, getWindow())) {
				timeline.setWindow(next.start, next.end, { animation: animate ? ANIMATION : false });
			}
		},
		setHeight(pixels) {
			if (alive) timeline.setOptions({ height: `${pixels}px` });
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
