import { content } from "virtual:timeline-content";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expressions } from "../../tests/model/edtf-expressions.ts";
import { edtf } from "../../tests/model/event-fixture.ts";
import { formatDay, formatEdtf, formatTick, formatWindow, joinParts } from "./format-date.ts";

const text = (expression: string, approximate = false) =>
	joinParts(formatEdtf(edtf(expression, approximate)));
const times = (expression: string, approximate = false) =>
	formatEdtf(edtf(expression, approximate)).parts.flatMap((part) =>
		typeof part === "string" ? [] : part.datetime,
	);

describe("formatEdtf", () => {
	it.each([
		["2022-11-23", "23 November 2022"],
		["2023-01-01", "1 January 2023"],
		["2022-05", "May 2022"],
		["2021", "2021"],
		["2017/2019", "2017 to 2019"],
		["2022-09-13/2022-09-14", "13 to 14 September 2022"],
		["2022-01-28/2022-02-03", "28 January to 3 February 2022"],
		["2021-12-28/2022-01-03", "28 December 2021 to 3 January 2022"],
		["[2022-11-23..2022-12-31]", "between 23 November and 31 December 2022"],
		["[2022-09-11..2022-09-20]", "between 11 and 20 September 2022"],
		["[..2022-11-23]", "Undated, not after 23 November 2022"],
		["[2022-11-23..]", "Undated, not before 23 November 2022"],
		["2022-09-15/..", "from 15 September 2022"],
		["../2019-12-18", "until 18 December 2019"],
		["2022-05/2022-06", "May to June 2022"],
		["2021-12/2022-01", "December 2021 to January 2022"],
		["2020/2021-05", "2020 to May 2021"],
		["2022-09/2022-10-28", "September 2022 to 28 October 2022"],
		["../2022-05", "until May 2022"],
		["2022/..", "from 2022"],
		["[2022-05..2022-06]", "between May and June 2022"],
		["[2020,2022-05]", "2020 or May 2022"],
		["[2020,2021..2022,2024-03-05]", "2020, 2021 to 2022 or 5 March 2024"],
		["[..2022-11]", "Undated, not after November 2022"],
		["{2020,2021}", "2020 and 2021"],
		["{2022-05,2022-07}", "May 2022 and July 2022"],
		["{2020..2022}", "every year from 2020 to 2022"],
		["{2022-05..2023-02}", "every month from May 2022 to February 2023"],
		["{..2022-05-03}", "all until 3 May 2022"],
		["{2020,2022-05..}", "2020 and all from May 2022 on"],
		["{2020-11-10,2021-01-11,2021-11-26}", "10 November 2020, 11 January 2021 and 26 November 2021"],
	])("writes %s as “%s”", (expression, expected) => {
		expect(text(expression)).toBe(expected);
	});

	it("writes the middle of a month as such, with our convention for it", () => {
		expect(text("[2022-09-11..2022-09-20]", true)).toBe("Mid-September 2022");
		expect(times("[2022-09-11..2022-09-20]", true)).toEqual(["2022-09"]);
		expect(formatEdtf(edtf("[2022-09-11..2022-09-20]", true)).note).toContain("11th to the 20th");
	});

	it("says what the source leaves open, and nothing of a whole day", () => {
		expect(formatEdtf(edtf("2022-11-23")).note).toBeNull();
		expect(formatEdtf(edtf("2022-05")).note).toBe("The source gives no day.");
		expect(formatEdtf(edtf("2021")).note).toBe("The source gives no month.");
		expect(formatEdtf(edtf("2020/2021")).note).toBe("The source gives years only.");
		expect(formatEdtf(edtf("{2020,2021}")).note).toBe("The source gives years only.");
		expect(formatEdtf(edtf("2022-05/2022-06")).note).toBe("The source gives months only.");
		expect(formatEdtf(edtf("2020/2021-05")).note).toBe(
			"The source dates some of it more precisely than the rest.",
		);
		expect(formatEdtf(edtf("[2020,2021]")).note).toBe(
			"The source does not say which. The source gives years only.",
		);
		expect(formatEdtf(edtf("[..2022-11-23]")).note).toBe("The source gives no date.");
		expect(formatEdtf(edtf("[2022-11-23..2022-12-31]")).note).toBe("The day is not recorded.");
	});

	it("speaks a date as one phrase that says what is open", () => {
		expect(formatEdtf(edtf("2022-05")).spoken).toBe("some time in May 2022; the source gives no day");
		expect(formatEdtf(edtf("2020/2021")).spoken).toBe("2020 to 2021; the source gives years only");
		expect(formatEdtf(edtf("{2020,2021}")).spoken).toBe("2020 and 2021; the source gives years only");
		expect(formatEdtf(edtf("[..2022-11-23]")).spoken).toBe("Undated, not after 23 November 2022");
		expect(formatEdtf(edtf("[2022-11-23..2022-12-31]")).spoken).toBe(
			"between 23 November and 31 December 2022",
		);
		expect(formatEdtf(edtf("2022-11-23")).spoken).toBe("23 November 2022");
	});

	it("says of a date that is not stated with its event what it rests on, in the note and in speech", () => {
		const carried = formatEdtf(edtf("2022-11-23", false, "carried-over"));
		expect(joinParts(carried)).toBe("23 November 2022");
		expect(carried.note).toBe("The day is taken from an earlier paragraph.");
		expect(carried.spoken).toBe("23 November 2022; the day is taken from an earlier paragraph");
		const announced = formatEdtf(edtf("2023-01-01", false, "announced"));
		expect(announced.note).toBe("Announced; the article does not say that it happened.");
		expect(announced.spoken).toBe("1 January 2023; announced; the article does not say that it happened");
		expect(formatEdtf(edtf("2022-05", false, "carried-over")).note).toBe(
			"The source gives no day. The month is taken from an earlier paragraph.",
		);
	});

	it("says of an approximate date that it is about then", () => {
		expect(text("2022-05", true)).toBe("about May 2022");
		expect(text("2017/2019", true)).toBe("about 2017 to 2019");
		expect(formatEdtf(edtf("2022-05", true)).spoken).toBe(
			"some time in about May 2022; the source gives no day",
		);
	});

	it("names no date that the expression does not, and each no more exactly than it stands there", () => {
		const shapes = { 4: /^\d{4}$/, 7: /^[A-Z][a-z]+( \d{4})?$/, 10: /^\d{1,2}( [A-Z][a-z]+( \d{4})?)?$/ };
		fc.assert(
			fc.property(expressions, fc.boolean(), ({ text: expression, named }, approximate) => {
				const { parts, note, spoken } = formatEdtf(edtf(expression, approximate));
				const dates = parts.filter((part) => typeof part !== "string");
				const between = parts.filter((part) => typeof part === "string");
				expect(new Set(dates.map(({ datetime }) => datetime))).toEqual(new Set(named));
				for (const { datetime, text: words } of dates)
					expect(words).toMatch(shapes[datetime.length as 4 | 7 | 10]);
				expect(between.join("")).not.toMatch(/\d/);
				expect(note ?? "").not.toMatch(/\d/);
				if (named.some(({ length }) => length < 10)) expect(note).not.toBeNull();
				expect(spoken).toContain(joinParts({ parts, note, spoken }));
			}),
		);
	});

	it("gives machines no more than the date says", () => {
		expect(times("2022-05")).toEqual(["2022-05"]);
		expect(times("2017/2019")).toEqual(["2017", "2019"]);
		expect(times("2022-01-06/2022-01-19")).toEqual(["2022-01-06", "2022-01-19"]);
		expect(times("[..2022-11-23]")).toEqual(["2022-11-23"]);
	});

	it("words every date of the content with its year, and no day where none is given", () => {
		const dates = content.events.flatMap((event) => [event.date, ...event.dating.map(({ date }) => date)]);
		for (const date of [...dates, content.source.published]) {
			const wording = formatEdtf(date);
			expect(joinParts(wording)).toMatch(/\b20\d\d$/);
			expect(wording.spoken).not.toBe("");
			if (date.precision === "day" || date.precision === "undated") continue;
			expect(joinParts(wording)).not.toMatch(/\b\d{1,2}\b/);
			expect(wording.note).not.toBeNull();
		}
	});
});

describe("formatDay", () => {
	it("reads instants in UTC", () => {
		expect(formatDay(Date.UTC(2022, 10, 23))).toBe("23 November 2022");
		expect(formatDay(Date.UTC(2022, 10, 24) - 1)).toBe("23 November 2022");
	});
});

describe("formatTick", () => {
	it("writes the upper line whole and the lower one short", () => {
		const instant = Date.UTC(2022, 8, 3, 6);
		expect(formatTick(instant, "year", "major")).toBe("2022");
		expect(formatTick(instant, "month", "major")).toBe("September 2022");
		expect(formatTick(instant, "month", "minor")).toBe("Sep");
		expect(formatTick(instant, "day", "major")).toBe("3 September 2022");
		expect(formatTick(instant, "day", "minor")).toBe("3");
	});
});

describe("formatWindow", () => {
	it("names the first day and the last, the end being no part of it", () => {
		expect(formatWindow({ start: Date.UTC(2022, 7, 24), end: Date.UTC(2022, 11, 12) })).toEqual({
			from: "24 August 2022",
			to: "11 December 2022",
		});
	});

	it("names one day twice, without a time, however short the window is", () => {
		const noon = Date.UTC(2022, 10, 23, 12);
		for (const end of [noon, noon + 3_600_000, noon + 12 * 3_600_000])
			expect(formatWindow({ start: noon, end })).toEqual({
				from: "23 November 2022",
				to: "23 November 2022",
			});
	});
});
