/**
 * Calls `offer` when a part of the page did not load for a second time: Firefox remembers that a module failed, or one that it imports, and
 * never asks for it again, so that only a reload helps. (Chromium and WebKit ask again.)
 */
export function offerReload(page: Window, offer: () => void): void {
	const failed = new Set<string>();
	page.addEventListener("vite:preloadError", ({ payload: { message } }) => {
		if (failed.has(message)) offer();
		failed.add(message);
	});
}
