import type { Lesson } from "../../model/lesson/lesson.ts";
import type { Teaching } from "../../model/lesson/teaching.ts";

/** How far an exercise has come. */
export interface PracticeProgress {
	/** Of 100: the share of what was right at the last check; `null` before the first. */
	readonly score: number | null;
	/** True once the answers were shown or all was right. */
	readonly complete: boolean;
}

/** What every mode for teaching is given. */
export interface TeachingProps {
	/** The open lesson; without one, a plain lesson of the events that the filter shows. Its ids all exist. */
	readonly lesson: Lesson;
	/** The open lesson's code; `null` without one. */
	readonly code: string | null;
	readonly teaching: Teaching;
	/** Told how far an exercise has come, for a school's own system around the page. */
	readonly onProgress: (progress: PracticeProgress) => void;
	/** True where a school's own system is told of it: then what is practised is sent there. */
	readonly reported?: boolean;
	/** This page's address, as others can reach it, without a hash. */
	readonly page: string;
}
