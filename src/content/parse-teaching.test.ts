import { describe, expect, it } from "vitest";
import { brokenFixture, contentFixture, type Json } from "../../tests/content/content-fixture.ts";
import { eventSlides, plainEvent } from "../model/lesson/lesson.ts";
import { ContentError } from "./content-problem.ts";
import { parseContent } from "./parse-content.ts";
import { parseTeaching } from "./parse-teaching.ts";

const QUESTIONS = "teaching/questions.json";
const LESSONS = "teaching/lessons.json";
const content = parseContent(contentFixture());

const PLAIN = "teaching/plain.json";
const plan = { aims: ["Read."], materials: ["Paper."], lookFor: ["Doubt."] };
const question = (id: string, text: string, quote: string) => ({
	id,
	text,
	quotes: [quote],
	expected: [{ text: "It does not say.", quotes: [quote], accounts: [] }],
	weak: "A guess.",
	starter: "The words say …",
});
const asked = {
	departure: [
		question("departure-q1", "Who counted the passengers?", "departure-1"),
		question("departure-q2", "Who tells of the crate?", "departure-1"),
	],
	interview: [
		question("interview-q1", "To whom does Moreau speak?", "interview-2"),
		question("interview-q2", "What is missing?", "interview-2"),
	],
};

function teachingFixture(): Map<string, string> {
	const events = [{ id: "interview", quote: "interview-2" }, { id: "departure" }];
	const slides = events.map((event) => ({ kind: "events", minutes: 3, events: [event] }));
	const lesson = { id: "ferry", title: "The ferry", about: "A crossing.", plan, reveal: ["date"], slides };
	return new Map([
		[QUESTIONS, JSON.stringify({ questions: asked })],
		[PLAIN, JSON.stringify({ plain: { departure: "A ferry left." } })],
		[LESSONS, JSON.stringify({ $schema: "x", lessons: [lesson] })],
	]);
}

const broken = (file: string, path: string, value: Json | undefined) =>
	brokenFixture(file, path, value, teachingFixture());

function errorOf(files: ReadonlyMap<string, string>): ContentError {
	try {
		parseTeaching(files, content);
	} catch (error) {
		if (error instanceof ContentError) return error;
		throw error;
	}
	throw new Error("it was accepted");
}

describe("parseTeaching", () => {
	it("gives questions by event and lessons as any lesson is built", () => {
		expect(parseTeaching(teachingFixture(), content)).toEqual({
			questions: asked,
			plain: { departure: "A ferry left." },
			lessons: [
				{
					id: "ferry",
					about: "A crossing.",
					plan,
					lesson: {
						title: "The ferry",
						reveal: ["date"],
						plain: false,
						slides: eventSlides([
							{ ...plainEvent("interview"), quote: "interview-2" },
							plainEvent("departure"),
						]).map((slide) => ({ ...slide, minutes: 3 })),
					},
				},
			],
		});
	});

	const lesson = "lessons.0";
	it.each<[string, string, string, Json | undefined, string, RegExp]>([
		[
			"an event without questions",
			QUESTIONS,
			"questions.departure",
			undefined,
			"questions.departure",
			/"departure" has no questions/,
		],
		[
			"questions of an unknown event",
			QUESTIONS,
			"questions.gala",
			["A?", "B?"],
			"questions.gala",
			/unknown event "gala"/,
		],
		["a single question", QUESTIONS, "questions.departure", ["Who?"], "questions.departure", /two or three/],
		[
			"four questions",
			QUESTIONS,
			"questions.departure",
			["A?", "B?", "C?", "D?"],
			"questions.departure",
			/two or three/,
		],
		[
			"a long question",
			QUESTIONS,
			"questions.departure.0",
			"x".repeat(201),
			"questions.departure[0]",
			/at most 200 characters; it has 201/,
		],
		[
			"an empty question",
			QUESTIONS,
			"questions.departure.0",
			"",
			"questions.departure[0]",
			/write something/,
		],
		["an unknown field", LESSONS, `${lesson}.subtitle`, "x", "lessons[0]", /unknown field: "subtitle"/],
		["a long title", LESSONS, `${lesson}.title`, "x".repeat(81), "lessons[0].title", /at most 80 characters/],
		["a long description", LESSONS, `${lesson}.about`, "x".repeat(241), "lessons[0].about", /at most 240/],
		[
			"an id like an own code",
			LESSONS,
			`${lesson}.id`,
			"1ferry",
			"lessons[0].id",
			/must begin with a letter/,
		],
		["the id that means no lesson", LESSONS, `${lesson}.id`, "none", "lessons[0].id", /not be “none”/],
		[
			"an unknown part",
			LESSONS,
			`${lesson}.reveal.0`,
			"music",
			"lessons[0].reveal[0]",
			/not one of the known/,
		],
		["a part twice", LESSONS, `${lesson}.reveal.1`, "date", "lessons[0].reveal[1]", /duplicate: "date"/],
		["a lesson of no events", LESSONS, `${lesson}.events`, [], "lessons[0].events", /at least one event/],
		[
			"an unknown event",
			LESSONS,
			`${lesson}.events.1.id`,
			"gala",
			"lessons[0].events[1].id",
			/unknown event "gala"/,
		],
		[
			"an event twice",
			LESSONS,
			`${lesson}.events.1.id`,
			"interview",
			"lessons[0].events[1]",
			/duplicate: "interview"/,
		],
		[
			"another event's quote",
			LESSONS,
			`${lesson}.slides.0.events.0.quote`,
			"departure-1",
			"lessons[0].slides[0].events[0].quote",
			/"interview" has no quote "departure-1"/,
		],
		[
			"an address",
			LESSONS,
			`${lesson}.title`,
			"See https://amber.example",
			"lessons[0]",
			/cannot be opened as a lesson: address/,
		],
	])("refuses %s and says where and why", (_, file, path, value, where, message) => {
		const error = errorOf(broken(file, path, value));
		const problem = error.problems.find((found) => found.path === where && message.test(found.message));
		expect(problem, error.message).toMatchObject({ file });
		expect(problem?.expected).not.toBe("");
		expect(problem?.received).not.toBe("");
	});

	it("refuses two lessons of one id", () => {
		const files = teachingFixture();
		const { lessons } = JSON.parse(files.get(LESSONS) ?? "");
		files.set(LESSONS, JSON.stringify({ lessons: [...lessons, ...lessons] }));
		expect(errorOf(files).problems).toMatchObject([{ path: "lessons[1].id", message: 'duplicate: "ferry"' }]);
	});

	it("names a file that it does not know", () => {
		const files = teachingFixture().set("teaching/notes.json", "{}");
		expect(errorOf(files).message).toMatch(/teaching\/notes\.json\n +is not a file for teachers/);
	});

	it("names a file that is missing or not JSON", () => {
		expect(
			errorOf(new Map([[LESSONS, "{ nope"]])).problems.map(({ file, message }) => `${file}: ${message}`),
		).toEqual([
			`${QUESTIONS}: the file is missing`,
			expect.stringMatching(/^teaching\/lessons\.json: is not JSON: /),
		]);
	});

	it("wants the tour to be one of the ready lessons", () => {
		const { problems } = errorOf(broken(LESSONS, "lessons.0.id", "crossing"));
		expect(problems).toEqual([
			{
				file: "site.json",
				path: "tour",
				message: 'there is no ready lesson "ferry"',
				expected: '"crossing"',
				received: '"ferry"',
			},
		]);
	});
});
