import { formatEdtf } from "../i18n/format-date.ts";
import { dateLook } from "../model/date-look.ts";
import type { HistoricalEvent } from "../model/historical-event.ts";

/** The element of an event on the live axis: an option of the axis's listbox, with its label inside. */
export function createItemElement(event: HistoricalEvent, position: number, total: number): HTMLElement {
	const element = document.createElement("div");
	element.className = `axis-item is-${dateLook(event.date)}`;
	element.dataset.eventId = event.id;
	element.dataset.lane = event.lane;
	element.tabIndex = -1;
	element.setAttribute("role", "option");
	element.setAttribute("aria-selected", "false");
	element.setAttribute("aria-posinset", String(position));
	element.setAttribute("aria-setsize", String(total));
	element.setAttribute("aria-label", `${formatEdtf(event.date).spoken}. ${event.shortTitle}`);
	const label = document.createElement("span");
	label.className = "axis-label";
	label.dataset.eventLabel = "";
	label.textContent = event.shortTitle;
	element.append(label);
	return element;
}

/** Where an element's bar and label go, in CSS pixels; `null` for an event that is not shown. */
export interface ElementPlace {
	/** Of the bar, from the left edge of the widget's own box for the item. */
	readonly left: number;
	readonly width: number;
	readonly top: number;
	/** Of the label, from the bar's left edge; `null` where the style sheet puts it, for the side it is on. */
	readonly labelLeft: number | null;
	readonly side: string;
}

/** Moves an element; only what differs is written, so that a frame without change costs no layout. */
export function placeElement(element: HTMLElement, place: ElementPlace | null): void {
	if (element.hidden !== (place === null)) element.hidden = place === null;
	if (place === null) return;
	set(element, "left", place.left);
	set(element, "top", place.top);
	set(element, "width", place.width);
	if (element.dataset.side !== place.side) element.dataset.side = place.side;
	const label = element.firstElementChild;
	if (!(label instanceof HTMLElement)) return;
	if (place.labelLeft === null) label.style.left = "";
	else set(label, "left", place.labelLeft);
}

function set(element: HTMLElement, property: "left" | "top" | "width", pixels: number): void {
	const value = `${Math.round(pixels * 100) / 100}px`;
	if (element.style[property] !== value) element.style[property] = value;
}
