import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseContent } from "../../src/content/parse-content.ts";
import { parseTeaching } from "../../src/content/parse-teaching.ts";
import { readContent, readTeaching } from "../../src/content/read-content.ts";
import { dateGaps } from "../../src/i18n/date-gaps.ts";
import { lessonEvents } from "../../src/model/lesson/lesson.ts";
import { parseLesson } from "../../src/model/lesson/parse-lesson.ts";

const folder = join(import.meta.dirname, "../../src/content");
const content = parseContent(readContent(folder));
const teaching = parseTeaching(readTeaching(folder), content);
const eventsOf = (lesson: string) =>
	lessonEvents(teaching.lessons.find(({ id }) => id === lesson)?.lesson ?? { slides: [] });
const asked = (event: string) => (teaching.questions[event] ?? []).map(({ text }) => text);

describe("what is for teachers", () => {
	it("has the three ready lessons under their permanent ids", () => {
		expect(teaching.lessons.map(({ id, lesson }) => [id, lesson.title, lesson.reveal])).toEqual([
			["five-landmarks", "Five key events", ["ask", "date", "quote", "speaker"]],
			["one-day-in-yerevan", "23 November in Yerevan", ["quote", "speaker"]],
			["who-says-so", "Who says so, and when?", ["speaker", "date"]],
		]);
	});

	it("leads through the landmarks, the day as the article tells it, and several voices", () => {
		const landmarks = content.events.filter(({ landmark }) => landmark).map(({ id }) => id);
		expect(eventsOf("five-landmarks").map(({ id }) => id)).toEqual(landmarks);
		const day = content.events.filter(({ id, partOf }) => (partOf ?? id) === "yerevan-meeting");
		expect(eventsOf("one-day-in-yerevan").map(({ id }) => id)).toEqual(day.map(({ id }) => id));
		const quotes = new Map(content.events.flatMap((event) => event.quotes.map((quote) => [quote.id, quote])));
		const speakers = new Set(eventsOf("who-says-so").map(({ quote }) => quotes.get(quote ?? "")?.speaker));
		expect(speakers).toEqual(new Set(["putin", "pashinyan", "zas", "lukashenko", null]));
	});

	it("asks in questions about quoted words only about words that the event's quotes have, to the letter", () => {
		for (const { id, quotes } of content.events) {
			const words = quotes.map(({ exact }) => exact).join("\n");
			const cited = asked(id)
				.join("\n")
				.matchAll(/“([^”]*)”/g);
			for (const [, quoted = ""] of cited) expect(words, id).toContain(quoted);
		}
	});

	it("gives no date away in a question, for worksheets ask for it", () => {
		for (const { id, date } of content.events)
			for (const question of asked(id)) {
				expect(dateGaps(question), id).toEqual([]);
				for (const [year] of date.edtf.matchAll(/\d{4}/g)) expect(question, id).not.toContain(year);
			}
	});

	it("asks no question that a teacher could not have in a lesson of her own", () => {
		const events = content.events.map(({ id }) => ({ id, questions: asked(id) }));
		const { lesson } = parseLesson({ events }, new Set(content.events.map(({ id }) => id)));
		expect(lessonEvents(lesson ?? { slides: [] }).map(({ id, questions }) => ({ id, questions }))).toEqual(
			events,
		);
	});
});
