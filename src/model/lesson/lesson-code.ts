import type { Lesson } from "./lesson.ts";
import type { Teaching } from "./teaching.ts";

/** Writes a lesson as a code for addresses: letters, digits, "-" and "_" only. May be longer than `LESSON_LIMITS.code`. */
export function encodeLesson(lesson: Lesson): string {
	return lesson.events.map(({ id }) => id).join("_");
}

/** The lesson that a code stands for: the id of a ready one, or an own one written into it; `null` where it is none. */
export function resolveLesson(code: string, teaching: Teaching, _events: ReadonlySet<string>): Lesson | null {
	return teaching.lessons.find(({ id }) => id === code)?.lesson ?? null;
}
