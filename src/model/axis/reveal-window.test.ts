import { content } from "virtual:timeline-content";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AXIS_BOUNDS, WINDOW_PRESETS } from "../../../tests/model/axis-fixture.ts";
import { outlineOf } from "../timeline-outline.ts";
import { type AxisItem, toAxisItems } from "./axis-items.ts";
import { eventsOutside } from "./events-outside.ts";
import { windowFitting, windowShowing, zoomStep } from "./reveal-window.ts";
import { MAX_SPAN, MIN_SPAN, type TimeWindow } from "./time-window.ts";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const real = toAxisItems(
	outlineOf(content).events,
	content.lanes.map(({ id }) => id),
);
const ids = real.map(({ id }) => id);
const itemOf = (id: string): AxisItem => {
	const item = real.find((other) => other.id === id);
	if (!item) throw new Error(`no event ${id}`);
	return item;
};
/** As the page keeps windows: to the minute. */
const kept = ({ start, end }: TimeWindow): TimeWindow => ({
	start: Math.round(start / MINUTE) * MINUTE,
	end: Math.round(end / MINUTE) * MINUTE,
});

/** Windows of every span, wherever they may stand; often with an event's first or last moment near their edges. */
const windows = fc
	.tuple(
		fc.double({ min: Math.log(MIN_SPAN), max: Math.log(MAX_SPAN), noNaN: true }),
		fc.oneof(
			fc.integer({ min: AXIS_BOUNDS.start, max: AXIS_BOUNDS.end }),
			fc.constantFrom(...real.flatMap(({ start, end }) => [start ?? 0, end ?? 0])).filter((at) => at > 0),
		),
		fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1)),
		fc.integer({ min: -3, max: 3 }),
	)
	.map(([log, at, place, minutes]): TimeWindow => {
		const span = Math.exp(log);
		const start = at - place * span + minutes * MINUTE;
		const from = Math.min(Math.max(start, AXIS_BOUNDS.start), AXIS_BOUNDS.end - span);
		return kept({ start: from, end: from + span });
	});
const factors = fc.array(fc.constantFrom(0.5, 0.6, 1 / 0.6, 2), { minLength: 1, maxLength: 24 });
const opened = fc.constantFrom(null, null, ...ids);

function shownIn(window: TimeWindow): string[] {
	const { before, after } = eventsOutside(real, window, 1000);
	return ids.filter((id) => !before.includes(id) && !after.includes(id));
}

function steps(window: TimeWindow, by: readonly number[], open: string | null): TimeWindow[] {
	const taken: TimeWindow[] = [];
	for (const factor of by)
		taken.push(kept(zoomStep(taken.at(-1) ?? window, factor, real, open, AXIS_BOUNDS)));
	return taken;
}

describe("zoomStep", () => {
	it("has an event in view after every step, and the open one where one is open", () => {
		fc.assert(
			fc.property(windows, factors, opened, (window, by, open) => {
				for (const next of steps(window, by, open)) {
					expect(shownIn(next).length).toBeGreaterThan(0);
					if (open !== null) expect(shownIn(next)).toContain(open);
				}
			}),
			{ numRuns: 600 },
		);
	});

	it("never leaves the axis's bounds and spans", () => {
		fc.assert(
			fc.property(windows, factors, opened, (window, by, open) => {
				for (const { start, end } of steps(window, by, open)) {
					expect(start).toBeGreaterThanOrEqual(AXIS_BOUNDS.start);
					expect(end).toBeLessThanOrEqual(AXIS_BOUNDS.end);
					expect(end - start).toBeGreaterThanOrEqual(MIN_SPAN - MINUTE);
					expect(end - start).toBeLessThanOrEqual(MAX_SPAN + MINUTE);
				}
			}),
			{ numRuns: 300 },
		);
	});

	it("leaves the open event where it is on the screen, in and out and at the narrowest and the widest", () => {
		fc.assert(
			fc.property(
				windows,
				fc.constantFrom(0.5, 0.6, 1 / 0.6, 2),
				fc.constantFrom(...ids),
				(window, factor, open) => {
					const { start, end } = itemOf(open);
					const moment = { from: start ?? (end ?? 0) - 1, until: end ?? 0 };
					// Nearer to an edge it is moved away from there.
					const margin = (window.end - window.start) * 0.21;
					fc.pre(moment.until > window.start + margin && moment.from < window.end - margin);
					const next = zoomStep(window, factor, real, open, AXIS_BOUNDS);
					fc.pre(next.start > AXIS_BOUNDS.start && next.end < AXIS_BOUNDS.end);
					const middle = (window.start + window.end) / 2;
					const anchor = Math.min(Math.max(middle, moment.from), moment.until);
					const place = (shown: TimeWindow) => (anchor - shown.start) / (shown.end - shown.start);
					expect(place(next)).toBeCloseTo(place(window), 4);
				},
			),
			{ numRuns: 600 },
		);
	});

	it("brings the open event into view first where it is not", () => {
		const window = { start: Date.UTC(2022, 8, 1), end: Date.UTC(2022, 9, 1) };
		const next = zoomStep(window, 0.5, real, "protest", AXIS_BOUNDS);
		expect(shownIn(window)).not.toContain("protest");
		expect(shownIn(next)).toContain("protest");
		expect(next.end - next.start).toBe(15 * DAY);
	});

	it("goes to the event nearest to an empty stretch", () => {
		const window = { start: Date.UTC(2030, 0, 1), end: Date.UTC(2030, 1, 1) };
		expect(shownIn(window)).toEqual([]);
		expect(shownIn(zoomStep(window, 2, real, null, AXIS_BOUNDS))).toContain("tasmagambetov-in-office");
	});

	it("zooms around the middle where there is no event at all", () => {
		const window = WINDOW_PRESETS.autumn;
		const { start, end } = zoomStep(window, 0.5, [], null, AXIS_BOUNDS);
		expect(start + end).toBe(window.start + window.end);
		expect(end - start).toBe((window.end - window.start) / 2);
	});
});

describe("windowShowing", () => {
	it("is the same window where the event is in view already", () => {
		expect(windowShowing(itemOf("protest"), WINDOW_PRESETS.autumn, AXIS_BOUNDS)).toBe(WINDOW_PRESETS.autumn);
	});

	it("shows any event from any window, and keeps the span where the event fits into it", () => {
		fc.assert(
			fc.property(windows, fc.constantFrom(...ids), (window, id) => {
				const next = windowShowing(itemOf(id), window, AXIS_BOUNDS);
				expect(shownIn(kept(next))).toContain(id);
				const { start, end } = itemOf(id);
				const span = window.end - window.start;
				if (start !== null && end !== null && end - start < span / 2)
					expect(next.end - next.start).toBe(span);
			}),
			{ numRuns: 300 },
		);
	});
});

describe("windowFitting", () => {
	it("shows all of the events that it is asked for", () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }), (wanted) => {
				const shown = shownIn(windowFitting(wanted.map(itemOf), AXIS_BOUNDS));
				for (const id of wanted) expect(shown).toContain(id);
			}),
		);
	});

	it("shows of an open end as much as is seen of it, not the moment of its known one", () => {
		const DAYS = 100;
		const open = { id: "open", lane: 0, start: null, end: Date.UTC(2022, 10, 24), labelWidth: 80 };
		for (const item of [open, { ...open, start: open.end, end: null }]) {
			const { start, end } = windowFitting([item], AXIS_BOUNDS);
			expect(end - start).toBeGreaterThan(DAYS * DAY);
		}
	});

	it("leaves the same free on both sides", () => {
		const { start, end } = windowFitting([itemOf("protest")], AXIS_BOUNDS);
		const day = Date.UTC(2022, 10, 23);
		expect(day - start).toBe(end - (day + DAY));
		expect(day - start).toBeGreaterThan(0);
	});
});
