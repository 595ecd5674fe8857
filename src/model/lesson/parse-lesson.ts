import { cleanLines, cleanText } from "./clean-text.ts";
import { hasAddress } from "./has-address.ts";
import { LESSON_LIMITS, type Lesson, type LessonEvent, REVEAL_PARTS, type RevealPart } from "./lesson.ts";

/**
 * Why something is no lesson: it is not built like one; a later version wrote it; something in it is longer or more than
 * LESSON_LIMITS; a text holds an address; no event of this timeline is in it.
 */
export type LessonFault = "not-a-lesson" | "newer" | "too-long" | "address" | "no-events";

/** A lesson, or why there is none. */
export type ParsedLesson =
	| { readonly lesson: Lesson; readonly fault: null }
	| { readonly lesson: null; readonly fault: LessonFault };

/** The events that there are: their ids, or a map by id. */
export type KnownEvents = Pick<ReadonlySet<string>, "has">;

const QUOTE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** One of `data`'s own fields; `undefined` where it has none of this name. */
function fieldOf(data: object, name: string): unknown {
	const value: unknown = Object.hasOwn(data, name) ? Reflect.get(data, name) : undefined;
	return value;
}

/**
 * Reads a lesson from data that anybody may have written. What is wrong with a text refuses the whole lesson, as a teacher must
 * not find her words cut: too long, or with an address in it (LESSON_LIMITS, hasAddress). Left out without a word are invisible
 * characters, unknown fields, unknown reveal parts, and events that are unknown or come again. A missing field is an empty one,
 * the title too; one of a wrong type is refused. Quotes are only checked for looking like an id. Never throws.
 */
export function parseLesson(data: unknown, known: KnownEvents): ParsedLesson {
	const faults: LessonFault[] = [];

	function listOf(value: unknown, limit: number): readonly unknown[] {
		if (value === undefined) return [];
		if (!Array.isArray(value)) faults.push("not-a-lesson");
		else if (value.length > limit) faults.push("too-long");
		else return value;
		return [];
	}

	function textOf(value: unknown, limit: number, clean = cleanText): string {
		if (value === undefined) return "";
		if (typeof value !== "string") {
			faults.push("not-a-lesson");
			return "";
		}
		const text = clean(value);
		if (text.length > limit) faults.push("too-long");
		else if (hasAddress(text)) faults.push("address");
		return text;
	}

	function quoteOf(value: unknown): string | null {
		if (value === undefined || value === null) return null;
		if (typeof value === "string" && value.length <= LESSON_LIMITS.id && QUOTE_ID.test(value)) return value;
		faults.push("not-a-lesson");
		return null;
	}

	function eventOf(value: unknown): LessonEvent | null {
		const id = typeof value === "object" && value !== null ? fieldOf(value, "id") : undefined;
		if (typeof value !== "object" || value === null || typeof id !== "string") {
			faults.push("not-a-lesson");
			return null;
		}
		if (!known.has(id)) return null;
		const questions = listOf(fieldOf(value, "questions"), LESSON_LIMITS.questions);
		return {
			id,
			quote: quoteOf(fieldOf(value, "quote")),
			notes: textOf(fieldOf(value, "notes"), LESSON_LIMITS.notes, cleanLines),
			questions: questions
				.map((question) => textOf(question, LESSON_LIMITS.question))
				.filter((text) => text !== ""),
		};
	}

	function lessonOf(fields: object): Lesson {
		const events = new Map<string, LessonEvent>();
		for (const value of listOf(fieldOf(fields, "events"), LESSON_LIMITS.events)) {
			const event = eventOf(value);
			if (event !== null && !events.has(event.id)) events.set(event.id, event);
		}
		if (events.size === 0) faults.push("no-events");
		const parts = listOf(fieldOf(fields, "reveal"), REVEAL_LIMIT).map(revealPartOf);
		return {
			title: textOf(fieldOf(fields, "title"), LESSON_LIMITS.title),
			reveal: [...new Set(parts.filter((part) => part !== undefined))],
			events: [...events.values()],
		};
	}

	if (typeof data !== "object" || data === null || Array.isArray(data))
		return { lesson: null, fault: "not-a-lesson" };
	const lesson = lessonOf(data);
	const [fault] = faults;
	return fault === undefined ? { lesson, fault: null } : { lesson: null, fault };
}

/** More than there are parts, for those of a later version. */
const REVEAL_LIMIT = 20;

function revealPartOf(value: unknown): RevealPart | undefined {
	return REVEAL_PARTS.find((part) => part === value);
}
