import { type Lesson, withoutNotes } from "./lesson.ts";
import { encodeLesson } from "./lesson-code.ts";
import type { Teaching } from "./teaching.ts";

/**
 * The link that a class may have: the lesson without the teacher's notes, opened for a class. A ready lesson keeps its id, which is
 * short; `code` is the code that the lesson was opened with, or `null`. `page` is the page's address without a hash.
 */
export function studentLink(
	page: string,
	lesson: Lesson,
	code: string | null,
	{ lessons }: { readonly lessons: readonly Pick<Teaching["lessons"][number], "id">[] },
): string {
	const ready = lessons.some(({ id }) => id === code);
	// Never the code itself: it may hold notes on events that are unknown here.
	return `${page}#lesson=${ready ? code : encodeLesson(withoutNotes(lesson))}&for=class`;
}
