import { content } from "virtual:timeline-content";
import { describe, expect, it } from "vitest";
import { exportWords } from "../../i18n/export-words.ts";
import { summaryText } from "../summary-text.ts";
import { eventsJson } from "./events-json.ts";

const read = (url: string | null = null) => JSON.parse(eventsJson(content, url, exportWords));

describe("eventsJson", () => {
	it("names its format and version", () => {
		expect(read()).toMatchObject({ format: "csto-2022-timeline/events", version: 3 });
	});

	it("holds every event with its EDTF date, its quotes and other reports", () => {
		const { events } = read();
		expect(events).toHaveLength(content.events.length);
		for (const [index, event] of content.events.entries()) {
			expect(events[index]).toMatchObject({
				id: event.id,
				title: event.title,
				occasion: event.occasion,
				summary: event.summary,
				summaryText: summaryText(event.summary),
				lane: event.lane,
				participants: event.participants,
				tellers: event.tellers,
				landmark: event.landmark,
				background: event.background,
				partOf: event.partOf,
				membersNote: event.membersNote,
				date: {
					edtf: event.date.edtf,
					approximate: event.date.approximate,
					basis: event.date.basis,
					note: exportWords.dateNote(event.date),
				},
				relations: event.relations,
				lead: event.quotes[0]?.id,
				accounts: event.accounts,
				quotes: event.quotes.map(({ prefix, suffix, ...quote }) => quote),
				otherReports: event.dating.map(({ date, ...narrowing }) => ({
					...narrowing,
					date: expect.objectContaining({ edtf: date.edtf }),
				})),
			});
		}
	});

	it("names nothing by id that it does not hold", () => {
		const { events, people, lanes, places } = read();
		const ids = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id));
		const [eventIds, personIds] = [ids(events), ids(people)];
		const accountIds = ids(content.events.flatMap(({ accounts }) => accounts));
		for (const event of events) {
			const quoteIds = ids(event.quotes);
			expect(quoteIds).toContain(event.lead);
			expect(ids(lanes)).toContain(event.lane);
			if (event.place !== null) expect(ids(places)).toContain(event.place);
			for (const person of [...event.participants, ...event.tellers]) expect(personIds).toContain(person);
			for (const relation of event.relations) expect(eventIds).toContain(relation.event);
			for (const sentence of event.summary) {
				for (const quote of sentence.quotes) expect(quoteIds).toContain(quote);
				for (const account of sentence.accounts) expect(ids(event.accounts)).toContain(account);
			}
			for (const account of event.accounts)
				for (const pair of account.pairs) expect(accountIds).toContain(pair);
		}
	});

	it("holds what the events refer to", () => {
		const { lanes, people, places, glossary, source } = read();
		expect({ lanes, people, places, glossary }).toEqual({
			glossary: content.glossary,
			lanes: content.lanes,
			people: content.people,
			places: content.places,
		});
		expect(source).toMatchObject({
			url: content.source.url,
			published: { edtf: content.source.published.edtf },
		});
	});

	it("holds no words of the article but the quotes", () => {
		expect(eventsJson(content, null, exportWords)).not.toMatch(/"(?:prefix|suffix)"/);
	});

	it("gives addresses only when the timeline has one", () => {
		expect([read().address, read().events[0].address]).toEqual([null, null]);
		expect(read("https://a.example/").events[0].address).toBe(
			"https://a.example/#e=tasmagambetov-ambassador",
		);
	});
});
