import type { GlossaryEntry } from "./timeline-content.ts";

/** Where a text uses a term of the glossary. */
export interface TermUse {
	readonly entry: GlossaryEntry;
	/** In UTF-16 code units; `end` is exclusive. */
	readonly start: number;
	readonly end: number;
}

const SENTENCE_START = /(?:^|[.!?…]["'”’)\]]*\s+)["'“‘([]*$/;

/** A form as a pattern that takes a capital for its first letter as well. */
function patternOf(form: string): string {
	const [first = "", ...others] = [...form].map((letter) => letter.replace(/[^\p{L}\p{N}\s]/u, "\\$&"));
	return `[${first}${first.toUpperCase()}]${others.join("")}`;
}

/**
 * The first use of each term in texts that are read one after the other: a list for each text, in its order. Terms are found as whole
 * words, the longest form first, written as in the glossary; only where a sentence begins may a small first letter be a capital.
 */
export function firstTermUses(
	texts: readonly string[],
	glossary: readonly GlossaryEntry[],
): readonly (readonly TermUse[])[] {
	const entryOf = new Map(glossary.flatMap((entry) => entry.forms.map((form) => [form, entry] as const)));
	const forms = [...entryOf.keys()].sort((a, b) => b.length - a.length);
	if (forms.length === 0) return texts.map(() => []);
	// The letter before is taken along, for a look-behind is beyond some browsers.
	const words = new RegExp(`(^|[^\\p{L}\\p{N}])(${forms.map(patternOf).join("|")})(?![\\p{L}\\p{N}])`, "gu");
	const seen = new Set<GlossaryEntry>();
	return texts.map((text) => {
		const uses: TermUse[] = [];
		for (const { index, 1: before = "", 2: word = "" } of text.matchAll(words)) {
			const start = index + before.length;
			const small = word.charAt(0).toLowerCase() + word.slice(1);
			const entry = entryOf.get(word) ?? (SENTENCE_START.test(text.slice(0, start)) && entryOf.get(small));
			if (!entry || seen.has(entry)) continue;
			seen.add(entry);
			uses.push({ entry, start, end: start + word.length });
		}
		return uses;
	});
}
