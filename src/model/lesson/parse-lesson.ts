import { cleanLines, cleanText } from "./clean-text.ts";
import { hasAddress } from "./has-address.ts";
import {
	eventSlides,
	LESSON_LIMITS,
	type Lesson,
	type LessonEvent,
	type LessonSlide,
	lessonEvents,
	REVEAL_PARTS,
	type RevealPart,
	type SlideContent,
} from "./lesson.ts";

/**
 * Why something is no lesson: it is not built like one; a later version wrote it; something in it is longer or more than
 * LESSON_LIMITS; a text holds an address; no event of this timeline is in it.
 */
export type LessonFault = "not-a-lesson" | "newer" | "too-long" | "address" | "no-events";

/** A lesson, or why there is none. */
export type ParsedLesson =
	| {
			readonly lesson: Lesson;
			readonly fault: null;
			/** How many of its events and slides are unknown here, or come again, and so are not in it. */
			readonly leftOut: number;
	  }
	| { readonly lesson: null; readonly fault: LessonFault };

/** The events that there are: their ids, or a map by id. */
export type KnownEvents = Pick<ReadonlySet<string>, "has">;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function isObject(value: unknown): value is object {
	return typeof value === "object" && value !== null;
}

/** One of `data`'s own fields; `undefined` where it has none of this name. */
function fieldOf(data: object, name: string): unknown {
	const value: unknown = Object.hasOwn(data, name) ? Reflect.get(data, name) : undefined;
	return value;
}

/**
 * Reads a lesson from data that anybody may have written. What is wrong with a text refuses the whole lesson, as a teacher must
 * not find her words cut: too long, or with an address in it (LESSON_LIMITS, hasAddress). Left out without a word are invisible
 * characters, unknown fields and unknown reveal parts; left out and counted, unknown kinds of slides, and events that are unknown or come again. A missing field is an empty one,
 * the title too; one of a wrong type is refused. Quotes, accounts and questions are only checked for looking like an id. A list of `events`, as lessons once were, is a slide for each. Never throws.
 */
export function parseLesson(data: unknown, known: KnownEvents): ParsedLesson {
	const faults: LessonFault[] = [];
	const seen = new Set<string>();
	let leftOut = 0;

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

	function idOf(value: unknown): string | null {
		if (value === undefined || value === null) return null;
		if (typeof value === "string" && value.length <= LESSON_LIMITS.id && ID.test(value)) return value;
		faults.push("not-a-lesson");
		return null;
	}

	function idsOf(value: unknown): readonly string[] {
		return listOf(value, LESSON_LIMITS.ids).flatMap((id) => idOf(id) ?? []);
	}

	function minutesOf(value: unknown): number | null {
		if (value === undefined || value === null) return null;
		if (typeof value === "number" && Number.isInteger(value) && value > 0 && value <= LESSON_LIMITS.minutes)
			return value;
		faults.push("not-a-lesson");
		return null;
	}

	function eventOf(value: unknown): LessonEvent | null {
		const id = isObject(value) ? fieldOf(value, "id") : undefined;
		if (!isObject(value) || typeof id !== "string") {
			faults.push("not-a-lesson");
			return null;
		}
		if (!known.has(id) || seen.has(id)) {
			leftOut += 1;
			return null;
		}
		seen.add(id);
		// Blank lines are no questions.
		const questions = listOf(fieldOf(value, "questions"), LESSON_LIMITS.questions * 10)
			.map((question) => textOf(question, LESSON_LIMITS.question))
			.filter((text) => text !== "");
		if (questions.length > LESSON_LIMITS.questions) faults.push("too-long");
		return {
			id,
			quote: idOf(fieldOf(value, "quote")),
			notes: textOf(fieldOf(value, "notes"), LESSON_LIMITS.notes, cleanLines),
			questions,
			dropped: idsOf(fieldOf(value, "dropped")),
		};
	}

	function contentOf(slide: object): SlideContent | null {
		const kind = fieldOf(slide, "kind");
		const text = (limit: number = LESSON_LIMITS.text) => textOf(fieldOf(slide, "text"), limit);
		const notes = () => textOf(fieldOf(slide, "notes"), LESSON_LIMITS.notes, cleanLines);
		switch (kind) {
			case "events": {
				const events = listOf(fieldOf(slide, "events"), LESSON_LIMITS.events).flatMap(
					(event) => eventOf(event) ?? [],
				);
				return events.length === 0 ? null : { kind, events };
			}
			case "title":
				return { kind, text: text(), notes: notes() };
			case "closing":
				return { kind, text: text(LESSON_LIMITS.question), notes: notes() };
			case "text":
				return {
					kind,
					heading: textOf(fieldOf(slide, "heading"), LESSON_LIMITS.title),
					text: text(),
					notes: notes(),
				};
			case "question":
				return {
					kind,
					text: text(LESSON_LIMITS.question),
					quotes: idsOf(fieldOf(slide, "quotes")),
					notes: notes(),
				};
			case "pair": {
				const [left, right] = [idOf(fieldOf(slide, "left")), idOf(fieldOf(slide, "right"))];
				if (left === null || right === null) break;
				return { kind, text: text(LESSON_LIMITS.question), left, right, notes: notes() };
			}
			case "axis": {
				const ids = idsOf(fieldOf(slide, "events"));
				const events = ids.filter((id) => known.has(id));
				leftOut += ids.length - events.length;
				return { kind, text: text(LESSON_LIMITS.question), events, notes: notes() };
			}
			default:
				// A kind of a later version.
				if (typeof kind === "string") {
					leftOut += 1;
					return null;
				}
		}
		faults.push("not-a-lesson");
		return null;
	}

	function slideOf(value: unknown): LessonSlide | null {
		if (!isObject(value)) {
			faults.push("not-a-lesson");
			return null;
		}
		const content = contentOf(value);
		return content && { ...content, minutes: minutesOf(fieldOf(value, "minutes")) };
	}

	function slidesOf(fields: object): readonly LessonSlide[] {
		const slides = listOf(fieldOf(fields, "slides"), LESSON_LIMITS.slides).flatMap(
			(slide) => slideOf(slide) ?? [],
		);
		// Before there were other slides, a lesson was a list of events.
		const events = listOf(fieldOf(fields, "events"), LESSON_LIMITS.events).flatMap(
			(event) => eventOf(event) ?? [],
		);
		return [...slides, ...eventSlides(events)];
	}

	function lessonOf(fields: object): Lesson {
		const slides = slidesOf(fields);
		const count = lessonEvents({ slides }).length;
		if (count === 0) faults.push("no-events");
		if (count > LESSON_LIMITS.events) faults.push("too-long");
		const parts = listOf(fieldOf(fields, "reveal"), REVEAL_LIMIT).map(revealPartOf);
		const plain = fieldOf(fields, "plain");
		if (plain !== undefined && typeof plain !== "boolean") faults.push("not-a-lesson");
		return {
			title: textOf(fieldOf(fields, "title"), LESSON_LIMITS.title),
			reveal: [...new Set(parts.filter((part) => part !== undefined))],
			plain: plain === true,
			slides,
		};
	}

	if (typeof data !== "object" || data === null || Array.isArray(data))
		return { lesson: null, fault: "not-a-lesson" };
	const lesson = lessonOf(data);
	const [fault] = faults;
	return fault === undefined ? { lesson, fault: null, leftOut } : { lesson: null, fault };
}

/** More than there are parts, for those of a later version. */
const REVEAL_LIMIT = 20;

function revealPartOf(value: unknown): RevealPart | undefined {
	return REVEAL_PARTS.find((part) => part === value);
}
