import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { edtf, eventFixture, quoteFixture } from "../../tests/model/event-fixture.ts";
import type { EventRelation, HistoricalEvent } from "../model/historical-event.ts";
import { deriveOrder } from "./derive-order.ts";

const DAY = "2022-11-23";

function event(id: string, date: string, at: number, change: Partial<HistoricalEvent> = {}): HistoricalEvent {
	return eventFixture({ id, date: edtf(date), quotes: [quoteFixture({ start: at })], ...change });
}

function beforeEvent(to: string): readonly EventRelation[] {
	return [
		{ kind: "before", event: to, certainty: "stated", says: "It was before.", quote: "quote-1", reports: [] },
	];
}

const idsOf = (events: readonly HistoricalEvent[]) => deriveOrder(events).map(({ id }) => id);

describe("the order of events", () => {
	test("is that of time; where dates leave it open, that of the article", () => {
		expect(idsOf([event("later", DAY, 90), event("sooner", DAY, 10), event("may", "2022-05", 500)])).toEqual([
			"may",
			"sooner",
			"later",
		]);
	});

	test("follows a relation against the article's order, and against the beginnings of ranges that overlap", () => {
		expect(
			idsOf([event("session", "2022-09", 10), event("fighting", "[2022-09-11..2022-09-20]", 20)]),
		).toEqual(["session", "fighting"]);
		expect(
			idsOf([
				event("session", "2022-09", 10),
				event("fighting", "[2022-09-11..2022-09-20]", 20, { relations: beforeEvent("session") }),
			]),
		).toEqual(["fighting", "session"]);
	});

	test("puts an undated event where other reports date it", () => {
		const dating = [
			{ kind: "date", date: edtf("2022-09-15/.."), certainty: "reported", says: "Then.", reports: [] },
		] as const;
		const undated = event("mission", `[..${DAY}]`, 10, { dating });
		expect(idsOf([event("october", "2022-10", 20), undated, event("may", "2022-05", 30)])).toEqual([
			"may",
			"mission",
			"october",
		]);
	});

	test("puts an event before its parts, but for those that were before it", () => {
		const parts = [
			event("speech", DAY, 20, { partOf: "meeting" }),
			event("protest", DAY, 30, { partOf: "meeting", relations: beforeEvent("meeting") }),
		];
		expect(idsOf([...parts, event("meeting", DAY, 10), event("next", "2022-11-24", 5)])).toEqual([
			"protest",
			"meeting",
			"speech",
			"next",
		]);
	});

	test("does not depend on the order in which the files are read", () => {
		const events = [
			event("may", "2022-05", 40),
			event("a", DAY, 30, { relations: beforeEvent("b") }),
			event("b", DAY, 10),
			event("c", DAY, 20),
		];
		fc.assert(
			fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (mixed) => {
				expect(idsOf(mixed)).toEqual(idsOf(events));
			}),
		);
	});
});
