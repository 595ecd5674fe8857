import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AXIS_BOUNDS, WINDOW_PRESETS } from "../../tests/model/axis-fixture.ts";
import { MAX_SPAN, MIN_SPAN } from "../model/axis/time-window.ts";
import { parseWindow, serializeWindow } from "./window-parameter.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const { start: FIRST, end: LAST } = AXIS_BOUNDS;

/** Windows within the axis's limits, whose bounds are whole `unit`s. */
const windowsOf = (unit: number) =>
	fc
		.tuple(
			fc.integer({ min: FIRST / unit, max: LAST / unit }),
			fc.integer({ min: Math.ceil(MIN_SPAN / unit), max: MAX_SPAN / unit }),
		)
		.map(([start, span]) => ({ start: start * unit, end: (start + span) * unit }))
		.filter(({ end }) => end <= LAST);

describe("serializeWindow", () => {
	it("writes whole days as dates, the last one inclusive, and anything finer to the minute, in UTC", () => {
		const september = { start: Date.UTC(2022, 8, 1), end: Date.UTC(2022, 9, 1) };
		expect(serializeWindow(september)).toBe("2022-09-01..2022-09-30");
		expect(serializeWindow(WINDOW_PRESETS.day)).toBe("2022-11-22T22:00:00Z..2022-11-24T02:00:00Z");
	});

	it("never ends at a day where it begins at a time: that would be an old link", () => {
		const window = { start: Date.UTC(2022, 8, 1, 6), end: Date.UTC(2022, 9, 1) };
		expect(serializeWindow(window)).toBe("2022-09-01T06:00:00Z..2022-10-01T00:00:00Z");
	});
});

describe("parseWindow", () => {
	it("reads back every window within the axis's limits, whole days and others", () => {
		fc.assert(
			fc.property(fc.oneof(windowsOf(DAY), windowsOf(MINUTE)), (window) => {
				expect(parseWindow(serializeWindow(window), AXIS_BOUNDS)).toEqual(window);
			}),
			{ numRuns: 1000 },
		);
	});

	it.each([
		["2022", [2022, 0, 1], [2023, 0, 1]],
		["2022-09", [2022, 8, 1], [2022, 9, 1]],
		["2022-12", [2022, 11, 1], [2023, 0, 1]],
		["2024-02", [2024, 1, 1], [2024, 2, 1]],
		["2022-11-23", [2022, 10, 23], [2022, 10, 24]],
		["2022-09..2022-11", [2022, 8, 1], [2022, 11, 1]],
		["2022-09/2022-11", [2022, 8, 1], [2022, 11, 1]],
		["2022-09-01..2022-11-30", [2022, 8, 1], [2022, 11, 1]],
		["2022-09-01/2022-11-30", [2022, 8, 1], [2022, 11, 1]],
		["2020..2022", [2020, 0, 1], [2023, 0, 1]],
		["2022-09-15..2022", [2022, 8, 15], [2023, 0, 1]],
		["2022..2022-05", [2022, 0, 1], [2022, 5, 1]],
		["2022-11-23..2022-11-23", [2022, 10, 23], [2022, 10, 24]],
		["2022-11-23T09:00:00Z/2022-11-23T17:30:00Z", [2022, 10, 23, 9], [2022, 10, 23, 17, 30]],
	] as const)("takes %s for all of what it names, the last part included", (text, start, end) => {
		const utc = ([year, month, day, hour = 0, minute = 0]: readonly [
			number,
			number,
			number,
			number?,
			number?,
		]) => Date.UTC(year, month, day, hour, minute);
		expect(parseWindow(text, AXIS_BOUNDS)).toEqual({ start: utc(start), end: utc(end) });
	});

	it("shows for a link of whole days from before they were inclusive what it showed, and one day more", () => {
		expect(parseWindow("2022-08-24..2022-12-12", AXIS_BOUNDS)).toEqual({
			start: Date.UTC(2022, 7, 24),
			end: Date.UTC(2022, 11, 12) + DAY,
		});
	});

	it("shows for such a link with a time in it exactly what it showed", () => {
		const evening = { start: Date.UTC(2022, 10, 23, 20), end: Date.UTC(2022, 10, 24) };
		expect(parseWindow("2022-11-23T20:00:00Z..2022-11-24", AXIS_BOUNDS)).toEqual(evening);
		const morning = { start: Date.UTC(2022, 10, 23), end: Date.UTC(2022, 10, 23, 4) };
		expect(parseWindow("2022-11-23..2022-11-23T04:00:00Z", AXIS_BOUNDS)).toEqual(morning);
	});

	it("accepts the axis's limits and nothing beyond them", () => {
		const narrowest = { start: FIRST, end: FIRST + MIN_SPAN };
		const widest = { start: LAST - MAX_SPAN, end: LAST };
		expect(parseWindow(serializeWindow(narrowest), AXIS_BOUNDS)).toEqual(narrowest);
		expect(parseWindow(serializeWindow(widest), AXIS_BOUNDS)).toEqual(widest);
		expect(
			parseWindow(serializeWindow({ start: FIRST, end: FIRST + MIN_SPAN - MINUTE }), AXIS_BOUNDS),
		).toBeNull();
		expect(
			parseWindow(serializeWindow({ start: LAST - MAX_SPAN - MINUTE, end: LAST }), AXIS_BOUNDS),
		).toBeNull();
		expect(
			parseWindow(serializeWindow({ start: FIRST - MINUTE, end: FIRST + MIN_SPAN }), AXIS_BOUNDS),
		).toBeNull();
		expect(
			parseWindow(serializeWindow({ start: LAST - MIN_SPAN, end: LAST + MINUTE }), AXIS_BOUNDS),
		).toBeNull();
		expect(parseWindow("2005", AXIS_BOUNDS)).not.toBeNull();
		expect(parseWindow("2034-12-31", AXIS_BOUNDS)).not.toBeNull();
		expect(parseWindow("2004-12-31", AXIS_BOUNDS)).toBeNull();
		expect(parseWindow("2035", AXIS_BOUNDS)).toBeNull();
		expect(parseWindow("2012..2023", AXIS_BOUNDS)).not.toBeNull();
		expect(parseWindow("2011..2023", AXIS_BOUNDS)).toBeNull();
	});

	it.each([
		"",
		"..",
		"/",
		"2022-01-01..",
		"..2022-01-01",
		"2022/",
		"2022..2022-02..2022-03",
		"2022/2023..2024",
		"2022-1-1..2022-02-01",
		"2022-13",
		"2022-00",
		"2022-02-31",
		"2023-02-29",
		"2022-04-31..2022-06-01",
		"2022-11..2022-09",
		"2022-11-23..2022-11-22",
		"0000",
		"0022-09",
		"22",
		"+2022",
		"2022-01-01T00:00..2022-02-01",
		"2022-01-01T00:00:30Z..2022-02-01",
		"2022-01-01T24:00:00Z..2022-02-01",
		"2022-01-01T00:60:00Z..2022-02-01",
		"2022-11-23T10:00:00Z",
		" 2022-01-01..2022-02-01",
		"2022-01-01..2022-02-01\n",
		"２０２２-01-01..2022-02-01",
	])("refuses “%s”", (text) => {
		expect(parseWindow(text, AXIS_BOUNDS)).toBeNull();
	});
});
