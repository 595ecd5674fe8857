import { describe, expect, it } from "vitest";
import { edtf } from "../../../tests/model/event-fixture.ts";
import { dateLook } from "./date-look.ts";

describe("dateLook", () => {
	it.each([
		["2022-11-23", "stated"],
		["2022-05", "imprecise"],
		["2021", "imprecise"],
		["2020/2021", "imprecise"],
		["[2022-09-11..2022-09-20]", "imprecise"],
		["2022-09-13/2022-09-14", "imprecise"],
		["[..2022-11-23]", "open"],
		["2022-09-15/..", "open"],
		["../2019-12-18", "open"],
	])("draws %s as %s", (expression, look) => {
		expect(dateLook(edtf(expression))).toBe(look);
	});
});
