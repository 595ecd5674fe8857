import { type AxisPicture, placeInPicture } from "./axis-picture.ts";

/**
 * Hands the focus from an event's element to the listbox where the coming picture no longer shows that event: a
 * focused element that is hidden or taken out would lose the focus to the page. To be called before either happens.
 */
export function keepFocus(
	listbox: HTMLElement,
	elements: ReadonlyMap<string, HTMLElement>,
	coming: () => AxisPicture,
): void {
	const active = document.activeElement;
	if (!(active instanceof HTMLElement) || !listbox.contains(active)) return;
	const id = active.dataset.eventId;
	if (id === undefined || elements.get(id) !== active || placeInPicture(coming(), id)) return;
	listbox.focus({ preventScroll: true });
}
