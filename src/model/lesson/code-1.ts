import { inflateSync, strFromU8 } from "fflate";
import { CODE_1_DICTIONARY } from "./code-1-dictionary.ts";
import type { CodeVersion } from "./code-version.ts";
import { LESSON_LIMITS } from "./lesson.ts";
import { revealOf } from "./reveal-letters.ts";

/** An event, named or as [id, quote, notes, …questions]; quotes are mostly named after their event: "-1". */
function unpackEvent(value: unknown): unknown {
	if (typeof value === "string") return { id: value };
	if (!Array.isArray(value)) return null;
	const [id, quote, notes, ...questions]: unknown[] = value;
	const whole = typeof quote === "string" && quote.startsWith("-") ? `${id}${quote}` : quote;
	return { id, quote: quote === 0 ? null : whole, notes, questions };
}

/** Codes as they were first given out, read for ever and written no more: [title, reveal, [event, …]]. */
export const CODE_1: CodeVersion = {
	read(packed, limit) {
		// With a buffer of its own fflate never asks for more; one byte more than allowed tells what is too long.
		const out = new Uint8Array(limit + 1);
		const bytes = inflateSync(packed, { out, dictionary: CODE_1_DICTIONARY });
		return bytes.length > limit ? null : strFromU8(bytes);
	},
	unpack(data) {
		if (!Array.isArray(data)) return null;
		const [title, reveal, events]: unknown[] = data;
		if (typeof reveal !== "string" || !Array.isArray(events)) return null;
		return {
			title,
			reveal: revealOf(reveal),
			events: events.length > LESSON_LIMITS.events ? events : events.map(unpackEvent),
		};
	},
};
