// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keepOffline } from "./keep-offline.ts";
import { startOffline } from "./start-offline.ts";

vi.mock("./keep-offline.ts", () => ({ keepOffline: vi.fn(async () => {}) }));

const root = document.documentElement;

beforeEach(() => {
	document.head.innerHTML = '<meta name="version" content="0123456789abcdef">';
	vi.mocked(keepOffline).mockClear();
});
afterEach(() => {
	delete root.dataset.app;
});

/** A page at the top of its tab, with something changed. */
function topPage(changed: object = {}): Window {
	const page: Record<string, unknown> = {
		document,
		location: { protocol: "https:" },
		navigator: { serviceWorker: {} },
		requestIdleCallback: (run: () => void) => run(),
	};
	page.top = page;
	return Object.assign(page, changed) as unknown as Window;
}

async function becomeReady(): Promise<void> {
	root.dataset.app = "ready";
	// The observer is told in a microtask.
	await new Promise((done) => setTimeout(done));
}

it("begins when the app is ready, and not before", async () => {
	const page = topPage();
	const onNewVersion = () => {};
	startOffline(page, onNewVersion);
	expect(keepOffline).not.toHaveBeenCalled();
	await becomeReady();
	expect(keepOffline).toHaveBeenCalledExactlyOnceWith(page, "0123456789abcdef", onNewVersion);
});

it("bears a browser that refuses", async () => {
	vi.mocked(keepOffline).mockRejectedValueOnce(new DOMException("denied", "SecurityError"));
	startOffline(topPage(), () => {});
	await becomeReady();
	expect(keepOffline).toHaveBeenCalledOnce();
});

const sandboxed = {
	get serviceWorker(): never {
		throw new DOMException("sandboxed", "SecurityError");
	},
};

it.each([
	["in a frame", { top: {} }],
	["from a file", { location: { protocol: "file:" } }],
	["where the browser has no workers", { navigator: {} }],
	["in a sandbox without an origin", { navigator: sandboxed }],
])("does nothing %s", async (_where, changed) => {
	startOffline(topPage(changed), () => {});
	await becomeReady();
	expect(keepOffline).not.toHaveBeenCalled();
});

it("does nothing on a page that the build gave no version", async () => {
	for (const head of ["", '<meta name="version" content="version-unknown">']) {
		document.head.innerHTML = head;
		startOffline(topPage(), () => {});
	}
	await becomeReady();
	expect(keepOffline).not.toHaveBeenCalled();
});
