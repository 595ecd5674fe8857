import { describe, expect, it } from "vitest";
import { fiveLandmarks, LESSON_EVENTS, sixQuestions } from "../../../tests/model/lesson-fixture.ts";
import {
	ADDED_KINDS,
	addEvent,
	addSlide,
	blankSlide,
	changeEvent,
	changeSlide,
	draftEvents,
	draftMinutes,
	draftOf,
	EMPTY_DRAFT,
	finishedLesson,
	isFinished,
	type LessonDraft,
	orderByTime,
	orderSlides,
	removeSlide,
} from "./draft.ts";
import { parseLesson } from "./parse-lesson.ts";

const kinds = ({ slides }: LessonDraft) => slides.map(({ slide }) => slide.kind);
const ids = (draft: LessonDraft) => draftEvents(draft).map(({ id }) => id);
const nothingKept = new Map();

describe("a draft", () => {
	it("makes the lesson that it was", () => {
		expect(finishedLesson(draftOf(sixQuestions))).toEqual(sixQuestions);
	});

	it("takes blank lines among questions for no questions", () => {
		const draft = changeEvent(draftOf(fiveLandmarks), "may-session", {
			questions: ["Who?", "", " ", "When?", ""],
		});
		const [slide] = finishedLesson(draft).slides;
		expect(slide?.kind === "events" && slide.events[0]?.questions).toEqual(["Who?", "When?"]);
	});

	it("leaves out of the lesson what is not finished, and keeps it", () => {
		const draft = ADDED_KINDS.reduce(
			(sum, kind) => addSlide(sum, blankSlide(kind)).draft,
			draftOf(fiveLandmarks),
		);
		expect(draft.slides).toHaveLength(11);
		const lesson = finishedLesson(draft);
		expect(lesson.slides.map(({ kind }) => kind)).toEqual(["title", ...Array(5).fill("events"), "axis"]);
		expect(parseLesson(lesson, LESSON_EVENTS).fault).toBeNull();
		expect(isFinished({ kind: "text", heading: "", text: " ", notes: "", minutes: null })).toBe(false);
		expect(isFinished({ kind: "text", heading: "", text: "A", notes: "", minutes: null })).toBe(true);
	});

	it("gets a title first and the rest last, but before its closing question", () => {
		let draft = addEvent(EMPTY_DRAFT, "protest", nothingKept).draft;
		draft = addSlide(draft, blankSlide("closing")).draft;
		draft = addEvent(draft, "may-session", nothingKept).draft;
		draft = addSlide(draft, blankSlide("title")).draft;
		draft = addSlide(draft, blankSlide("closing")).draft;
		expect(kinds(draft)).toEqual(["title", "events", "events", "closing", "closing"]);
		expect(ids(draft)).toEqual(["protest", "may-session"]);
		expect(new Set(draft.slides.map(({ key }) => key)).size).toBe(5);
	});

	it("gets an event back as it was", () => {
		const [first] = draftEvents(draftOf(sixQuestions));
		if (!first) throw new Error("No event.");
		expect(draftEvents(addEvent(EMPTY_DRAFT, first.id, new Map([[first.id, first]])).draft)).toEqual([first]);
	});

	it("changes, loses and orders its slides by their keys", () => {
		const draft = draftOf(fiveLandmarks);
		const keys = draft.slides.map(({ key }) => key);
		const turned = orderSlides(draft, keys.toReversed());
		expect(ids(turned)).toEqual(ids(draft).toReversed());
		expect(ids(removeSlide(turned, "s0"))).toEqual(ids(draft).slice(1).toReversed());
		expect(changeSlide(draft, "s1", blankSlide("axis")).slides[1]).toEqual({
			key: "s1",
			slide: blankSlide("axis"),
		});
	});

	it("orders its events by time and leaves the other slides where they are", () => {
		let draft = orderSlides(draftOf(fiveLandmarks), ["s4", "s0", "s3", "s1", "s2"]);
		draft = addSlide(draft, blankSlide("title")).draft;
		draft = addSlide(draft, blankSlide("closing")).draft;
		const sorted = orderByTime(draft, ids(draftOf(fiveLandmarks)));
		expect(ids(sorted)).toEqual(ids(draftOf(fiveLandmarks)));
		expect(kinds(sorted)).toEqual(kinds(draft));
	});

	it("sums up its minutes and counts what says none", () => {
		const draft = addSlide(draftOf(sixQuestions), blankSlide("title")).draft;
		expect(draftMinutes(draft)).toEqual({ minutes: 30, without: 1 });
	});
});
