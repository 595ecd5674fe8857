import { expect, test } from "vitest";
import { LESSON_EVENTS } from "../../../tests/model/lesson-fixture.ts";
import { eventSlides, plainEvent } from "./lesson.ts";
import { encodeLesson, resolveLesson } from "./lesson-code.ts";
import { studentLink } from "./student-link.ts";

const READY = { lessons: [{ id: "a-ready-lesson" }] };
const own = {
	title: "Mine",
	reveal: [],
	plain: false,
	slides: [
		{ kind: "title" as const, text: "For you", notes: "Only for me", minutes: null },
		...eventSlides([
			{ ...plainEvent("protest"), notes: "Only for me", questions: ["Who was there?"] },
			plainEvent("may-session"),
		]),
	],
};

test("a ready lesson is named by its id, for a class", () => {
	expect(studentLink("https://timeline.example/", own, "a-ready-lesson", READY)).toBe(
		"https://timeline.example/#lesson=a-ready-lesson&for=class",
	);
});

test("a lesson of one's own goes with its questions and without its notes, whatever code it was opened with", () => {
	for (const code of [null, encodeLesson(own)]) {
		const link = studentLink("https://timeline.example/", own, code, READY);
		const [, given = ""] = /#lesson=([\w-]+)&for=class$/.exec(link) ?? [];
		const lesson = resolveLesson(given, { lessons: [] }, LESSON_EVENTS);
		expect(JSON.stringify(lesson)).not.toContain("Only for me");
		expect(JSON.stringify(lesson)).toContain("Who was there?");
		expect(JSON.stringify(lesson)).toContain("For you");
	}
});

test("a code's notes on events that are unknown here stay behind too", () => {
	const code = encodeLesson({
		...own,
		slides: eventSlides([plainEvent("protest"), { ...plainEvent("elsewhere"), notes: "Only for me" }]),
	});
	const known = resolveLesson(code, { lessons: [] }, LESSON_EVENTS);
	expect(known && studentLink("", known, code, READY)).not.toContain(code);
});
