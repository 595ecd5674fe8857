import { type Lesson, withoutNotes } from "./lesson.ts";
import { encodeLesson } from "./lesson-code.ts";
import type { Teaching } from "./teaching.ts";

/** The ids of the ready lessons that there are. */
type ReadyIds = { readonly lessons: readonly Pick<Teaching["lessons"][number], "id">[] };

/**
 * The code of a lesson as a class may have it, without the teacher's notes. A ready lesson keeps its id, which is short; `code` is the
 * code that the lesson was opened with, or `null`.
 */
export function studentCode(lesson: Lesson, code: string | null, { lessons }: ReadyIds): string {
	const ready = lessons.find(({ id }) => id === code);
	// Never the code itself: it may hold notes on events that are unknown here.
	return ready?.id ?? encodeLesson(withoutNotes(lesson));
}

/** A link to the lesson as a class may have it, without the teacher's notes. `page` is the page's address without a hash. */
export function lessonLink(page: string, lesson: Lesson, code: string | null, ready: ReadyIds): string {
	return `${page}#lesson=${studentCode(lesson, code, ready)}&for=class`;
}

/** The link that a class is given: as `lessonLink`, and it begins with what a pupil does. */
export function studentLink(page: string, lesson: Lesson, code: string | null, ready: ReadyIds): string {
	return `${lessonLink(page, lesson, code, ready)}&view=practice`;
}
