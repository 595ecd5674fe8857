import { LESSON_LIMITS, type Lesson, type LessonSlide } from "./lesson.ts";
import { type KnownEvents, type ParsedLesson, parseLesson } from "./parse-lesson.ts";

const FORMAT = "csto-timeline-lesson";
/** Version 1 was a list of events, without other slides. */
const VERSION = 2;

/** Without what is empty, which a missing field means as well. */
function filled(fields: object): object {
	return Object.fromEntries(
		Object.entries(fields).filter(
			([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
		),
	);
}

function fileSlide(slide: LessonSlide): object {
	return filled(slide.kind === "events" ? { ...slide, events: slide.events.map(filled) } : slide);
}

/** A lesson as a JSON file that a person can read and change. What is empty is left out. */
export function lessonFile({ title, reveal, plain, slides }: Lesson): string {
	const file = {
		format: FORMAT,
		version: VERSION,
		title,
		reveal,
		...(plain && { plain }),
		slides: slides.map(fileSlide),
	};
	return `${JSON.stringify(file, null, "\t")}\n`;
}

/** Reads a lesson's file, which anybody may have written, by the rules of `parseLesson`. Never throws. */
export function parseLessonFile(text: string, events: KnownEvents): ParsedLesson {
	if (text.length > LESSON_LIMITS.file) return { lesson: null, fault: "too-long" };
	const data = jsonOf(text.replace(/^\uFEFF/, ""));
	if (typeof data !== "object" || data === null || !("format" in data) || data.format !== FORMAT)
		return { lesson: null, fault: "not-a-lesson" };
	const version = "version" in data ? data.version : undefined;
	if (version === 1 || version === VERSION) return parseLesson(data, events);
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
