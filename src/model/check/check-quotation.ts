import { isWord, type Token } from "../fingerprint/token.ts";
import { type ArticleIndex, placesOf } from "./article-index.ts";
import { explainClose, explainRuns } from "./explain-changes.ts";
import { findRuns } from "./find-runs.ts";
import { besidesOwnSigns } from "./own-signs.ts";
import type { Change, Finding, Remark } from "./passage.ts";

const FINAL_MARKS = /^[,.;:!?]$/;

/** A token whose first letter is a capital if it was none, and the other way round. */
function otherCase(token: Token): Token {
	const first = String.fromCodePoint(token.text.codePointAt(0) ?? 0);
	const upper = first.toUpperCase();
	return { ...token, text: (first === upper ? first.toLowerCase() : upper) + token.text.slice(first.length) };
}

/** What a passage is if its final mark, its first capital, or both do not count: to the letter, or `null`. */
function nearlyVerbatim(index: ArticleIndex, tokens: readonly Token[]): Finding | null {
	const [first, ...rest] = tokens;
	const last = tokens.at(-1);
	if (!first || !last) return null;
	const flipped = [otherCase(first), ...rest];
	const ends = FINAL_MARKS.test(last.text) && tokens.length > 1;
	const capital: Change = {
		kind: "changed",
		start: first.start,
		end: first.end,
		article: otherCase(first).text,
	};
	const mark: Change = { kind: "changed", start: last.start, end: last.end, article: null };
	const attempts: readonly (readonly [Remark, readonly Token[], readonly Change[]])[] = [
		["capital", flipped, [capital]],
		...(ends
			? ([
					["mark", tokens.slice(0, -1), [mark]],
					["mark-capital", flipped.slice(0, -1), [capital, mark]],
				] as const)
			: []),
	];
	for (const [remark, changed, changes] of attempts) {
		const places = placesOf(index, changed);
		if (places.length > 0) return { verdict: "altered", remark, places, changes };
	}
	return null;
}

/**
 * Whether a passage in quotation marks stands in the article. Verbatim is strict: white space and the shape of quotation marks are
 * the only things that do not count. Yields now and then.
 */
export function* checkQuotation(
	index: ArticleIndex,
	tokens: readonly Token[],
): Generator<void, Finding, void> {
	const places = placesOf(index, tokens);
	if (places.length > 0) return { verdict: "verbatim", remark: null, places, changes: [] };
	const nearly = nearlyVerbatim(index, tokens) ?? besidesOwnSigns(index, tokens);
	if (nearly) return nearly;
	const runs = yield* findRuns(index, tokens);
	if (runs.length > 0) return explainRuns(index, tokens, runs);
	// It may stand where the timeline quotes nothing: what is close to it in a quote says nothing.
	if (tokens.length < index.window) return { verdict: "absent", remark: "short", places: [], changes: [] };
	return explainClose(index, tokens) ?? { verdict: "absent", remark: null, places: [], changes: [] };
}

/** Words from which on a run of the article counts where it stands without quotation marks. */
const UNMARKED_WORDS = 8;

/** The runs of a text without quotation marks that are the article's words, as ranges of its tokens. Yields now and then. */
export function* findUnmarked(
	index: ArticleIndex,
	tokens: readonly Token[],
): Generator<void, readonly { readonly tokens: readonly Token[]; readonly finding: Finding }[], void> {
	const runs = yield* findRuns(index, tokens);
	return runs.flatMap(({ from, to, at }) => {
		const own = tokens.slice(from, to);
		if (own.filter(isWord).length < UNMARKED_WORDS) return [];
		const first = own.findIndex(isWord);
		const last = own.findLastIndex(isWord) + 1;
		const places = [{ from: at + first, to: at + last }];
		return {
			tokens: own.slice(first, last),
			finding: { verdict: "verbatim", remark: null, places, changes: [] },
		};
	});
}
