import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { LabelSide } from "../model/axis-geometry.ts";
import type { AxisItem } from "../model/axis-items.ts";
import { axisRoom } from "../model/axis-room.ts";
import type { TimeWindow } from "../model/time-window.ts";
import {
	type AxisModel,
	type AxisPicture,
	createAxisModel,
	drawPicture,
	placeInPicture,
} from "./axis-picture.ts";
import { createItemElement, placeElement } from "./item-element.ts";
import { keepFocus } from "./keep-focus.ts";
import type { LiveAxisProps } from "./live-axis.tsx";
import { windowShowing } from "./reveal-window.ts";
import { createVisAxis, type VisAxis } from "./vis-axis.ts";

/** The live axis as its parts see it. */
export interface LivePicture {
	/** `null` until the first drawing. */
	readonly picture: AxisPicture | null;
	readonly elements: ReadonlyMap<string, HTMLElement>;
	readonly model: AxisModel;
	/** Moves the window; `byUser` as the report of it will say. */
	readonly moveTo: (window: TimeWindow, byUser: boolean) => void;
	/** Brings an event into view and onto a row of its own, and puts the focus on it. */
	readonly focus: (id: string) => void;
}

function rootScale(): number {
	return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}

/** Where the widget has put its box for an item, in CSS pixels from the plot's left edge. */
function boxLeft(element: HTMLElement): number {
	const transform = element.closest<HTMLElement>(".vis-item")?.style.transform ?? "";
	return Number.parseFloat(/translateX\((-?[\d.]+)/.exec(transform)?.[1] ?? "0");
}

/** True where a label keeps to the view, not to one end of its bar. */
function isFree(side: LabelSide, item: AxisItem): boolean {
	return side === "above" || (side === "inside" && item.start !== null);
}

function calm(): boolean {
	return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Creates the widget in a child element of its own, draws a picture after each of its redraws, and destroys it. */
export function useLivePicture(container: RefObject<HTMLElement | null>, props: LiveAxisProps): LivePicture {
	const { content, window, selected } = props;
	const [picture, setPicture] = useState<AxisPicture | null>(null);
	const [model] = useState(() =>
		createAxisModel(
			content.events,
			content.lanes.map(({ id }) => id),
		),
	);
	const [elements] = useState(
		() =>
			new Map(
				content.events.map((event, index) => [
					event.id,
					createItemElement(event, index + 1, content.events.length),
				]),
			),
	);
	const vis = useRef<VisAxis | null>(null);
	/** The event that must not end in a "+n". */
	const first = useRef<string | null>(selected);
	/** The event that takes the focus as soon as the widget has put its element into the page. */
	const awaited = useRef<string | null>(null);
	const draw = useRef<() => void>(() => {});
	const reveal = useRef<() => void>(() => {});
	const latest = useRef(props);
	latest.current = props;

	useLayoutEffect(() => {
		const host = container.current;
		if (!host) return;
		const child = document.createElement("div");
		host.append(child);
		let scale = rootScale();
		let width = widthOf(host) / scale;
		let room = axisRoom(model.items, model.laneCount, width);
		let ready = false;

		const drawNext = (shown: VisAxis) => drawPicture(model, shown.getWindow(), width, first.current, room);

		const onDraw = () => {
			const shown = vis.current;
			if (!shown) return;
			const next = drawNext(shown);
			keepFocus(host, elements, () => next);
			for (const item of model.items) {
				const element = elements.get(item.id);
				const place = placeInPicture(next, item.id);
				if (!element) continue;
				const box = boxLeft(element) / scale;
				const left = Math.max(place?.start ?? 0, -24);
				const right = Math.min(place?.end ?? 0, next.width + 24);
				placeElement(
					element,
					place && {
						left: (left - box) * scale,
						width: (right - left) * scale,
						top: place.top * scale,
						labelLeft: isFree(place.side, item) ? (place.labelStart - left) * scale : null,
						side: place.side === "inside" && item.start === null ? "inside-end" : place.side,
					},
				);
			}
			flushSync(() => setPicture(next));
			awaited.current = giveFocus(elements, awaited.current);
			if (ready) return;
			ready = true;
			latest.current.onEvent({ type: "ready" });
		};
		// Before the widget's own first drawing there are no boxes to draw into.
		draw.current = () => {
			if (ready) onDraw();
		};

		const create = () => {
			vis.current = createVisAxis(child, {
				items: model.items.flatMap(({ id, start, end }) => {
					const element = elements.get(id);
					return element ? [{ id, start, end, element }] : [];
				}),
				window: latest.current.window,
				height: room.height * scale,
				onMove: () => {
					const shown = vis.current;
					if (shown) keepFocus(host, elements, () => drawNext(shown));
				},
				onDraw,
				onWindow: (moved, byUser) => latest.current.onEvent({ type: "window", window: moved, byUser }),
			});
			reveal.current();
		};
		// In a task of its own, so that the page can answer between React's work and the widget's.
		const creation = setTimeout(create);

		const observer = new ResizeObserver(() => {
			const changed = widthOf(host) / rootScale();
			if (changed === width && scale === rootScale()) return;
			scale = rootScale();
			width = changed;
			room = axisRoom(model.items, model.laneCount, width);
			vis.current?.setHeight(room.height * scale);
			vis.current?.resize();
		});
		observer.observe(host);
		return () => {
			clearTimeout(creation);
			observer.disconnect();
			vis.current?.destroy();
			vis.current = null;
			child.remove();
		};
	}, [container, model, elements]);

	const focus = (id: string) => {
		const item = model.byId.get(id);
		const shown = vis.current?.getWindow();
		if (!item || !shown) return;
		first.current = id;
		awaited.current = id;
		vis.current?.setWindow(windowShowing(item, shown), false);
		draw.current();
	};

	const moveTo = (next: TimeWindow, byUser: boolean) => {
		latest.current.onEvent({ type: "window", window: next, byUser });
	};

	useEffect(() => {
		vis.current?.setWindow(window, !calm());
	}, [window]);

	/** Brings the open event into view; called again when the widget has come. */
	reveal.current = () => {
		first.current = selected;
		const item = selected === null ? undefined : model.byId.get(selected);
		const shown = vis.current?.getWindow();
		if (item && shown) {
			const next = windowShowing(item, shown);
			if (next !== shown) latest.current.onEvent({ type: "window", window: next, byUser: false });
		}
		draw.current();
	};

	// biome-ignore lint/correctness/useExhaustiveDependencies: only another event is brought into view
	useEffect(() => reveal.current(), [selected]);

	return { picture, elements, model, moveTo, focus };
}

/** Focuses the awaited element if it is there; returns what is still awaited. */
function giveFocus(elements: ReadonlyMap<string, HTMLElement>, id: string | null): string | null {
	const element = id === null ? undefined : elements.get(id);
	if (!element) return null;
	if (!element.isConnected || element.hidden) return id;
	element.focus({ preventScroll: true });
	return null;
}

/** The width of the axis with its column, of which the plot is a part. */
function widthOf(host: HTMLElement): number {
	return host.closest(".axis")?.getBoundingClientRect().width ?? host.getBoundingClientRect().width;
}
