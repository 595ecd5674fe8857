import type { HistoricalEvent } from "../model/historical-event.ts";
import { parseLesson } from "../model/lesson/parse-lesson.ts";
import type { ReadyLesson, ReadyQuestion, Teaching } from "../model/lesson/teaching.ts";
import type { TimelineContent } from "../model/timeline-content.ts";
import { ContentError, type ContentProblem, show } from "./content-problem.ts";
import { parseFile } from "./parse-file.ts";
import { type ReadyLessonFile, type ReadyQuestionFile, teachingSchemas } from "./teaching-schema.ts";

const QUESTIONS = "teaching/questions.json";
const PLAIN = "teaching/plain.json";
const LESSONS = "teaching/lessons.json";

/**
 * Parses what is for teachers (path relative to the content folder, text) against the content it is about. Throws a
 * ContentError that lists everything that is wrong: an event without questions, an id or a quote that there is not, a text too
 * long, a lesson that an address could not hold.
 */
export function parseTeaching(files: ReadonlyMap<string, string>, content: TimelineContent): Teaching {
	const problems: ContentProblem[] = [];
	const events = new Map(content.events.map((event) => [event.id, event]));
	const questions = parseFile(files, QUESTIONS, teachingSchemas["questions.json"], problems)?.questions;
	const plain = parseFile(files, PLAIN, teachingSchemas["plain.json"], problems)?.plain;
	const lessons = parseFile(files, LESSONS, teachingSchemas["lessons.json"], problems)?.lessons ?? [];
	for (const file of files.keys()) {
		if (file === QUESTIONS || file === PLAIN || file === LESSONS) continue;
		const message = "is not a file for teachers";
		const expected = `${QUESTIONS}, ${PLAIN} or ${LESSONS}`;
		problems.push({ file, path: "", message, expected, received: show(file) });
	}
	if (questions) problems.push(...checkQuestions(questions, events));
	const ready = lessons.map((lesson, index) => readyLesson(lesson, index, events, problems));
	problems.push(...checkLessonIds(lessons), ...checkTour(content.tour, lessons));
	if (problems.length > 0 || !questions || !plain) throw new ContentError(problems);
	return {
		questions: Object.fromEntries(
			Object.entries(questions).map(([event, asked]) => [event, asked.map(readyQuestion)]),
		),
		plain,
		lessons: ready.filter((lesson) => lesson !== null),
	};
}

function readyQuestion({ expected, ...question }: ReadyQuestionFile): ReadyQuestion {
	return {
		...question,
		expected: expected.map(({ text, quotes = [], accounts = [] }) => ({ text, quotes, accounts })),
	};
}

function unknownEvent(file: string, path: string, id: string, known: readonly string[]): ContentProblem {
	const expected = known.map(show).join(", ");
	return { file, path, message: `unknown event ${show(id)}`, expected, received: show(id) };
}

function checkQuestions(
	questions: Readonly<Record<string, readonly unknown[]>>,
	events: ReadonlyMap<string, HistoricalEvent>,
): readonly ContentProblem[] {
	const asked = Object.keys(questions);
	const without = [...events.keys()].filter((id) => !asked.includes(id));
	return [
		...asked
			.filter((id) => !events.has(id))
			.map((id) => unknownEvent(QUESTIONS, `questions.${id}`, id, [...events.keys()])),
		...without.map((id) => ({
			file: QUESTIONS,
			path: `questions.${id}`,
			message: `the event ${show(id)} has no questions`,
			expected: "two or three questions for every event",
			received: "nothing",
		})),
	];
}

function checkLessonIds(lessons: readonly ReadyLessonFile[]): readonly ContentProblem[] {
	return repeatedAt(lessons.map(({ id }) => id)).map((index) => {
		const id = show(lessons[index]?.id);
		const path = `lessons[${index}].id`;
		return { file: LESSONS, path, message: `duplicate: ${id}`, expected: "an id of its own", received: id };
	});
}

function checkTour(tour: string, lessons: readonly ReadyLessonFile[]): readonly ContentProblem[] {
	const ids = lessons.map(({ id }) => id);
	if (ids.length === 0 || ids.includes(tour)) return [];
	const message = `there is no ready lesson ${show(tour)}`;
	return [
		{ file: "site.json", path: "tour", message, expected: ids.map(show).join(", "), received: show(tour) },
	];
}

function repeatedAt(values: readonly string[]): readonly number[] {
	return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}

function readyLesson(
	{ id, about, plan, ...lesson }: ReadyLessonFile,
	index: number,
	events: ReadonlyMap<string, HistoricalEvent>,
	problems: ContentProblem[],
): ReadyLesson | null {
	const before = problems.length;
	const at = (path: string) => `lessons[${index}].${path}`;
	const shown = lesson.slides.flatMap((slide, place) =>
		slide.kind === "events" ? slide.events.map((event, nth) => ({ ...event, place, nth })) : [],
	);
	for (const { id: eventId, quote, place, nth } of shown) {
		const event = events.get(eventId);
		const quotes = event?.quotes.map((other) => other.id) ?? [];
		if (!event)
			problems.push(
				unknownEvent(LESSONS, at(`slides[${place}].events[${nth}].id`), eventId, [...events.keys()]),
			);
		else if (quote !== undefined && !quotes.includes(quote)) {
			problems.push({
				file: LESSONS,
				path: at(`slides[${place}].events[${nth}].quote`),
				message: `the event ${show(eventId)} has no quote ${show(quote)}`,
				expected: quotes.map(show).join(", "),
				received: show(quote),
			});
		}
	}
	for (const [path, values] of [
		["events", shown.map((event) => event.id)],
		["reveal", lesson.reveal],
	] as const) {
		for (const place of repeatedAt(values)) {
			const received = show(values[place]);
			const message = `duplicate: ${received}`;
			problems.push({
				file: LESSONS,
				path: at(`${path}[${place}]`),
				message,
				expected: "each once",
				received,
			});
		}
	}
	if (problems.length > before) return null;
	const parsed = parseLesson(lesson, events);
	if (parsed.lesson) return { id, about, plan, lesson: parsed.lesson };
	const message = `cannot be opened as a lesson: ${parsed.fault}`;
	problems.push({
		file: LESSONS,
		path: `lessons[${index}]`,
		message,
		expected: "plain text",
		received: show(lesson),
	});
	return null;
}
