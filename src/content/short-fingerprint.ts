import type { ShortFingerprint } from "../model/fingerprint/short-fingerprint.ts";
import type { Fingerprint } from "./fingerprint.ts";

/** Hexadecimal digits kept of each hash: 4 bytes. */
const DIGITS = 8;

/** What a reader's browser gets of a fingerprint. */
export function shortFingerprint({ window, hashes }: Fingerprint): ShortFingerprint {
	const kept = hashes.map((hash) => hash.slice(0, DIGITS)).join("");
	return { window, hashes: Buffer.from(kept, "hex").toString("base64") };
}
