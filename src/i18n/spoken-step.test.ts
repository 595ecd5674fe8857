import { expect, test } from "vitest";
import { edtf, eventFixture, quoteFixture } from "../../tests/model/event-fixture.ts";
import { lessonDeck } from "../model/lesson/deck.ts";
import { type Lesson, type LessonSlide, plainEvent, plainLesson } from "../model/lesson/lesson.ts";
import { pendingEvents, toldBefore } from "../model/lesson/shown-before.ts";
import { slideSteps, stepsAt } from "../model/lesson/slide-steps.ts";
import type { TimelineContent } from "../model/timeline-content.ts";
import { nextStepWords } from "./next-step.ts";
import { type ShownStep, spokenStep } from "./spoken-step.ts";

const said = { speaker: "a", occasion: "council" };
const EVENTS = [
	eventFixture({
		id: "spring",
		title: "The session in May",
		shortTitle: "May session",
		date: edtf("2022-05"),
		quotes: [quoteFixture({ ...said, id: "spring-1", exact: "In May and on 31 October we met." })],
	}),
	eventFixture({
		id: "sochi",
		title: "The harbour meeting",
		date: edtf("2022-10-31"),
		quotes: [quoteFixture({ ...said, id: "sochi-1", exact: "We met." })],
	}),
	eventFixture({ id: "council", title: "The council", date: edtf("2022-11-23"), occasion: "the council" }),
];
const CONTENT: Pick<TimelineContent, "source" | "events" | "people"> = {
	events: EVENTS,
	people: [{ id: "a", name: "A", role: "president", aliases: [] }],
	source: {
		title: "",
		publisher: "",
		url: "",
		language: "en",
		published: edtf("2022-11-24"),
		publishedNote: "",
	},
};

const LESSON: Lesson = {
	...plainLesson("Five", ["spring", "sochi"]),
	reveal: ["ask", "date", "quote", "speaker"],
};

function walk(lesson: Lesson) {
	const deck = lessonDeck(lesson, EVENTS, { sochi: "They met on 31 October." });
	return deck.flatMap((slide, at) =>
		stepsAt(deck, lesson.reveal, at, 1).map((step, index): ShownStep => {
			const text = slide.kind === "events" ? slide.quote.exact : "";
			return {
				slide,
				at,
				total: deck.length - 1,
				index,
				step,
				piece: step.piece === null ? null : { text, start: 0 },
				pending: pendingEvents(deck, lesson.reveal, at),
				told: toldBefore(deck, at),
			};
		}),
	);
}

/** All that is heard from the first step to the last. */
function heard(lesson: Lesson): readonly string[] {
	const steps = walk(lesson);
	return steps.map((now, index) => spokenStep(steps[index - 1] ?? null, now, CONTENT));
}

const withSlides = (...slides: LessonSlide[]): Lesson => ({ ...LESSON, slides });
const only = { notes: "", minutes: null };

test("each step says what came, with mode and occasion, and never what is not shown yet", () => {
	expect(heard(LESSON).slice(0, 10)).toEqual([
		"1 of 2. The session in blank.",
		"When was this?",
		"some time in May 2022; the source gives no day.",
		"“In May and on blank we met.”",
		"A, president. Direct speech. Said on 23 November 2022 at the council, about six months later.",
		"2 of 2. The harbour meeting.",
		"When was this?",
		"31 October 2022.",
		"“We met.”",
		"A, president. Direct speech. Said on 23 November 2022 at the council, 23 days later.",
	]);
	expect(heard(LESSON).at(-1)).toBe("End of the lesson. Five.");
});

test("when it was said comes with the date, where that comes later", () => {
	expect(heard({ ...LESSON, reveal: ["speaker", "date"] }).slice(0, 3)).toEqual([
		"1 of 2. The session in blank. “In blank and on blank we met.”",
		"A, president. Direct speech.",
		"some time in May 2022; the source gives no day. Said on 23 November 2022 at the council, about six months later.",
	]);
});

test("a step back says where it stands", () => {
	const steps = walk(LESSON);
	const [, asked, dated] = steps;
	if (!asked || !dated) throw new Error("too few steps");
	expect(spokenStep(dated, asked, CONTENT)).toBe("1 of 2. The session in blank. When was this?");
});

test("several events of one sentence are each named, and the words are said once", () => {
	const lesson = withSlides({ kind: "events", minutes: null, events: ["spring", "sochi"].map(plainEvent) });
	expect(heard({ ...lesson, reveal: ["ask", "date"] })).toEqual([
		"1 of 1. Two events, one sentence. The session in blank. The harbour meeting. “In blank and on blank we met.” A, president. Direct speech.",
		"When was each of these?",
		"May session: some time in May 2022; the source gives no day. sochi: 31 October 2022. Said on 23 November 2022 at the council.",
		"End of the lesson. Five.",
	]);
});

test("slides of the other kinds say all that they show", () => {
	const lesson = withSlides(
		{ kind: "title", text: "A line.", ...only },
		{ kind: "question", text: "Which?", quotes: ["sochi-1"], ...only },
		{ kind: "axis", text: "Where?", events: ["sochi"], ...only },
		{ kind: "closing", text: "Why?", ...only },
		{ kind: "events", minutes: null, events: [plainEvent("sochi")] },
	);
	expect(heard({ ...lesson, plain: true, reveal: ["date"] })).toEqual([
		"1 of 5. Five. A line.",
		"2 of 5. A question for you. Which? “We met.” A, president. Direct speech.",
		"3 of 5. Where? sochi.",
		"sochi, 31 October 2022.",
		"4 of 5. To close. Why?",
		"5 of 5. The harbour meeting. “We met.” A, president. Direct speech.",
		"31 October 2022. Said on 23 November 2022 at the council, 23 days later.",
		"In plain words, by us: They met on 31 October.",
		"End of the lesson. Five.",
	]);
});

test("the speaker reads what the next key brings", () => {
	const steps = slideSteps(["ask", "date", "speaker", "quote"], 1, 1);
	const next = { kind: "events", name: "The harbour" } as const;
	expect(steps.map((_, index) => nextStepWords("events", steps, index, 1, next))).toEqual([
		"The question “When was this?”",
		"The date",
		"Who said it",
		"The quote",
		"Our summary in plain words",
		"The next slide: The harbour",
	]);
	const end = { kind: "end", name: "" } as const;
	expect(nextStepWords("events", steps, steps.length - 1, 1, end)).toBe("The end of the lesson");
	expect(nextStepWords("end", [], 0, 1, null)).toBe("This is the last step.");
	expect(nextStepWords("events", slideSteps([], 2), 0, 2, null)).toBe("The quote, part 2 of 2");
});
