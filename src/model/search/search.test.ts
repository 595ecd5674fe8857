import { content } from "virtual:timeline-content";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_QUERY } from "./event-filter.ts";
import { buildSearchIndex, markMatches, searchEvents, searchTerms } from "./search.ts";

const index = buildSearchIndex(content);
const all = content.events.map(({ id }) => id);
const involving = (person: string) =>
	content.events
		.filter(
			(event) =>
				event.participants.includes(person) || event.quotes.some(({ speaker }) => speaker === person),
		)
		.map(({ id }) => id);
const marked = (text: string, query: string) =>
	markMatches(text, query)
		.filter(({ match }) => match)
		.map((piece) => piece.text);
const beginnings = (word: string) => [...word].map((_, at) => [...word].slice(0, at + 1).join(""));

describe("searchEvents", () => {
	it.each(["Pashinyan", "Pashinian", "Пашинян", "Փաշինյան", "pashinyan", "Nikol Pashinian"])(
		"finds every event with Pashinyan by %s, letter by letter",
		(spelling) => {
			for (const typed of beginnings(spelling)) {
				const found = searchEvents(index, typed);
				expect({ typed, missing: involving("pashinyan").filter((id) => !found.has(id)) }).toEqual({
					typed,
					missing: [],
				});
			}
		},
	);

	it.each(["Pashinyan", "Пашинян", "Փաշինյան"])("finds by %s exactly what Pashinian finds", (spelling) => {
		expect(searchEvents(index, spelling)).toEqual(searchEvents(index, "Pashinian"));
		expect(searchEvents(index, spelling).size).toBeLessThan(all.length);
	});

	it.each(["Tokayev", "Tokaev", "Токаев", "Toqaev"])(
		"finds Tokayev's events by %s, letter by letter",
		(spelling) => {
			for (const typed of beginnings(spelling))
				expect([...searchEvents(index, typed)]).toEqual(expect.arrayContaining(involving("tokayev")));
			expect(searchEvents(index, spelling)).toEqual(searchEvents(index, "Tokayev"));
		},
	);

	it.each(["Yerevan", "Erevan", "Ереван", "Երևան"])(
		"finds the events in Yerevan by %s, letter by letter",
		(spelling) => {
			const there = content.events.filter(({ place }) => place === "yerevan").map(({ id }) => id);
			expect(there.length).toBeGreaterThan(0);
			for (const typed of beginnings(spelling))
				expect([...searchEvents(index, typed)]).toEqual(expect.arrayContaining(there));
			expect(searchEvents(index, spelling)).toEqual(searchEvents(index, "Yerevan"));
		},
	);

	it("never loses a name while its next letter is typed", () => {
		for (const { id, name, aliases } of content.people) {
			for (const word of [name, ...aliases].flatMap((spelling) => spelling.split(" "))) {
				for (const typed of beginnings(word)) {
					const found = searchEvents(index, typed);
					expect({ typed, missing: involving(id).filter((event) => !found.has(event)) }).toEqual({
						typed,
						missing: [],
					});
				}
			}
		}
	});

	it("finds all events for an empty query and none for a word that is nowhere", () => {
		expect([...searchEvents(index, "  ")]).toEqual(all);
		expect([...searchEvents(index, "’")]).toEqual(all);
		expect([...searchEvents(index, "zeppelin")]).toEqual([]);
	});

	it("wants every word of the query, in any order", () => {
		const found = searchEvents(index, "putin sochi");
		expect(found).toContain("sochi-meeting");
		expect(found).toEqual(searchEvents(index, "Сочи Putin"));
		expect([...searchEvents(index, "sochi zeppelin")]).toEqual([]);
	});

	it("finds an event by the words of its quotes and by its lane", () => {
		for (const event of content.events) {
			const words = event.quotes[0]?.exact.split(/\s+/).slice(0, 5).join(" ") ?? "";
			expect(searchEvents(index, words)).toContain(event.id);
			const lane = content.lanes.find(({ id }) => id === event.lane)?.name ?? "";
			expect(searchEvents(index, lane)).toContain(event.id);
		}
	});

	it("finds words by their beginnings, not by what is within them", () => {
		const texts = new Map([
			["within", "anatoli announced a council"],
			["itself", "nato and the un"],
			["joined", "(nato-led), “un”"],
		]);
		expect([...searchEvents(texts, "nato")]).toEqual(["itself", "joined"]);
		expect([...searchEvents(texts, "UN")]).toEqual(["itself", "joined"]);
		expect(marked("Anatoly announced it to NATO and the UN", "nato un")).toEqual(["NATO", "UN"]);
	});

	it.each(['"peace treaty"', "“peace treaty”", "„peace treaty”", "«peace treaty»"])(
		"finds %s word after word, and no more than the words alone find",
		(phrase) => {
			const found = searchEvents(index, phrase);
			expect(found).toContain("putin-peace-treaty");
			for (const id of found) expect(index.get(id)).toContain("peace treati");
			expect(searchEvents(index, '"treaty peace"').size).toBe(0);
			expect(searchEvents(index, "treaty peace").size).toBeGreaterThan(0);
			expect(marked("a peace treaty, at peace", phrase)).toEqual(["peace treaty"]);
		},
	);

	it("takes a mark that nothing closes, and what stands at a word’s ends, for no part of it", () => {
		for (const query of ['"peace treaty', "(peace) treaty.", "peace, treaty…"])
			expect(searchEvents(index, query)).toEqual(searchEvents(index, "peace treaty"));
	});

	it("looks at no more of a query than its length allows", () => {
		expect(searchTerms(`${"a".repeat(MAX_QUERY)} zeppelin`)).toHaveLength(1);
	});
});

describe("markMatches", () => {
	it("gives pieces that join to the text, marked and unmarked in turn", () => {
		const text = fc.string({ unit: fc.constantFrom(..."aeiyknhKsYեևпйя’ \n-é𝒦".split("")) });
		fc.assert(
			fc.property(text, text, (whole, query) => {
				const pieces = markMatches(whole, query);
				expect(pieces.map((piece) => piece.text).join("")).toBe(whole);
				pieces.forEach(({ match }, at) => {
					expect(match).not.toBe(pieces[at - 1]?.match);
				});
			}),
			{ numRuns: 500 },
		);
	});

	it("marks the whole word in the text's own spelling", () => {
		expect(marked("Protest in Yerevan, the capital", "Երևան")).toEqual(["Yerevan"]);
		expect(marked("Yerevan", "erevan")).toEqual(["Yerevan"]);
		expect(marked("with Putin present", "Պուտին")).toEqual(["Putin"]);
		expect(marked("with Putin present", "Պո")).toEqual(["Pu"]);
		expect(marked("Protest in Yerevan", "ԵՐԵՒԱՆ")).toEqual(["Yerevan"]);
		expect(marked("Երևանում", "երեւան")).toEqual(["Երևան"]);
		expect(marked("by Nikol Pashinyan.", "пашинян")).toEqual(["Pashinyan"]);
		expect(marked("Tokayev won", "tokaev")).toEqual(["Tokayev"]);
		expect(marked("a meeting in Sochi", "sochi")).toEqual(["Sochi"]);
		expect(marked("operation in Kazakhstan", "казах")).toEqual(["Kazakh"]);
	});

	it("marks every word of the query wherever it stands, overlaps as one", () => {
		expect(marked("session after session", "session aft")).toEqual(["session", "aft", "session"]);
		expect(marked("banana bandana", "ban banana")).toEqual(["banana", "ban"]);
	});

	it("marks nothing for an empty query or in an empty text", () => {
		expect(markMatches("Sochi", " ")).toEqual([{ text: "Sochi", match: false }]);
		expect(markMatches("", "Sochi")).toEqual([]);
	});
});
