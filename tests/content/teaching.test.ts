import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseContent } from "../../src/content/parse-content.ts";
import { parseTeaching } from "../../src/content/parse-teaching.ts";
import { readContent, readTeaching } from "../../src/content/read-content.ts";
import { titleGap } from "../../src/i18n/title-gap.ts";
import { parseLesson } from "../../src/model/lesson/parse-lesson.ts";

const folder = join(import.meta.dirname, "../../src/content");
const content = parseContent(readContent(folder));
const teaching = parseTeaching(readTeaching(folder), content);
const eventsOf = (lesson: string) =>
	teaching.lessons.find(({ id }) => id === lesson)?.lesson.events.map(({ id }) => id) ?? [];

describe("what is for teachers", () => {
	it("has the three ready lessons under their permanent ids", () => {
		expect(teaching.lessons.map(({ id, lesson }) => [id, lesson.title, lesson.reveal])).toEqual([
			["five-landmarks", "Five key events", ["ask", "date", "speaker", "quote"]],
			["one-day-in-yerevan", "23 November in Yerevan", ["speaker", "quote"]],
			["who-says-so", "Who says so, and when?", ["speaker", "date"]],
		]);
	});

	it("leads through the landmarks, the day as the article tells it, and several voices", () => {
		const landmarks = content.events.filter(({ landmark }) => landmark).map(({ id }) => id);
		expect(eventsOf("five-landmarks")).toEqual(landmarks);
		const day = content.events.filter(({ id, partOf }) => (partOf ?? id) === "yerevan-meeting");
		expect(eventsOf("one-day-in-yerevan")).toEqual(day.map(({ id }) => id));
		const quotes = new Map(content.events.flatMap((event) => event.quotes.map((quote) => [quote.id, quote])));
		const chosen = teaching.lessons.find(({ id }) => id === "who-says-so")?.lesson.events ?? [];
		const speakers = new Set(chosen.map(({ quote }) => quotes.get(quote ?? "")?.speaker));
		expect(speakers).toEqual(new Set(["putin", "pashinyan", "zas", "lukashenko", null]));
	});

	it("asks in questions about quoted words only about words that the event's quotes have, to the letter", () => {
		for (const { id, quotes } of content.events) {
			const words = quotes.map(({ exact }) => exact).join("\n");
			const asked = (teaching.questions[id] ?? []).join("\n").matchAll(/“([^”]*)”/g);
			for (const [, quoted = ""] of asked) expect(words, id).toContain(quoted);
		}
	});

	it("gives no date away in a question, for worksheets ask for it", () => {
		for (const { id, date } of content.events)
			for (const question of teaching.questions[id] ?? []) {
				expect(titleGap({ title: question, date }), id).toBeNull();
				for (const [year] of date.edtf.matchAll(/\d{4}/g)) expect(question, id).not.toContain(year);
			}
	});

	it("asks no question that a teacher could not have in a lesson of her own", () => {
		const events = content.events.map(({ id }) => ({ id, questions: teaching.questions[id] }));
		const { lesson } = parseLesson({ events }, new Set(content.events.map(({ id }) => id)));
		expect(lesson?.events.map(({ id, questions }) => ({ id, questions }))).toEqual(events);
	});
});
