import { describe, expect, it } from "vitest";
import { brokenFixture, contentFixture, type Json } from "../../tests/content/content-fixture.ts";
import { parseContent } from "./parse-content.ts";

describe("axis.json", () => {
	it("becomes windows between instants, their starts inclusive and their ends exclusive, in UTC", () => {
		expect(parseContent(contentFixture()).axis).toEqual({
			bounds: { start: Date.UTC(1900, 0, 1), end: Date.UTC(1950, 0, 1) },
			windows: [
				{
					id: "year",
					name: "1931",
					shortName: "1931",
					start: Date.UTC(1930, 11, 20),
					end: Date.UTC(1932, 0, 12),
				},
				{
					id: "night",
					name: "A night",
					shortName: "Night",
					start: Date.UTC(1931, 4, 11, 18),
					end: Date.UTC(1931, 4, 12, 6),
				},
			],
		});
	});

	it.each<[string, string, Json | undefined, RegExp]>([
		["no window", "windows", [], /windows\[0\]: is missing/],
		["a window without a name", "windows.0.name", undefined, /windows\[0\]\.name: is missing/],
		[
			"a long short name",
			"windows.1.shortName",
			"The whole night",
			/windows\[1\]\.shortName: must have at most 10/,
		],
		["an id twice", "windows.1.id", "year", /windows\[1\]\.id: duplicate: "year"/],
		["a month", "windows.0.start", "1930-12", /windows\[0\]\.start: must be a day .* or a minute in UTC/],
		["a local time", "windows.1.end", "1931-05-12T06:00", /windows\[1\]\.end: must be a day/],
		["30 February", "windows.0.start", "1930-02-30", /windows\[0\]\.start: is not in the calendar/],
		["25 o'clock", "windows.1.end", "1931-05-12T25:00Z", /windows\[1\]\.end: is not in the calendar/],
		[
			"a window that ends before it begins",
			"windows.0.end",
			"1930-12-01",
			/windows\[0\]\.end: the stretch ends before it begins\s+expected: later than 1930-12-20\s+received: "1930-12-01"/,
		],
		[
			"a window beyond the bounds",
			"windows.0.start",
			"1899-12-31",
			/windows\[0\]\.start: reaches beyond the axis's bounds\s+expected: 1900-01-01 or later\s+received: "1899-12-31"/,
		],
		["bounds the wrong way", "bounds.end", "1890-01-01", /bounds\.end: the stretch ends before it begins/],
		["a window too wide for the axis", "windows.0.start", "1901-01-01", /windows\[0\]: is shorter or longer/],
		[
			"a window too narrow for it",
			"windows.1.end",
			"1931-05-11T18:59Z",
			/windows\[1\]: is shorter or longer/,
		],
	])("stops the build at %s", (_, path, value, message) => {
		const broken = () => parseContent(brokenFixture("axis.json", path, value));
		expect(broken).toThrow(/axis\.json/);
		expect(broken).toThrow(message);
	});
});
