import { LESSON_LIMITS, type Lesson, type LessonEvent } from "./lesson.ts";
import { type KnownEvents, type ParsedLesson, parseLesson } from "./parse-lesson.ts";

const FORMAT = "csto-timeline-lesson";
const VERSION = 1;

function fileEvent({ id, quote, notes, questions }: LessonEvent): object {
	return {
		id,
		...(quote !== null && { quote }),
		...(notes !== "" && { notes }),
		...(questions.length > 0 && { questions }),
	};
}

/** A lesson as a JSON file that a person can read and change. What is empty is left out. */
export function lessonFile({ title, reveal, events }: Lesson): string {
	const file = { format: FORMAT, version: VERSION, title, reveal, events: events.map(fileEvent) };
	return `${JSON.stringify(file, null, "\t")}\n`;
}

/** Reads a lesson's file, which anybody may have written, by the rules of `parseLesson`. Never throws. */
export function parseLessonFile(text: string, events: KnownEvents): ParsedLesson {
	if (text.length > LESSON_LIMITS.file) return { lesson: null, fault: "too-long" };
	const data = jsonOf(text.replace(/^\uFEFF/, ""));
	if (typeof data !== "object" || data === null || !("format" in data) || data.format !== FORMAT)
		return { lesson: null, fault: "not-a-lesson" };
	const version = "version" in data ? data.version : undefined;
	if (version === VERSION) return parseLesson(data, events);
	return { lesson: null, fault: typeof version === "number" && version > VERSION ? "newer" : "not-a-lesson" };
}

function jsonOf(text: string): unknown {
	try {
		const data: unknown = JSON.parse(text);
		return data;
	} catch {
		return undefined;
	}
}
