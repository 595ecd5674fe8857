import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_WINDOW } from "../../../tests/model/axis-fixture.ts";
import { edtf } from "../../../tests/model/event-fixture.ts";
import { daysOff, exerciseWindow, moveDays, moveMonths } from "./axis-exercise.ts";
import { exerciseOrder, isRight, mixed, scoreOrder } from "./order-exercise.ts";

const event = (id: string, expression: string) => ({ id, date: edtf(expression) });
const day = (text: string) => Date.parse(`${text}T00:00Z`);

const MAY = event("may", "2022-05");
const SEPTEMBER = event("september", "2022-09");
const MID_SEPTEMBER = event("mid-september", "2022-09-13/2022-09-14");
const SOCHI = event("sochi", "2022-10-31");
const OCTOBER = event("october", "2022-10");

describe("put in order", () => {
	test("the order of time is right", () => {
		expect(scoreOrder([MAY, SEPTEMBER, SOCHI]).every(isRight)).toBe(true);
	});

	test("events whose ranges overlap are right in either order", () => {
		expect(scoreOrder([SEPTEMBER, MID_SEPTEMBER]).every(isRight)).toBe(true);
		expect(scoreOrder([MID_SEPTEMBER, SEPTEMBER]).every(isRight)).toBe(true);
		expect(scoreOrder([SOCHI, OCTOBER]).every(isRight)).toBe(true);
	});

	test("what is wrong is said with the event that it is wrong against", () => {
		expect(scoreOrder([SOCHI, MAY, OCTOBER])).toEqual([
			{ id: "sochi", after: "may", before: null },
			{ id: "may", after: null, before: "sochi" },
			{ id: "october", after: null, before: null },
		]);
	});

	test("an undated event is right wherever its open end allows it", () => {
		const until = event("until", "../2022-11-22");
		expect(scoreOrder([MAY, until, SOCHI]).every(isRight)).toBe(true);
		expect(scoreOrder([event("day", "2022-11-23"), until]).every(isRight)).toBe(false);
	});

	test("a mixed order has the same events, is the same for a seed, and is not right already", () => {
		const events = [MAY, SEPTEMBER, SOCHI, event("yerevan", "2022-11-23")];
		fc.assert(
			fc.property(fc.integer(), (seed) => {
				const order = exerciseOrder(events, seed);
				expect(new Set(order)).toEqual(new Set(events));
				expect(exerciseOrder(events, seed)).toEqual(order);
				expect(scoreOrder(order).every(isRight)).toBe(false);
			}),
		);
	});

	test("mixing loses nothing", () => {
		fc.assert(
			fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
				expect([...mixed(items, seed)].sort()).toEqual([...items].sort());
			}),
		);
	});
});

describe("place on the axis", () => {
	test("any day in a month-precise event is right, and the days around it are not", () => {
		for (const inside of ["2022-05-01", "2022-05-17", "2022-05-31"])
			expect(daysOff(MAY.date, day(inside))).toBe(0);
		expect(daysOff(MAY.date, day("2022-04-30"))).toBe(-1);
		expect(daysOff(MAY.date, day("2022-06-01"))).toBe(1);
		expect(daysOff(MAY.date, day("2022-06-10"))).toBe(10);
	});

	test("a day is right on that day only, an interval on all of its days", () => {
		expect(daysOff(SOCHI.date, day("2022-10-31"))).toBe(0);
		expect(daysOff(SOCHI.date, day("2022-10-30"))).toBe(-1);
		expect(daysOff(MID_SEPTEMBER.date, day("2022-09-14"))).toBe(0);
		expect(daysOff(MID_SEPTEMBER.date, day("2022-09-15"))).toBe(1);
	});

	test("where the source sets only a bound, every day on its side is right", () => {
		const until = edtf("../2022-11-22");
		expect(daysOff(until, day("2019-01-01"))).toBe(0);
		expect(daysOff(until, day("2022-11-23"))).toBe(1);
	});

	test.each([
		["[..2022]", "2022-01-01", "2023-01-01"],
		["../2021-12-31", "2021-01-01", "2022-01-01"],
		["2022/..", "2022-01-01", "2023-01-01"],
	])("the exercise for %s is the year of the bound that is known", (expression, start, end) => {
		expect(exerciseWindow([edtf(expression)], DEFAULT_WINDOW)).toEqual({ start: day(start), end: day(end) });
	});

	test("steps by days and months stay in the window, and a month has no day that it has not", () => {
		const window = exerciseWindow([MAY.date, SOCHI.date], DEFAULT_WINDOW);
		expect(window).toEqual({ start: day("2022-01-01"), end: day("2023-01-01") });
		expect(moveDays(day("2022-12-31"), 1, window)).toBe(day("2022-12-31"));
		expect(moveDays(day("2022-01-01"), -1, window)).toBe(day("2022-01-01"));
		expect(moveMonths(day("2022-03-31"), -1, window)).toBe(day("2022-02-28"));
		expect(moveMonths(day("2022-11-30"), 1, window)).toBe(day("2022-12-30"));
	});
});
