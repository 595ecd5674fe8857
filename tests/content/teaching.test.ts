import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseContent } from "../../src/content/parse-content.ts";
import { parseTeaching } from "../../src/content/parse-teaching.ts";
import { readContent, readTeaching } from "../../src/content/read-content.ts";
import { dateGaps } from "../../src/i18n/date-gaps.ts";
import { type LessonSlide, lessonEvents } from "../../src/model/lesson/lesson.ts";
import { mainQuote } from "../../src/model/lesson/main-quote.ts";
import { parseLesson } from "../../src/model/lesson/parse-lesson.ts";

const folder = join(import.meta.dirname, "../../src/content");
const content = parseContent(readContent(folder));
const teaching = parseTeaching(readTeaching(folder), content);
const events = new Map(content.events.map((event) => [event.id, event]));
const quotes = new Map(content.events.flatMap((event) => event.quotes.map((quote) => [quote.id, quote])));
const accounts = new Set(content.events.flatMap((event) => event.accounts.map(({ id }) => id)));
const slidesOf = (lesson: string): readonly LessonSlide[] =>
	teaching.lessons.find(({ id }) => id === lesson)?.lesson.slides ?? [];
const eventsOf = (lesson: string) => lessonEvents({ slides: slidesOf(lesson) });
const asked = (event: string) => (teaching.questions[event] ?? []).map(({ text }) => text);

/** What a class reads on a slide beside events, quotes and accounts. */
function readOn(slide: LessonSlide): string {
	if (slide.kind === "events") return "";
	return slide.kind === "text" ? `${slide.heading} ${slide.text}` : slide.text;
}

/** The quote that a slide of events shows. */
function shownOn(slide: LessonSlide) {
	const [first] = slide.kind === "events" ? slide.events : [];
	const event = events.get(first?.id ?? "");
	return first && event ? mainQuote(event, first.quote) : null;
}

const rows = teaching.lessons.map(({ id, lesson }) => ({ id, lesson }));

describe("what is for teachers", () => {
	it("has the four ready lessons under their permanent ids", () => {
		expect(teaching.lessons.map(({ id, lesson }) => [id, lesson.title, lesson.reveal])).toEqual([
			["five-landmarks", "Five key events", ["ask", "date", "quote", "speaker"]],
			["one-day-in-yerevan", "23 November in Yerevan", ["quote", "speaker"]],
			["who-says-so", "Who says so, and when?", ["speaker", "date"]],
			["do-the-accounts-agree", "Do the accounts agree?", ["speaker"]],
		]);
	});

	it("leads through the landmarks, the day as the article tells it, and several voices", () => {
		const landmarks = content.events.filter(({ landmark }) => landmark).map(({ id }) => id);
		expect(eventsOf("five-landmarks").map(({ id }) => id)).toEqual(landmarks);
		const day = content.events.filter(({ id, partOf }) => (partOf ?? id) === "yerevan-meeting");
		expect(eventsOf("one-day-in-yerevan").map(({ id }) => id)).toEqual(day.map(({ id }) => id));
		const speakers = new Set(eventsOf("who-says-so").map(({ quote }) => quotes.get(quote ?? "")?.speaker));
		expect(speakers).toEqual(new Set(["putin", "pashinyan", "zas", "lukashenko", null]));
	});

	it("shows one sentence once for the three sessions that it attests", () => {
		const [sessions] = slidesOf("five-landmarks").filter(({ kind }) => kind === "events");
		expect(sessions).toMatchObject({
			events: [{ id: "may-session" }, { id: "september-session" }, { id: "october-session" }],
		});
	});

	it("sets five passages of the article beside the accounts of other reports", () => {
		const pairs = slidesOf("do-the-accounts-agree").filter((slide) => slide.kind === "pair");
		expect(pairs).toHaveLength(5);
		for (const { left, right } of pairs) {
			expect(quotes.has(left), left).toBe(true);
			expect(accounts.has(right), right).toBe(true);
		}
	});

	it.each(rows)("gives $id a shape, and some twenty minutes", ({ lesson: { slides } }) => {
		expect(slides[0]?.kind).toBe("title");
		expect(slides.at(-1)?.kind).toBe("closing");
		expect(slides.map(({ kind }) => kind)).toContain("axis");
		const minutes = slides.reduce((sum, slide) => sum + (slide.minutes ?? 0), 0);
		expect(slides.filter((slide) => slide.minutes === null)).toEqual([]);
		expect(minutes).toBeGreaterThanOrEqual(18);
		expect(minutes).toBeLessThanOrEqual(22);
	});

	it.each(rows)("asks in $id what can be read from the last row", ({ lesson: { slides } }) => {
		for (const slide of slides)
			if (slide.kind !== "text" && slide.kind !== "events")
				expect(slide.text.length, slide.text).toBeLessThanOrEqual(110);
	});

	it.each(rows)("shows in $id the words before who says them", ({ lesson: { reveal } }) => {
		expect(reveal.indexOf("quote")).toBeLessThan(reveal.indexOf("speaker"));
	});

	it.each(rows)("gives nothing away in $id before it is asked", ({ lesson: { title, reveal, slides } }) => {
		for (const [place, slide] of slides.entries()) {
			const read = readOn(slide);
			if (reveal.includes("date")) expect(dateGaps(`${title} ${read}`), read).toEqual([]);
			const ahead = slides.slice(place + 1).flatMap((later) => shownOn(later)?.speaker ?? []);
			for (const { id, name } of content.people)
				if (ahead.includes(id)) expect(read, `${place}`).not.toContain(name.split(" ").at(-1));
		}
	});

	it.each(rows)("leaves out of $id what its slides have no words for", ({ lesson: { slides } }) => {
		for (const slide of slides) {
			if (slide.kind !== "events") continue;
			for (const { id, dropped } of slide.events)
				for (const question of teaching.questions[id] ?? [])
					if (!dropped.includes(question.id))
						for (const quote of question.quotes)
							expect(quotes.get(quote)?.exact, question.id).toBe(shownOn(slide)?.exact);
		}
	});

	it("gives no date away in a question, for worksheets ask for it", () => {
		for (const { id, date } of content.events)
			for (const question of asked(id)) {
				expect(dateGaps(question), id).toEqual([]);
				for (const [year] of date.edtf.matchAll(/\d{4}/g)) expect(question, id).not.toContain(year);
			}
	});

	it("asks in two lines or so of a sheet, about three passages at most", () => {
		for (const { id, text, quotes: about } of Object.values(teaching.questions).flat()) {
			expect(text.length, id).toBeLessThanOrEqual(140);
			expect(about.length, id).toBeLessThanOrEqual(3);
		}
	});

	it("tells of every event in plain words", () => {
		expect(Object.keys(teaching.plain).toSorted()).toEqual([...events.keys()].toSorted());
	});

	it("asks no question that a teacher could not have in a lesson of her own", () => {
		const own = content.events.map(({ id }) => ({ id, questions: asked(id) }));
		const { lesson } = parseLesson({ events: own }, events);
		expect(lessonEvents(lesson ?? { slides: [] }).map(({ id, questions }) => ({ id, questions }))).toEqual(
			own,
		);
	});
});
