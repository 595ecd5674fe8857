import { expect, it } from "vitest";
import { edtf } from "../../tests/model/event-fixture.ts";
import { heardText } from "./told-date.ts";

it("hides every date of a text while that of its own event is not shown", () => {
	expect(heardText("In May and on 31 October", false, [])).toBe("In blank and on blank");
	expect(heardText("In May and on 31 October", true, [])).toBe("In May and on 31 October");
});

it.each([
	["the meetings [October 31] in Sochi", "2022-10-31", "the meetings blank in Sochi"],
	["in October", "2022-10-31", "in October"],
	["on October 30", "2022-10-31", "on October 30"],
	["sessions in May, September, and October", "2022-09", "sessions in May, blank, and October"],
	["on 2 September 2021", "2022-09", "on 2 September 2021"],
	["on 2 September", "2022-09", "on blank"],
	["in mid-September of this year", "[2022-09-11..2022-09-20]", "in blank of this year"],
	["reached in 2020 and 2021", "{2020,2021}", "reached in blank"],
	["in May 2020", "{2020,2021}", "in blank"],
	["from January 1, 2023", "2023-01-01", "from blank"],
	["at the end of last month", "2022-10-31", "blank"],
	["On November 23", "[..2022-11-23]", "On November 23"],
	["On November 23", "2022-11", "On blank"],
])("of “%s” stays a gap what tells %s, which is asked for later", (text, date, heard) => {
	expect(heardText(text, true, [edtf(date)])).toBe(heard);
});
