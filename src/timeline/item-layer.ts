import { axisWords } from "../i18n/axis-words.ts";
import type { LabelSide } from "../model/axis/axis-geometry.ts";
import type { AxisItem } from "../model/axis/axis-items.ts";
import { type BarPart, BEYOND_VIEW, barClasses, barParts } from "../model/axis/bar-shape.ts";
import type { PlacedItem } from "../model/axis/lane-rows.ts";
import { partExtent } from "../model/axis/part-extent.ts";
import type { OutlineEvent } from "../model/timeline-outline.ts";
import { type AxisPicture, nameTop, placeOf } from "./axis-picture.ts";
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

/** The events that the live axis shows: the options of its listbox, in time order. Those that it does not show are not in the page. */
export interface ItemLayer {
	readonly element: HTMLElement;
	/** The element of an event that is shown. */
	readonly get: (id: string) => HTMLElement | undefined;
	/** `scale` is the root font size over 16. */
	readonly draw: (picture: AxisPicture, scale: number) => void;
	readonly setStates: (states: ItemStates) => void;
}

function createLabel({ landmark, shortTitle }: OutlineEvent): HTMLElement {
	const label = createElement("span", "axis-label");
	label.dataset.eventLabel = "";
	if (landmark !== null) {
		const number = createElement("span", "axis-number");
		number.dataset.number = String(landmark);
		label.append(number);
	}
	label.append(shortTitle);
	return label;
}

function createItem(event: OutlineEvent, speech: EventSpeech, position: number, total: number): HTMLElement {
	const element = createElement("div", `axis-item ${barClasses(event.date)}`);
	element.dataset.eventId = event.id;
	element.dataset.lane = event.lane;
	element.setAttribute("role", "option");
	// Never "true": a change of it draws Orca's focus here, away from the event's words, where an event is opened by a link.
	element.setAttribute("aria-selected", "false");
	element.setAttribute("aria-posinset", String(position));
	element.setAttribute("aria-setsize", String(total));
	const description = speech.description(event);
	if (description !== "") element.setAttribute("aria-description", description);
	if (event.accountsDiffer) element.classList.add("is-disputed");
	if (event.landmark !== null) element.classList.add("is-landmark");
	element.append(...barParts(event.date).map(() => createElement("span", "bar-part")));
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

/** An event in the page. */
interface ShownItem {
	readonly event: OutlineEvent;
	/** Where it stands. Apart from the option, so that moving it leaves the option's own style as it is. */
	readonly stand: HTMLElement;
	readonly element: HTMLElement;
	/** In the element once the event has been shown with it. */
	readonly label: HTMLElement;
	readonly parts: readonly BarPart[];
	/** From 1, among all events. */
	readonly position: number;
	readonly name: string;
}

function drawItem(
	{ stand, element, label, parts }: ShownItem,
	picture: AxisPicture,
	item: AxisItem,
	placed: PlacedItem,
	scale: number,
): void {
	const place = placeOf(picture, item, placed);
	const left = Math.max(place.start, -BEYOND_VIEW);
	const right = Math.min(place.end, picture.width + BEYOND_VIEW);
	moveElement(stand, left * scale, place.top * scale);
	setWidth(stand, (right - left) * scale);
	if (parts.length > 0) drawParts(element, parts, { ...place, left, right }, scale);
	const free = isFree(place.side, item, place.end > picture.width);
	const side = place.side === "inside" && !free ? "inside-end" : place.side;
	if (element.dataset.side !== side) element.dataset.side = side;
	if (side === "none") return;
	if (!label.parentElement) element.prepend(label);
	drawLabel(label, picture.labels.get(item.id) ?? "");
	const rise = place.side === "named" ? nameTop(picture) - place.top : 0;
	moveElement(label, free ? (place.labelStart - left) * scale : 0, free ? rise * scale : 0);
}

function drawStates(
	{ stand, element, event, name }: ShownItem,
	{ selected, matching, tabStop }: ItemStates,
): void {
	const dim = matching !== null && !matching.has(event.id);
	const open = event.id === selected;
	const said = [name, ...(open ? [axisWords.opened] : []), ...(dim ? [axisWords.dimmed] : [])].join(". ");
	element.classList.toggle("is-dim", dim);
	element.classList.toggle("is-selected", open);
	stand.classList.toggle("is-front", open);
	if (open) element.setAttribute("aria-current", "true");
	else element.removeAttribute("aria-current");
	if (element.getAttribute("aria-label") !== said) element.setAttribute("aria-label", said);
	element.tabIndex = event.id === tabStop ? 0 : -1;
}

/** An empty layer for events in time order. */
export function createItemLayer(events: readonly OutlineEvent[], speech: EventSpeech): ItemLayer {
	const layer = createElement("div", "axis-items");
	const positions = new Map(events.map(({ id }, index) => [id, index]));
	let states: ItemStates = { selected: null, matching: null, tabStop: null };
	let shown = new Map<string, ShownItem>();

	function create(id: string): ShownItem | null {
		const index = positions.get(id) ?? -1;
		const event = events[index];
		if (!event) return null;
		const position = index + 1;
		const element = createItem(event, speech, position, events.length);
		const stand = createElement("div", "axis-stand");
		stand.append(element);
		const made = {
			event,
			stand,
			element,
			label: createLabel(event),
			parts: barParts(event.date),
			position,
			name: speech.name(event),
		};
		drawStates(made, states);
		return made;
	}

	/** Brings what is shown into the page, in time order; what stays is not touched, so that it keeps the focus. */
	function place(now: ReadonlyMap<string, ShownItem>): void {
		for (const [id, { stand }] of shown) if (!now.has(id)) stand.remove();
		let next = layer.firstElementChild;
		for (const { stand } of [...now.values()].sort((a, b) => a.position - b.position)) {
			if (stand === next) next = next.nextElementSibling;
			else layer.insertBefore(stand, next);
		}
	}

	return {
		element: layer,
		get: (id) => shown.get(id)?.element,
		draw(picture, scale) {
			layer.classList.toggle("is-strip", picture.room.shape.strip);
			layer.classList.toggle("is-daily", picture.daily);
			const height = `${picture.room.pitch * scale}px`;
			if (layer.style.getPropertyValue("--pitch") !== height) layer.style.setProperty("--pitch", height);
			const now = new Map<string, ShownItem>();
			for (const placed of picture.layout.items) {
				const item = picture.items.get(placed.id);
				const one = shown.get(placed.id) ?? create(placed.id);
				if (!item || !one) continue;
				drawItem(one, picture, item, placed, scale);
				now.set(placed.id, one);
			}
			place(now);
			shown = now;
		},
		setStates(next) {
			states = next;
			for (const one of shown.values()) drawStates(one, next);
		},
	};
}
