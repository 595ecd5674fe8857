import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_WINDOW, WINDOW_PRESETS } from "../../../tests/model/axis-fixture.ts";
import { formatTick } from "../../i18n/format-date.ts";
import { AXIS_WIDTHS, columnAt } from "./axis-room.ts";
import { type ScaleTick, timeScale } from "./axis-scale.ts";
import { staticTicks } from "./axis-static.ts";
import { toX } from "./instant-x.ts";
import { labelWidth } from "./label-width.ts";
import type { TimeWindow } from "./time-window.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const windows = fc
	.tuple(
		fc.double({ min: Math.log(HOUR), max: Math.log(12 * 365 * DAY), noNaN: true }),
		fc.integer({ min: -6000 * 24, max: 3000 * 24 }),
	)
	.map(([log, hour]): TimeWindow => {
		const start = Date.UTC(2022, 0, 1) + hour * HOUR;
		return { start, end: start + Math.round(Math.exp(log)) };
	});
const widths = fc.integer({ min: 288, max: 3840 });
const dayOf = ({ instant }: ScaleTick) => new Date(instant).getUTCDate();

describe("timeScale", () => {
	it("never lets a label touch the next tick or leave the view", () => {
		fc.assert(
			fc.property(windows, widths, (window, width) => {
				const scale = timeScale(window, width, formatTick);
				for (const line of [scale.major, scale.minor]) {
					line.forEach(({ instant, label }, index) => {
						if (label === null) return;
						const from = toX(instant, window, width);
						const following = line[index + 1];
						const until = following ? toX(following.instant, window, width) : width;
						expect(from).toBeGreaterThanOrEqual(0);
						expect(from + labelWidth(label, 12)).toBeLessThan(Math.min(until, width));
					});
				}
				const [first] = scale.major;
				if (scale.context !== null)
					expect(labelWidth(scale.context, 12)).toBeLessThan(
						first ? toX(first.instant, window, width) : width,
					);
			}),
			{ numRuns: 500 },
		);
	});

	it("draws ticks in order, inside the window and not too many", () => {
		fc.assert(
			fc.property(windows, widths, (window, width) => {
				const { minor, major } = timeScale(window, width, formatTick);
				for (const line of [minor, major]) {
					line.forEach(({ instant }, index) => {
						expect(instant).toBeGreaterThanOrEqual(window.start);
						expect(instant).toBeLessThan(window.end);
						expect(instant).toBeGreaterThan(line[index - 1]?.instant ?? Number.NEGATIVE_INFINITY);
					});
				}
				expect(minor.length).toBeLessThanOrEqual(width / 18);
			}),
			{ numRuns: 300 },
		);
	});

	it("says when it is at the view's left edge, wherever there is room", () => {
		fc.assert(
			fc.property(windows, widths, (window, width) => {
				const scale = timeScale(window, width, formatTick);
				const labelled = [...scale.major, ...scale.minor].some(({ label }) => label !== null);
				expect(labelled || scale.context !== null).toBe(true);
			}),
		);
	});

	it("starts every day, month and year at midnight UTC", () => {
		fc.assert(
			fc.property(windows, widths, (window, width) => {
				const { minor, major } = timeScale(window, width, formatTick);
				for (const { instant, unit } of [...minor, ...major]) {
					const date = new Date(instant);
					expect(instant % DAY).toBe(0);
					if (unit === "month" || unit === "year") expect(date.getUTCDate()).toBe(1);
					if (unit === "year") expect(date.getUTCMonth()).toBe(0);
				}
			}),
			{ numRuns: 200 },
		);
	});

	it("starts the count of days anew with every month, whatever its length", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 1000 }),
				fc.integer({ min: 25, max: 200 }),
				widths,
				(from, days, width) => {
					const start = Date.UTC(2021, 0, 1) + from * DAY;
					const { unit, step, minor } = timeScale({ start, end: start + days * DAY }, width, formatTick);
					fc.pre(unit === "day" && step > 1);
					const expected = step === 5 ? [1, 6, 11, 16, 21, 26] : [1, 11, 21];
					for (const tick of minor) expect(expected).toContain(dayOf(tick));
				},
			),
			{ numRuns: 300 },
		);
	});

	it("counts every day of February and March one by one", () => {
		const window = { start: Date.UTC(2022, 1, 26), end: Date.UTC(2022, 2, 4) };
		const { unit, step, minor, major, context } = timeScale(window, 288, formatTick);
		expect({ unit, step }).toEqual({ unit: "day", step: 1 });
		expect(minor.map(dayOf)).toEqual([26, 27, 28, 1, 2, 3]);
		expect(major.map(({ label }) => label)).toEqual(["March 2022"]);
		expect(context).toBe("February 2022");
	});

	it("goes no finer than days, for the source gives no clock times", () => {
		const { unit, step, minor, major, context } = timeScale(WINDOW_PRESETS.day, 1000, formatTick);
		expect({ unit, step, major }).toEqual({ unit: "day", step: 1, major: [] });
		expect(minor.map(({ label }) => label)).toEqual(["23", "24"]);
		expect(context).toBe("November 2022");
	});

	it("draws years alone when nothing finer has room", () => {
		const window = { start: Date.UTC(2010, 5, 1), end: Date.UTC(2022, 4, 1) };
		const { unit, step, major, minor, context } = timeScale(window, 288, formatTick);
		expect({ unit, step, major, context }).toEqual({ unit: "year", step: 2, major: [], context: null });
		expect(minor[0]).toMatchObject({ instant: Date.UTC(2012, 0, 1), label: "2012" });
	});
});

describe("staticTicks", () => {
	it("labels at every arranged width exactly what the live scale labels there", () => {
		const ticks = staticTicks(DEFAULT_WINDOW, formatTick);
		for (const width of AXIS_WIDTHS) {
			const live = timeScale(DEFAULT_WINDOW, width - columnAt(width), formatTick);
			for (const level of ["major", "minor"] as const) {
				const drawn = ticks.filter((tick) => tick.level === level);
				expect(drawn.filter(({ lineAt }) => lineAt.includes(width)).map(({ instant }) => instant)).toEqual(
					live[level].map(({ instant }) => instant),
				);
				expect(drawn.filter(({ at }) => at.includes(width)).map(({ label }) => label)).toEqual(
					live[level].flatMap(({ label }) => label ?? []),
				);
			}
			const context = ticks.find(({ level, at }) => level === "context" && at.includes(width));
			expect(context?.label ?? null).toBe(live.context);
		}
	});
});
