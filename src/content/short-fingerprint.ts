import type { ShortFingerprint } from "../model/fingerprint/short-fingerprint.ts";
import type { TextSelector } from "../model/historical-event.ts";
import type { CoverageRun } from "../model/timeline-content.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { verifyPassage } from "./verify-passage.ts";

/** Hexadecimal digits kept of each hash: 4 bytes. */
const DIGITS = 8;

/**
 * What a reader's browser gets of a fingerprint, besides the quotes of these events, which cover this of the article. Throws where a quote is not in the article: they
 * were proven when the content was parsed.
 */
export function shortFingerprint(
	fingerprint: Fingerprint,
	events: readonly { readonly quotes: readonly Pick<TextSelector, "exact" | "prefix" | "suffix">[] }[],
	coverage: readonly CoverageRun[] = [],
): ShortFingerprint {
	const { window, hashes } = fingerprint;
	const implied = new Set<number>();
	const starts = events.flatMap(({ quotes }) =>
		quotes.map(({ prefix, exact, suffix }) => {
			const proof = verifyPassage(fingerprint, { prefix: "", exact: prefix + exact + suffix, suffix: "" });
			if (!proof.proven) throw new Error(`not in the article: ${exact}`);
			for (let at = 0; at + window <= proof.tokens.length; at++) implied.add(proof.position + at);
			return proof.position;
		}),
	);
	const kept = hashes.filter((_, at) => !implied.has(at)).map((hash) => hash.slice(0, DIGITS));
	return {
		window,
		count: hashes.length,
		starts,
		contexts: events.flatMap(({ quotes }) => quotes.map(({ prefix, suffix }) => [prefix, suffix] as const)),
		coverage,
		hashes: Buffer.from(kept.join(""), "hex").toString("base64"),
	};
}
