import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseContent } from "../../src/content/parse-content.ts";
import { readContent } from "../../src/content/read-content.ts";
import { eventOrder, isBefore } from "../../src/model/event-order.ts";
import { landmarkNumbers } from "../../src/model/landmark-numbers.ts";

const content = parseContent(readContent(join(import.meta.dirname, "../../src/content")));
const quotes = content.events.flatMap((event) => event.quotes);

/** Every event with the date that the article supports, in the order of time and telling. */
const dates = {
	"tasmagambetov-ambassador": "2017/2019",
	"trilateral-agreements": "{2020,2021}",
	"kazakhstan-operation": "2022-01",
	"may-session": "2022-05",
	"september-escalation": "[2022-09-11..2022-09-20]",
	"september-session": "2022-09",
	"monitoring-mission": "[..2022-11-23]",
	"october-session": "2022-10",
	"sochi-meeting": "2022-10-31",
	"tokayev-election": "[..2022-11-23]",
	protest: "2022-11-23",
	"joint-councils": "2022-11-23",
	"yerevan-meeting": "2022-11-23",
	"main-failure": "2022-11-23",
	"successor-named": "2022-11-23",
	"putin-peace-treaty": "2022-11-23",
	"putin-achievements-problems": "2022-11-23",
	"decisions-before-council": "2022-11-23",
	"refusal-to-sign": "2022-11-23",
	"tasmagambetov-in-office": "2023-01-01",
};

describe("the content", () => {
	it("has the twenty events, each with the article's own date", () => {
		expect(content.events.map(({ id, date }) => [id, date.edtf])).toEqual(Object.entries(dates));
	});

	it("tells no event before one that is over when it begins", () => {
		for (const [index, { date }] of content.events.entries())
			for (const later of content.events.slice(index + 1)) expect(isBefore(later.date, date)).toBe(false);
	});

	it("puts the September escalation before the session, as other reports do", () => {
		const order = eventOrder(content.events);
		expect(order.before("september-escalation", "september-session")).toBe("reports");
		expect(order.before("september-session", "september-escalation")).toBeNull();
	});

	it("puts the protest before everything at the meeting, by the article's heading", () => {
		const order = eventOrder(content.events);
		for (const id of ["yerevan-meeting", "main-failure", "refusal-to-sign"])
			expect(order.before("protest", id)).toBe("article");
		expect(order.before("protest", "joint-councils")).toBeNull();
		expect(order.before("main-failure", "refusal-to-sign")).toBeNull();
	});

	it("knows which dates are borrowed from an earlier paragraph, and which is only announced", () => {
		const idsBy = (basis: string) =>
			content.events.filter(({ date }) => date.basis === basis).map(({ id }) => id);
		expect(idsBy("carried-over")).toEqual([
			"successor-named",
			"putin-peace-treaty",
			"putin-achievements-problems",
			"decisions-before-council",
			"refusal-to-sign",
		]);
		expect(idsBy("announced")).toEqual(["tasmagambetov-in-office"]);
	});

	it("tells who only spoke of an event from who took part in it", () => {
		const tellers = Object.fromEntries(content.events.map((event) => [event.id, event.tellers]));
		expect(tellers).toMatchObject({
			"may-session": ["zas"],
			"september-escalation": ["pashinyan"],
			"tokayev-election": ["putin"],
			"sochi-meeting": [],
			"refusal-to-sign": [],
		});
	});

	it("takes the sentence on the incident for no event but the speech it stands in", () => {
		const at = quotes.filter(({ exact }) => exact.startsWith("The incident caused"));
		expect(at.map(({ id }) => id)).toEqual(["main-failure-3"]);
	});

	it("quotes the headings that are printed in quotation marks as headings, marks and all", () => {
		const headings = quotes.filter(({ mode }) => mode === "heading");
		expect(headings.map(({ id, paragraph }) => [id, paragraph])).toEqual([
			["protest-3", 2],
			["joint-councils-6", 5],
			["putin-achievements-problems-8", 21],
		]);
		expect(headings[1]?.exact).toContain('"A decision on helping Armenia has been prepared"');
	});

	it("tells 23 November around one meeting: first what was before it, then what was at it, in the order of the article", () => {
		const day = content.events.filter(({ date }) => date.edtf === "2022-11-23");
		const whole = day.find(({ id }) => id === "yerevan-meeting");
		const parts = day.filter((event) => event !== whole);
		expect(day.map(({ id }) => id).slice(0, 3)).toEqual(["protest", "joint-councils", "yerevan-meeting"]);
		expect(whole).toMatchObject({ id: "yerevan-meeting", partOf: null, membersNote: expect.any(String) });
		expect(parts.map(({ partOf }) => partOf)).toEqual(Array(8).fill("yerevan-meeting"));
		const paragraphs = parts.map((event) => Math.min(...event.quotes.map((quote) => quote.paragraph)));
		expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => a - b));
		const others = content.events.filter((event) => event !== whole && !parts.includes(event));
		for (const { partOf, membersNote } of others) expect([partOf, membersNote]).toEqual([null, null]);
	});

	it("proves the Yerevan meeting by the whole sentences that place a speech there", () => {
		const own = quotes.filter(({ id }) => id.startsWith("yerevan-meeting-"));
		expect(own.map(({ paragraph, mode, speaker }) => [paragraph, mode, speaker])).toEqual([
			[9, "reported", "pashinyan"],
			[17, "reported", "putin"],
		]);
		for (const { exact } of own) expect(exact).toMatch(/\.$/);
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

	it("quotes neither the title's furniture nor anything after the article's end", () => {
		expect(quotes.filter(({ paragraph }) => paragraph < 2 || paragraph > 31)).toEqual([]);
	});

	it("marks the three sessions, Sochi and the Yerevan meeting as landmarks, in this order", () => {
		expect([...landmarkNumbers(content.events)]).toEqual([
			["may-session", 1],
			["september-session", 2],
			["october-session", 3],
			["sochi-meeting", 4],
			["yerevan-meeting", 5],
		]);
	});

	it("takes what was over before 2022 for background, and nothing else", () => {
		const background = content.events.filter((event) => event.background);
		expect(background).toEqual(
			content.events.filter(({ date }) => date.max !== null && date.max <= Date.UTC(2022, 0, 1)),
		);
		expect(background).toHaveLength(2);
	});

	it("says in two short sentences what the CSTO is and what is shown", () => {
		expect(content.title).toBe("The CSTO in 2022");
		expect(content.start[0]).toMatch(/^The CSTO, /);
		expect(content.start[1]).toMatch(/^This timeline /);
		for (const sentence of content.start) expect(sentence.split(" ").length).toBeLessThanOrEqual(30);
	});

	it("calls mid-September approximate and nothing else", () => {
		const approximate = content.events.filter(({ date }) => date.approximate);
		expect(approximate.map((event) => event.id)).toEqual(["september-escalation"]);
	});

	it("uses every person, place and lane that it lists", () => {
		const { events } = content;
		const people = new Set([
			...events.flatMap((event) => event.participants),
			...quotes.map((quote) => quote.speaker),
		]);
		expect(content.people.filter(({ id }) => !people.has(id))).toEqual([]);
		expect(content.places.filter(({ id }) => !events.some((event) => event.place === id))).toEqual([]);
		expect(content.lanes.filter(({ id }) => !events.some((event) => event.lane === id))).toEqual([]);
	});

	it("computes who is quoted how much, most first", () => {
		const words = content.shares.map((share) => share.words);
		expect(words).toEqual(words.toSorted((a, b) => b - a));
		expect(content.shares[0]).toMatchObject({ speaker: "putin", words: 359 });
		expect(new Set(content.shares.map((share) => share.speaker))).toEqual(
			new Set(quotes.filter((quote) => quote.mode === "direct").map((quote) => quote.speaker)),
		);
	});
});
