import { content } from "virtual:timeline-content";
import { describe, expect, it } from "vitest";
import { edtf, eventFixture, quoteFixture } from "../../tests/model/event-fixture.ts";
import { tellingDate, tellingDates } from "./telling.ts";

const published = edtf("[2022-12..]");
const interview = eventFixture({ id: "interview", date: edtf("2022-11-23") });
const visit = eventFixture({ id: "visit", date: edtf("2022-05") });
const told = { source: { published }, events: [interview, visit] };
const byArticle = { occasion: null, date: published };

describe("tellingDate", () => {
	it("is the date of the event at which it was said", () => {
		expect(tellingDate(quoteFixture({ occasion: "visit" }), told)).toEqual({
			occasion: "visit",
			date: visit.date,
		});
	});

	it("is the article's own where the article tells it, or names an event that is not there", () => {
		expect(tellingDate(quoteFixture(), told)).toEqual(byArticle);
		expect(tellingDate(quoteFixture({ occasion: "gone" }), told)).toEqual(byArticle);
	});
});

describe("tellingDates", () => {
	it("gives each occasion once, in the order of the quotes, the article's own among them", () => {
		const quotes = ["visit", null, "interview", "visit", null].map((occasion) => quoteFixture({ occasion }));
		expect(tellingDates({ id: "departure", quotes }, told).map(({ occasion }) => occasion)).toEqual([
			"visit",
			null,
			"interview",
		]);
	});

	it("leaves out what was said at the event itself", () => {
		const quotes = ["visit", "interview"].map((occasion) => quoteFixture({ occasion }));
		expect(tellingDates({ id: "visit", quotes }, told)).toEqual([
			{ occasion: "interview", date: interview.date },
		]);
		expect(tellingDates({ id: "visit", quotes: [] }, told)).toEqual([]);
	});

	it("names every quote's occasion of the real events, but never the event itself", () => {
		for (const event of content.events) {
			const occasions = tellingDates(event, content).map(({ occasion }) => occasion);
			const expected = new Set(event.quotes.map(({ occasion }) => occasion));
			expected.delete(event.id);
			expect(occasions).toEqual([...expected]);
		}
	});
});
