import { describe, expect, it } from "vitest";
import type { Json } from "../../tests/content/content-fixture.ts";
import {
	broken,
	content,
	errorOf,
	LESSONS,
	QUESTIONS,
	teachingFixture,
} from "../../tests/content/teaching-fixture.ts";
import { parseTeaching } from "./parse-teaching.ts";

/** The table's row for a fault in a slide of a kind that shows no events; the slide without it is sound. */
function slideFault(kind: string, fields: { readonly [field: string]: Json }) {
	return ({ field, value, message }: { field: string; value: string; message: RegExp }) => {
		const [name = "", place] = field.split(".");
		const faulty = { kind, minutes: 1, ...fields, [name]: place === undefined ? value : [value] };
		const at = place === undefined ? name : `${name}[${place}]`;
		const row: [string, string, string, Json, string, RegExp] = [
			`${value} as the ${name} of a ${kind} slide`,
			LESSONS,
			"lessons.0.slides.2",
			faulty,
			`lessons[0].slides[2].${at}`,
			message,
		];
		return row;
	};
}

describe("the slides of a ready lesson", () => {
	const lesson = "lessons.0";
	it.each<[string, string, string, Json | undefined, string, RegExp]>([
		[
			"a ready question left out that there is not",
			LESSONS,
			`${lesson}.slides.0.events.0.dropped`,
			["interview-q1", "departure-q1"],
			"lessons[0].slides[0].events[0].dropped[1]",
			/"interview" has no ready question "departure-q1"/,
		],
		[
			"an own question about words that its slide does not show",
			LESSONS,
			`${lesson}.slides.0.events.0.questions`,
			["Who saw “the lighthouse”?"],
			"lessons[0].slides[0].events[0].questions[0]",
			/must stand in a quote that the slide shows/,
		],
		[
			"an own question about words that nobody chose and the lead does not have",
			LESSONS,
			`${lesson}.slides.1.events.0.questions`,
			["Who saw “the lighthouse”?"],
			"lessons[0].slides[1].events[0].questions[0]",
			/must stand in a quote that the slide shows/,
		],
		[
			"notes with words that nobody said",
			LESSONS,
			`${lesson}.slides.0.events.0.notes`,
			"They say “never again”.",
			"lessons[0].slides[0].events[0].notes",
			/must stand in a quote of the timeline/,
		],
		...[
			{ field: "quotes.0", value: "gala-1", message: /unknown quote "gala-1"/ },
			{ field: "text", value: "Who saw “the lighthouse”?", message: /that the slide shows/ },
			{ field: "notes", value: "“Never again”", message: /a quote of the timeline/ },
		].map(slideFault("question", { text: "Was it “at dawn”?", quotes: ["departure-1"] })),
		...[
			{ field: "left", value: "gala-1", message: /unknown quote or account "gala-1"/ },
			{ field: "right", value: "crew-tale", message: /unknown quote or account "crew-tale"/ },
			{ field: "right", value: "departure-1", message: /stands beside itself/ },
			{ field: "text", value: "Who saw “the lighthouse”?", message: /that the slide shows/ },
			{ field: "notes", value: "“Never again”", message: /a quote of the timeline/ },
		].map(slideFault("pair", { text: "Is “forty-one” right?", left: "departure-1", right: "harbour-log" })),
		...[
			{ field: "events.0", value: "gala", message: /unknown event "gala"/ },
			{ field: "text", value: "Where is “dawn”?", message: /that the slide shows/ },
			{ field: "notes", value: "“Never again”", message: /a quote of the timeline/ },
		].map(slideFault("axis", { text: "When?", events: ["departure"] })),
		...[
			{ field: "heading", value: "“At dawn”", message: /that the slide shows/ },
			{ field: "text", value: "It says “at dawn”.", message: /that the slide shows/ },
			{ field: "notes", value: "“Never again”", message: /a quote of the timeline/ },
		].map(slideFault("text", { heading: "The port", text: "A ferry is a ship." })),
		...[
			{ field: "text", value: "Was it “at dawn”?", message: /that the slide shows/ },
			{ field: "notes", value: "“Never again”", message: /a quote of the timeline/ },
		].map(slideFault("closing", { text: "What do we know?" })),
	])("refuses %s and says where and why", (_, file, path, value, where, message) => {
		const error = errorOf(broken(file, path, value));
		const problem = error.problems.find((found) => found.path === where && message.test(found.message));
		expect(problem, error.message).toMatchObject({ file });
		expect(problem?.expected).not.toBe("");
		expect(problem?.received).not.toBe("");
	});

	it("takes slides of every kind that name what there is", () => {
		const slides = [
			{ kind: "title", minutes: 1, text: "A crossing." },
			{ kind: "question", minutes: 2, text: "Was it “at dawn”?", quotes: ["departure-1"] },
			{ kind: "pair", minutes: 2, text: "Is “forty-one” right?", left: "departure-1", right: "harbour-log" },
			{ kind: "axis", minutes: 1, events: ["departure"] },
			{ kind: "closing", minutes: 1, text: "What do we know?", notes: "Nobody “was afraid”." },
		];
		const files = teachingFixture();
		const { lessons } = JSON.parse(files.get(LESSONS) ?? "");
		lessons[0].slides.push(...slides);
		const [ready] = parseTeaching(files.set(LESSONS, JSON.stringify({ lessons })), content).lessons;
		expect(ready?.lesson.slides.slice(2)).toMatchObject(slides);
	});

	it("lets one sentence attest several events, and refuses one that has no such words", () => {
		const events = (quote: string) => [{ id: "interview", quote }, { id: "departure" }];
		const slides = (quote: string) => [{ kind: "events", minutes: 3, events: events(quote) }];
		const [ready] = parseTeaching(
			broken(LESSONS, "lessons.0.slides", slides("interview-1")),
			content,
		).lessons;
		expect(ready?.lesson.slides).toHaveLength(1);
		expect(errorOf(broken(LESSONS, "lessons.0.slides", slides("interview-2"))).problems).toMatchObject([
			{
				path: "lessons[0].slides[0].events[1].id",
				message: 'the event "departure" has no quote with the words that its slide shows',
			},
		]);
	});

	it("does not miss ready questions where their file cannot be read", () => {
		const files = broken(LESSONS, "lessons.0.slides.0.events.0.dropped", ["interview-q1"]);
		expect(errorOf(files.set(QUESTIONS, "{ nope")).problems.map(({ file }) => file)).toEqual([QUESTIONS]);
	});
});
