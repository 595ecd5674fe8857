/** The article's fingerprint as a reader's browser gets it: shorter hashes, which suffice to compare and prove nothing for ever. */
export interface ShortFingerprint {
	/** Tokens in a window. */
	readonly window: number;
	/** The first 4 bytes of the hash of each window, in order, in base64. */
	readonly hashes: string;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The hash of each window, in order, as a number of 32 bits. */
export function readHashes({ hashes }: ShortFingerprint): Uint32Array {
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
