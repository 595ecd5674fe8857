import { content } from "virtual:timeline-content";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EventFilter, filterEvents, isFiltering, NO_FILTER } from "./event-filter.ts";
import { buildSearchIndex } from "./search.ts";

const index = buildSearchIndex(content);
const filter = (change: Partial<EventFilter>) =>
	filterEvents(content.events, index, { ...NO_FILTER, ...change });
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

	it("passes a person who takes part and a person who is only quoted", () => {
		const shown = filter({ who: ["pashinyan"] });
		for (const event of content.events) {
			const there =
				event.participants.includes("pashinyan") ||
				event.quotes.some(({ speaker }) => speaker === "pashinyan");
			expect(shown.has(event.id)).toBe(there);
		}
	});

	it("narrows by query, person and lane together", () => {
		fc.assert(
			fc.property(
				fc.subarray(people),
				fc.subarray(lanes),
				fc.constantFrom("", "session", "putin", "zeppelin"),
				(who, asked, query) => {
					const both = filter({ who, lanes: asked, query });
					const parts = [filter({ who }), filter({ lanes: asked }), filter({ query })];
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
	});
});
