import { describe, expect, it } from "vitest";
import { edtf } from "../../tests/model/event-fixture.ts";
import { titleGap } from "./title-gap.ts";

describe("titleGap", () => {
	it("finds the month of the title that gives the date away", () => {
		expect(titleGap({ title: "The session in May, and after", date: edtf("2022-05") })).toEqual({
			before: "The session in ",
			month: "May",
			after: ", and after",
		});
	});

	it.each([
		["Sochi meeting", "2022-10-31"],
		["What May brought", "2022-10-31"],
		["The Mayor may come", "2022-05"],
	])("leaves %s, of %s", (title, date) => {
		expect(titleGap({ title, date: edtf(date) })).toBeNull();
	});
});
