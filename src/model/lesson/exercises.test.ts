import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_WINDOW } from "../../../tests/model/axis-fixture.ts";
import { edtf } from "../../../tests/model/event-fixture.ts";
import { eventOrder, type OrderedEvent } from "../event-order.ts";
import { daysOff, exerciseWindow, moveDays, moveMonths } from "./axis-exercise.ts";
import { exerciseOrder, isRight, mixed, scoreOrder } from "./order-exercise.ts";

const event = (
	id: string,
	expression: string,
	relations: OrderedEvent["relations"] = [],
	partOf: string | null = null,
): OrderedEvent => ({ id, date: edtf(expression), relations, partOf });
const day = (text: string) => Date.parse(`${text}T00:00Z`);

const MAY = event("may", "2022-05");
const SEPTEMBER = event("september", "2022-09");
const MID_SEPTEMBER = event("mid-september", "2022-09-13/2022-09-14");
const SOCHI = event("sochi", "2022-10-31");
const OCTOBER = event("october", "2022-10");

/** The day in Yerevan: the protest is before the meeting by the article, the ministers by another report alone. */
const DAY = "2022-11-23";
const MEETING = event("meeting", DAY);
const PROTEST = event("protest", DAY, [{ kind: "before", event: "meeting", certainty: "stated" }], "meeting");
const MINISTERS = event(
	"ministers",
	DAY,
	[{ kind: "before", event: "meeting", certainty: "reported" }],
	"meeting",
);
const SPEECH = event("speech", DAY, [], "meeting");
const REFUSAL = event("refusal", DAY, [], "meeting");
const ALL = [MAY, SEPTEMBER, MID_SEPTEMBER, SOCHI, OCTOBER, MEETING, PROTEST, MINISTERS, SPEECH, REFUSAL];

describe("put in order", () => {
	const ids = (tried: readonly OrderedEvent[]) => tried.map(({ id }) => id);
	const score = (...tried: readonly OrderedEvent[]) => scoreOrder(ids(tried), eventOrder(ALL));
	const wrong = (...tried: readonly OrderedEvent[]) =>
		score(...tried)
			.filter((result) => !isRight(result))
			.map(({ id }) => id);

	test("the order of time is right", () => {
		expect(wrong(MAY, SEPTEMBER, SOCHI)).toEqual([]);
	});

	test("events whose ranges overlap are right in either order", () => {
		expect(wrong(SEPTEMBER, MID_SEPTEMBER)).toEqual([]);
		expect(wrong(MID_SEPTEMBER, SEPTEMBER)).toEqual([]);
		expect(wrong(SOCHI, OCTOBER)).toEqual([]);
	});

	test("what is wrong is said with the event that it is wrong against", () => {
		expect(score(SOCHI, MAY, OCTOBER)).toEqual([
			{ id: "sochi", scored: true, after: "may", before: null },
			{ id: "may", scored: true, after: null, before: "sochi" },
			{ id: "october", scored: true, after: null, before: null },
		]);
	});

	test("what the article orders by its words is wrong the other way round, over a meeting too", () => {
		expect(wrong(PROTEST, MEETING)).toEqual([]);
		expect(wrong(MEETING, PROTEST)).toEqual(["meeting", "protest"]);
		expect(score(SPEECH, PROTEST)[1]).toEqual({
			id: "protest",
			scored: true,
			after: null,
			before: "speech",
		});
	});

	test("what only other reports order, or nobody, is right in either order and not scored", () => {
		for (const tried of [
			[MINISTERS, MEETING],
			[MEETING, MINISTERS],
			[SPEECH, REFUSAL],
			[REFUSAL, SPEECH],
		])
			expect(score(...tried)).toEqual(
				tried.map(({ id }) => ({ id, scored: false, after: null, before: null })),
			);
		expect(score(PROTEST, MINISTERS, SPEECH).map(({ scored }) => scored)).toEqual([true, false, true]);
	});

	test("one event that was moved too far leaves the others right", () => {
		expect(wrong(MEETING, SPEECH, REFUSAL, PROTEST)).toEqual(["protest"]);
		expect(wrong(SOCHI, MAY, SEPTEMBER, MEETING)).toEqual(["sochi"]);
		expect(wrong(MEETING, SOCHI, SEPTEMBER, MAY)).toEqual(["meeting", "sochi", "september", "may"]);
	});

	test("a mixed order has the same events, is the same for a seed, and is not right already where one can be wrong", () => {
		const order = eventOrder(ALL);
		for (const events of [
			[MAY, SEPTEMBER, SOCHI, MEETING],
			[MEETING, PROTEST, MINISTERS, SPEECH],
		])
			fc.assert(
				fc.property(fc.integer(), (seed) => {
					const tried = exerciseOrder(ids(events), seed, order);
					expect(new Set(tried)).toEqual(new Set(ids(events)));
					expect(exerciseOrder(ids(events), seed, order)).toEqual(tried);
					expect(scoreOrder(tried, order).every(isRight)).toBe(false);
				}),
			);
	});

	test("an undated event is right wherever its open end allows it", () => {
		const until = event("until", "../2022-11-22");
		const order = eventOrder([...ALL, until]);
		expect(scoreOrder(["may", "until", "sochi"], order).every(isRight)).toBe(true);
		expect(scoreOrder(["meeting", "until"], order).every(isRight)).toBe(false);
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
