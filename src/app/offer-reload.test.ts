// @vitest-environment jsdom
import { expect, it, vi } from "vitest";
import { offerReload } from "./offer-reload.ts";

const fail = (message: string) =>
	window.dispatchEvent(Object.assign(new Event("vite:preloadError"), { payload: new Error(message) }));

it("offers a reload when the same part has failed twice, and not before", () => {
	const offer = vi.fn<() => void>();
	offerReload(window, offer);
	fail("error loading dynamically imported module: a.js");
	fail("error loading dynamically imported module: b.js");
	expect(offer).not.toHaveBeenCalled();
	fail("error loading dynamically imported module: a.js");
	expect(offer).toHaveBeenCalledTimes(1);
});
