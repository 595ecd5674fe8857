import { content } from "virtual:timeline-content";
import { describe, expect, it } from "vitest";
import { edtf, eventFixture } from "../../tests/model/event-fixture.ts";
import { readingPlace } from "./reading-order.ts";

const first = eventFixture({ id: "first", date: edtf("2022-05-01") });
const second = eventFixture({ id: "second", date: edtf("2022-05-04") });
const third = eventFixture({ id: "third", date: edtf("[..2022-11-23]") });
const events = [first, second, third];

describe("readingPlace", () => {
	it("gives both neighbours, the earlier one as earlier", () => {
		const place = readingPlace(events, second);
		expect(place.position).toBe(2);
		expect(place.previous).toEqual({
			event: first,
			distance: { kind: "exact", later: false, amount: { count: 3, unit: "day" } },
		});
		expect(place.next).toEqual({ event: third, distance: { kind: "unknown" } });
	});

	it("has nothing before the first and after the last", () => {
		expect(readingPlace(events, first)).toMatchObject({ position: 1, previous: null });
		expect(readingPlace(events, third)).toMatchObject({ position: 3, next: null });
	});

	it("leads through all events of the content, forward and back", () => {
		content.events.forEach((event, index) => {
			const place = readingPlace(content.events, event);
			expect(place.position).toBe(index + 1);
			expect(place.previous?.event.id).toBe(content.events[index - 1]?.id);
			expect(place.next?.event.id).toBe(content.events[index + 1]?.id);
		});
	});
});
