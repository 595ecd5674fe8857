import { describe, expect, it } from "vitest";
import { AXIS_BOUNDS, MAX_SPAN, MIN_SPAN, WINDOW_PRESETS } from "../model/axis/time-window.ts";
import { parseWindow, serializeWindow } from "./window-parameter.ts";

describe("serializeWindow", () => {
	it("writes whole days as dates and anything finer to the minute, in UTC", () => {
		expect(serializeWindow(WINDOW_PRESETS.autumn)).toBe("2022-08-24..2022-12-12");
		expect(serializeWindow(WINDOW_PRESETS.day)).toBe("2022-11-22T22:00:00Z..2022-11-24T02:00:00Z");
	});
});

describe("parseWindow", () => {
	it("reads back every preset", () => {
		for (const window of Object.values(WINDOW_PRESETS))
			expect(parseWindow(serializeWindow(window))).toEqual(window);
	});

	it("accepts the axis's limits and nothing beyond them", () => {
		const { start, end } = AXIS_BOUNDS;
		const narrowest = { start, end: start + MIN_SPAN };
		const widest = { start: end - MAX_SPAN, end };
		expect(parseWindow(serializeWindow(narrowest))).toEqual(narrowest);
		expect(parseWindow(serializeWindow(widest))).toEqual(widest);
		expect(parseWindow(serializeWindow({ start, end: start + MIN_SPAN - 60_000 }))).toBeNull();
		expect(parseWindow(serializeWindow({ start: end - MAX_SPAN - 60_000, end }))).toBeNull();
		expect(parseWindow(serializeWindow({ start: start - 60_000, end: start + MIN_SPAN }))).toBeNull();
		expect(parseWindow(serializeWindow({ start: end - MIN_SPAN, end: end + 60_000 }))).toBeNull();
	});

	it.each([
		"",
		"..",
		"2022-01-01..",
		"..2022-01-01",
		"2022-1-1..2022-02-01",
		"2022-04-31..2022-06-01",
		"2022-01-01T00:00..2022-02-01",
		"2022-01-01T00:00:30Z..2022-02-01",
		"2022-01-01T24:00:00Z..2022-02-01",
		"2022-01-01T00:60:00Z..2022-02-01",
		" 2022-01-01..2022-02-01",
		"2022-01-01..2022-02-01\n",
		"２０２２-01-01..2022-02-01",
	])("refuses “%s”", (text) => {
		expect(parseWindow(text)).toBeNull();
	});
});
