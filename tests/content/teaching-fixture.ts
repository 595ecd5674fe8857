import { ContentError } from "../../src/content/content-problem.ts";
import { parseContent } from "../../src/content/parse-content.ts";
import { parseTeaching } from "../../src/content/parse-teaching.ts";
import { brokenFixture, contentFixture, type Json } from "./content-fixture.ts";

/** The files for teachers. */
export const QUESTIONS = "teaching/questions.json";
export const PLAIN = "teaching/plain.json";
export const LESSONS = "teaching/lessons.json";
const log = {
	id: "harbour-log",
	bears: "differs",
	on: { quote: "departure-1", words: "with forty-one passengers" },
	voice: "Harbour master",
	publisher: "Harbour",
	url: "https://harbour.example/log",
	published: "1931-05-12",
	about: null,
	language: "en",
	says: "The harbour’s log counts forty people.",
	trust: "official",
	note: null,
	pairs: [],
};
/** The made-up article, with an account of another report. */
export const content = parseContent(
	contentFixture().set("accounts/departure.json", JSON.stringify({ accounts: [log] })),
);

export const plan = { aims: ["Read."], materials: ["Paper."], lookFor: ["Doubt."] };
const question = (id: string, text: string, quote: string) => ({
	id,
	text,
	quotes: [quote],
	expected: [{ text: "It does not say.", quotes: [quote] }],
	weak: "A guess.",
	starter: "The words say …",
});
/** The questions of `teachingFixture`. */
export const asked = {
	departure: [
		question("departure-q1", "Who counted “forty-one passengers”?", "departure-1"),
		{
			...question("departure-q2", "How many were on board?", "departure-1"),
			expected: [{ text: "The log has another number.", accounts: ["harbour-log"] }],
		},
	],
	interview: [
		question("interview-q1", "To whom does Moreau speak?", "interview-2"),
		question("interview-q2", "What is missing?", "interview-2"),
	],
};

/** Its plain summary. */
export const leaves = "A ferry left the port. It had apples on board.";

/** A small, sound set of files for teachers. New on every call. */
export function teachingFixture(): Map<string, string> {
	const events = [{ id: "interview", quote: "interview-2" }, { id: "departure" }];
	const slides = events.map((event) => ({ kind: "events", minutes: 3, events: [event] }));
	const lesson = { id: "ferry", title: "The ferry", about: "A crossing.", plan, reveal: ["date"], slides };
	return new Map([
		[QUESTIONS, JSON.stringify({ questions: asked })],
		[PLAIN, JSON.stringify({ plain: { departure: leaves } })],
		[LESSONS, JSON.stringify({ $schema: "x", lessons: [lesson] })],
	]);
}

/** The set with one value set, or removed when it is undefined. */
export const broken = (file: string, path: string, value: Json | undefined) =>
	brokenFixture(file, path, value, teachingFixture());

/** What `parseTeaching` throws. */
export function errorOf(files: ReadonlyMap<string, string>): ContentError {
	try {
		parseTeaching(files, content);
	} catch (error) {
		if (error instanceof ContentError) return error;
		throw error;
	}
	throw new Error("it was accepted");
}
