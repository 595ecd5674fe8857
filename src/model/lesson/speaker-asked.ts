import type { SourceQuote } from "../historical-event.ts";
import { isNamedIn } from "../person-names.ts";
import type { Person } from "../timeline-content.ts";

/** What a class can be asked about a quote's speaker: who it is; or, where that is known, only how the article tells the words. */
export type SpeakerAsked = "who" | "how";

/**
 * What is left to ask about a quote's speaker. `read` are the texts that stand with the quote, as its event's title; `told` says whether
 * an earlier slide attributed it.
 */
export function speakerAsked(
	quote: Pick<SourceQuote, "exact" | "speaker">,
	read: readonly string[],
	told: boolean,
	people: readonly Pick<Person, "id" | "name" | "aliases">[],
): SpeakerAsked {
	const speaker = people.find(({ id }) => id === quote.speaker);
	const named = speaker !== undefined && [...read, quote.exact].some((text) => isNamedIn(text, speaker));
	return told || named ? "how" : "who";
}
