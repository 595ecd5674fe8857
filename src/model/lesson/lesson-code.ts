import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { fromBase64url, toBase64url } from "./base64url.ts";
import { LESSON_LIMITS, type Lesson, type LessonEvent, type RevealPart } from "./lesson.ts";
import { LESSON_DICTIONARY } from "./lesson-dictionary.ts";
import { type KnownEvents, parseLesson } from "./parse-lesson.ts";
import type { Teaching } from "./teaching.ts";

/** Begins every code of this kind. */
const VERSION = "1";

/** Bytes; no lesson within LESSON_LIMITS takes more. What claims to is a bomb, and is not unpacked any further. */
const UNPACKED_LIMIT = 320_000;

const LETTERS = { ask: "a", date: "d", speaker: "s", quote: "q" } as const satisfies Record<
	RevealPart,
	string
>;

/** An event as an array without its empty end, or as its bare id. Quotes are mostly named after their event: "-1". */
function packEvent({ id, quote, notes, questions }: LessonEvent): unknown {
	const named = quote?.startsWith(`${id}-`) ? quote.slice(id.length) : quote;
	if (notes !== "" || questions.length > 0) return [id, named ?? 0, notes, ...questions];
	return named === null ? id : [id, named];
}

/**
 * Writes a lesson as a code for addresses: letters, digits, "-" and "_" only. May be longer than `LESSON_LIMITS.code`; then it
 * cannot be read. Only what `parseLesson` lets through comes back as it was.
 */
export function encodeLesson(lesson: Lesson): string {
	const reveal = lesson.reveal.map((part) => LETTERS[part]).join("");
	const text = JSON.stringify([lesson.title, reveal, lesson.events.map(packEvent)]);
	const packed = deflateSync(strToU8(text), { level: 9, dictionary: LESSON_DICTIONARY });
	return VERSION + toBase64url(packed);
}

function unpackEvent(value: unknown): unknown {
	if (typeof value === "string") return { id: value };
	if (!Array.isArray(value)) return null;
	const [id, quote, notes, ...questions]: unknown[] = value;
	const whole = typeof quote === "string" && quote.startsWith("-") ? `${id}${quote}` : quote;
	return { id, quote: quote === 0 ? null : whole, notes, questions };
}

/** What a code holds, not checked yet. Throws on what is no JSON or no deflate. */
function unpack(code: string): unknown {
	const packed = code.startsWith(VERSION) ? fromBase64url(code.slice(VERSION.length)) : null;
	if (packed === null) return null;
	// With a buffer of its own fflate never asks for more; one byte more than allowed tells what is too long.
	const out = new Uint8Array(UNPACKED_LIMIT + 1);
	const bytes = inflateSync(packed, { out, dictionary: LESSON_DICTIONARY });
	if (bytes.length > UNPACKED_LIMIT) return null;
	const data: unknown = JSON.parse(strFromU8(bytes));
	if (!Array.isArray(data)) return null;
	const [title, reveal, events]: unknown[] = data;
	if (typeof reveal !== "string" || !Array.isArray(events)) return null;
	const parts = Object.entries(LETTERS).flatMap(([part, letter]) =>
		reveal.includes(letter) ? [{ part, at: reveal.indexOf(letter) }] : [],
	);
	return {
		title,
		reveal: parts.toSorted((a, b) => a.at - b.at).map(({ part }) => part),
		events: events.length > LESSON_LIMITS.events ? events : events.map(unpackEvent),
	};
}

/**
 * The lesson that a code stands for: the id of a ready one, or an own one written into it; `null` where it is none. The code may
 * come from anyone: it is measured before it is unpacked, unpacked no further than a lesson goes, and parsed. Never throws.
 */
export function resolveLesson(code: string, teaching: Teaching, events: KnownEvents): Lesson | null {
	if (code.length > LESSON_LIMITS.code) return null;
	const ready = teaching.lessons.find(({ id }) => id === code);
	if (ready) return ready.lesson;
	try {
		return parseLesson(unpack(code), events).lesson;
	} catch {
		return null;
	}
}
