/** The article's fingerprint as a reader's browser gets it: shorter hashes, which suffice to compare and prove nothing for ever. */
export interface ShortFingerprint {
	/** Tokens in a window. */
	readonly window: number;
	/** The first 4 bytes of the hash of each window, in order, in base64. */
	readonly hashes: string;
}
