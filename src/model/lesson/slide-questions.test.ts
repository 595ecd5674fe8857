import { expect, it } from "vitest";
import { eventFixture, quoteFixture } from "../../../tests/model/event-fixture.ts";
import { lessonDeck } from "./deck.ts";
import { type LessonSlide, plainEvent, plainLesson } from "./lesson.ts";
import { ownQuestions, slideQuestions } from "./slide-questions.ts";
import type { ReadyQuestion } from "./teaching.ts";

const ready = (id: string, text: string): ReadyQuestion => ({
	id,
	text,
	quotes: [],
	expected: [{ text: "A point.", quotes: [], accounts: [] }],
	weak: "",
	starter: "",
});
const QUESTIONS = { a: [ready("a-q1", "Who?"), ready("a-q2", "When?")], b: [ready("b-q1", "Why?")] };
const EVENTS = ["a", "b"].map((id) => eventFixture({ id, quotes: [quoteFixture({ id: `${id}-1` })] }));

function questionsOf(slide: LessonSlide) {
	const lesson = { ...plainLesson("Mine", ["b"]) };
	const [first] = lessonDeck({ ...lesson, slides: [slide, ...lesson.slides] }, EVENTS, {});
	return first
		? { ready: slideQuestions(first, QUESTIONS).map(({ id }) => id), own: ownQuestions(first) }
		: null;
}

it("gives a slide of events their ready questions but for those left out, and the teacher's own", () => {
	const own = { ...plainEvent("a"), questions: ["Mine?"], dropped: ["a-q1"] };
	expect(questionsOf({ kind: "events", minutes: null, events: [own, plainEvent("b")] })).toEqual({
		ready: ["a-q2", "b-q1"],
		own: ["Mine?"],
	});
});

it("gives a question on the screen the answers of the ready question with its words", () => {
	const slide = { kind: "question", text: "When?", quotes: [], notes: "", minutes: null } as const;
	expect(questionsOf(slide)).toEqual({ ready: ["a-q2"], own: [] });
	expect(questionsOf({ ...slide, text: "Where?" })).toEqual({ ready: [], own: [] });
	expect(questionsOf({ kind: "title", text: "When?", notes: "", minutes: null })?.ready).toEqual([]);
});
