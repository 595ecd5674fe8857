/** What a system is told of how far a student has come (cmi.core.lesson_status). */
export type LessonStatus = "incomplete" | "completed" | "failed" | "passed";

/** What the status is made of. */
export interface StatusFacts {
	/** The best score so far, of 100; `null` without one. */
	readonly best: number | null;
	/** Whether the exercise was done to its end. */
	readonly complete: boolean;
	/** The score from which it is passed, of 100; `null` where the system names none. */
	readonly mastery: number | null;
}

/**
 * The status that follows on `known`, which is the system's own text. It never falls: who begins anew keeps what was reached. With a
 * pass mark, reaching it is enough to pass, and only the end can fail.
 */
export function nextStatus(known: string, { best, complete, mastery }: StatusFacts): LessonStatus {
	if (known === "passed") return known;
	if (mastery !== null && best !== null && best >= mastery) return "passed";
	if (complete) return mastery === null || known === "completed" ? "completed" : "failed";
	return known === "completed" || known === "failed" ? known : "incomplete";
}
