import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expressions } from "../../tests/model/edtf-expressions.ts";
import { calendarStretch } from "../model/calendar-date.ts";
import { parseEdtfDate } from "./edtf-date.ts";

const DAY = 86_400_000;

function bounds(expression: string): [string | null, string | null] {
	const { min, max } = parseEdtfDate(expression, false);
	const day = (instant: number | null) =>
		instant === null ? null : new Date(instant).toISOString().slice(0, 10);
	return [day(min), day(max)];
}

describe("parseEdtfDate", () => {
	it.each([
		["2022", "single", "year", "2022-01-01", "2023-01-01"],
		["2022-05", "single", "month", "2022-05-01", "2022-06-01"],
		["2022-10-31", "single", "day", "2022-10-31", "2022-11-01"],
		["2024-02-29", "single", "day", "2024-02-29", "2024-03-01"],
		["2020/2021", "interval", "year", "2020-01-01", "2022-01-01"],
		["2022-01-06/2022-01-19", "interval", "day", "2022-01-06", "2022-01-20"],
		["2022-09/2022-10-28", "interval", "month", "2022-09-01", "2022-10-29"],
		["../2019-12-18", "interval", "day", null, "2019-12-19"],
		["2022-09-15/..", "interval", "day", "2022-09-15", null],
		["[2022-09-11..2022-09-20]", "one-of", "day", "2022-09-11", "2022-09-21"],
		["[2022-11-23..2022-12-31]", "one-of", "day", "2022-11-23", "2023-01-01"],
		["2020/2021-05", "interval", "year", "2020-01-01", "2021-06-01"],
		["[2021,2022-05]", "one-of", "year", "2021-01-01", "2022-06-01"],
		["[..2022-11-23]", "one-of", "undated", null, "2022-11-24"],
		["[2022-11..]", "one-of", "undated", "2022-11-01", null],
		["{2020-11-10,2021-01-11,2021-11-26}", "all-of", "day", "2020-11-10", "2021-11-27"],
	])("reads %s as %s with precision %s", (expression, shape, precision, min, max) => {
		expect(parseEdtfDate(expression, false)).toMatchObject({ edtf: expression, shape, precision });
		expect(bounds(expression)).toEqual([min, max]);
	});

	it.each([
		["2022-05", [["2022-05", "2022-05"]]],
		["2020/2021-05", [["2020", "2021-05"]]],
		["../2019-12-18", [[null, "2019-12-18"]]],
		["2022-09-15/..", [["2022-09-15", null]]],
		["[..2022-11-23]", [[null, "2022-11-23"]]],
		["[2022-09-11..2022-09-20]", [["2022-09-11", "2022-09-20"]]],
		[
			"{2021-01-11,2020-11}",
			[
				["2020-11", "2020-11"],
				["2021-01-11", "2021-01-11"],
			],
		],
		[
			"{..2020,2022..2024,2026..}",
			[
				[null, "2020"],
				["2022", "2024"],
				["2026", null],
			],
		],
	])("keeps of %s the dates that it names, as they are written, in time order", (expression, members) => {
		const read = parseEdtfDate(expression, false).members.map(({ first, last }) => [first, last]);
		expect(read).toEqual(members);
	});

	it("keeps whether the source's wording is approximate", () => {
		expect(parseEdtfDate("2022", true).approximate).toBe(true);
		expect(parseEdtfDate("2022", false).approximate).toBe(false);
	});

	it.each([
		["", /is empty/],
		["soon", /cannot be read from character 1 on \("soon"\)/],
		["2022-", /is not complete/],
		["2022-5", /cannot be read from character 6/],
		["2022-13", /cannot be read from character 7 on \("3"\)/],
		["2022-02-30", /cannot be read/],
		["2021-02-29", /would be read as "2021-03-01", so a day of it does not exist/],
		["2022-09~", /leave out ~, \? and %.*"approximate"/],
		["202X", /plain year, month or day/],
		["2022-21", /seasons/],
		["Y20222", /more than four digits/],
		["2022-11-23T10:00:00Z", /a time is given/],
		["2022-01-19/2022-01-06", /does not end after it starts/],
		["[2022-09-20..2022-09-11]", /does not end after it starts/],
		["/2019", /write \.\. for an open side/],
		["../..", /one side must be closed/],
	])("refuses %j and says why", (expression, message) => {
		expect(() => parseEdtfDate(expression, false)).toThrow(RangeError);
		expect(() => parseEdtfDate(expression, false)).toThrow(message);
	});
});

const day = fc
	.integer({ min: Date.UTC(1000, 0, 1) / DAY, max: Date.UTC(9999, 11, 31) / DAY })
	.map((days) => ({ instant: days * DAY, text: new Date(days * DAY).toISOString().slice(0, 10) }));

describe("parseEdtfDate, for every day of four-digit years", () => {
	it("makes a day exactly one day long", () => {
		fc.assert(
			fc.property(day, ({ instant, text }) => {
				expect(parseEdtfDate(text, false)).toMatchObject({
					min: instant,
					max: instant + DAY,
					precision: "day",
				});
			}),
		);
	});

	it("makes a month and a year hold each of their days", () => {
		fc.assert(
			fc.property(day, fc.constantFrom(4, 7), ({ instant, text }, length) => {
				const { min, max } = parseEdtfDate(text.slice(0, length), false);
				expect(min).toBeLessThanOrEqual(instant);
				expect(max).toBeGreaterThanOrEqual(instant + DAY);
			}),
		);
	});

	it("reads intervals and sets from first day to last, and refuses them the other way round", () => {
		fc.assert(
			fc.property(day, day, (a, b) => {
				fc.pre(a.instant !== b.instant);
				const [first, last] = a.instant < b.instant ? [a, b] : [b, a];
				const span = { min: first.instant, max: last.instant + DAY };
				expect(parseEdtfDate(`${first.text}/${last.text}`, false)).toMatchObject(span);
				expect(parseEdtfDate(`[${first.text}..${last.text}]`, false)).toMatchObject(span);
				expect(parseEdtfDate(`{${last.text},${first.text}}`, false)).toMatchObject(span);
				expect(() => parseEdtfDate(`${last.text}/${first.text}`, false)).toThrow(/not end after it starts/);
				expect(() => parseEdtfDate(`[${last.text}..${first.text}]`, false)).toThrow(
					/not end after it starts/,
				);
			}),
		);
	});

	it("leaves the open side of an interval and of a set open", () => {
		fc.assert(
			fc.property(day, ({ instant, text }) => {
				expect(parseEdtfDate(`../${text}`, false)).toMatchObject({ min: null, max: instant + DAY });
				expect(parseEdtfDate(`${text}/..`, false)).toMatchObject({ min: instant, max: null });
				expect(parseEdtfDate(`[..${text}]`, false)).toMatchObject({ min: null, precision: "undated" });
			}),
		);
	});

	it("keeps of every expression the dates that it names and nothing else, and bounds that are their days", () => {
		fc.assert(
			fc.property(expressions, ({ text, named, openStart, openEnd }) => {
				const { members, min, max } = parseEdtfDate(text, false);
				const kept = members.flatMap(({ first, last }) => [first, last]).filter((date) => date !== null);
				expect(new Set(kept)).toEqual(new Set(named));
				const stretches = named.map(calendarStretch);
				expect(min).toBe(openStart ? null : Math.min(...stretches.map(({ start }) => start)));
				expect(max).toBe(openEnd ? null : Math.max(...stretches.map(({ end }) => end)));
			}),
		);
	});
});
