import fc from "fast-check";
import { expect, test } from "vitest";
import { REVEAL_PARTS } from "./lesson.ts";
import { carryStep, slideSteps } from "./slide-steps.ts";

const short = (reveal: Parameters<typeof slideSteps>[0], pieces: number) =>
	slideSteps(reveal, pieces).map(
		({ asks, date, speaker, piece }) =>
			`${asks ? "?" : ""}${date ? "D" : ""}${speaker ? "S" : ""}${piece === null ? "" : piece + 1}`,
	);

test("without steps of its own an event is there at once, a long quote piece by piece", () => {
	expect(short([], 1)).toEqual(["DS1"]);
	expect(short([], 3)).toEqual(["DS1", "DS2", "DS3"]);
});

test("asking before showing: title, question, date, speaker, quote", () => {
	expect(short(["ask", "date", "speaker", "quote"], 2)).toEqual(["", "?", "D", "DS", "DS1", "DS2"]);
});

test("the words first, then who said them, then when", () => {
	expect(short(["speaker", "date"], 1)).toEqual(["1", "S1", "DS1"]);
});

test("nobody is asked for a date that is there already", () => {
	expect(short(["ask"], 1)).toEqual(["DS1"]);
});

test("whatever is chosen, in whatever order, the last step shows everything and each differs from the one before", () => {
	fc.assert(
		fc.property(fc.shuffledSubarray([...REVEAL_PARTS]), fc.integer({ min: 1, max: 5 }), (reveal, pieces) => {
			const steps = slideSteps(reveal, pieces);
			expect(steps.at(-1)).toEqual({ asks: false, date: true, speaker: true, piece: pieces - 1 });
			for (const [index, step] of steps.entries()) expect(step).not.toEqual(steps[index - 1]);
		}),
	);
});

test("when a quote is divided anew, the step goes to the piece that holds where the shown one began", () => {
	const wide = [
		{ start: 0, end: 50 },
		{ start: 51, end: 100 },
	];
	const narrow = [0, 26, 51, 76].map((start) => ({ start, end: start + 24 }));
	expect(carryStep([], { pieces: wide, step: 1 }, narrow)).toBe(2);
	expect(carryStep([], { pieces: narrow, step: 3 }, wide)).toBe(1);
	expect(carryStep(["ask", "date"], { pieces: wide, step: 3 }, narrow)).toBe(5);
});
