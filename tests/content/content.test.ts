import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseContent } from "../../src/content/parse-content.ts";
import { readContent } from "../../src/content/read-content.ts";

const content = parseContent(readContent(join(import.meta.dirname, "../../src/content")));
const quotes = content.events.flatMap((event) => event.quotes);

/** Every event with the date that the article supports, in the order of time and telling. */
const dates = {
	"trilateral-agreements": "2020/2021",
	"tasmagambetov-ambassador": "2017/2019",
	"kazakhstan-operation": "2022-01",
	"may-session": "2022-05",
	"september-session": "2022-09",
	"september-escalation": "[2022-09-11..2022-09-20]",
	"monitoring-mission": "[..2022-11-23]",
	"october-session": "2022-10",
	"sochi-meeting": "2022-10-31",
	"tokayev-election": "[..2022-11-23]",
	protest: "2022-11-23",
	"joint-councils": "2022-11-23",
	"main-failure": "2022-11-23",
	"successor-named": "2022-11-23",
	"putin-peace-treaty": "2022-11-23",
	"putin-achievements-problems": "2022-11-23",
	"decisions-before-council": "2022-11-23",
	"refusal-to-sign": "2022-11-23",
	"tasmagambetov-in-office": "2023-01-01",
};

describe("the content", () => {
	it("has the nineteen events, each with the article's own date", () => {
		expect(Object.fromEntries(content.events.map(({ id, date }) => [id, date.edtf]))).toEqual(dates);
	});

	it("tells the events in time order", () => {
		const starts = content.events.flatMap(({ date }) => (date.min === null ? [] : [date.min]));
		expect(starts).toEqual(starts.toSorted((a, b) => a - b));
	});

	it("tells 23 November in the order of the article, as one group", () => {
		const day = content.events.filter(({ date }) => date.edtf === "2022-11-23");
		const paragraphs = day.map((event) => Math.min(...event.quotes.map((quote) => quote.paragraph)));
		expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => a - b));
		expect(new Set(day.map((event) => event.group))).toEqual(new Set(["yerevan-23-november"]));
	});

	it("gives every quote of direct speech a speaker and the event at which it was said", () => {
		const ids = content.events.map((event) => event.id);
		const direct = quotes.filter((quote) => quote.mode === "direct");
		expect(direct.length).toBeGreaterThan(10);
		for (const { id, speaker, occasion } of direct) {
			expect(ids, id).toContain(occasion);
			expect(content.people.map((person) => person.id)).toContain(speaker);
		}
	});

	it("quotes neither the subheadings' furniture nor anything after the article's end", () => {
		expect(quotes.filter(({ paragraph }) => paragraph < 3 || paragraph > 31)).toEqual([]);
	});

	it("marks the three sessions, Sochi and 23 November as landmarks", () => {
		const landmarks = content.events.filter((event) => event.landmark);
		expect(landmarks.map((event) => event.id)).toEqual(
			expect.arrayContaining(["may-session", "september-session", "october-session", "sochi-meeting"]),
		);
		expect(landmarks.filter((event) => event.group === "yerevan-23-november")).not.toEqual([]);
	});

	it("calls mid-September approximate and nothing else", () => {
		const approximate = content.events.filter(({ date }) => date.approximate);
		expect(approximate.map((event) => event.id)).toEqual(["september-escalation"]);
	});

	it("uses every person, place, lane and group that it lists", () => {
		const { events } = content;
		const people = new Set([
			...events.flatMap((event) => event.people),
			...quotes.map((quote) => quote.speaker),
		]);
		expect(content.people.filter(({ id }) => !people.has(id))).toEqual([]);
		expect(content.places.filter(({ id }) => !events.some((event) => event.place === id))).toEqual([]);
		expect(content.lanes.filter(({ id }) => !events.some((event) => event.lane === id))).toEqual([]);
		expect(content.groups.filter(({ id }) => !events.some((event) => event.group === id))).toEqual([]);
	});

	it("computes who is quoted how much, most first", () => {
		const words = content.shares.map((share) => share.words);
		expect(words).toEqual(words.toSorted((a, b) => b - a));
		expect(new Set(content.shares.map((share) => share.speaker))).toEqual(
			new Set(quotes.filter((quote) => quote.mode === "direct").map((quote) => quote.speaker)),
		);
	});
});
