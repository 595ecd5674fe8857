import { axisWords } from "../i18n/axis-words.ts";
import type { AxisItem } from "../model/axis/axis-items.ts";
import type { AxisRoom } from "../model/axis/axis-room.ts";
import { windowFitting } from "../model/axis/reveal-window.ts";
import { isSameWindow, type TimeWindow } from "../model/axis/time-window.ts";
import type { TimelineOutline } from "../model/timeline-outline.ts";
import {
	type AxisEyes,
	type AxisModel,
	type AxisPicture,
	createAxisModel,
	drawPicture,
	placeInPicture,
	roomOf,
} from "./axis-picture.ts";
import { createElement } from "./element.ts";
import { eventSpeech } from "./event-speech.ts";
import { createItemLayer, type ItemLayer, type ItemStates } from "./item-layer.ts";
import { createLetterProbe } from "./letter-probe.ts";
import { createMarkLayer, type MarkPresses } from "./mark-layer.ts";
import { createScaleLayer } from "./scale-layer.ts";

/** All of the live axis that is seen: its elements, and how they follow window, size and states. */
export interface AxisDrawing {
	/** The events are in it; it takes the keys, and the widget's panel. */
	readonly listbox: HTMLElement;
	readonly items: ItemLayer;
	/** What stands over the events and takes presses of its own: "+n" and brackets' names. */
	readonly marks: HTMLElement;
	/** Changes its size whenever the reader's letters do. */
	readonly probe: HTMLElement;
	/** The events as the layout takes them, without their place. */
	readonly axisItems: () => readonly AxisItem[];
	readonly itemOf: (id: string) => AxisItem | undefined;
	/** What was last drawn; `null` before. */
	readonly picture: () => AxisPicture | null;
	/** What would be drawn for a window. */
	readonly plan: (window: TimeWindow, eyes: AxisEyes) => AxisPicture;
	readonly draw: (picture: AxisPicture) => void;
	/**
	 * Moves and stretches what is drawn to where another window has it, until the next drawing: what that window has besides is missing.
	 * Returns how much of the view is covered, from 0 to 1.
	 */
	readonly carry: (window: TimeWindow) => number;
	readonly setStates: (states: ItemStates) => void;
	/** Looks at the frame's size and the reader's letters anew; true where either has changed. */
	readonly measure: () => boolean;
	readonly remove: () => void;
}

function createListbox(): HTMLElement {
	const listbox = createElement("div", "axis-widget");
	listbox.setAttribute("role", "listbox");
	listbox.setAttribute("aria-label", axisWords.label);
	listbox.setAttribute("aria-description", axisWords.instructions);
	listbox.setAttribute("aria-orientation", "horizontal");
	return listbox;
}

function rootScale(): number {
	return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}

/** Draws into `host` an axis whose frame, column included, is `frame`. */
export function createAxisDrawing(
	host: HTMLElement,
	frame: HTMLElement,
	content: TimelineOutline,
	presses: MarkPresses,
): AxisDrawing {
	const { events } = content;
	const probe = createLetterProbe(events);
	const listbox = createListbox();
	const scaleLayer = createScaleLayer();
	const items = createItemLayer(events, eventSpeech(content));
	const marks = createMarkLayer(content, scaleLayer.element, presses);
	/** They are moved alike. */
	const layers = [scaleLayer.element, items.element, marks.element];
	host.append(probe.element, scaleLayer.element, listbox, marks.element);

	const plain = createAxisModel(content, 1);
	let scale = rootScale();
	let model: AxisModel = plain;
	let size = { width: 0, height: 0 };
	let room: AxisRoom = roomOf(model, size);
	let drawn: AxisPicture | null = null;

	function measure(): boolean {
		const nextScale = rootScale();
		const { width, height } = frame.getBoundingClientRect();
		const next = { width: width / nextScale, height: height / nextScale };
		const stretch = probe.stretch(plain.yearly.byId, nextScale);
		const same =
			next.width === size.width &&
			next.height === size.height &&
			scale === nextScale &&
			stretch === model.stretch;
		if (same) return false;
		scale = nextScale;
		size = next;
		if (stretch !== model.stretch) model = createAxisModel(content, stretch);
		room = roomOf(model, size);
		return true;
	}

	/** Hands the focus to the listbox where the coming picture no longer shows the event that has it: gone, it would lose it to the page. */
	function keepFocus(coming: AxisPicture): void {
		const active = document.activeElement;
		if (!(active instanceof HTMLElement) || !items.element.contains(active)) return;
		if (placeInPicture(coming, active.dataset.eventId ?? "")) return;
		listbox.focus({ preventScroll: true });
	}

	measure();
	return {
		listbox,
		items,
		marks: marks.element,
		probe: probe.element,
		axisItems: () => model.yearly.items,
		itemOf: (id) => model.yearly.byId.get(id),
		picture: () => drawn,
		plan: (window, eyes) => drawPicture(model, window, size, eyes, room),
		carry({ start, end }) {
			if (!drawn) return 0;
			const { window, width } = drawn;
			const span = end - start;
			const stretch = (window.end - window.start) / span;
			const x = ((window.start - start) / span) * width * scale;
			const transform = isSameWindow(window, { start, end }) ? "" : `matrix(${stretch}, 0, 0, 1, ${x}, 0)`;
			for (const { style } of layers) {
				style.willChange = "transform";
				style.transformOrigin = "0 0";
				style.transform = transform;
			}
			return (Math.min(window.end, end) - Math.max(window.start, start)) / span;
		},
		draw(picture) {
			drawn = picture;
			keepFocus(picture);
			for (const { style } of layers) style.transform = "";
			scaleLayer.draw(picture, scale);
			items.draw(picture, scale);
			marks.draw(picture, scale);
		},
		setStates(states) {
			marks.setStates(states.selected, states.matching);
			items.setStates(states);
		},
		measure,
		remove: () => host.replaceChildren(),
	};
}

/** The window that shows events behind a "+n" as large as fits, and the first that has its name there; `null` where that would not part them. */
export function partingWindow(
	{ itemOf, plan }: Pick<AxisDrawing, "itemOf" | "plan">,
	ids: readonly string[],
	eyes: AxisEyes,
	bounds: TimeWindow,
): { readonly window: TimeWindow; readonly first: string } | null {
	const window = windowFitting(
		ids.flatMap((id) => itemOf(id) ?? []),
		bounds,
	);
	const { items } = plan(window, eyes).layout;
	const named = new Set(items.flatMap(({ id, side }) => (side === "none" ? [] : [id])));
	const first = ids.find((id) => named.has(id));
	return first === undefined ? null : { window, first };
}
