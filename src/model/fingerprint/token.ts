/** A word or a punctuation mark, with its place in the text it was cut from (UTF-16 offsets, `end` exclusive). */
export interface Token {
	/** Quotation marks in their straight shape; all else as it stands. */
	readonly text: string;
	/** Whether white space stands before it. */
	readonly spaced: boolean;
	readonly start: number;
	readonly end: number;
}

/** White space is no part of the pattern: were it, a text of nothing else would take the square of its length. */
const tokenPattern = /[\p{L}\p{M}\p{N}]+|\S/gu;

/** Cuts a text into words and punctuation, one after the other; only white space and the shapes of quotation marks are normalised. */
export function* readTokens(text: string): Generator<Token, void, void> {
	let last = 0;
	for (const { 0: raw, index: start } of text.matchAll(tokenPattern)) {
		const end = start + raw.length;
		const straight = raw.length > 1 ? raw : raw.replace(/[“”„‟«»]/, '"').replace(/[‘’‚‛‹›]/, "'");
		yield { text: straight, spaced: start > last, start, end };
		last = end;
	}
}

/** All tokens of a text. */
export function tokenise(text: string): readonly Token[] {
	return [...readTokens(text)];
}

/** The tokens as one text: a single space where white space stands between them. */
export function joinTokens(tokens: readonly Pick<Token, "text" | "spaced">[]): string {
	return tokens.map(({ text, spaced }, index) => (index > 0 && spaced ? ` ${text}` : text)).join("");
}

/** Whether a token is a word, or a number: no punctuation mark. */
export function isWord({ text }: Pick<Token, "text">): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}
