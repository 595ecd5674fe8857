import { content } from "virtual:timeline-content";
import { describe, expect, it } from "vitest";
import { DEFAULT_WINDOW, WINDOW_PRESETS } from "../../../tests/model/axis-fixture.ts";
import { edtf } from "../../../tests/model/event-fixture.ts";
import type { DateBasis } from "../historical-event.ts";
import { MIN_BAR } from "./axis-metrics.ts";
import { barClasses, barExtent, barShape, dateLook } from "./bar-shape.ts";
import { toX } from "./instant-x.ts";

const WIDTH = 1000;
const shape = (expression: string, window = DEFAULT_WINDOW) => barShape(edtf(expression), window, WIDTH);
type Day = readonly [year: number, month: number, day: number];
const x = (...[year, month, day]: Day) => toX(Date.UTC(year, month - 1, day), DEFAULT_WINDOW, WIDTH);

describe("dateLook", () => {
	it.each([
		["2022-11-23", "stated"],
		["2022-05", "imprecise"],
		["2021", "imprecise"],
		["2020/2021", "imprecise"],
		["2022-09-13/2022-09-14", "imprecise"],
		["[2022-09-11..2022-09-20]", "imprecise"],
		["{2020-11-10,2021-01-11,2021-11-26}", "every"],
		["{2020,2021}", "every"],
		["{2020..2022}", "every"],
		["{..2022-05-03}", "open"],
		["[..2022-11-23]", "open"],
		["[2022-11-23..]", "open"],
		["2022-09-15/..", "open"],
		["../2019-12-18", "open"],
	])("draws %s as %s", (expression, look) => {
		expect(dateLook(edtf(expression))).toBe(look);
	});
});

it("draws a day by what it rests on, and all that is announced as such", () => {
	const look = (expression: string, basis: DateBasis) => dateLook(edtf(expression, false, basis));
	expect(look("2022-11-23", "carried-over")).toBe("carried-over");
	expect(look("2022-05", "carried-over")).toBe("imprecise");
	expect(look("2023-01-01", "announced")).toBe("announced");
	expect(look("2023-01", "announced")).toBe("announced");
	expect(look("2023-01-01/..", "announced")).toBe("open");
});

describe("barShape", () => {
	it("has a part for each date of a set, and none for other dates", () => {
		const [first, second, ...more] = shape("{2020,2021-12}").parts;
		expect(first).toEqual({ from: 0, to: 366 / 731 });
		expect(second).toEqual({ from: 700 / 731, to: 1 });
		expect(more).toEqual([]);
		expect(shape("{2020..2022}").parts).toEqual([{ from: 0, to: 1 }]);
		for (const other of ["2022", "2020/2021", "[2020,2021]", "{..2022-05-03}"])
			expect(shape(other).parts).toEqual([]);
	});

	it.each([
		["2022-05", [2022, 5, 1], [2022, 6, 1]],
		["2022", [2022, 1, 1], [2023, 1, 1]],
		["2020/2021", [2020, 1, 1], [2022, 1, 1]],
		["[2022-09-01..2022-09-30]", [2022, 9, 1], [2022, 10, 1]],
		["{2022-03-10,2022-06-11}", [2022, 3, 10], [2022, 6, 12]],
	] satisfies [string, Day, Day][])(
		"is as wide as %s leaves open, closed at both ends",
		(expression, from, to) => {
			const { start, end, openStart, openEnd } = shape(expression);
			expect(start).toBeCloseTo(x(...from), 8);
			expect(end).toBeCloseTo(x(...to), 8);
			expect([openStart, openEnd]).toEqual([false, false]);
		},
	);

	it.each(["[..2022-11-23]", "../2022-11-23"])(
		"fades at the start of %s, which no day bounds",
		(expression) => {
			const { start, end, openStart, openEnd } = shape(expression);
			expect([openStart, openEnd]).toEqual([true, false]);
			expect(end).toBeCloseTo(x(2022, 11, 24), 8);
			expect(end - start).toBeCloseTo(0.3 * WIDTH, 8);
		},
	);

	it.each(["[2022-03-01..]", "2022-03-01/.."])("fades at the end of %s", (expression) => {
		const { start, end, openStart, openEnd } = shape(expression);
		expect([openStart, openEnd]).toEqual([false, true]);
		expect(start).toBeCloseTo(x(2022, 3, 1), 8);
		expect(end - start).toBeCloseTo(0.3 * WIDTH, 8);
	});

	it("begins far outside the view at the scale of a day, so that an undated bar does not seem to begin that day", () => {
		expect(shape("[..2022-11-23]", WINDOW_PRESETS.day).start).toBeLessThan(-10 * WIDTH);
	});

	it("is never narrower than can be seen, and keeps its beginning", () => {
		const day = shape("2022-11-23");
		expect(day.start).toBeCloseTo(x(2022, 11, 23), 8);
		expect(day.end - day.start).toBe(MIN_BAR);
		const printed = barShape(edtf("2022-11-23"), DEFAULT_WINDOW, WIDTH, 1);
		expect(printed.end).toBeCloseTo(x(2022, 11, 24), 8);
	});

	it("says that the source is approximate", () => {
		expect(barShape(edtf("2022-09", true), DEFAULT_WINDOW, WIDTH).approximate).toBe(true);
		expect(shape("2022-09").approximate).toBe(false);
	});

	it("gives every date of the content a bar, open where the date is", () => {
		for (const { date } of content.events) {
			const { start, end, openStart, openEnd } = barShape(date, DEFAULT_WINDOW, WIDTH);
			expect(end).toBeGreaterThanOrEqual(start + MIN_BAR);
			expect([openStart, openEnd]).toEqual([date.edtf.startsWith("[.."), false]);
		}
	});
});

it("a stretch without any bound fills the view", () => {
	expect(barExtent({ start: null, end: null }, DEFAULT_WINDOW, WIDTH)).toEqual([0, WIDTH]);
});

it.each<[string, DateBasis, string]>([
	["2022-11-23", "stated", "is-stated"],
	["2022-11-23", "carried-over", "is-carried-over"],
	["2023-01-01", "announced", "is-announced"],
	["2022-05", "stated", "is-imprecise"],
	["{2020,2021}", "stated", "is-every"],
	["{2020,2021}", "announced", "is-announced is-every"],
	["[..2022-11-23]", "stated", "is-imprecise is-open-start"],
	["2022-09-15/..", "stated", "is-imprecise is-open-end"],
])("%s, %s, has the classes %s", (expression, basis, classes) => {
	expect(barClasses(edtf(expression, false, basis))).toBe(classes);
});
