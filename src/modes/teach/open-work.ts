import { isFinished } from "../../model/lesson/draft.ts";
import type { Lesson } from "../../model/lesson/lesson.ts";
import type { LessonFault } from "../../model/lesson/parse-lesson.ts";
import { isUnsaved, type Work } from "../../model/lesson/work.ts";
import type { RememberedLesson } from "./remembered.ts";

/** A lesson that is, or was, changed since the page was opened. */
export interface OpenWork {
	readonly id: string;
	readonly work: Work;
	/** The last version that a link can hold, with its code; `null` before there is one. */
	readonly given: { readonly lesson: Lesson; readonly code: string } | null;
	/** Why the draft as it stands is in no link; `null` where it is. */
	readonly fault: LessonFault | "over" | null;
	/** Every code that it had, but a ready lesson's id. */
	readonly codes: ReadonlySet<string>;
	/** The ready lesson that it began as, and what its code would be as one's own. */
	readonly ready: { readonly id: string; readonly code: string } | null;
}

/** All lessons under a teacher's hands, and what the browser remembers. */
export interface SessionState {
	readonly works: readonly OpenWork[];
	/** The id of the one that is open in the editor. */
	readonly active: string | null;
	/** `null` where nothing is to be remembered. */
	readonly remembered: readonly RememberedLesson[] | null;
	/** False where the browser has no place for it. */
	readonly canRemember: boolean;
	/** True where there was no room. */
	readonly full: boolean;
}

/** Whether all of it is a lesson by now: what is not finished is in no file and in no link. */
export function isWhole({ fault, work }: OpenWork): boolean {
	return fault === null && work.draft.slides.every(({ slide }) => isFinished(slide));
}

/** Whether the browser remembers it as it stands. */
export function isRemembered({ remembered, full }: SessionState, open: OpenWork): boolean {
	return !full && isWhole(open) && (remembered?.some(({ code }) => code === open.given?.code) ?? false);
}

/** The works that closing the page now would lose. */
export function unsavedWorks(state: SessionState): readonly OpenWork[] {
	return state.works.filter((open) => isUnsaved(open.work) && !isRemembered(state, open));
}
