import { fromBase64url, toBase64url } from "./base64url.ts";
import { CODE_1 } from "./code-1.ts";
import { CODE_2, packLesson } from "./code-2.ts";
import type { CodeVersion } from "./code-version.ts";
import { LESSON_LIMITS, type Lesson } from "./lesson.ts";
import { type KnownEvents, parseLesson } from "./parse-lesson.ts";
import type { Teaching } from "./teaching.ts";

/** By the character that their codes begin with. */
const VERSIONS: Readonly<Record<string, CodeVersion>> = { "1": CODE_1, "2": CODE_2 };
/** The version that is written. */
const VERSION = "2";

/** Bytes; no lesson within LESSON_LIMITS takes more. What claims to is a bomb, and is not unpacked any further. */
const UNPACKED_LIMIT = 320_000;

/**
 * Writes a lesson as a code for addresses: letters, digits, "-" and "_" only. May be longer than `LESSON_LIMITS.code`; then it
 * cannot be read. Only what `parseLesson` lets through comes back as it was.
 */
export function encodeLesson(lesson: Lesson): string {
	return VERSION + toBase64url(packLesson(lesson));
}

/** What a code holds, not checked yet. Throws on what is no JSON, or packed otherwise. */
function unpack(code: string): unknown {
	const version = VERSIONS[code.charAt(0)];
	const packed = fromBase64url(code.slice(1));
	if (version === undefined || packed === null) return null;
	const text = version.read(packed, UNPACKED_LIMIT);
	return text === null ? null : version.unpack(JSON.parse(text));
}

/**
 * The lesson that a code stands for: the id of a ready one, or an own one written into it; `null` where it is none. The code may
 * come from anyone: it is measured before it is unpacked, unpacked no further than a lesson goes, and parsed. Never throws.
 */
export function resolveLesson(
	code: string,
	teaching: Pick<Teaching, "lessons">,
	events: KnownEvents,
): Lesson | null {
	if (code.length > LESSON_LIMITS.code) return null;
	const ready = teaching.lessons.find(({ id }) => id === code);
	if (ready) return ready.lesson;
	try {
		return parseLesson(unpack(code), events).lesson;
	} catch {
		return null;
	}
}
