import { useState } from "react";
import { LESSON_LIMITS, type Lesson } from "../../model/lesson/lesson.ts";
import { encodeLesson } from "../../model/lesson/lesson-code.ts";
import { type KnownEvents, type LessonFault, parseLesson } from "../../model/lesson/parse-lesson.ts";
import { useViewStore } from "../../state/view-store-context.tsx";

/** A lesson while it is changed. */
export interface Draft {
	/** As typed: it may not be a lesson that can be given to anybody yet. */
	readonly lesson: Lesson;
	/** Why the address does not hold it; `null` when it does. */
	readonly fault: LessonFault | "over" | null;
	/** How many characters it takes in an address. */
	readonly length: number;
	readonly change: (part: Partial<Lesson>) => void;
}

/** Keeps the address at what was last right in the draft; a lesson that comes by the address takes its place. */
export function useDraft(given: Lesson, code: string, events: KnownEvents): Draft {
	const store = useViewStore();
	const [draft, setDraft] = useState(given);
	const [written, setWritten] = useState(code);
	if (code !== written) {
		setWritten(code);
		setDraft(given);
	}
	const own = encodeLesson(draft);
	const { fault } = parseLesson(draft, events);
	return {
		lesson: draft,
		fault: fault ?? (own.length > LESSON_LIMITS.code ? "over" : null),
		length: own.length,
		change(part) {
			const next = { ...draft, ...part };
			const nextCode = encodeLesson(next);
			setDraft(next);
			if (parseLesson(next, events).fault !== null || nextCode.length > LESSON_LIMITS.code) return;
			setWritten(nextCode);
			store.dispatch({ type: "edit-lesson", code: nextCode });
		},
	};
}
