import type { Lesson } from "./lesson.ts";

/** A lesson that ships with the timeline. */
export interface ReadyLesson {
	/** Permanent; used in addresses. */
	readonly id: string;
	/** What it is for, one or two sentences. */
	readonly about: string;
	readonly lesson: Lesson;
}

/** What the timeline gives to teachers, parsed at build time. */
export interface Teaching {
	/** Two or three questions for a class, by event id; every event has some. */
	readonly questions: Readonly<Record<string, readonly string[]>>;
	readonly lessons: readonly ReadyLesson[];
}
