import { expect, it } from "vitest";
import { NO_FILTER } from "../model/search/event-filter.ts";
import { filterWords } from "./filter-words.ts";

const CONTENT = {
	people: [
		{ id: "ann", name: "Ann Example", role: "", aliases: [] },
		{ id: "bob", name: "Bob Example", role: "", aliases: [] },
	],
	lanes: [{ id: "sea", name: "At sea" }],
};
const words = (change: Partial<typeof NO_FILTER>, shown = 6) =>
	filterWords({ ...NO_FILTER, ...change }, CONTENT, shown, 20);

it("says how many events there are and all that narrows them", () => {
	expect(words({ who: ["bob", "ann"] })).toBe(
		"6 of 20 events: Ann Example, Bob Example, whose words are quoted or reported",
	);
	expect(words({ who: ["ann"], by: "named", lanes: ["sea"], differ: true, query: " ferry " })).toBe(
		"6 of 20 events: Ann Example, who took part or are named; At sea; Only where accounts differ; “ferry”",
	);
});

it("says only how many where nothing, or a lesson, narrows them", () => {
	expect(words({}, 20)).toBe("All 20 events");
	expect(words({}, 5)).toBe("5 of 20 events");
});
