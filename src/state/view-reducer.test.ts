import { describe, expect, it } from "vitest";
import { DEFAULT_WINDOW, INITIAL_STATE, WINDOW_PRESETS } from "../../tests/model/axis-fixture.ts";
import { NO_FILTER } from "../model/search/event-filter.ts";
import { viewReducer as reduce, type ViewAction } from "./view-reducer.ts";
import { VIEWS, type ViewState } from "./view-state.ts";

const { autumn, day } = WINDOW_PRESETS;
const open: ViewState = { ...INITIAL_STATE, selected: "protest" };

const viewReducer = (state: ViewState, action: ViewAction) => reduce(state, action, DEFAULT_WINDOW);

describe("viewReducer", () => {
	it("opens an event beside the axis, from whatever view", () => {
		for (const view of VIEWS)
			expect(viewReducer({ ...INITIAL_STATE, view }, { type: "select", id: "protest" })).toMatchObject({
				view: "explore",
				selected: "protest",
			});
		expect(viewReducer(INITIAL_STATE, { type: "select", id: "protest" })).toEqual(open);
		expect(viewReducer(open, { type: "select", id: null })).toEqual(INITIAL_STATE);
	});

	it.each(["list", "voices"] as const)(
		"closes an event that was opened from %s back to there, however far a reader went on from it",
		(view) => {
			const before: ViewState = { ...INITIAL_STATE, view };
			const first = viewReducer(before, { type: "select", id: "protest" });
			expect(first).toEqual({ ...open, returnTo: view });
			const second = viewReducer(first, { type: "select", id: "main-failure" });
			expect(second).toMatchObject({ view: "explore", selected: "main-failure", returnTo: view });
			expect(viewReducer(second, { type: "select", id: null })).toEqual(before);
		},
	);

	it("closes an event that was opened from the tray back to the tray", () => {
		const tray: ViewState = { ...INITIAL_STATE, view: "tray", tray: [{ id: "protest-1", note: "" }] };
		const opened = viewReducer(tray, { type: "select", id: "protest" });
		expect(viewReducer(opened, { type: "select", id: null })).toEqual(tray);
	});

	it("forgets where closing leads once a reader goes to another view or opens a lesson", () => {
		const fromList: ViewState = { ...open, returnTo: "list" };
		for (const view of VIEWS) expect(viewReducer(fromList, { type: "view", view }).returnTo).toBeNull();
		expect(viewReducer(fromList, { type: "lesson", code: "five", view: "explore" }).returnTo).toBeNull();
	});

	it("keeps the same object where nothing changes", () => {
		expect(viewReducer(open, { type: "select", id: "protest" })).toBe(open);
		expect(viewReducer(INITIAL_STATE, { type: "view", view: "explore" })).toBe(INITIAL_STATE);
		const { start, end } = DEFAULT_WINDOW;
		const window = { start: start + 20_000, end: end - 20_000 };
		expect(viewReducer(INITIAL_STATE, { type: "move", window, byUser: true })).toBe(INITIAL_STATE);
	});

	it("remembers that a reader chose the window", () => {
		const moved = viewReducer(INITIAL_STATE, { type: "move", window: autumn, byUser: true });
		expect(moved).toEqual({ ...INITIAL_STATE, window: autumn, windowChosen: true });
		const byItself = viewReducer(moved, { type: "move", window: day, byUser: false });
		expect(byItself).toMatchObject({ window: day, windowChosen: true });
	});

	it("does not take a move of the axis's own for a choice, nor the way back to the default", () => {
		const byItself = viewReducer(INITIAL_STATE, { type: "move", window: autumn, byUser: false });
		expect(byItself).toMatchObject({ window: autumn, windowChosen: false });
		const moved = viewReducer(INITIAL_STATE, { type: "move", window: autumn, byUser: true });
		expect(viewReducer(moved, { type: "move", window: DEFAULT_WINDOW, byUser: true })).toEqual(INITIAL_STATE);
	});

	it("records windows to the minute", () => {
		const window = { start: autumn.start + 29_999, end: autumn.end + 30_001 };
		expect(viewReducer(INITIAL_STATE, { type: "move", window, byUser: true }).window).toEqual({
			start: autumn.start,
			end: autumn.end + 60_000,
		});
	});

	it("changes one part of the filter and clears all of it", () => {
		const searched = viewReducer(open, { type: "filter", filter: { query: "sochi" } });
		const both = viewReducer(searched, { type: "filter", filter: { who: ["putin"] } });
		expect(both.filter).toEqual({ ...NO_FILTER, query: "sochi", who: ["putin"] });
		expect(both.selected).toBe("protest");
		expect(viewReducer(both, { type: "clear-filter" }).filter).toEqual(NO_FILTER);
	});

	it("closes the open event when the view changes", () => {
		expect(viewReducer(open, { type: "view", view: "about" })).toEqual({ ...INITIAL_STATE, view: "about" });
		expect(viewReducer(open, { type: "view", view: "explore" })).toEqual(INITIAL_STATE);
	});

	it("takes over what an address says", () => {
		expect(viewReducer(INITIAL_STATE, { type: "address", state: open })).toBe(open);
	});
});
