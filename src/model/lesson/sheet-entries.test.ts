import { expect, test } from "vitest";
import { eventFixture, quoteFixture } from "../../../tests/model/event-fixture.ts";
import { plainEvent } from "./lesson.ts";
import { entryIds, sheetEntries } from "./sheet-entries.ts";

const SENTENCE = "Three ferries left in spring";
const one = eventFixture({
	id: "one",
	quotes: [quoteFixture({ id: "one-1" }), quoteFixture({ id: "one-2", exact: SENTENCE })],
});
const two = eventFixture({ id: "two", quotes: [quoteFixture({ id: "two-1", exact: SENTENCE })] });
const three = eventFixture({ id: "three", quotes: [quoteFixture({ id: "three-1", exact: "Another one" })] });
const events = new Map([one, two, three].map((event) => [event.id, event]));
const together = (...ids: string[]) => ({
	kind: "events" as const,
	minutes: null,
	events: ids.map((id) => ({ ...plainEvent(id), quote: id === "one" ? "one-2" : null })),
});

test("events of one slide are one entry, numbered through, and other slides are none", () => {
	const slides = [
		together("three"),
		{ kind: "title" as const, text: "", notes: "", minutes: null },
		together("one", "two"),
	];
	const entries = sheetEntries({ slides }, events);
	expect(entries.map((entry) => entry.events.map(({ number }) => number))).toEqual([[1], [2, 3]]);
	expect(entryIds(entries)).toEqual(["three", "one", "two"]);
});

test("a sentence that attests several events is there once, and what it does not attest has its own words", () => {
	const [entry] = sheetEntries({ slides: [together("one", "two", "three")] }, events);
	expect(entry?.quotes.map(({ id }) => id)).toEqual(["one-2", "three-1"]);
});

test("an unknown event is left out, with its slide where nothing else is on it", () => {
	const entries = sheetEntries({ slides: [together("elsewhere"), together("elsewhere", "two")] }, events);
	expect(entryIds(entries)).toEqual(["two"]);
	expect(entries[0]?.events[0]?.number).toBe(1);
});
