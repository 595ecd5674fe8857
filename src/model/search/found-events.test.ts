import { content } from "virtual:timeline-content";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutStretch, STRETCH_LENGTH } from "./cut-stretch.ts";
import { byFit, foundEvents } from "./found-events.ts";
import { buildSearchIndex, findMatches, searchEvents } from "./search.ts";

const index = buildSearchIndex(content);
const found = (query: string) => foundEvents(content, searchEvents(index, query), query);
const stretchOf = (query: string, id: string) => found(query).find(({ event }) => event.id === id)?.stretch;
/** A word's length beyond which a stretch is no longer "about" its length. */
const SLACK = 30;

describe("foundEvents", () => {
	it("gives the events found in time order", () => {
		const order = content.events.map(({ id }) => id);
		const ids = found("putin").map(({ event }) => event.id);
		expect(ids.length).toBeGreaterThan(2);
		expect(ids).toEqual(order.filter((id) => ids.includes(id)));
	});

	it("gives the title alone where it says the whole query, or nothing was asked for", () => {
		expect(stretchOf("sochi putin", "sochi-meeting")).toBeNull();
		for (const { stretch } of foundEvents(content, new Set(["protest"]), " ")) expect(stretch).toBeNull();
	});

	it("puts those first, when asked to, whose title says the whole query, and each of the rest has a stretch", () => {
		const sorted = byFit(found("sochi"), "sochi");
		expect(sorted.map(({ event }) => event.id).toSorted()).toEqual(
			found("sochi")
				.map(({ event }) => event.id)
				.toSorted(),
		);
		const titled = sorted.filter(({ event }) => /sochi/i.test(event.title));
		expect(found("sochi")[0]?.event.title).not.toMatch(/sochi/i);
		expect(titled.length).toBeGreaterThan(0);
		expect(sorted.slice(0, titled.length)).toEqual(titled);
		for (const { stretch } of sorted.slice(titled.length)) expect(stretch?.text).toMatch(/sochi/i);
		expect(byFit(found(""), "")).toEqual(found(""));
	});

	it("prefers the quote, with whose words it is", () => {
		const stretch = stretchOf("compromises", "sochi-meeting");
		expect(stretch).toMatchObject({ field: "quote", quote: { speaker: "putin" } });
		expect(stretch?.text).toMatch(/^….*compromises/);
	});

	it("takes the summary for what no quote says", () => {
		expect(stretchOf("names no organiser", "protest")).toMatchObject({ field: "summary", quote: null });
	});

	it("shows the name beside the spelling that was asked for", () => {
		expect(stretchOf("Poutine", "sochi-meeting")).toMatchObject({
			field: "person",
			text: "Vladimir Putin (Poutine)",
		});
		expect(stretchOf("Sotschi", "sochi-meeting")).toMatchObject({ field: "place", text: "Sochi (Sotschi)" });
	});

	it("has a stretch for every spelling of a name, every role and lane, and the words of every id", () => {
		const names = [...content.people, ...content.places].flatMap(({ name, aliases }) => [name, ...aliases]);
		const roles = content.people.map(({ role }) => role);
		const lanes = content.lanes.map(({ name }) => name);
		const ids = content.events.flatMap(({ id }) => id.split("-"));
		for (const asked of [...names, ...roles, ...lanes, ...ids]) {
			for (const { event, stretch } of found(asked)) {
				if (stretch === null)
					expect(findMatches(event.title, asked), `${asked}: ${event.id}`).not.toEqual([]);
				else expect(findMatches(stretch.text, asked), `${asked}: ${event.id}`).not.toEqual([]);
			}
		}
	});

	it("has a stretch with one of the query's words, or a title with all of them, for every event of any query", () => {
		const words = content.events.flatMap(({ title, summary, quotes }) =>
			[title, summary, ...quotes.map(({ exact }) => exact)].join(" ").split(/\s+/),
		);
		const roles = content.people.flatMap(({ name, role, aliases }) => [name, role, ...aliases]);
		const lanes = content.lanes.map(({ name }) => name);
		const query = fc
			.array(fc.constantFrom(...words, ...roles, ...lanes), { minLength: 1, maxLength: 3 })
			.map((all) => all.join(" "));
		fc.assert(
			fc.property(query, (asked) => {
				for (const { event, stretch } of found(asked)) {
					if (stretch === null) expect(findMatches(event.title, asked).length > 0).toBe(true);
					else {
						expect(findMatches(stretch.text, asked)).not.toEqual([]);
						expect(stretch.text.length).toBeLessThanOrEqual(STRETCH_LENGTH + SLACK);
					}
				}
			}),
			{ numRuns: 150 },
		);
	});
});

describe("cutStretch", () => {
	const text = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen";

	it("cuts between words, with a sign for what is cut off", () => {
		expect(cutStretch("Short enough.", 0, 5)).toBe("Short enough.");
		expect(cutStretch(text, 0, 3)).toBe("One two three four five six seven eight nine ten eleven twelve…");
		expect(cutStretch(text, text.length - 7, text.length)).toBe(
			"…five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
		);
		const long = `${text} ${text.toLowerCase()}`;
		expect(cutStretch(long, text.indexOf("twelve"), text.indexOf("twelve") + 6)).toMatch(
			/^…[a-z ]+ twelve [a-z ]+…$/,
		);
		expect(cutStretch(text.replaceAll(" ", ", "), 0, 3)).toMatch(/[a-z]…$/);
	});

	it("holds what it was asked for, in any text, is about as long as it may be, and halves no character", () => {
		const any = fc.string({
			unit: fc.oneof(
				fc.constantFrom(" ", "\n", "word", "直", "𝒦"),
				fc.string({ unit: "binary", maxLength: 9 }),
			),
			maxLength: 60,
		});
		fc.assert(
			fc.property(any, fc.nat(400), fc.nat(60), (whole, from, length) => {
				const letters = [...whole];
				const start = letters.slice(0, from % (letters.length + 1)).join("").length;
				const end = start + [...whole.slice(start)].slice(0, length).join("").length;
				fc.pre(end - start <= STRETCH_LENGTH);
				const cut = cutStretch(whole, start, end);
				expect(cut).toContain(whole.slice(start, end).trim());
				expect(cut.length).toBeLessThanOrEqual(STRETCH_LENGTH + 2 * SLACK);
				if (whole.isWellFormed()) expect(cut.isWellFormed()).toBe(true);
			}),
			{ numRuns: 1000 },
		);
	});
});
