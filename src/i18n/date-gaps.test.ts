import { describe, expect, it } from "vitest";
import { dateGaps, withoutDates } from "./date-gaps.ts";

const gapsOf = (text: string) => dateGaps(text).map(({ start, end }) => text.slice(start, end));

describe("dateGaps", () => {
	it.each([
		["Collective Security Council session in May", ["May"]],
		["Three sessions in May, September, and October of this year", ["May", "September", "October"]],
		["the meetings in Sochi [October 31] in the presence", ["[October 31]"]],
		["will take up the post from January 1, 2023.", ["January 1, 2023"]],
		["the former Ambassador (2017–2019), will", ["2017–2019"]],
		["agreements that were reached in 2020 and 2021, as well", ["2020 and 2021"]],
		["On November 23, at the meeting", ["November 23"]],
		["on 23 November 2022", ["23 November 2022"]],
		["aggression in mid-September of this year", ["mid-September"]],
		["the Sochi meeting at the end of last month confirmed", ["at the end of last month"]],
	])("finds in “%s” what tells when it was", (text, gaps) => {
		expect(gapsOf(text)).toEqual(gaps);
	});

	it("leaves a year by itself where only days are asked for, as in a lesson’s title", () => {
		expect(withoutDates("23 November in Yerevan", "days")).toBe("blank in Yerevan");
		expect(withoutDates("Who keeps whom safe? 2022", "days")).toBe("Who keeps whom safe? 2022");
		expect(withoutDates("Who keeps whom safe? 2022")).toBe("Who keeps whom safe? blank");
	});

	it.each(["The Mayor may come", "several hundred demonstrators", "three-year activity"])(
		"leaves “%s”",
		(text) => {
			expect(gapsOf(text)).toEqual([]);
		},
	);
});
