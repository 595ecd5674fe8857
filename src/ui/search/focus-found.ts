/** Gives an event's line among what is found the focus; false where it is not there. */
export function focusFound(id: string): boolean {
	const line = document.querySelector<HTMLElement>(`.search-results a[href="#${id}"]`);
	line?.focus();
	return line !== null;
}
