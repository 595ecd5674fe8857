/** True when an element is rendered: it is there, and nothing around it is taken off the page. `checkVisibility` came to Safari only with 17.4. */
export function isShown(element: Element | null): boolean {
	return element !== null && element.getClientRects().length > 0;
}
