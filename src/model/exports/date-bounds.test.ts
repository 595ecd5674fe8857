import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expressions } from "../../../tests/model/edtf-expressions.ts";
import { edtf } from "../../../tests/model/event-fixture.ts";
import { calendarStretch } from "../calendar-date.ts";
import { dateBounds } from "./date-bounds.ts";

describe("dateBounds", () => {
	it.each([
		["2022", "2022", "2022"],
		["2017/2019", "2017", "2019"],
		["2022-02", "2022-02", "2022-02"],
		["2022-02-28", "2022-02-28", "2022-02-28"],
		["2022-05/2022-06", "2022-05", "2022-06"],
		["2020/2021-05", "2020", "2021-05"],
		["{2022,2022-01-01}", "2022", "2022"],
		["{..2022-05-03}", null, "2022-05-03"],
		["[2022-09-11..2022-09-20]", "2022-09-11", "2022-09-20"],
		["{2020-11-10,2021-01-11}", "2020-11-10", "2021-01-11"],
		["[..2022-11-23]", null, "2022-11-23"],
		["2022-09-15/..", "2022-09-15", null],
		["../2019-12-18", null, "2019-12-18"],
	])("of %s are %s and %s", (expression, notBefore, notAfter) => {
		expect(dateBounds(edtf(expression))).toEqual({ notBefore, notAfter });
	});

	it("are dates that the expression names, or open where it is, and hold all that it allows", () => {
		fc.assert(
			fc.property(expressions, ({ text, named, openStart, openEnd }) => {
				const date = edtf(text);
				const { notBefore, notAfter } = dateBounds(date);
				expect(notBefore === null).toBe(openStart);
				expect(notAfter === null).toBe(openEnd);
				for (const bound of [notBefore, notAfter]) if (bound !== null) expect(named).toContain(bound);
				if (notBefore !== null) expect(calendarStretch(notBefore).start).toBe(date.min);
				if (notAfter !== null) expect(calendarStretch(notAfter).end).toBe(date.max);
			}),
		);
	});
});
