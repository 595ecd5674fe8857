import { describe, expect, it, vi } from "vitest";
import { INITIAL_STATE } from "./view-state.ts";
import { createViewStore } from "./view-store.ts";

describe("createViewStore", () => {
	it("starts with what a reader sees who follows no link, or with what it is given", () => {
		expect(createViewStore().getState()).toBe(INITIAL_STATE);
		const initial = { ...INITIAL_STATE, selected: "protest" };
		expect(createViewStore(initial).getState()).toBe(initial);
	});

	it("tells its listeners of every change and what caused it, after it has happened", () => {
		const store = createViewStore();
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
		const store = createViewStore();
		const listener = vi.fn();
		store.subscribe(listener);
		store.dispatch({ type: "select", id: null });
		expect(listener).not.toHaveBeenCalled();
	});

	it("lets a listener stop, even while it is called", () => {
		const store = createViewStore();
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
