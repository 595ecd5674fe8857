import { content } from "virtual:timeline-content";
import { describe, expect, it } from "vitest";
import { exportWords } from "../../i18n/export-words.ts";
import { eventsJson } from "./events-json.ts";

const read = (url: string | null = null) => JSON.parse(eventsJson(content, url, exportWords));

describe("eventsJson", () => {
	it("names its format and version", () => {
		expect(read()).toMatchObject({ format: "csto-2022-timeline/events", version: 2 });
	});

	it("holds every event with its EDTF date, its quotes and other reports", () => {
		const { events } = read();
		expect(events).toHaveLength(content.events.length);
		for (const [index, event] of content.events.entries()) {
			expect(events[index]).toMatchObject({
				id: event.id,
				title: event.title,
				summary: event.summary,
				lane: event.lane,
				participants: event.participants,
				tellers: event.tellers,
				landmark: event.landmark,
				background: event.background,
				partOf: event.partOf,
				membersNote: event.membersNote,
				date: { edtf: event.date.edtf, approximate: event.date.approximate },
				quotes: event.quotes.map(({ prefix, suffix, ...quote }) => quote),
				otherReports: event.dating.map(({ date, ...narrowing }) => ({
					...narrowing,
					date: expect.objectContaining({ edtf: date.edtf }),
				})),
			});
		}
	});

	it("holds what the events refer to", () => {
		const { lanes, people, places, source } = read();
		expect({ lanes, people, places }).toEqual({
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
