import { content } from "virtual:timeline-content";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildWordList, MOST_NEAR, nearWords } from "./near-words.ts";
import { buildSearchIndex, searchEvents } from "./search.ts";

const index = buildSearchIndex(content);
const words = buildWordList(content);
const near = (query: string) => nearWords(words, index, query);

describe("nearWords", () => {
	it.each([
		["Pashinan", "Pashinyan"],
		["Pashniyan", "Pashinyan"],
		["Пашинан", "Pashinyan"],
		["Kasakhstan", "Kazakhstan"],
		["tresty", "treaty"],
		["Lukashenki", "Lukashenko"],
		["Zaz", "Zas"],
		["peecekeeping", "peacekeeping"],
		["Puttin", "Putin"],
	])("leads from %s to %s first", (query, word) => {
		expect(searchEvents(index, query).size).toBe(0);
		expect(near(query)[0]).toBe(word);
	});

	it("leads from a spelling of a name that stands nowhere to the name itself, once", () => {
		expect(near("Poutin e")).toEqual([]);
		expect(near("Poutime")).toEqual(["Putin"]);
		expect(near("Paschinjen")).toEqual(["Pashinyan"]);
		expect(near("Sotchi")).toEqual(["Sochi"]);
	});

	it.each(["helicopter", "zeppelin", "soldier", "drone", "tank", "sanctions", "wiht", "qqqqqq", "直升机"])(
		"knows nothing near to %s",
		(query) => {
			expect(near(query)).toEqual([]);
		},
	);

	it("gives nothing for fewer than three letters, or for what does find", () => {
		for (const query of ["", " ", "zz", "q q", "’’’’", "Putin", "sochi meeting"])
			expect(near(query)).toEqual([]);
	});

	it("offers those of several words that are here", () => {
		expect(near("helicopter Putin")).toEqual(["Putin"]);
		expect(near("Pashinan helicopter")[0]).toBe("Pashinyan");
	});

	it("throws at no text in any script, and everything it offers finds an event", () => {
		const slip = fc
			.tuple(fc.constantFrom(...words.map(({ shown }) => shown)), fc.nat(12), fc.string({ maxLength: 1 }))
			.map(([word, at, typed]) => word.slice(0, at) + typed + word.slice(at + 1));
		fc.assert(
			fc.property(fc.oneof(slip, fc.string({ unit: "binary", maxLength: 40 }), fc.string()), (query) => {
				const offered = near(query);
				expect(offered.length).toBeLessThanOrEqual(MOST_NEAR);
				expect(new Set(offered).size).toBe(offered.length);
				for (const word of offered) expect(searchEvents(index, word).size).toBeGreaterThan(0);
			}),
			{ numRuns: 400 },
		);
	});

	it("takes less than a frame, also for the longest query", () => {
		const query = "Pashinaz zeppelinzeppelin ".repeat(8);
		near(query);
		const times = [1, 2, 3, 4, 5].map(() => {
			const start = performance.now();
			near(query);
			return performance.now() - start;
		});
		expect(Math.min(...times)).toBeLessThan(20);
	});
});
