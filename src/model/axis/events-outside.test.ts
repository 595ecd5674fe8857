import { describe, expect, it } from "vitest";
import type { AxisItem } from "./axis-items.ts";
import { OPEN_FADE_TIME } from "./axis-metrics.ts";
import { eventsOutside, isOutside } from "./events-outside.ts";
import type { TimeWindow } from "./time-window.ts";

const DAY = 86_400_000;
const WIDTH = 1000;
const window: TimeWindow = { start: Date.UTC(2022, 5, 1), end: Date.UTC(2022, 6, 1) };
const item = (start: number | null, end: number | null, id = "item"): AxisItem => ({
	id,
	lane: 0,
	start,
	end,
	labelWidth: 80,
});
const where = (start: number | null, end: number | null) => isOutside(item(start, end), window, WIDTH);

describe("isOutside", () => {
	it("takes an event to be inside as soon as the window shows some of it", () => {
		expect(where(window.start, window.start + DAY)).toBeNull();
		expect(where(window.start - DAY, window.start + 1)).toBeNull();
		expect(where(window.end - 1, window.end + DAY)).toBeNull();
		expect(where(window.start - DAY, window.end + DAY)).toBeNull();
	});

	it("takes it to be outside where it only touches: ends are no part of events and windows", () => {
		expect(where(window.start - DAY, window.start)).toBe("before");
		expect(where(window.end, window.end + DAY)).toBe("after");
	});

	it("does not take an event for one inside because its bar is drawn wider than it is", () => {
		// A day's bar has a least width, which reaches into the window of a year here.
		const year = { start: window.start, end: window.start + 365 * DAY };
		expect(isOutside(item(year.start - DAY, year.start), year, 300)).toBe("before");
	});

	it("shows an undated event for as long as its bar fades, and not for ever", () => {
		expect(where(null, window.start)).toBe("before");
		expect(where(null, window.start + DAY)).toBeNull();
		expect(where(null, window.end + DAY)).toBeNull();
		expect(where(null, window.end + OPEN_FADE_TIME + DAY)).toBe("after");
		expect(where(window.end - DAY, null)).toBeNull();
		expect(where(window.end, null)).toBe("after");
		expect(where(window.start - OPEN_FADE_TIME - DAY, null)).toBe("before");
	});
});

describe("eventsOutside", () => {
	it("names what is before and what is after, in the order given", () => {
		const items = [
			item(window.end + DAY, null, "late"),
			item(window.start - 3 * DAY, window.start - 2 * DAY, "early"),
			item(window.start, window.end, "inside"),
			item(window.start - 9 * DAY, window.start - 8 * DAY, "earlier"),
			item(window.end, window.end + DAY, "next"),
		];
		expect(eventsOutside(items, window, WIDTH)).toEqual({
			before: ["early", "earlier"],
			after: ["late", "next"],
		});
	});
});
