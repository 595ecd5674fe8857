import fc from "fast-check";
import { expect, test } from "vitest";
import { edtf, eventFixture, quoteFixture } from "../../../tests/model/event-fixture.ts";
import { lessonDeck } from "./deck.ts";
import { type Lesson, type LessonSlide, plainEvent, plainLesson, REVEAL_PARTS } from "./lesson.ts";
import { carryStep, slideSteps, stepsAt } from "./slide-steps.ts";

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
			expect(steps.at(-1)).toEqual({
				asks: false,
				date: true,
				speaker: true,
				piece: pieces - 1,
				plain: null,
			});
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

test("our plain words come last, a step for each event that has them", () => {
	const steps = slideSteps(["date"], 2, 2);
	expect(steps.map(({ plain }) => plain)).toEqual([null, null, null, 0, 1]);
	expect(steps.at(-1)).toMatchObject({ date: true, speaker: true, piece: 1 });
});

const EVENTS = [
	eventFixture({ id: "a", landmark: true, date: edtf("2022-05"), quotes: [quoteFixture({ id: "a-1" })] }),
	eventFixture({
		id: "b",
		landmark: true,
		date: edtf("2022-09"),
		quotes: [quoteFixture({ id: "b-1", exact: "other words" })],
	}),
];
const rest = { notes: "", minutes: null };
const QUESTION: LessonSlide = { kind: "question", text: "Which?", quotes: ["a-1"], ...rest };
const PAIR: LessonSlide = { kind: "pair", text: "", left: "a-1", right: "b-1", ...rest };
const AXIS = (text: string): LessonSlide => ({ kind: "axis", text, events: [], ...rest });
const EVENT = (id: string): LessonSlide => ({ kind: "events", minutes: null, events: [plainEvent(id)] });

/** The steps of the first slide, or of the one behind some others. */
function stepsOf(reveal: Lesson["reveal"], slide: LessonSlide, ...before: readonly LessonSlide[]) {
	const lesson = { ...plainLesson("Mine", []), reveal, slides: [...before, slide, EVENT("a"), EVENT("b")] };
	return stepsAt(lessonDeck(lesson, EVENTS, {}), reveal, before.length, 1).map(
		({ date, speaker, piece }) => `${date ? "D" : ""}${speaker ? "S" : ""}${(piece ?? -1) + 1}`,
	);
}

test("a question comes with its words; who says them after them, where the lesson asks and has not told", () => {
	expect(stepsOf(["date"], QUESTION)).toEqual(["DS1"]);
	expect(stepsOf(["speaker", "date"], QUESTION)).toEqual(["D1", "DS1"]);
	expect(stepsOf(["speaker", "date"], QUESTION, EVENT("a"))).toEqual(["DS1"]);
	expect(stepsOf(["speaker"], { ...QUESTION, quotes: [] })).toEqual(["DS1"]);
	expect(stepsOf(["speaker"], { ...QUESTION, quotes: ["nobody-9"] })).toEqual(["DS1"]);
});

test("of two passages the left one comes first, then the right one, then who says them", () => {
	expect(stepsOf([], PAIR)).toEqual(["DS1", "DS2"]);
	expect(stepsOf(["speaker"], PAIR)).toEqual(["D1", "D2", "DS2"]);
	expect(stepsOf([], { ...PAIR, right: "nobody-9" })).toEqual(["DS1"]);
	expect(stepsOf([], { ...PAIR, left: "x", right: "y" })).toEqual(["DS1"]);
});

test("the bars of an axis are the answer to a question, or wait where a date among them is asked for", () => {
	expect(stepsOf([], AXIS("The year"))).toEqual(["DS1"]);
	expect(stepsOf([], AXIS("Where are they?"))).toEqual(["S1", "DS1"]);
	expect(stepsOf(["date"], AXIS("The year"))).toEqual(["S1", "DS1"]);
	expect(stepsOf(["date"], AXIS("The year"), AXIS("The year"))).toEqual(["DS1"]);
});

test("bars whose dates were all shown before stand there at once, with their question", () => {
	const question = AXIS("Which were close together?");
	expect(stepsOf(["date"], question, EVENT("a"), EVENT("b"))).toEqual(["DS1"]);
	expect(stepsOf([], question, AXIS("The year"))).toEqual(["DS1"]);
	expect(stepsOf([], question, EVENT("a"))).toEqual(["S1", "DS1"]);
});
