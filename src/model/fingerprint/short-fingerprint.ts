import type { CoverageRun } from "../timeline-content.ts";

/**
 * The article's fingerprint as a reader's browser gets it: shorter hashes, which suffice to compare and prove nothing for ever; and
 * of these only the ones that cannot be made from the timeline's quotes, which the page has anyway.
 */
export interface ShortFingerprint {
	/** Tokens in a window. */
	readonly window: number;
	/** Windows in the article. */
	readonly count: number;
	/** The token of the article at which each quote's prefix begins, in the order of the events and their quotes. */
	readonly starts: readonly number[];
	/** What stands before and after each quote, in the same order. */
	readonly contexts: readonly (readonly [prefix: string, suffix: string])[];
	/** What of the article is quoted, from its first token to its last. */
	readonly coverage: readonly CoverageRun[];
	/** The first 4 bytes of the hash of each window that does not lie within a quote, its prefix and its suffix; in order, in base64. */
	readonly hashes: string;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The hashes that a fingerprint carries, in order, as numbers of 32 bits. */
export function readHashes({ hashes }: Pick<ShortFingerprint, "hashes">): Uint32Array {
	const digits = hashes.replace(/=+$/, "");
	const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
	let held = 0;
	for (let at = 0; at < digits.length; at++) {
		held = (held << 6) | DIGITS.indexOf(digits[at] ?? "A");
		// Six bits a digit: all but each fourth one complete a byte.
		if (at % 4 > 0) bytes[Math.floor((at * 3) / 4)] = held >> (6 - 2 * (at % 4));
	}
	const view = new DataView(bytes.buffer);
	return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => view.getUint32(at * 4));
}
