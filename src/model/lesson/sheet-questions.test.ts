import { expect, test } from "vitest";
import { eventFixture } from "../../../tests/model/event-fixture.ts";
import { entryFixture, questionFixture } from "../../../tests/model/sheet-fixture.ts";
import { plainEvent } from "./lesson.ts";
import { defaultKeys, entryQuestions, slideQuestions } from "./sheet-questions.ts";

const teaching = {
	questions: {
		one: [questionFixture({ id: "one-q1" }), questionFixture({ id: "one-q2", quotes: ["two-1"] })],
		two: [questionFixture({ id: "two-q1" })],
	},
};
const entry = entryFixture([eventFixture({ id: "one" }), eventFixture({ id: "two" })], (id) => ({
	...plainEvent(id),
	questions: id === "two" ? ["Why?", "Why?"] : [],
	dropped: ["one-q1"],
}));
const slides = slideQuestions({
	slides: [
		{ kind: "title", text: "A line", notes: "", minutes: null },
		{ kind: "question", text: "Who?", quotes: ["one-1"], notes: "Mine", minutes: null },
		{ kind: "pair", text: "", left: "one-1", right: "account-1", notes: "", minutes: null },
		{ kind: "question", text: "", quotes: [], notes: "", minutes: null },
		{ kind: "closing", text: "And now?", notes: "", minutes: null },
	],
});

test("an event has the lesson's own questions before the ready ones, without those that the lesson leaves out", () => {
	const asked = entryQuestions(entry, teaching);
	expect(asked.map(({ text, cites }) => [text, cites])).toEqual([
		["What of one-q2?", ["two-1"]],
		["Why?", []],
		["Why?", []],
		["What of two-q1?", ["quote-1"]],
	]);
	expect(new Set(asked.map(({ key }) => key)).size).toBe(4);
	expect(asked.map(({ verbatim }) => verbatim)).toEqual([false, true, true, false]);
});

test("slides that ask are questions with the words they show and the teacher's notes; an empty one is none", () => {
	expect(slides.map(({ text, cites, notes }) => [text, cites, notes])).toEqual([
		["Who?", ["one-1"], "Mine"],
		["", ["one-1", "account-1"], ""],
		["And now?", [], ""],
	]);
});

test("a sheet has all questions, or one for each entry, of which the lesson’s own come first", () => {
	const keys = (which: "all" | "each") => [...defaultKeys([entry], slides, teaching, which)];
	expect(keys("all")).toEqual([
		"one-q2",
		"two own 0",
		"two own 1",
		"two-q1",
		...slides.map(({ key }) => key),
	]);
	expect(keys("each")).toEqual(["two own 0"]);
	const ready = entryFixture([eventFixture({ id: "one" })]);
	expect([...defaultKeys([ready, entry], slides, teaching, "each")]).toEqual(["one-q1", "two own 0"]);
});
