import { windowShowing, zoomStep } from "../model/axis/reveal-window.ts";
import { isSameWindow, type TimeWindow } from "../model/axis/time-window.ts";
import type { TimelineOutline } from "../model/timeline-outline.ts";
import { createAxisDrawing, partingWindow } from "./axis-drawing.ts";
import { createAxisKeys } from "./axis-keys.ts";
import { listenToAxis } from "./axis-listening.ts";
import { createMotion } from "./axis-motion.ts";
import { hasSameItems } from "./axis-picture.ts";
import type { AxisReport } from "./axis-report.ts";
import type { AxisPlace, LiveAxisState } from "./axis-state.ts";
import { createElement } from "./element.ts";
import { watchPageScroll } from "./page-scroll.ts";
import { passOn } from "./pass-on.ts";
import { createTeller } from "./teller.ts";
import { createVisAxis, type VisAxis } from "./vis-axis.ts";

/** The zoomable axis: a listbox of events in time order with one tab stop. It knows neither address nor store, nor React. */
export interface LiveAxis {
	/** Shows another state; only what differs is touched. */
	readonly update: (state: LiveAxisState) => void;
	/** Reports to somebody else from now on; says "ready" again if it is. */
	readonly connect: (onReport: (report: AxisReport) => void) => void;
	/** Brings an event into view and gives it the focus. */
	readonly focus: (id: string) => void;
	/** Safe to call more than once. */
	readonly destroy: () => void;
}

const axes = new WeakMap<HTMLElement, LiveAxis>();

/** The live axis in a place: the one that is there, told to show `state` and to report to `onReport`, or a new one. */
export function liveAxisIn(
	place: AxisPlace,
	content: TimelineOutline,
	state: LiveAxisState,
	onReport: (report: AxisReport) => void,
): LiveAxis {
	const present = axes.get(place.host);
	if (present) {
		present.connect(onReport);
		present.update(state);
		return present;
	}
	const axis = createLiveAxis(place, content, state, onReport);
	axes.set(place.host, axis);
	return axis;
}

function calm(): boolean {
	return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function createLiveAxis(
	{ host, frame }: AxisPlace,
	content: TimelineOutline,
	initial: LiveAxisState,
	listener: (report: AxisReport) => void,
): LiveAxis {
	const { bounds } = content.axis;
	let state = initial;
	let onReport = listener;
	let vis: VisAxis | null = null;
	/** False until the widget knows its width: a gesture that came before would give it no window at all. */
	let measured = false;
	const teller = createTeller<TimeWindow>((window) => report({ type: "window", window, byUser: true }));
	const getWindow = () => vis?.getWindow() ?? null;
	const report: typeof onReport = (said) => {
		if (said.type === "window") teller.silence();
		onReport(said);
	};

	const drawing = createAxisDrawing(host, frame, content, {
		deedOf: (ids) => (partingWindow(drawing, ids, eyes(), bounds) ? "zoom" : "open"),
		onMark: showHidden,
		onOpen(id) {
			// What was pressed may be gone where an event is open.
			items.get(id)?.focus({ preventScroll: true });
			report({ type: "select", id, by: "pointer", byUser: true });
		},
	});
	const { listbox, items } = drawing;
	const page = watchPageScroll(host);
	/** The event that has, or last had, the focus. */
	let focused: string | null = null;
	const eyes = () => ({ open: state.selected, focused });
	/** The event that has the focus. */
	const hasFocus = () => (items.element.contains(document.activeElement) ? focused : null);
	const itemOf = (id: string | null) => drawing.itemOf(id ?? "");
	const keys = createAxisKeys({
		ids: content.events.map(({ id }) => id),
		time: content.axis,
		// Where it is going, not where it is: a key pressed during a move goes on from its end.
		getWindow: () => (vis ? state.window : null),
		zoom: (window, factor) =>
			zoomStep(window, factor, drawing.axisItems(), hasFocus() ?? state.selected, bounds),
		show: focusOn,
		report,
	});
	host.dataset.axis = "waking";

	/** The widget calls from outside: what fails there would be lost, and the page would keep an axis that hangs. */
	function guarded(run: () => void): () => void {
		return () => {
			try {
				run();
			} catch (error) {
				destroy();
				reportError(error);
				onReport({ type: "failed" });
			}
		};
	}

	function setStates(): void {
		const tabStop = keys.tabStop(state.selected, drawing.picture());
		listbox.tabIndex = tabStop === null ? 0 : -1;
		drawing.setStates({ selected: state.selected, matching: state.matching, tabStop });
	}

	const motion = createMotion(guarded(drawNow), () => (vis ? drawing.carry(vis.getWindow()) : 1));

	function drawNow(): void {
		if (!vis || !measured) return;
		const before = drawing.picture();
		const next = drawing.plan(vis.getWindow(), eyes());
		drawing.draw(next);
		if (!before || !hasSameItems(before, next)) setStates();
		if (before) return;
		const wasOn = host.parentElement?.querySelector<HTMLElement>(".axis-static :focus")?.dataset.eventId;
		host.dataset.axis = "live";
		if (wasOn !== undefined) keys.focus(wasOn);
		report({ type: "ready" });
	}

	function focusOn(id: string): void {
		const item = itemOf(id);
		if (!item || !vis) return;
		// What closed or opened may have changed the room.
		if (drawing.measure()) vis.resize();
		// At once, and from where it is going: what is still out of view could not get the focus.
		const next = windowShowing(item, state.window, bounds);
		vis.setWindow(next, false);
		if (next !== state.window) report({ type: "window", window: next, byUser: false });
		focused = id;
		motion.draw();
		const element = items.get(id);
		element?.focus({ preventScroll: true });
		// Where the page is larger than the screen, as when it is zoomed, the focus stays in view.
		if (page.scrolls("anew")) element?.scrollIntoView({ block: "nearest", inline: "nearest" });
	}

	/** Shows the events behind a "+n": zooms to them, and where that would not part them opens the first. The mark goes, so one of them gets the focus. */
	function showHidden(ids: readonly string[]): void {
		const parted = partingWindow(drawing, ids, eyes(), bounds);
		const id = parted?.first ?? ids[0];
		if (id === undefined) return;
		// Before the move: it is in view already, if without its name, and stays there all the way.
		keys.focus(id);
		if (parted) report({ type: "window", window: parted.window, byUser: true });
		else report({ type: "select", id, by: "pointer", byUser: true });
	}

	/** Brings the open event into view. */
	function reveal(): void {
		const item = itemOf(state.selected);
		const shown = getWindow();
		if (!item || !shown) return;
		const next = windowShowing(item, shown, bounds);
		if (next !== shown) report({ type: "window", window: next, byUser: false });
	}

	// In tasks of their own, so that the page can answer in between.
	let step = setTimeout(
		guarded(() => {
			const child = listbox.appendChild(createElement("div", "axis-vis"));
			vis = createVisAxis(child, state.window, bounds, motion.follow, (moved, byUser) =>
				report({ type: "window", window: moved, byUser }),
			);
			vis.panel.append(items.element);
			passOn(drawing.marks, vis.panel);
			// The widget measures itself in the next frame.
			requestAnimationFrame(() => {
				measured = true;
				step = setTimeout(
					guarded(() => {
						drawing.measure();
						reveal();
						motion.draw();
					}),
				);
			});
		}),
	);

	const observer = new ResizeObserver(
		guarded(() => {
			if (!drawing.measure()) return;
			vis?.resize();
			motion.draw();
		}),
	);
	observer.observe(host);
	observer.observe(drawing.probe);

	const stopListening = listenToAxis(
		host,
		drawing,
		bounds,
		{
			keys,
			letterKeys: () => state.letterKeys,
			yields: () => (state.cooperative && document.fullscreenElement === null) || page.scrolls(),
			getWindow: () => (measured ? getWindow() : null),
			onWheel(window) {
				vis?.setWindow(window, false);
				teller.tellSoon(window);
				motion.follow();
			},
			onSelect: (id, by) => report({ type: "select", id, by, byUser: true }),
			onFocus(id) {
				focused = id;
				keys.setFocused(id);
				setStates();
			},
		},
		() => state.selected,
	);

	function destroy(): void {
		if (axes.get(host) === axis) axes.delete(host);
		clearTimeout(step);
		motion.stop();
		teller.silence();
		observer.disconnect();
		page.stop();
		vis?.destroy();
		vis = null;
		stopListening();
		drawing.remove();
		delete host.dataset.axis;
	}

	const axis: LiveAxis = {
		update(next) {
			const before = state;
			state = next;
			if (!isSameWindow(before.window, next.window)) vis?.setWindow(next.window, !calm());
			if (before.selected === next.selected && before.matching === next.matching) return;
			// Who comes back to the axis comes to the open event.
			if (before.selected !== next.selected && next.selected !== null) keys.setFocused(next.selected);
			setStates();
			if (before.selected !== next.selected) reveal();
			motion.draw();
		},
		connect(next) {
			onReport = next;
			if (drawing.picture()) next({ type: "ready" });
		},
		focus: keys.focus,
		destroy,
	};
	return axis;
}
