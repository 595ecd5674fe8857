import { createHash } from "node:crypto";

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

/** A word or a punctuation mark, with its place in the text it was cut from (UTF-16 offsets, `end` exclusive). */
export interface Token {
	/** Quotation marks in their straight shape; all else as it stands. */
	readonly text: string;
	/** Whether white space stands before it. */
	readonly spaced: boolean;
	readonly start: number;
	readonly end: number;
}

/** Tokens in a window. */
export const fingerprintWindow = 8;

/** How the hashes are made, in words, for whoever wants to make them again. */
export const fingerprintAlgorithm =
	"SHA-256 (UTF-8, first 8 bytes, hexadecimal) of each window of tokens, joined by a single space where white " +
	"space stands between them; tokens are runs of letters, marks and digits, or single other characters; “”„‟«» count as \", ‘’‚‛‹› as '";

const tokenPattern = /(\s*)([\p{L}\p{M}\p{N}]+|\S)/gu;

/** Cuts a text into words and punctuation; only white space and the shapes of quotation marks are normalised. */
export function tokenise(text: string): readonly Token[] {
	return Array.from(text.matchAll(tokenPattern), (match) => {
		const [whole, space = "", raw = ""] = match;
		return {
			text: raw.replace(/[“”„‟«»]/, '"').replace(/[‘’‚‛‹›]/, "'"),
			spaced: space !== "",
			start: match.index + space.length,
			end: match.index + whole.length,
		};
	});
}

/** The hashes of all full windows of these tokens, in order; none when there are too few tokens. */
export function hashWindows(tokens: readonly Token[]): readonly string[] {
	const hashes: string[] = [];
	for (let position = 0; position + fingerprintWindow <= tokens.length; position++) {
		hashes.push(hashWindow(tokens.slice(position, position + fingerprintWindow)));
	}
	return hashes;
}

function hashWindow(tokens: readonly Token[]): string {
	const text = tokens
		.map((token, index) => (index > 0 && token.spaced ? ` ${token.text}` : token.text))
		.join("");
	return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 16);
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
