import type { Lesson } from "../../model/lesson/lesson.ts";
import type { Teaching } from "../../model/lesson/teaching.ts";

/** What every mode for teaching is given. */
export interface TeachingProps {
	/** The open lesson; without one, a plain lesson of the events that the filter shows. Its ids all exist. */
	readonly lesson: Lesson;
	/** The open lesson's code; `null` without one. */
	readonly code: string | null;
	readonly teaching: Teaching;
	/** This page's address, as others can reach it, without a hash. */
	readonly page: string;
}
