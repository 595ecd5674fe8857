import { en } from "../i18n/en.ts";
import { axisRoom } from "../model/axis/axis-room.ts";
import { isSameWindow, type TimeWindow } from "../model/axis/time-window.ts";
import type { TimelineOutline } from "../model/timeline-outline.ts";
import { createAxisKeys } from "./axis-keys.ts";
import { type AxisPicture, createAxisModel, drawPicture, placeInPicture } from "./axis-picture.ts";
import type { AxisReport } from "./axis-report.ts";
import { createElement } from "./element.ts";
import { createItemLayer } from "./item-layer.ts";
import { createMarkLayer } from "./mark-layer.ts";
import { onPress } from "./on-press.ts";
import { windowFitting, windowShowing } from "./reveal-window.ts";
import { createScaleLayer } from "./scale-layer.ts";
import { createVisAxis, type VisAxis } from "./vis-axis.ts";
import { yieldGestures } from "./yield-gestures.ts";

/** What the live axis is told to show. */
export interface LiveAxisState {
	readonly window: TimeWindow;
	readonly selected: string | null;
	/** Ids of the events that are not dimmed; `null` for all. */
	readonly matching: ReadonlySet<string> | null;
	/** False switches the single-character keys off. */
	readonly letterKeys: boolean;
	/** True where a plain wheel and one finger belong to the page around. */
	readonly cooperative: boolean;
}

/** The zoomable axis: a listbox of events in time order with one tab stop. It knows neither address nor store, nor React. */
export interface LiveAxis {
	/** Shows another state; only what differs is touched. */
	readonly update: (state: LiveAxisState) => void;
	/** Reports to somebody else from now on; says "ready" again if it is. */
	readonly connect: (onEvent: (event: AxisReport) => void) => void;
	/** Safe to call more than once. */
	readonly destroy: () => void;
}

const axes = new WeakMap<HTMLElement, LiveAxis>();

/** The live axis in `host`: the one that is there, told to show `state` and to report to `onEvent`, or a new one. */
export function liveAxisIn(
	host: HTMLElement,
	content: TimelineOutline,
	state: LiveAxisState,
	onEvent: (event: AxisReport) => void,
): LiveAxis {
	const present = axes.get(host);
	if (present) {
		present.connect(onEvent);
		present.update(state);
		return present;
	}
	const axis = createLiveAxis(host, content, state, onEvent);
	axes.set(host, axis);
	return axis;
}

function rootScale(): number {
	return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}

/** The width of the axis with its column, of which the plot is a part. */
function widthOf(host: HTMLElement): number {
	return (host.closest(".axis") ?? host).getBoundingClientRect().width;
}

function calm(): boolean {
	return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function createListbox(): HTMLElement {
	const listbox = createElement("div", "axis-widget");
	listbox.setAttribute("role", "listbox");
	listbox.setAttribute("aria-label", en.timeline.label);
	listbox.setAttribute("aria-description", en.timeline.instructions);
	listbox.setAttribute("aria-orientation", "horizontal");
	return listbox;
}

function createLiveAxis(
	host: HTMLElement,
	content: TimelineOutline,
	initial: LiveAxisState,
	listener: (event: AxisReport) => void,
): LiveAxis {
	const { events, lanes } = content;
	const model = createAxisModel(
		events,
		lanes.map(({ id }) => id),
	);
	let state = initial;
	let onEvent = listener;
	let vis: VisAxis | null = null;
	/** False until the widget knows its width: a gesture that came before would give it no window at all. */
	let measured = false;
	let picture: AxisPicture | null = null;
	let frame = 0;
	let scale = rootScale();
	let width = widthOf(host) / scale;
	let room = axisRoom(model.items, model.laneCount, width);
	/** The event that must not end in a "+n". */
	let first = initial.selected;

	const listbox = createListbox();
	const scaleLayer = createScaleLayer();
	const items = createItemLayer(events);
	const marks = createMarkLayer(content, (ids) => {
		const wanted = ids.flatMap((id) => model.byId.get(id) ?? []);
		report({ type: "window", window: windowFitting(wanted), byUser: true });
		const [id] = ids;
		if (id !== undefined) keys.focus(id);
	});
	const keys = createAxisKeys({
		ids: events.map(({ id }) => id),
		getWindow: () => vis?.getWindow() ?? null,
		show: (id) => {
			const item = model.byId.get(id);
			if (!item || !vis) return;
			first = id;
			vis.setWindow(windowShowing(item, vis.getWindow()), false);
			draw();
			items.get(id)?.focus({ preventScroll: true });
		},
		report: (event) => report(event),
	});
	marks.setStates(initial.selected, initial.matching);
	host.append(scaleLayer.element, listbox, marks.element);
	host.dataset.axis = "waking";

	function report(event: AxisReport): void {
		onEvent(event);
	}

	/** The widget calls from outside: what fails there would be lost, and the page would keep an axis that hangs. */
	function guarded(run: () => void): () => void {
		return () => {
			try {
				run();
			} catch (error) {
				destroy();
				reportError(error);
				onEvent({ type: "failed" });
			}
		};
	}

	function setStates(): void {
		const tabStop = keys.tabStop(state.selected, picture);
		listbox.tabIndex = tabStop === null ? 0 : -1;
		items.setStates({ selected: state.selected, matching: state.matching, tabStop });
	}

	function draw(): void {
		if (!vis || !measured) return;
		cancelAnimationFrame(frame);
		frame = 0;
		const next = drawPicture(model, vis.getWindow(), width, first, room);
		keepFocus(next);
		const before = picture;
		picture = next;
		scaleLayer.draw(next, scale);
		items.draw(next, scale);
		marks.draw(next, scale);
		if (!before || !hasSameItems(before, next)) setStates();
		if (before) return;
		const wasOn = host.parentElement?.querySelector<HTMLElement>(".axis-static :focus")?.dataset.eventId;
		host.dataset.axis = "live";
		if (wasOn !== undefined) keys.focus(wasOn);
		report({ type: "ready" });
	}

	function drawSoon(): void {
		frame ||= requestAnimationFrame(guarded(draw));
	}

	/** Hands the focus to the listbox where the coming picture no longer shows the event that has it: hidden, it would lose it to the page. */
	function keepFocus(coming: AxisPicture): void {
		const active = document.activeElement;
		if (!(active instanceof HTMLElement) || !items.element.contains(active)) return;
		if (placeInPicture(coming, active.dataset.eventId ?? "")) return;
		listbox.focus({ preventScroll: true });
	}

	/** Brings the open event into view. */
	function reveal(): void {
		first = state.selected;
		const item = first === null ? undefined : model.byId.get(first);
		const shown = vis?.getWindow();
		if (!item || !shown) return;
		const next = windowShowing(item, shown);
		if (next !== shown) report({ type: "window", window: next, byUser: false });
	}

	// In tasks of their own, so that the page can answer in between.
	let step = setTimeout(
		guarded(() => {
			const child = listbox.appendChild(createElement("div", "axis-vis"));
			vis = createVisAxis(child, state.window, drawSoon, (moved, byUser) =>
				report({ type: "window", window: moved, byUser }),
			);
			vis.panel.append(items.element);
			// The widget measures itself in the next frame.
			requestAnimationFrame(() => {
				measured = true;
				step = setTimeout(
					guarded(() => {
						reveal();
						draw();
					}),
				);
			});
		}),
	);

	const observer = new ResizeObserver(
		guarded(() => {
			const changed = widthOf(host) / rootScale();
			if (changed === width && scale === rootScale()) return;
			scale = rootScale();
			width = changed;
			room = axisRoom(model.items, model.laneCount, width);
			vis?.resize();
			draw();
		}),
	);
	observer.observe(host);

	listbox.addEventListener("keydown", (event) => {
		if (keys.press(event, state.letterKeys)) event.preventDefault();
	});
	listbox.addEventListener("focusin", ({ target }) => {
		if (!(target instanceof HTMLElement) || target.dataset.eventId === undefined) return;
		keys.setFocused(target.dataset.eventId);
		setStates();
	});
	const hint = yieldGestures(host, listbox, () => state.cooperative && document.fullscreenElement === null);
	onPress(listbox, (target, by) => {
		const id = target.closest<HTMLElement>("[data-event-id]")?.dataset.eventId;
		if (id === undefined) return;
		keys.setFocused(id);
		// The widget keeps the browser from doing so at a press.
		items.get(id)?.focus({ preventScroll: true });
		report({ type: "select", id, by, byUser: true });
	});

	function destroy(): void {
		if (axes.get(host) === axis) axes.delete(host);
		clearTimeout(step);
		cancelAnimationFrame(frame);
		observer.disconnect();
		vis?.destroy();
		vis = null;
		hint.stop();
		host.replaceChildren();
		delete host.dataset.axis;
	}

	const axis: LiveAxis = {
		update(next) {
			const before = state;
			state = next;
			if (!isSameWindow(before.window, next.window)) vis?.setWindow(next.window, !calm());
			if (before.selected === next.selected && before.matching === next.matching) return;
			marks.setStates(next.selected, next.matching);
			if (before.selected !== next.selected) reveal();
			draw();
			setStates();
		},
		connect(next) {
			onEvent = next;
			if (picture) next({ type: "ready" });
		},
		destroy,
	};
	return axis;
}

function hasSameItems(one: AxisPicture, other: AxisPicture): boolean {
	return (
		one.layout.items.length === other.layout.items.length &&
		one.layout.items.every(({ id }, index) => id === other.layout.items[index]?.id)
	);
}
