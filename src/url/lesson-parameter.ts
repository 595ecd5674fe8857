import { LESSON_LIMITS } from "../model/lesson/lesson.ts";

/** What may be a lesson's code: letters, digits, "-" and "_", no longer than a code may be. `null` for anything else. */
export function parseLessonCode(text: string): string | null {
	return text.length <= LESSON_LIMITS.code && /^[\w-]+$/.test(text) && text !== "none" ? text : null;
}
