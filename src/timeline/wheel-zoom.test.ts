// @vitest-environment jsdom

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AXIS_BOUNDS, WINDOW_PRESETS } from "../../tests/model/axis-fixture.ts";
import { MAX_SPAN, MIN_SPAN, type TimeWindow } from "../model/axis/time-window.ts";
import { windowAfterWheel } from "./wheel-zoom.ts";

const PLOT = { left: 100, width: 800 };
const { autumn, year } = WINDOW_PRESETS;
const span = ({ start, end }: TimeWindow) => end - start;
const turn = (window: TimeWindow, init: WheelEventInit) =>
	windowAfterWheel(window, new WheelEvent("wheel", { clientX: 500, ...init }), AXIS_BOUNDS, PLOT);

function turns(count: number, init: WheelEventInit): TimeWindow {
	let window: TimeWindow = autumn;
	for (let index = 0; index < count; index++) window = turn(window, init);
	return window;
}

describe("windowAfterWheel", () => {
	it("zooms by a quarter in 100 pixels of way, out towards the reader and in away from them", () => {
		expect(span(turn(autumn, { deltaY: 100 })) / span(autumn)).toBeCloseTo(1.25, 5);
		expect(span(turn(autumn, { deltaY: -100 })) / span(autumn)).toBeCloseTo(1 / 1.25, 5);
	});

	it("goes as far for a way, whatever the steps that a wheel or a touchpad takes it in", () => {
		const coarse = turns(3, { deltaY: 100 });
		for (const [count, deltaY] of [
			[30, 10],
			[75, 4],
			[300, 1],
			[1, 300],
		] as const) {
			const fine = turns(count, { deltaY });
			expect(span(fine) / span(coarse)).toBeCloseTo(1, 5);
		}
	});

	it("never zooms further than a quarter for each 100 pixels", () => {
		fc.assert(
			fc.property(fc.double({ min: -2000, max: 2000, noNaN: true }), (deltaY) => {
				const by = span(turn(autumn, { deltaY })) / span(autumn);
				const most = 1.25 ** (Math.abs(deltaY) / 100);
				expect(by).toBeLessThanOrEqual(most * 1.00001);
				expect(by).toBeGreaterThanOrEqual(1 / most / 1.00001);
			}),
		);
	});

	it("keeps the instant under the pointer where it is, also at the narrowest and the widest", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 100, max: 900 }),
				fc.double({ min: -3000, max: 3000, noNaN: true }),
				fc.double({ min: Math.log(MIN_SPAN), max: Math.log(MAX_SPAN), noNaN: true }),
				(clientX, deltaY, log) => {
					const window = { start: year.start, end: year.start + Math.round(Math.exp(log)) };
					const next = turn(window, { clientX, deltaY });
					fc.pre(next.start > AXIS_BOUNDS.start && next.end < AXIS_BOUNDS.end);
					const at = (clientX - PLOT.left) / PLOT.width;
					const under = (shown: TimeWindow) => shown.start + at * span(shown);
					// Windows are whole milliseconds.
					expect(Math.abs(under(next) - under(window))).toBeLessThanOrEqual(2);
				},
			),
		);
	});

	it("stays where it is once it is as wide or as narrow as the axis allows", () => {
		const widest = { start: Date.UTC(2015, 0, 1), end: Date.UTC(2015, 0, 1) + MAX_SPAN };
		expect(turn(widest, { clientX: 150, deltaY: 400 })).toEqual(widest);
		const narrowest = { start: autumn.start, end: autumn.start + MIN_SPAN };
		expect(turn(narrowest, { clientX: 150, deltaY: -400 })).toEqual(narrowest);
	});

	it("zooms around the nearer edge where the pointer is beside the plot", () => {
		expect(turn(autumn, { clientX: 20, deltaY: 200 }).start).toBe(autumn.start);
		expect(turn(autumn, { clientX: 5000, deltaY: 200 }).end).toBe(autumn.end);
	});

	it("moves along by a sideways turn, as far as the plot under the pointer would", () => {
		const next = turn(autumn, { deltaX: 80, deltaY: 20 });
		expect(span(next)).toBe(span(autumn));
		expect(next.start - autumn.start).toBeCloseTo(span(autumn) / 10, -1);
		expect(turn(autumn, { deltaX: -80 }).start).toBeLessThan(autumn.start);
	});

	it("turns sideways with Shift, whether or not the system has done so already", () => {
		const bySystem = turn(autumn, { deltaX: 80, shiftKey: true });
		expect(turn(autumn, { deltaY: 80, shiftKey: true })).toEqual(bySystem);
		expect(bySystem.start).toBeGreaterThan(autumn.start);
	});

	it("counts lines and pages as mice do that know no pixels", () => {
		const lines = turn(autumn, { deltaY: 3, deltaMode: WheelEvent.DOM_DELTA_LINE });
		const page = turn(autumn, { deltaY: 1, deltaMode: WheelEvent.DOM_DELTA_PAGE });
		expect(span(lines) / span(autumn)).toBeCloseTo(1.25 ** 0.48, 5);
		expect(span(page) / span(autumn)).toBeCloseTo(1.25 ** 4, 5);
		expect(turn(autumn, { deltaX: 5, deltaMode: WheelEvent.DOM_DELTA_LINE })).toEqual(
			turn(autumn, { deltaX: 80 }),
		);
	});

	it("does nothing for a wheel that did not turn", () => {
		expect(turn(autumn, {})).toEqual(autumn);
	});
});
