// @vitest-environment jsdom

import { act } from "@testing-library/react";
import { expect, it } from "vitest";
import { DEFAULT_WINDOW, INITIAL_STATE } from "../../tests/model/axis-fixture.ts";
import { renderWithContent } from "../../tests/ui/render-with-content.tsx";
import type { Tray } from "../model/tray/tray.ts";
import { createViewStore } from "../state/view-store.ts";
import { ViewStoreProvider } from "../state/view-store-context.tsx";
import { useUnsavedTray } from "./use-unsaved-tray.ts";

const ONE: Tray = [{ id: "a-1", note: "" }];
const TWO: Tray = [...ONE, { id: "b-1", note: "" }];

function open(tray: Tray = []) {
	const store = createViewStore(DEFAULT_WINDOW, { ...INITIAL_STATE, tray });
	let take = () => {};
	function Asking() {
		take = useUnsavedTray();
		return null;
	}
	renderWithContent(
		<ViewStoreProvider store={store}>
			<Asking />
		</ViewStoreProvider>,
	);
	return {
		keep: (next: Tray) => act(() => store.dispatch({ type: "tray", tray: next })),
		take: () => act(() => take()),
		/** Whether the browser would ask before it closes the page. */
		asks: () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })),
	};
}

it("asks while something is kept that was not taken along", () => {
	const page = open();
	expect(page.asks()).toBe(false);
	page.keep(ONE);
	expect(page.asks()).toBe(true);
	page.take();
	expect(page.asks()).toBe(false);
	page.keep(TWO);
	expect(page.asks()).toBe(true);
	page.keep([]);
	expect(page.asks()).toBe(false);
});

it("does not ask about what came by a link, until it is changed", () => {
	const page = open(ONE);
	expect(page.asks()).toBe(false);
	page.keep(TWO);
	expect(page.asks()).toBe(true);
});
