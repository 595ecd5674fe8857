import { describe, expect, it } from "vitest";
import { edtf } from "../../../tests/model/event-fixture.ts";
import { dateBounds } from "./date-bounds.ts";

describe("dateBounds", () => {
	it.each([
		["2022", "2022", "2022"],
		["2017/2019", "2017", "2019"],
		["2022-02", "2022-02", "2022-02"],
		["2022-02-28", "2022-02-28", "2022-02-28"],
		["[2022-09-11..2022-09-20]", "2022-09-11", "2022-09-20"],
		["{2020-11-10,2021-01-11}", "2020-11-10", "2021-01-11"],
		["[..2022-11-23]", null, "2022-11-23"],
		["2022-09-15/..", "2022-09-15", null],
		["../2019-12-18", null, "2019-12-18"],
	])("of %s are %s and %s", (expression, notBefore, notAfter) => {
		expect(dateBounds(edtf(expression))).toEqual({ notBefore, notAfter });
	});
});
