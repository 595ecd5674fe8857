import { isWord, readTokens, type Token } from "../fingerprint/token.ts";
import type { ArticleIndex } from "./article-index.ts";
import { checkQuotation, findUnmarked } from "./check-quotation.ts";
import { cleanText } from "./clean-text.ts";
import { findQuotations } from "./find-quotations.ts";
import type { Finding, Passage } from "./passage.ts";

/** A text with what was found in it. */
export interface CheckedText {
	/** As it was checked; the passages' offsets are into it. */
	readonly text: string;
	/** Whether only its beginning was checked, for it was too long. */
	readonly cut: boolean;
	/** In the order of the text; no two overlap. */
	readonly passages: readonly Passage[];
}

/** Words in single marks from which on they count as a quotation: fewer are more often apostrophes. */
const SINGLE_WORDS = 3;

/** Tokens between two looks at the clock. */
const BEAT = 512;

function* tokensOf(text: string, start: number, end: number): Generator<void, readonly Token[], void> {
	const tokens: Token[] = [];
	for (const token of readTokens(text.slice(start, end))) {
		if (tokens.length % BEAT === 0) yield;
		tokens.push({ ...token, start: token.start + start, end: token.end + start });
	}
	return tokens;
}

function passage(kind: Passage["kind"], tokens: readonly Token[], finding: Finding): Passage {
	return { ...finding, kind, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** Runs a task, and says each time it yields how far the whole has come. */
function* at<Result>(done: number, task: Generator<void, Result, void>): Generator<number, Result, void> {
	let step = task.next();
	while (!step.done) {
		yield done;
		step = task.next();
	}
	return step.value;
}

/**
 * Checks a text: each passage in quotation marks, and each run of eight words or more that stands in the article without them. Takes
 * time in proportion to the text. Yields every few milliseconds how much of it is done, from 0 to 1, so that a page can do other
 * things in between, or give it up.
 */
export function* checkText(raw: string, index: ArticleIndex): Generator<number, CheckedText, void> {
	const { text, cut } = cleanText(raw);
	yield 0;
	const quotations = yield* at(0, findQuotations(text));
	const passages: Passage[] = [];
	let last = 0;
	for (const { start, end, single } of [
		...quotations,
		{ start: text.length, end: text.length, single: false },
	]) {
		const done = last / text.length;
		const between = yield* at(done, tokensOf(text, last, start));
		for (const { tokens, finding } of yield* at(done, findUnmarked(index, between)))
			passages.push(passage("unmarked", tokens, finding));
		const tokens = yield* at(done, tokensOf(text, start, end));
		last = end;
		const words = tokens.filter(isWord).length;
		if (words >= (single ? SINGLE_WORDS : 1))
			passages.push(passage("quotation", tokens, yield* at(done, checkQuotation(index, tokens))));
	}
	return { text, cut, passages };
}
