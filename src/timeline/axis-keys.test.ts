// @vitest-environment jsdom

import { beforeEach, describe, expect, it, vi } from "vitest";
import { AXIS, AXIS_BOUNDS, DEFAULT_WINDOW } from "../../tests/model/axis-fixture.ts";
import { type TimeWindow, zoomWindow } from "../model/axis/time-window.ts";
import { createAxisKeys } from "./axis-keys.ts";
import type { AxisPicture } from "./axis-picture.ts";
import type { AxisReport } from "./axis-report.ts";

const ids = ["a", "b", "c"];
const ANCHOR = Date.UTC(2022, 10, 23);
const plain = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false };

function setUp() {
	const show = vi.fn<(id: string) => void>();
	const report = vi.fn<(event: AxisReport) => void>();
	const zoom = vi.fn((window: TimeWindow, factor: number) => zoomWindow(window, factor, AXIS_BOUNDS, ANCHOR));
	const keys = createAxisKeys({ ids, time: AXIS, getWindow: () => DEFAULT_WINDOW, zoom, show, report });
	const press = (key: string, letterKeys = true) => keys.press({ ...plain, key }, letterKeys);
	return { keys, show, report, zoom, press };
}

function showing(...shown: string[]): AxisPicture {
	const items = new Map(shown.map((id) => [id, { start: id === "undated" ? null : ANCHOR }]));
	return { items, layout: { items: shown.map((id) => ({ id })) } } as unknown as AxisPicture;
}

beforeEach(() => {
	document.body.replaceChildren();
});

describe("createAxisKeys", () => {
	it("moves through the events in time order, from the one that was last on", () => {
		const { keys, show, press } = setUp();
		press("ArrowRight");
		press("ArrowDown");
		press("ArrowLeft");
		press("End");
		press("Home");
		expect(show.mock.calls.flat()).toEqual(["a", "b", "a", "c", "a"]);
		keys.setFocused("b");
		press("ArrowRight");
		expect(show).toHaveBeenLastCalledWith("c");
	});

	it("takes a key at either end without going anywhere, and says which end it is", () => {
		const { keys, show, report, press } = setUp();
		keys.setFocused("c");
		expect(press("ArrowRight")).toBe(true);
		expect(report).toHaveBeenLastCalledWith({ type: "edge", edge: "last" });
		keys.setFocused("a");
		expect(press("ArrowUp")).toBe(true);
		expect(report).toHaveBeenLastCalledWith({ type: "edge", edge: "first" });
		expect(show).not.toHaveBeenCalled();
	});

	it("begins with the last event when going back", () => {
		const { show, press } = setUp();
		press("ArrowLeft");
		expect(show).toHaveBeenCalledWith("c");
	});

	it("opens the event that has the focus, and nothing where none has", () => {
		const { report, press } = setUp();
		press("Enter");
		expect(report).not.toHaveBeenCalled();
		const option = document.body.appendChild(document.createElement("div"));
		option.dataset.eventId = "b";
		option.tabIndex = -1;
		option.focus();
		press("Enter");
		expect(report).toHaveBeenCalledWith({ type: "select", id: "b", by: "key", byUser: true });
	});

	it("moves and zooms the window as a reader's wish", () => {
		const { report, zoom, press } = setUp();
		for (const key of ["PageDown", "PageUp", "+", "-", "0"]) press(key);
		const windows = report.mock.calls.map(([event]) => (event.type === "window" ? event.window : null));
		expect(windows).toHaveLength(5);
		expect(windows[0]?.start).toBeGreaterThan(DEFAULT_WINDOW.start);
		expect(windows[1]?.start).toBeLessThan(DEFAULT_WINDOW.start);
		const span = (index: number) => (windows[index]?.end ?? 0) - (windows[index]?.start ?? 0);
		expect(span(2)).toBeLessThan(span(0));
		expect(span(3)).toBeGreaterThan(span(0));
		expect(windows[4]).toEqual(AXIS.windows[0]);
		expect(report.mock.calls.every(([event]) => event.type === "window" && event.byUser)).toBe(true);
		// By equal steps in and out, around what the axis chooses.
		const [zoomIn, zoomOut] = zoom.mock.calls.map(([window, factor]) => ({ window, factor }));
		expect(zoomIn?.window).toEqual(DEFAULT_WINDOW);
		expect((zoomIn?.factor ?? 0) * (zoomOut?.factor ?? 0)).toBeCloseTo(1);
		expect(windows[2]).toEqual(zoom.mock.results[0]?.value);
	});

	it("leaves other keys, and letters where they are off, to the page", () => {
		const { report, press } = setUp();
		expect(press("x")).toBe(false);
		expect(press("+", false)).toBe(false);
		expect(report).not.toHaveBeenCalled();
	});

	it("lets Tab reach the event last on, else the open one, else the first in view", () => {
		const { keys } = setUp();
		expect(keys.tabStop(null, null)).toBeNull();
		expect(keys.tabStop(null, showing("b", "c"))).toBe("b");
		expect(keys.tabStop("c", showing("b", "c"))).toBe("c");
		keys.setFocused("b");
		expect(keys.tabStop("c", showing("b", "c"))).toBe("b");
		expect(keys.tabStop("c", showing("a", "c"))).toBe("c");
	});

	it("lets Tab reach what begins in view before what only reaches into it, in want of better that", () => {
		const { keys } = setUp();
		expect(keys.tabStop(null, showing("undated", "b", "c"))).toBe("b");
		expect(keys.tabStop(null, showing("undated"))).toBe("undated");
	});
});
