import { draftEvents, type LessonDraft } from "./draft.ts";
import type { LessonEvent } from "./lesson.ts";

/** A draft as it was before a change, and what that change was, in words for the teacher. */
interface Past {
	readonly draft: LessonDraft;
	readonly what: string;
}

/** A draft with all that was done to it since it was opened. */
export interface Work {
	readonly draft: LessonDraft;
	/** The latest last. */
	readonly past: readonly Past[];
	/** The field in which was typed last: what is typed on in it is one change. */
	readonly field: string | null;
	/** What was last written for events that are no longer in the lesson, by their ids. */
	readonly kept: ReadonlyMap<string, LessonEvent>;
	/** The draft as it was taken along last, or as it came; `null` where nobody knows that it ever was. */
	readonly saved: string | null;
	/** Whether it was taken along since it was opened. */
	readonly taken: boolean;
}

const LONGEST_PAST = 500;

const stamp = (draft: LessonDraft): string =>
	JSON.stringify({ ...draft, slides: draft.slides.map((s) => s.slide) });

/** Begins to change a draft; `saved` is false where it may be nowhere but here. */
export function startWork(draft: LessonDraft, saved = true): Work {
	return { draft, past: [], field: null, kept: new Map(), saved: saved ? stamp(draft) : null, taken: false };
}

const isWritten = ({ quote, notes, questions, dropped }: LessonEvent): boolean =>
	quote !== null || notes !== "" || questions.length > 0 || dropped.length > 0;

/**
 * After a change. What was written for events that it takes out is kept. Changes one after the other that have the same `field`
 * are undone together.
 */
export function changeWork(work: Work, draft: LessonDraft, what: string, field: string | null = null): Work {
	const left = new Set(draftEvents(draft).map(({ id }) => id));
	const gone = draftEvents(work.draft).filter((event) => !left.has(event.id) && isWritten(event));
	const goesOn = field !== null && field === work.field && work.past.length > 0;
	return {
		...work,
		draft,
		field,
		past: goesOn ? work.past : [...work.past, { draft: work.draft, what }].slice(-LONGEST_PAST),
		kept:
			gone.length === 0
				? work.kept
				: new Map([...work.kept, ...gone.map((event) => [event.id, event] as const)]),
	};
}

/** What the next undoing takes back, in words; `null` where there is nothing. */
export function undoable({ past }: Work): string | null {
	return past.at(-1)?.what ?? null;
}

/** Before the last change. */
export function undoWork(work: Work): Work {
	const last = work.past.at(-1);
	return last === undefined
		? work
		: { ...work, draft: last.draft, past: work.past.slice(0, -1), field: null };
}

/** Once it was taken along as it is. */
export function saveWork(work: Work): Work {
	return { ...work, saved: stamp(work.draft), taken: true };
}

/** Whether something was changed since it was taken along. */
export function isUnsaved(work: Work): boolean {
	return stamp(work.draft) !== work.saved;
}
