import { en } from "../i18n/en.ts";
import type { LabelSide } from "../model/axis/axis-geometry.ts";
import type { AxisItem } from "../model/axis/axis-items.ts";
import { type BarPart, BEYOND_VIEW, barClasses, barParts } from "../model/axis/bar-shape.ts";
import { partExtent } from "../model/axis/part-extent.ts";
import type { OutlineEvent } from "../model/timeline-outline.ts";
import { type AxisPicture, nameTop, placeInPicture } from "./axis-picture.ts";
import { createElement, moveElement, setWidth } from "./element.ts";
import type { EventSpeech } from "./event-speech.ts";

/** How the events look besides their places. */
export interface ItemStates {
	readonly selected: string | null;
	/** Ids of the events that are not dimmed; `null` for all. */
	readonly matching: ReadonlySet<string> | null;
	/** The one event that Tab reaches. */
	readonly tabStop: string | null;
}

/** The events on the live axis: the options of its listbox, in time order. */
export interface ItemLayer {
	readonly element: HTMLElement;
	readonly get: (id: string) => HTMLElement | undefined;
	/** `scale` is the root font size over 16. */
	readonly draw: (picture: AxisPicture, scale: number) => void;
	readonly setStates: (states: ItemStates) => void;
}

function createItem(event: OutlineEvent, speech: EventSpeech, position: number, total: number): HTMLElement {
	const element = createElement("div", `axis-item ${barClasses(event.date)}`);
	element.dataset.eventId = event.id;
	element.dataset.lane = event.lane;
	element.tabIndex = -1;
	element.hidden = true;
	element.setAttribute("role", "option");
	// Never "true": a change of it draws Orca's focus here, away from the event's words, where an event is opened by a link.
	element.setAttribute("aria-selected", "false");
	element.setAttribute("aria-posinset", String(position));
	element.setAttribute("aria-setsize", String(total));
	element.setAttribute("aria-label", speech.name(event));
	const description = speech.description(event);
	if (description !== "") element.setAttribute("aria-description", description);
	const label = createElement("span", "axis-label");
	label.dataset.eventLabel = "";
	if (event.accountsDiffer) element.classList.add("is-disputed");
	if (event.landmark !== null) {
		element.classList.add("is-landmark");
		const number = createElement("span", "axis-number");
		number.dataset.number = String(event.landmark);
		label.append(number);
	}
	label.append(event.shortTitle);
	element.append(label, ...barParts(event.date).map(() => createElement("span", "bar-part")));
	return element;
}

/** True where a label keeps to the view, not to one end of its bar, as in a bar that ends `outside` it. */
function isFree(side: LabelSide, item: AxisItem, outside: boolean): boolean {
	return side === "above" || side === "named" || (side === "inside" && (item.start !== null || outside));
}

function drawLabel(label: Element, text: string): void {
	const words = label.lastChild;
	if (words && words.textContent !== text) words.textContent = text;
}

/** Draws the parts of a bar that the view cuts from `left` to `right`. */
function drawParts(
	element: HTMLElement,
	parts: readonly BarPart[],
	bar: { readonly start: number; readonly end: number; readonly left: number; readonly right: number },
	scale: number,
): void {
	const elements = element.querySelectorAll<HTMLElement>(".bar-part");
	parts.forEach((part, index) => {
		const child = elements[index];
		if (!child) return;
		const [start, end] = partExtent(part, bar);
		const [from, to] = [Math.max(start, bar.left), Math.min(end, bar.right)];
		child.hidden = from >= to;
		moveElement(child, (from - bar.left) * scale, 0);
		setWidth(child, Math.max(to - from, 0) * scale);
	});
}

function drawItem(
	element: HTMLElement,
	picture: AxisPicture,
	item: AxisItem,
	parts: readonly BarPart[],
	scale: number,
): void {
	const place = placeInPicture(picture, item.id);
	if (element.hidden !== (place === null)) element.hidden = place === null;
	if (place === null) return;
	const left = Math.max(place.start, -BEYOND_VIEW);
	const right = Math.min(place.end, picture.width + BEYOND_VIEW);
	moveElement(element, left * scale, place.top * scale);
	setWidth(element, (right - left) * scale);
	if (parts.length > 0) drawParts(element, parts, { ...place, left, right }, scale);
	const free = isFree(place.side, item, place.end > picture.width);
	const side = place.side === "inside" && !free ? "inside-end" : place.side;
	if (element.dataset.side !== side) element.dataset.side = side;
	const label = element.firstElementChild;
	if (!(label instanceof HTMLElement)) return;
	drawLabel(label, picture.labels.get(item.id) ?? "");
	const rise = place.side === "named" ? nameTop(picture) - place.top : 0;
	if (free) moveElement(label, (place.labelStart - left) * scale, rise * scale);
	else if (label.style.transform !== "") label.style.transform = "";
}

/** The elements of all events, none of them in view yet. */
export function createItemLayer(events: readonly OutlineEvent[], speech: EventSpeech): ItemLayer {
	const layer = createElement("div", "axis-items");
	const elements = new Map(
		events.map((event, index) => [event.id, createItem(event, speech, index + 1, events.length)] as const),
	);
	const parts = new Map(events.map(({ id, date }) => [id, barParts(date)] as const));
	layer.append(...elements.values());
	return {
		element: layer,
		get: (id) => elements.get(id),
		draw(picture, scale) {
			layer.classList.toggle("is-strip", picture.room.shape.strip);
			layer.classList.toggle("is-daily", picture.daily);
			const height = `${picture.room.pitch * scale}px`;
			if (layer.style.getPropertyValue("--pitch") !== height) layer.style.setProperty("--pitch", height);
			for (const [id, element] of elements) {
				const item = picture.items.get(id);
				if (item) drawItem(element, picture, item, parts.get(id) ?? [], scale);
			}
		},
		setStates({ selected, matching, tabStop }) {
			for (const event of events) {
				const element = elements.get(event.id);
				if (!element) continue;
				const dim = matching !== null && !matching.has(event.id);
				const open = event.id === selected;
				const name = [
					speech.name(event),
					...(open ? [en.timeline.opened] : []),
					...(dim ? [en.timeline.dimmed] : []),
				].join(". ");
				element.classList.toggle("is-dim", dim);
				element.classList.toggle("is-selected", open);
				if (open) element.setAttribute("aria-current", "true");
				else element.removeAttribute("aria-current");
				if (element.getAttribute("aria-label") !== name) element.setAttribute("aria-label", name);
				element.tabIndex = event.id === tabStop ? 0 : -1;
			}
		},
	};
}
