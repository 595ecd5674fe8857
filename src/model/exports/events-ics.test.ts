import { content } from "virtual:timeline-content";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { edtf, eventFixture } from "../../../tests/model/event-fixture.ts";
import { contentOf, hostileText } from "../../../tests/model/hostile-text.ts";
import { exportWords } from "../../i18n/export-words.ts";
import type { TimelineContent } from "../timeline-content.ts";
import { eventsIcs } from "./events-ics.ts";

function read(of: TimelineContent, url: string | null = null) {
	const calendar = new ICAL.Component(ICAL.parse(eventsIcs(of, url, exportWords)));
	return { calendar, events: calendar.getAllSubcomponents("vevent") };
}

const value = (event: ICAL.Component | undefined, name: string): string =>
	String(event?.getFirstPropertyValue(name) ?? "");

const bounded = content.events.filter(({ date }) => date.min !== null && date.max !== null);
const day = (instant: number | null): string => new Date(instant ?? Number.NaN).toISOString().slice(0, 10);

/** What TEXT can hold: no control characters but tab and line break, and one kind of line break. */
const asText = (text: string): string =>
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what TEXT forbids.
	text.replaceAll(/\r\n?/g, "\n").replaceAll(/[\0-\x08\x0b-\x1f\x7f]/g, "");

describe("eventsIcs", () => {
	it("has an entry for each event with two bounds, over all days that its date allows", () => {
		const { events } = read(content);
		expect(events.map((event) => value(event, "uid").split("@")[0])).toEqual(bounded.map(({ id }) => id));
		for (const [index, { date }] of bounded.entries()) {
			const entry = new ICAL.Event(events[index]);
			expect(entry.startDate.isDate).toBe(true);
			expect(entry.endDate.isDate).toBe(true);
			expect(entry.startDate.toString()).toBe(day(date.min));
			expect(entry.endDate.toString()).toBe(day(date.max));
			expect(value(events[index], "x-edtf")).toBe(date.edtf.replaceAll(",", "\\,"));
			expect(value(events[index], "transp")).toBe("TRANSPARENT");
		}
	});

	it("gives the words for the date, the article's own and every quote character by character", () => {
		const { events } = read(content);
		for (const [index, event] of bounded.entries()) {
			const description = value(events[index], "description");
			expect(description).toContain(exportWords.date(event.date));
			for (const { exact } of [event.dateWords, ...event.quotes]) expect(description).toContain(exact);
			expect(description).toContain(content.source.url);
			expect(value(events[index], "summary")).toBe(event.title);
		}
	});

	it("says what a date rests on where the article does not give it with the event", () => {
		const { events } = read(content);
		for (const [index, { date }] of bounded.entries()) {
			const note = exportWords.dateNote(date);
			expect(value(events[index], "x-date-basis")).toBe(date.basis.toUpperCase());
			if (date.basis !== "stated") expect(note).not.toBeNull();
			if (note !== null) expect(value(events[index], "description")).toContain(note);
		}
	});

	it("gives every account a line with its address, under one heading", () => {
		const { events } = read(content);
		for (const [index, { accounts }] of bounded.entries()) {
			const description = value(events[index], "description");
			expect(description.includes("What other reports say:\n")).toBe(accounts.length > 0);
			for (const account of accounts)
				expect(description.split("\n")).toContain(`${exportWords.account(account)} ${account.url}`);
		}
	});

	it("leaves out and names what has no beginning or no end", () => {
		const left = content.events.filter((event) => !bounded.includes(event));
		expect(left.map(({ id }) => id)).toEqual(["monitoring-mission", "tokayev-election"]);
		for (const { title } of left) expect(value(read(content).calendar, "x-wr-caldesc")).toContain(title);
		const closed = { ...content, events: bounded };
		expect(value(read(closed).calendar, "x-wr-caldesc")).toBe(content.description);
		const open = eventFixture({ id: "open", date: edtf("2022-09-15/..") });
		expect(read({ ...content, events: [open] }).events).toEqual([]);
	});

	it("has ids that are unique and a stamp that depends on the content alone", () => {
		const { events } = read(content, "https://a.example/");
		expect(new Set(events.map((event) => value(event, "uid"))).size).toBe(bounded.length);
		expect(new Set(events.map((event) => value(event, "dtstamp")))).toEqual(
			new Set(["2022-12-31T00:00:00Z"]),
		);
		expect(events.map((event) => value(event, "uid"))).toEqual(
			read(content).events.map((event) => value(event, "uid")),
		);
	});

	it("links to an event only when the timeline has an address", () => {
		expect(value(read(content).events[0], "url")).toBe("");
		expect(value(read(content, "https://a.example/").events[0], "url")).toBe(
			"https://a.example/#e=tasmagambetov-ambassador",
		);
	});

	it("keeps its form and its texts, whatever they are", () => {
		fc.assert(
			fc.property(hostileText, (text) => {
				const written = eventsIcs(contentOf(text), null, exportWords);
				const lines = written.split("\r\n");
				expect(lines.pop()).toBe("");
				for (const line of lines) {
					expect(line).not.toMatch(/[\r\n]/);
					expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
					expect(line.isWellFormed()).toBe(true);
				}
				const { events } = read(contentOf(text));
				expect(events).toHaveLength(1);
				expect(value(events[0], "summary")).toBe(asText(text));
				expect(value(events[0], "location")).toBe(asText(text));
				expect(value(events[0], "description")).toContain(asText(text));
			}),
		);
	});
});
