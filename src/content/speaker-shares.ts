import type { Token } from "../model/fingerprint/token.ts";
import type { SpeakerShare } from "../model/timeline-content.ts";
import type { EventFile } from "./event-schema.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { verifyPassage } from "./verify-passage.ts";

/**
 * Words of direct speech for each speaker, most first. A word of the article
 * counts once, however many quotes hold it, and so does a passage that is
 * quoted twice; what the editors put in brackets counts for nobody. The quotes must be proven.
 */
export function speakerShares(
	events: readonly EventFile[],
	fingerprint: Fingerprint,
): readonly SpeakerShare[] {
	const speakers = new Map<string, { readonly words: Set<number>; readonly passages: Set<string> }>();
	for (const quote of events.flatMap((event) => event.quotes)) {
		const proof = verifyPassage(fingerprint, quote);
		if (quote.mode !== "direct" || quote.speaker === null || !proof.proven) continue;
		const share = speakers.get(quote.speaker) ?? { words: new Set(), passages: new Set() };
		speakers.set(quote.speaker, share);
		share.passages.add(`${proof.position}+${proof.tokens.length}`);
		for (const index of spokenWords(proof.tokens)) share.words.add(proof.position + index);
	}
	return Array.from(speakers, ([speaker, { words, passages }]) => ({
		speaker,
		words: words.size,
		quotes: passages.size,
	})).toSorted((a, b) => b.words - a.words || a.speaker.localeCompare(b.speaker, "en"));
}

/**
 * Indices of the tokens that start a word as people count them: "ice-free" and "it's" are one each. What stands in square brackets
 * is the editors', not the speaker's.
 */
function spokenWords(tokens: readonly Token[]): readonly number[] {
	const starts: number[] = [];
	let counted = false;
	let inBrackets = false;
	for (const [index, token] of tokens.entries()) {
		if (token.text === "[" || token.text === "]") inBrackets = token.text === "[";
		if (inBrackets) continue;
		if (index === 0 || token.spaced) counted = false;
		if (counted || !/[\p{L}\p{N}]/u.test(token.text)) continue;
		counted = true;
		starts.push(index);
	}
	return starts;
}
