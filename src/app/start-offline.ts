import { keepOffline } from "./keep-offline.ts";

/** The version of a page that has a worker beside it; the build writes it, so a dev server's page has none. */
function versionOf(page: Document): string | null {
	const version = page.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? "";
	return /^[0-9a-f]{16}$/.test(version) ? version : null;
}

/** Whether a page may have a worker: not in a frame, not from a file, and only where the browser allows it. */
function mayHaveWorker(page: Window): boolean {
	if (page.top !== page || !/^https?:$/.test(page.location.protocol)) return false;
	try {
		return page.navigator.serviceWorker !== undefined;
	} catch {
		// A sandbox without an origin throws.
		return false;
	}
}

/** Runs something when the app listens and the browser has nothing else to do. */
function whenQuiet(page: Window, run: () => void): void {
	const root = page.document.documentElement;
	const observer = new MutationObserver(() => {
		if (root.dataset.app !== "ready") return;
		observer.disconnect();
		// Safari has no idle callbacks.
		if (typeof page.requestIdleCallback === "function") page.requestIdleCallback(run);
		else page.setTimeout(run, 1000);
	});
	observer.observe(root, { attributeFilter: ["data-app"] });
}

/**
 * Lets the page be kept for reading offline, once the app is there and quiet. To be called before the app is ready;
 * `onNewVersion` is called once, when another version than the page's is there.
 */
export function startOffline(page: Window, onNewVersion: () => void): void {
	const version = versionOf(page.document);
	if (version === null || !mayHaveWorker(page)) return;
	whenQuiet(page, () => {
		// The page needs none of it.
		keepOffline(page, version, onNewVersion).catch(() => undefined);
	});
}
