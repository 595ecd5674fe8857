/** The event that the host page's own address names. */
export function mirroredEvent(page: Window, parameter: string): string | null {
	return new URLSearchParams(page.location.search).get(parameter);
}

/** Names an event in the host page's address, or none, without a step in its history. */
export function mirrorEvent(page: Window, parameter: string, id: string | null): void {
	const url = new URL(page.location.href);
	if (url.searchParams.get(parameter) === id) return;
	if (id === null) url.searchParams.delete(parameter);
	else url.searchParams.set(parameter, id);
	try {
		page.history.replaceState(page.history.state, "", url);
	} catch {
		// A host without an origin may not have its address changed.
	}
}
