import type { Lesson } from "./lesson.ts";

/** Something that a good answer has, and the words or reports that it stands on. */
export interface ExpectedPoint {
	readonly text: string;
	/** Ids of quotes. */
	readonly quotes: readonly string[];
	/** Ids of accounts. */
	readonly accounts: readonly string[];
}

/** A question for a class that ships with the timeline. */
export interface ReadyQuestion {
	/** Permanent: the event's id and "-q" with a number. */
	readonly id: string;
	readonly text: string;
	/** Ids of the quotes, of any event, whose words it is about: it is asked only where they stand. */
	readonly quotes: readonly string[];
	/** What a good answer has. */
	readonly expected: readonly ExpectedPoint[];
	/** What a weak answer looks like. */
	readonly weak: string;
	/** How an answer can begin, for those who need a beginning. */
	readonly starter: string;
}

/** What a teacher needs to give a lesson. */
export interface LessonPlan {
	readonly aims: readonly string[];
	readonly materials: readonly string[];
	/** What to look for in the class's answers. */
	readonly lookFor: readonly string[];
}

/** A lesson that ships with the timeline. */
export interface ReadyLesson {
	/** Permanent; used in addresses. */
	readonly id: string;
	/** What it is for, one or two sentences. */
	readonly about: string;
	readonly plan: LessonPlan;
	readonly lesson: Lesson;
}

/** What the timeline gives to teachers, parsed at build time. */
export interface Teaching {
	/** Two or three questions for a class, by event id; every event has some. */
	readonly questions: Readonly<Record<string, readonly ReadyQuestion[]>>;
	/** Our summary in plain words, by event id, where there is one. */
	readonly plain: Readonly<Record<string, string>>;
	readonly lessons: readonly ReadyLesson[];
}
