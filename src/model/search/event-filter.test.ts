import { content } from "virtual:timeline-content";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountsDiffer } from "../account.ts";
import { summaryText } from "../summary-text.ts";
import {
	type EventFilter,
	filterCount,
	filterEvents,
	isFiltering,
	NO_FILTER,
	PERSON_BEARINGS,
} from "./event-filter.ts";
import { buildSearchIndex, searchEvents } from "./search.ts";

const index = buildSearchIndex(content);
const filter = (change: Partial<EventFilter>) =>
	filterEvents(content, change.query ? searchEvents(index, change.query) : null, { ...NO_FILTER, ...change });
const people = content.people.map(({ id }) => id);
const lanes = content.lanes.map(({ id }) => id);

describe("filterEvents", () => {
	it("lets everything through without a filter, in the order of the events", () => {
		expect([...filter({})]).toEqual(content.events.map(({ id }) => id));
	});

	it("passes the events of any of the lanes asked for", () => {
		const shown = filter({ lanes: ["public", "armenia-azerbaijan"] });
		const expected = content.events.filter(({ lane }) => lane === "public" || lane === "armenia-azerbaijan");
		expect([...shown]).toEqual(expected.map(({ id }) => id));
	});

	it("passes where a person speaks, directly or as reported, and nowhere else unless asked to", () => {
		for (const person of people) {
			const expected = content.events.filter((event) =>
				event.quotes.some(({ speaker }) => speaker === person),
			);
			expect([...filter({ who: [person] })]).toEqual(expected.map(({ id }) => id));
		}
		// He takes part in an event, and is named in quotes, of which none is his.
		expect([...filter({ who: ["tokayev"] })]).toEqual([]);
		expect([...filter({ who: ["pashinyan"] })]).toContain("september-escalation");
	});

	it("passes, when asked to, where a person took part or is named, whether or not they speak", () => {
		for (const { id, name } of content.people) {
			const family = name.split(" ").at(-1) ?? "";
			const expected = content.events.filter(
				(event) =>
					event.participants.includes(id) ||
					[event.title, summaryText(event.summary), ...event.quotes.map(({ exact }) => exact)].some((text) =>
						new RegExp(`\\b${family}\\b`).test(text),
					),
			);
			expect([...filter({ who: [id], by: "named" })], id).toEqual(expected.map((event) => event.id));
			expect(expected.length, id).toBeGreaterThan(0);
		}
	});

	it("keeps the two meanings apart in both directions", () => {
		// The article does not name him there; it has his words.
		const [speaks, named] = PERSON_BEARINGS.map((by) => filter({ who: ["zas"], by }));
		expect(speaks?.has("monitoring-mission")).toBe(true);
		expect(speaks?.has("successor-named")).toBe(false);
		expect(named?.has("successor-named")).toBe(true);
		const stripped = content.events.map((event) => ({ ...event, title: "", summary: [], participants: [] }));
		const found = (by: EventFilter["by"]) =>
			filterEvents({ ...content, events: stripped }, null, { ...NO_FILTER, who: ["putin"], by });
		expect(found("speaks").has("sochi-meeting")).toBe(true);
		expect(found("named").has("sochi-meeting")).toBe(false);
	});

	it("passes those alone of which accounts differ", () => {
		const expected = content.events.filter(accountsDiffer).map(({ id }) => id);
		expect(expected.length).toBeGreaterThan(0);
		expect(expected.length).toBeLessThan(content.events.length);
		expect([...filter({ differ: true })]).toEqual(expected);
	});

	it("narrows by query, person, lane and accounts together", () => {
		fc.assert(
			fc.property(
				fc.subarray(people),
				fc.subarray(lanes),
				fc.constantFrom("", "session", "putin", "zeppelin"),
				fc.constantFrom(...PERSON_BEARINGS),
				fc.boolean(),
				(who, asked, query, by, differ) => {
					const both = filter({ who, by, lanes: asked, query, differ });
					const parts = [
						filter({ who, by }),
						filter({ lanes: asked }),
						filter({ query }),
						filter({ differ }),
					];
					const expected = content.events.filter(({ id }) => parts.every((part) => part.has(id)));
					expect([...both]).toEqual(expected.map(({ id }) => id));
				},
			),
		);
	});
});

describe("isFiltering", () => {
	it("takes spaces for no query", () => {
		expect(isFiltering({ ...NO_FILTER, query: "  " })).toBe(false);
		expect(isFiltering({ ...NO_FILTER, query: "a" })).toBe(true);
		expect(isFiltering({ ...NO_FILTER, who: ["putin"] })).toBe(true);
		expect(isFiltering({ ...NO_FILTER, lanes: ["public"] })).toBe(true);
		expect(isFiltering({ ...NO_FILTER, differ: true })).toBe(true);
	});

	it("takes a meaning of people without people for no filter", () => {
		expect(isFiltering({ ...NO_FILTER, by: "named" })).toBe(false);
		expect([...filter({ by: "named" })]).toHaveLength(content.events.length);
	});
});

describe("filterCount", () => {
	it("counts each person and lane, and accounts that differ, but no query", () => {
		expect(filterCount({ ...NO_FILTER, query: "a", by: "named" })).toBe(0);
		expect(filterCount({ ...NO_FILTER, who: ["putin", "zas"], lanes: ["public"], differ: true })).toBe(4);
	});
});
