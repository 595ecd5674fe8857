import { describe, expect, it, vi } from "vitest";
import { DEFAULT_WINDOW, INITIAL_STATE } from "../../tests/model/axis-fixture.ts";
import { createViewStore } from "./view-store.ts";

describe("createViewStore", () => {
	it("starts with what a reader sees who follows no link, or with what it is given", () => {
		expect(createViewStore(DEFAULT_WINDOW).getState()).toEqual(INITIAL_STATE);
		const initial = { ...INITIAL_STATE, selected: "protest" };
		const store = createViewStore(DEFAULT_WINDOW, initial);
		expect(store.getState()).toBe(initial);
		expect(store.getServerState()).toEqual(INITIAL_STATE);
	});

	it("tells its listeners of every change and what caused it, after it has happened", () => {
		const store = createViewStore(DEFAULT_WINDOW);
		const seen: unknown[] = [];
		store.subscribe((action) => seen.push([action.type, store.getState().selected]));
		store.dispatch({ type: "select", id: "protest" });
		store.dispatch({ type: "select", id: null });
		expect(seen).toEqual([
			["select", "protest"],
			["select", null],
		]);
	});

	it("is silent where nothing changes", () => {
		const store = createViewStore(DEFAULT_WINDOW);
		const listener = vi.fn();
		store.subscribe(listener);
		store.dispatch({ type: "select", id: null });
		expect(listener).not.toHaveBeenCalled();
	});

	it("lets a listener stop, even while it is called", () => {
		const store = createViewStore(DEFAULT_WINDOW);
		const first = vi.fn(() => stop());
		const second = vi.fn();
		const stop = store.subscribe(first);
		store.subscribe(second);
		store.dispatch({ type: "select", id: "protest" });
		store.dispatch({ type: "select", id: null });
		expect(first).toHaveBeenCalledTimes(1);
		expect(second).toHaveBeenCalledTimes(2);
	});
});
