import { sha256 } from "../model/fingerprint/sha256.ts";
import { joinTokens, type Token, tokenise } from "../model/fingerprint/token.ts";

/**
 * What the repository keeps of the article: for every token position the hash
 * of the window of tokens that starts there. It is a check, not encryption
 * (whoever guesses eight words can see whether they stand there): it lets us
 * prove that a passage is verbatim without carrying the article.
 */
export interface Fingerprint {
	readonly algorithm: string;
	/** Tokens in a window. */
	readonly window: number;
	/** Tokens in the article; the last `window - 1` start no window of their own. */
	readonly count: number;
	/** One hash for each position, in order: 16 hexadecimal digits. */
	readonly hashes: readonly string[];
}

/** Tokens in a window. */
export const fingerprintWindow = 8;

/** How the hashes are made, in words, for whoever wants to make them again. */
export const fingerprintAlgorithm =
	"SHA-256 (UTF-8, first 8 bytes, hexadecimal) of each window of tokens, joined by a single space where white " +
	"space stands between them; tokens are runs of letters, marks and digits, or single other characters; “”„‟«» count as \", ‘’‚‛‹› as '";

/** The hashes of all full windows of these tokens, in order; none when there are too few tokens. */
export function hashWindows(tokens: readonly Token[]): readonly string[] {
	const hashes: string[] = [];
	for (let position = 0; position + fingerprintWindow <= tokens.length; position++) {
		hashes.push(hashWindow(tokens.slice(position, position + fingerprintWindow)));
	}
	return hashes;
}

function hashWindow(tokens: readonly Token[]): string {
	const [first = 0, second = 0] = sha256(joinTokens(tokens));
	return [first, second].map((word) => word.toString(16).padStart(8, "0")).join("");
}

/** The fingerprint of an article's text. */
export function fingerprintOf(article: string): Fingerprint {
	const tokens = tokenise(article);
	return {
		algorithm: fingerprintAlgorithm,
		window: fingerprintWindow,
		count: tokens.length,
		hashes: hashWindows(tokens),
	};
}
