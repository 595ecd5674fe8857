import { expect, test } from "vitest";
import { DEFAULT_WINDOW } from "../../../tests/model/axis-fixture.ts";
import { edtf } from "../../../tests/model/event-fixture.ts";
import { printedBars, printedWindows } from "./handout-axis.ts";

const event = (id: string, expression: string) => ({ id, date: edtf(expression) });
const YEAR = { start: Date.UTC(2022, 0, 1), end: Date.UTC(2023, 0, 1) };
/** A unit of the drawing is a day. */
const WIDTH = 365;

test("a bar is as wide as its date is open, to scale, and a day no narrower than can be seen", () => {
	const [may, day] = printedBars([event("may", "2022-05"), event("day", "2022-11-23")], YEAR, WIDTH);
	expect((may?.end ?? 0) - (may?.start ?? 0)).toBeCloseTo(31, 8);
	expect(may?.start).toBeCloseTo(120, 8);
	expect((day?.end ?? 0) - (day?.start ?? 0)).toBe(2);
});

test("bars of one day are in rows of their own, numbered as in the lesson", () => {
	const bars = printedBars(
		[event("a", "2022-11-23"), event("b", "2022-11-23"), event("c", "2022-05")],
		YEAR,
		WIDTH,
	);
	expect(bars.map(({ id, number, row }) => [id, number, row])).toEqual([
		["c", 3, 0],
		["a", 1, 0],
		["b", 2, 1],
	]);
});

test("an open end fades before the bound that is known, and is not drawn as the axis's end", () => {
	const [until] = printedBars([event("until", "../2022-11-22")], YEAR, WIDTH);
	expect(until?.shape).toMatchObject({ openStart: true, openEnd: false });
	expect(until?.end).toBeCloseTo(326, 8);
	expect(until?.start).toBeCloseTo(206, 8);
});

test("a number at the right edge stands on the left", () => {
	const [last] = printedBars([event("last", "2022-12-31")], YEAR, WIDTH);
	expect(last?.numberLeft).toBe(true);
});

test("where the year is a small part of all, it is printed once more", () => {
	expect(printedWindows([edtf("2022-05")], DEFAULT_WINDOW)).toEqual([YEAR]);
	expect(printedWindows([edtf("2017"), edtf("2022-05")], DEFAULT_WINDOW)).toHaveLength(2);
});
