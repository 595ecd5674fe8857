import { content } from "virtual:timeline-content";
import { expect, it } from "vitest";
import { eventFixture } from "../../tests/model/event-fixture.ts";
import { tourOrder } from "./tour-order.ts";

const ids = (events: Parameters<typeof tourOrder>[0]) =>
	tourOrder(events.map((event, index) => eventFixture({ id: String(index), ...event }))).map(({ id }) => id);

it("begins with the first landmark and puts what came before at the end, background last", () => {
	const events = [
		{ landmark: false, background: true },
		{ landmark: false, background: false },
		{ landmark: true, background: false },
		{ landmark: false, background: false },
		{ landmark: true, background: false },
	];
	expect(ids(events)).toEqual(["2", "3", "4", "1", "0"]);
});

it("keeps the order of time where no landmark is among the events", () => {
	const plain = { landmark: false, background: false };
	expect(ids([plain, plain])).toEqual(["0", "1"]);
	expect(ids([{ ...plain, background: true }, plain])).toEqual(["1", "0"]);
	expect(tourOrder([])).toEqual([]);
});

it("begins the year with the May session and leaves no event out", () => {
	const tour = tourOrder(content.events);
	expect(tour[0]?.id).toBe("may-session");
	expect(tour.slice(-2).every(({ background }) => background)).toBe(true);
	expect(new Set(tour)).toEqual(new Set(content.events));
});
