import { resolveLesson } from "../model/lesson/lesson-code.ts";
import { studentCode, studentLink } from "../model/lesson/student-link.ts";
import type { Shared } from "../ui/share/shared.ts";
import { classHash } from "../url/class-hash.ts";
import { teaching } from "./teaching.ts";

/** What is shared while a lesson is open, by its code: never the teacher's own code, which has her notes. `hash` is that of what is shown. */
export function sharedLesson(
	code: string,
	hash: string,
	events: ReadonlyMap<string, unknown>,
): Pick<Shared, "hash" | "lesson"> {
	const lesson = resolveLesson(code, teaching, events);
	if (lesson === null) return { hash: classHash(hash, null), lesson: null };
	return {
		hash: classHash(hash, studentCode(lesson, code, teaching)),
		lesson: { title: lesson.title, hash: studentLink("", lesson, code, teaching) },
	};
}
