const isNamed = (part: string, parameter: string): boolean => new URLSearchParams(part).has(parameter);

/** The event that the host page's own address names. */
export function mirroredEvent(page: Window, parameter: string): string | null {
	return new URLSearchParams(page.location.search).get(parameter);
}

/** A query in which one parameter has a value, or is not there; all else in it stays as it was written. */
export function withParameter(search: string, parameter: string, value: string | null): string {
	const own = value === null ? [] : [`${encodeURIComponent(parameter)}=${encodeURIComponent(value)}`];
	const parts = search === "" ? [] : search.replace(/^\?/, "").split("&");
	const at = parts.findIndex((part) => isNamed(part, parameter));
	const others = (some: readonly string[]) => some.filter((part) => !isNamed(part, parameter));
	const next = at < 0 ? [...parts, ...own] : [...parts.slice(0, at), ...own, ...others(parts.slice(at + 1))];
	return next.length > 0 ? `?${next.join("&")}` : "";
}

/** Names an event in the host page's address, or none, without a step in its history. */
export function mirrorEvent(page: Window, parameter: string, id: string | null): void {
	if (mirroredEvent(page, parameter) === id) return;
	const { href, search, hash } = page.location;
	try {
		page.history.replaceState(
			page.history.state,
			"",
			href.replace(/[?#].*$/s, "") + withParameter(search, parameter, id) + hash,
		);
	} catch {
		// A host without an origin may not have its address changed.
	}
}
