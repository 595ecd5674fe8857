import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AXIS_BOUNDS, WINDOW_PRESETS } from "../../../tests/model/axis-fixture.ts";
import {
	clampWindow,
	isSameWindow,
	MAX_SPAN,
	MIN_SPAN,
	panWindow,
	type TimeWindow,
	zoomWindow,
} from "./time-window.ts";

const instants = fc.integer({ min: Date.UTC(1950, 0), max: Date.UTC(2100, 0) });
const anyWindow = fc.record({ start: instants, end: instants });
const DAY = 86_400_000;
const autumn: TimeWindow = WINDOW_PRESETS.autumn;

function expectInside({ start, end }: TimeWindow) {
	expect(start).toBeGreaterThanOrEqual(AXIS_BOUNDS.start);
	expect(end).toBeLessThanOrEqual(AXIS_BOUNDS.end);
	expect(end - start).toBeGreaterThanOrEqual(MIN_SPAN);
	expect(end - start).toBeLessThanOrEqual(MAX_SPAN);
	expect([start, end].every(Number.isInteger)).toBe(true);
}

describe("clampWindow", () => {
	it("brings any window inside the axis's limits and leaves it there", () => {
		fc.assert(
			fc.property(anyWindow, (window) => {
				const clamped = clampWindow(window, AXIS_BOUNDS);
				expectInside(clamped);
				expect(clampWindow(clamped, AXIS_BOUNDS)).toEqual(clamped);
			}),
		);
	});

	it("leaves every preset as it is", () => {
		for (const preset of Object.values(WINDOW_PRESETS))
			expect(clampWindow(preset, AXIS_BOUNDS)).toEqual(preset);
	});
});

describe("within bounds that are narrower than the widest window", () => {
	it("shows no more than they hold", () => {
		const bounds = { start: Date.UTC(1900, 0), end: Date.UTC(1901, 0) };
		expect(clampWindow({ start: Date.UTC(1890, 0), end: Date.UTC(1899, 0) }, bounds)).toEqual(bounds);
	});
});

describe("panWindow", () => {
	it("moves by a fraction of the span, back for a negative one", () => {
		const span = autumn.end - autumn.start;
		expect(panWindow(autumn, 0.5, AXIS_BOUNDS)).toEqual({
			start: autumn.start + span / 2,
			end: autumn.end + span / 2,
		});
		expect(panWindow(panWindow(autumn, 0.5, AXIS_BOUNDS), -0.5, AXIS_BOUNDS)).toEqual(autumn);
	});

	it("keeps the span at the end of the axis", () => {
		const last = panWindow({ start: AXIS_BOUNDS.end - 9 * DAY, end: AXIS_BOUNDS.end - DAY }, 5, AXIS_BOUNDS);
		expect(last).toEqual({ start: AXIS_BOUNDS.end - 8 * DAY, end: AXIS_BOUNDS.end });
	});
});

describe("zoomWindow", () => {
	it("keeps the centre where it is on the screen", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.constantFrom(0.5, 0.8, 1.25, 2),
				(at, factor) => {
					const centre = autumn.start + (autumn.end - autumn.start) * at;
					const { start, end } = zoomWindow(autumn, factor, AXIS_BOUNDS, centre);
					expect((centre - start) / (end - start)).toBeCloseTo(at, 6);
					expect(end - start).toBeCloseTo((autumn.end - autumn.start) * factor, -1);
				},
			),
		);
	});

	it("comes back from a step in and a step out", () => {
		expect(zoomWindow(zoomWindow(autumn, 0.5, AXIS_BOUNDS), 2, AXIS_BOUNDS)).toEqual(autumn);
	});

	it("stays within the limits however often it zooms", () => {
		let [near, far] = [autumn, autumn];
		for (let step = 0; step < 40; step++)
			[near, far] = [zoomWindow(near, 0.5, AXIS_BOUNDS), zoomWindow(far, 2, AXIS_BOUNDS)];
		expect(near.end - near.start).toBe(MIN_SPAN);
		expect(far.end - far.start).toBe(MAX_SPAN);
		expectInside(near);
		expectInside(far);
	});
});

describe("isSameWindow", () => {
	it("sees no difference below a minute", () => {
		expect(isSameWindow(autumn, { start: autumn.start + 59_999, end: autumn.end - 59_999 })).toBe(true);
		expect(isSameWindow(autumn, { ...autumn, start: autumn.start + 60_000 })).toBe(false);
		expect(isSameWindow(autumn, { ...autumn, end: autumn.end + 60_000 })).toBe(false);
	});
});
