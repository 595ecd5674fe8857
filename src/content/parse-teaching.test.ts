import { describe, expect, it } from "vitest";
import type { Json } from "../../tests/content/content-fixture.ts";
import {
	asked,
	broken,
	content,
	errorOf,
	LESSONS,
	leaves,
	PLAIN,
	plan,
	QUESTIONS,
	teachingFixture,
} from "../../tests/content/teaching-fixture.ts";
import { eventSlides, plainEvent } from "../model/lesson/lesson.ts";
import { parseTeaching } from "./parse-teaching.ts";

describe("parseTeaching", () => {
	it("gives questions by event and lessons as any lesson is built", () => {
		expect(parseTeaching(teachingFixture(), content)).toEqual({
			questions: Object.fromEntries(
				Object.entries(asked).map(([event, ready]) => [
					event,
					ready.map((one) => ({
						...one,
						expected: one.expected.map((point) => ({ quotes: [], accounts: [], ...point })),
					})),
				]),
			),
			plain: { departure: leaves },
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
			asked.departure,
			"questions.gala",
			/unknown event "gala"/,
		],
		[
			"a single question",
			QUESTIONS,
			"questions.departure",
			asked.departure.slice(1),
			"questions.departure",
			/two or three/,
		],
		[
			"four questions",
			QUESTIONS,
			"questions.departure",
			[...asked.departure, ...asked.interview],
			"questions.departure",
			/two or three/,
		],
		[
			"a long question",
			QUESTIONS,
			"questions.departure.0.text",
			"x".repeat(201),
			"questions.departure[0].text",
			/at most 200 characters; it has 201/,
		],
		[
			"an empty question",
			QUESTIONS,
			"questions.departure.0.text",
			"",
			"questions.departure[0].text",
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
		[
			"a lesson of no events",
			LESSONS,
			`${lesson}.slides`,
			[{ kind: "closing", minutes: 1, text: "What now?" }],
			"lessons[0]",
			/no-events/,
		],
		[
			"an unknown event",
			LESSONS,
			`${lesson}.slides.1.events.0.id`,
			"gala",
			"lessons[0].slides[1].events[0].id",
			/unknown event "gala"/,
		],
		[
			"an event twice",
			LESSONS,
			`${lesson}.slides.1.events.0.id`,
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
		[
			"a question with another event's id",
			QUESTIONS,
			"questions.departure.0.id",
			"interview-q3",
			"questions.departure[0].id",
			/must be the event's id, “-q” and a number/,
		],
		[
			"two questions of one id",
			QUESTIONS,
			"questions.departure.1.id",
			"departure-q1",
			"questions.departure[1].id",
			/duplicate: another question has the id "departure-q1"/,
		],
		[
			"a question about a quote that there is not",
			QUESTIONS,
			"questions.departure.0.quotes.1",
			"departure-9",
			"questions.departure[0].quotes[1]",
			/unknown quote "departure-9"/,
		],
		[
			"a question with a changed letter in its quote",
			QUESTIONS,
			"questions.departure.0.text",
			"Who counted “Forty-one passengers”?",
			"questions.departure[0].text",
			/must stand in a quote that is named with them/,
		],
		[
			"a question with words of a quote that it does not name",
			QUESTIONS,
			"questions.departure.0.text",
			"Who saw “the lighthouse”?",
			"questions.departure[0].text",
			/must stand in a quote that is named with them/,
		],
		[
			"an expected point that stands on nothing",
			QUESTIONS,
			"questions.departure.0.expected.0.quotes",
			undefined,
			"questions.departure[0].expected[0]",
			/stands on nothing/,
		],
		[
			"an expected point on a quote that there is not",
			QUESTIONS,
			"questions.departure.0.expected.0.quotes.0",
			"gala-1",
			"questions.departure[0].expected[0].quotes[0]",
			/unknown quote "gala-1"/,
		],
		[
			"an expected point on an account that there is not",
			QUESTIONS,
			"questions.departure.1.expected.0.accounts.0",
			"crew-tale",
			"questions.departure[1].expected[0].accounts[0]",
			/unknown account "crew-tale"/,
		],
		...(["expected.0.text", "weak", "starter"] as const).map(
			(field): [string, string, string, Json, string, RegExp] => [
				`words that nobody said in an answer's ${field}`,
				QUESTIONS,
				`questions.departure.0.${field}`,
				"It says “a hundred passengers”.",
				`questions.departure[0].${field.replace(".0", "[0]")}`,
				/must stand in a quote that is named with them/,
			],
		),
		[
			"a plain summary of an unknown event",
			PLAIN,
			"plain.gala",
			leaves,
			"plain.gala",
			/unknown event "gala"/,
		],
		[
			"a plain summary that quotes",
			PLAIN,
			"plain.departure",
			"A ferry left. It left “at dawn”.",
			"plain.departure",
			/quotes: it is ours/,
		],
		[
			"a plain summary of one sentence",
			PLAIN,
			"plain.departure",
			"A ferry left the port.",
			"plain.departure",
			/2 to 4 sentences; it has 1/,
		],
		[
			"a plain summary that is hard to read",
			PLAIN,
			"plain.departure",
			"The scheduled passenger vessel commenced its customary international itinerary. It transported agricultural commodities.",
			"plain.departure",
			/hard to read, at grade \d+/,
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
			`${PLAIN}: the file is missing`,
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
