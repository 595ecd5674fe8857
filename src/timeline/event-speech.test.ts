import { content } from "virtual:timeline-content";
import { describe, expect, it } from "vitest";
import { AXIS } from "../../tests/model/axis-fixture.ts";
import { edtf } from "../../tests/model/event-fixture.ts";
import { type OutlineEvent, outlineOf, type TimelineOutline } from "../model/timeline-outline.ts";
import { eventSpeech } from "./event-speech.ts";

const event = (change: Partial<OutlineEvent> = {}): OutlineEvent => ({
	id: "departure",
	shortTitle: "Departure",
	lane: "sea",
	date: edtf("2022-05"),
	partOf: null,
	landmark: null,
	toldInOrder: false,
	accountsDiffer: false,
	dating: [],
	quotes: [],
	...change,
});
const visit = event({ id: "visit", date: edtf("2022-11-23") });
const outline: TimelineOutline = {
	source: { published: edtf("2022-12-01") },
	axis: AXIS,
	lanes: [{ id: "sea", name: "At sea" }],
	people: [],
	events: [event(), visit],
};
const { name, description } = eventSpeech(outline);

describe("eventSpeech", () => {
	it("names an event by date, title and lane, with what the source leaves open of the date", () => {
		expect(name(visit)).toBe("23 November 2022. Departure. At sea");
		expect(name(event())).toBe("some time in May 2022; the source gives no day. Departure. At sea");
	});

	it("names a landmark's number", () => {
		const landmarks = [1, 2, 3].map((landmark) => ({ ...visit, id: `visit-${landmark}`, landmark }));
		const speech = eventSpeech({ ...outline, events: landmarks });
		expect(landmarks.map(speech.name).at(-1)).toBe(
			"23 November 2022. Departure. Key event 3 of three. At sea",
		);
	});

	it("has nothing to add to an event that no report narrows and that was told at once", () => {
		expect(description(event())).toBe("");
		expect(description({ ...visit, quotes: [{ occasion: "visit" }] })).toBe("");
	});

	it("says where other reports narrow the date, and only of those that have a mark on the bar", () => {
		const dating = [
			{ kind: "date", date: edtf("2022-05-16") },
			{ kind: "order", date: edtf("2022-05-20") },
		] as const;
		expect(description(event({ dating }))).toBe("Other reports give a narrower date: 16 May 2022.");
		expect(description({ ...visit, dating })).toBe("");
	});

	it("gives an occasion that is known to the month as a month", () => {
		const june = event({ id: "june", date: edtf("2022-06") });
		const speech = eventSpeech({ ...outline, events: [visit, june] });
		expect(speech.description({ ...visit, quotes: [{ occasion: "june" }] })).toBe(
			"Date of the words about it: June 2022.",
		);
	});

	it("says that accounts differ, where they do", () => {
		expect(description(event({ accountsDiffer: true }))).toBe("Accounts differ.");
	});

	it("says when it was told, by the article too, each once, after what narrows it", () => {
		const quotes = [{ occasion: "visit" }, { occasion: null }, { occasion: "visit" }];
		const dating = [{ kind: "date", date: edtf("2022-05-16") }] as const;
		expect(description(event({ quotes, dating }))).toBe(
			"Other reports give a narrower date: 16 May 2022. Dates of the words about it: 23 November 2022; 1 December 2022.",
		);
	});

	it("has a name of its own for each of the real events", () => {
		const real = outlineOf(content);
		const speech = eventSpeech(real);
		const names = real.events.map(speech.name);
		expect(new Set(names).size).toBe(names.length);
		real.events.forEach(({ shortTitle, landmark }, index) => {
			expect(names[index]).toContain(shortTitle);
			expect(/Key event \d/.test(names[index] ?? "")).toBe(landmark !== null);
		});
	});
});
