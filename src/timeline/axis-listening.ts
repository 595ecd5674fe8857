import type { AxisItem } from "../model/axis/axis-items.ts";
import { barExtent } from "../model/axis/bar-shape.ts";
import { isOutside } from "../model/axis/events-outside.ts";
import type { TimeWindow } from "../model/axis/time-window.ts";
import type { AxisDrawing } from "./axis-drawing.ts";
import type { AxisKeys } from "./axis-keys.ts";
import type { AxisPicture } from "./axis-picture.ts";
import { freeFingers } from "./free-fingers.ts";
import { onPress } from "./on-press.ts";
import { windowAfterWheel } from "./wheel-zoom.ts";
import { yieldGestures } from "./yield-gestures.ts";

/** Who is told what the reader does on the axis. */
export interface AxisHands {
	readonly keys: AxisKeys;
	readonly letterKeys: () => boolean;
	/** True where a plain wheel and one finger belong to the page around. */
	readonly yields: () => boolean;
	readonly getWindow: () => TimeWindow | null;
	readonly onWheel: (window: TimeWindow) => void;
	readonly onSelect: (id: string, by: "pointer" | "key") => void;
	/** The focus has come to an event. */
	readonly onFocus: (id: string) => void;
}

/** A strip's bars take a press this far beyond their ends, in CSS pixels at a root font size of 16. */
const REACH = 14;

/** The event of a strip that a press at a point of its plot means: the one after the open one where several are as near. */
export function pressedInStrip(
	{ room, window, width, items, layout }: AxisPicture,
	point: { readonly x: number; readonly y: number },
	open: string | null,
): string | null {
	const lane = Math.floor((point.y - (room.lanes[0]?.top ?? 0)) / room.pitch);
	const away = (item: AxisItem) => {
		const [start, end] = barExtent(item, window, width);
		return Math.max(start - point.x, point.x - end, 0);
	};
	const near = layout.items
		.flatMap(({ id }) => items.get(id) ?? [])
		.filter((item) => isOutside(item, window, width) === null && away(item) <= REACH);
	const inLane = near.filter((item) => item.lane === Math.min(Math.max(lane, 0), room.lanes.length - 1));
	const candidates = (inLane.length > 0 ? inLane : near).map((item) => ({ id: item.id, away: away(item) }));
	const nearest = Math.min(...candidates.map((candidate) => candidate.away));
	const ids = candidates.filter((candidate) => candidate.away <= nearest + 2).map(({ id }) => id);
	return ids[(ids.indexOf(open ?? "") + 1) % ids.length] ?? null;
}

/** Listens to keys, presses and the wheel on a drawn axis; returns the way to stop. */
export function listenToAxis(
	host: HTMLElement,
	{ listbox, items, picture }: AxisDrawing,
	bounds: TimeWindow,
	hands: AxisHands,
	open: () => string | null,
): () => void {
	const { keys } = hands;
	const own = new AbortController();
	const { signal } = own;

	/** What a press on the strip means, whose bars are thin and close. */
	function inStrip(at: MouseEvent | null): string | null {
		const shown = picture();
		if (!at || !shown?.room.shape.strip) return null;
		const { left, top, height } = host.getBoundingClientRect();
		const scale = height / shown.height;
		return pressedInStrip(shown, { x: (at.clientX - left) / scale, y: (at.clientY - top) / scale }, open());
	}

	listbox.addEventListener(
		"keydown",
		(event) => {
			if (keys.press(event, hands.letterKeys())) event.preventDefault();
		},
		{ signal },
	);
	listbox.addEventListener(
		"focusin",
		({ target }) => {
			if (target instanceof HTMLElement && target.dataset.eventId !== undefined)
				hands.onFocus(target.dataset.eventId);
		},
		{ signal },
	);
	// Before the widget, which zooms by steps of its own.
	host.addEventListener(
		"wheel",
		(event) => {
			const window = hands.getWindow();
			if (!window || (hands.yields() && !event.ctrlKey && !event.metaKey)) return;
			event.preventDefault();
			event.stopPropagation();
			hands.onWheel(windowAfterWheel(window, event, bounds, host.getBoundingClientRect()));
		},
		{ capture: true, passive: false, signal },
	);
	freeFingers(host, signal);
	const yielding = yieldGestures(host, hands.yields);
	onPress(listbox, (target, by, at) => {
		const onItem = target.closest<HTMLElement>("[data-event-id]")?.dataset.eventId ?? null;
		const id = (by === "pointer" ? inStrip(at) : null) ?? onItem;
		if (id === null) return;
		keys.setFocused(id);
		// The widget keeps the browser from doing so at a press.
		items.get(id)?.focus({ preventScroll: true });
		hands.onSelect(id, by);
	});
	return () => {
		own.abort();
		yielding.stop();
	};
}
