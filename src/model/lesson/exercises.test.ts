import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_WINDOW } from "../../../tests/model/axis-fixture.ts";
import { edtf } from "../../../tests/model/event-fixture.ts";
import { eventOrder, type OrderedEvent } from "../event-order.ts";
import { axisExercise, daysOff, exerciseWindow, moveDays, moveMonths } from "./axis-exercise.ts";
import { exerciseOrder, isToMove, mixed, rightOrder, scoreOrder, toldPairs } from "./order-exercise.ts";

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
	const pairs = (...tried: readonly OrderedEvent[]) => {
		const { right, told } = score(...tried);
		return `${right} of ${told}`;
	};
	const wrong = (...tried: readonly OrderedEvent[]) =>
		score(...tried)
			.results.filter(isToMove)
			.map(({ id }) => id);

	test("the order of time is right", () => {
		expect(wrong(MAY, SEPTEMBER, SOCHI)).toEqual([]);
	});

	test("events whose ranges overlap are right in either order", () => {
		expect(wrong(SEPTEMBER, MID_SEPTEMBER)).toEqual([]);
		expect(wrong(MID_SEPTEMBER, SEPTEMBER)).toEqual([]);
		expect(wrong(SOCHI, OCTOBER)).toEqual([]);
	});

	test("pairs count that the article orders, not places: one event moved too far is not everything wrong", () => {
		expect(pairs(MAY, SEPTEMBER, OCTOBER, SOCHI, MEETING)).toBe("9 of 9");
		// Once called four right places of five.
		expect(pairs(SEPTEMBER, OCTOBER, MAY, SOCHI, MEETING)).toBe("7 of 9");
		expect(pairs(SEPTEMBER, OCTOBER, SOCHI, MEETING, MAY)).toBe("5 of 9");
		expect(pairs(MEETING, SOCHI, OCTOBER, SEPTEMBER, MAY)).toBe("0 of 9");
	});

	test("what is wrong is said with the event that it is wrong against, and only what stands in no wrong pair is right", () => {
		expect(score(SOCHI, MAY, OCTOBER).results).toEqual([
			{ id: "sochi", scored: true, right: false, after: "may", before: null },
			{ id: "may", scored: true, right: false, after: null, before: "sochi" },
			{ id: "october", scored: true, right: true, after: null, before: null },
		]);
		expect(score(SEPTEMBER, OCTOBER, MAY).results).toEqual([
			{ id: "september", scored: true, right: false, after: null, before: null },
			{ id: "october", scored: true, right: false, after: null, before: null },
			{ id: "may", scored: true, right: false, after: null, before: "september" },
		]);
	});

	test("what the article orders by its words is wrong the other way round, over a meeting too", () => {
		expect(wrong(PROTEST, MEETING)).toEqual([]);
		expect(wrong(MEETING, PROTEST)).toEqual(["meeting", "protest"]);
		expect(score(SPEECH, PROTEST).results[1]).toEqual({
			id: "protest",
			scored: true,
			right: false,
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
			expect(score(...tried)).toEqual({
				told: 0,
				right: 0,
				results: tried.map(({ id }) => ({ id, scored: false, right: true, after: null, before: null })),
			});
		expect(pairs(SPEECH, MINISTERS, PROTEST)).toBe("0 of 1");
		expect(score(PROTEST, MINISTERS, SPEECH).results.map(({ scored }) => scored)).toEqual([
			true,
			false,
			true,
		]);
	});

	test("one event that was moved too far leaves the others right", () => {
		expect(wrong(MEETING, SPEECH, REFUSAL, PROTEST)).toEqual(["protest"]);
		expect(wrong(SOCHI, MAY, SEPTEMBER, MEETING)).toEqual(["sochi"]);
		expect(wrong(MEETING, SOCHI, SEPTEMBER, MAY)).toEqual(["meeting", "sochi", "september", "may"]);
	});

	test("a mixed order has the same events, is the same for a seed, and has at most half of its pairs right", () => {
		const order = eventOrder(ALL);
		for (const events of [
			[MAY, SEPTEMBER, SOCHI, MEETING],
			[MEETING, PROTEST, MINISTERS, SPEECH],
			[PROTEST, SPEECH],
		])
			fc.assert(
				fc.property(fc.integer(), (seed) => {
					const tried = exerciseOrder(ids(events), seed, order);
					expect(new Set(tried)).toEqual(new Set(ids(events)));
					expect(exerciseOrder(ids(events), seed, order)).toEqual(tried);
					const { right, told } = scoreOrder(tried, order);
					expect(right).toBeLessThanOrEqual(told / 2);
				}),
			);
	});

	test("the right order has every pair right, and keeps the given order where the article has none", () => {
		const order = eventOrder(ALL);
		fc.assert(
			fc.property(fc.shuffledSubarray(ids(ALL)), (tried) => {
				const found = rightOrder(tried, order);
				expect(new Set(found)).toEqual(new Set(tried));
				expect(scoreOrder(found, order).right).toBe(toldPairs(tried, order));
			}),
		);
		expect(rightOrder(["refusal", "speech", "protest"], order)).toEqual(["protest", "refusal", "speech"]);
	});

	test("an undated event is right wherever its open end allows it", () => {
		const until = event("until", "../2022-11-22");
		const order = eventOrder([...ALL, until]);
		expect(scoreOrder(["may", "until", "sochi"], order)).toMatchObject({ right: 1, told: 1 });
		expect(scoreOrder(["meeting", "until"], order)).toMatchObject({ right: 0, told: 1 });
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

	const asked = (...tried: readonly (OrderedEvent & { readonly named?: boolean })[]) =>
		axisExercise(
			tried.map(({ id, date, named = true }) => ({ id, date, named })),
			DEFAULT_WINDOW,
		);

	test("asked is what has a date with two ends and a name of its own; the axis is that of all dates", () => {
		expect(
			asked(
				MAY,
				{ ...SEPTEMBER, named: false },
				SOCHI,
				event("until", "../2022-11-22"),
				event("year", "2021"),
			),
		).toEqual({
			asked: ["may", "sochi", "year"],
			window: { start: day("2021-01-01"), end: day("2023-01-01") },
			undated: ["until"],
			unnamed: ["september"],
			alike: false,
		});
	});

	test("a date as long as the axis is not asked, as no day could be wrong", () => {
		expect(asked(MAY, SOCHI, event("year", "2022"))).toMatchObject({
			asked: ["may", "sochi"],
			undated: ["year"],
		});
	});

	test("events of one day are not asked, as the first answer would give away the others; one alone is", () => {
		expect(asked(MEETING, PROTEST, SPEECH)).toMatchObject({ asked: [], alike: true });
		expect(asked(MEETING, PROTEST, { ...SOCHI, named: false })).toMatchObject({ asked: [], alike: true });
		expect(asked(MEETING, PROTEST, SOCHI)).toMatchObject({
			asked: ["meeting", "protest", "sochi"],
			alike: false,
		});
		expect(asked(MEETING)).toMatchObject({ asked: ["meeting"], alike: false });
	});
});
