import type { HistoricalEvent } from "../model/historical-event.ts";
import { parseLesson } from "../model/lesson/parse-lesson.ts";
import type { ReadyLesson, ReadyQuestion, Teaching } from "../model/lesson/teaching.ts";
import type { TimelineContent } from "../model/timeline-content.ts";
import { checkLesson, checkLessonIds, LESSONS } from "./check-lessons.ts";
import { checkPlain, PLAIN } from "./check-plain.ts";
import { checkQuestions, QUESTIONS } from "./check-questions.ts";
import { ContentError, type ContentProblem, show } from "./content-problem.ts";
import { knownIds } from "./known-ids.ts";
import { parseFile } from "./parse-file.ts";
import { type ReadyLessonFile, type ReadyQuestionFile, teachingSchemas } from "./teaching-schema.ts";

/**
 * Parses what is for teachers (path relative to the content folder, text) against the content it is about. Throws a
 * ContentError that lists everything that is wrong: an event without questions, an id or a quote that there is not, words in “ ”
 * that nobody said, a text too long or too hard, a lesson that an address could not hold.
 */
export function parseTeaching(files: ReadonlyMap<string, string>, content: TimelineContent): Teaching {
	const problems: ContentProblem[] = [];
	const known = knownIds(content);
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
	if (questions) problems.push(...checkQuestions(questions, known));
	if (plain) problems.push(...checkPlain(plain, content, known));
	const asked =
		questions &&
		Object.fromEntries(Object.entries(questions).map(([event, of]) => [event, of.map(({ id }) => id)]));
	const facts = { known, events, questions: asked ?? null };
	const ready = lessons.map((lesson, index) => {
		const path = `lessons[${index}]`;
		const found = checkLesson(lesson, path, facts);
		problems.push(...found);
		return found.length > 0 ? null : readyLesson(lesson, path, events, problems);
	});
	problems.push(...checkLessonIds(content.tour, lessons));
	if (problems.length > 0 || !questions || !plain) throw new ContentError(problems);
	return {
		questions: Object.fromEntries(
			Object.entries(questions).map(([event, ready]) => [event, ready.map(readyQuestion)]),
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

/** The lesson as anybody's is built; `null`, with what is wrong added to `problems`, where an address could not hold it. */
function readyLesson(
	{ id, about, plan, ...lesson }: ReadyLessonFile,
	path: string,
	events: ReadonlyMap<string, HistoricalEvent>,
	problems: ContentProblem[],
): ReadyLesson | null {
	const parsed = parseLesson(lesson, events);
	if (parsed.lesson) return { id, about, plan, lesson: parsed.lesson };
	const message = `cannot be opened as a lesson: ${parsed.fault}`;
	problems.push({ file: LESSONS, path, message, expected: "plain text", received: show(lesson) });
	return null;
}
