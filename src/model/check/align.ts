import { isWord } from "../fingerprint/token.ts";
import type { ArticleToken } from "./article-index.ts";

/** A stretch of a passage that differs from the article's: from `p0` to before `p1` there, from `a0` to before `a1` in the article. */
export interface Edit {
	readonly p0: number;
	readonly p1: number;
	readonly a0: number;
	readonly a1: number;
}

/** How two runs of tokens go together. */
export interface Alignment {
	readonly edits: readonly Edit[];
	/** Words that are the same in both. */
	readonly words: number;
	/** What of the article it goes together with. */
	readonly from: number;
	readonly to: number;
}

/** Tokens on either side beyond which nothing is aligned: the cost is their product. */
export const ALIGN_LIMIT = 320;

const SINGLE = 2;

/** The cost of taking one token for another; as much as leaving one out and adding one where nothing speaks for it. */
function swapCost(one: ArticleToken, other: ArticleToken | undefined): number {
	if (!other) return 2 * SINGLE;
	if (one.text === other.text) return 0;
	if (one.text.toLowerCase() === other.text.toLowerCase()) return 1;
	return isWord(one) === isWord(other) ? 3 : 2 * SINGLE;
}

/**
 * Aligns a passage with a stretch of the article by the fewest edits (Levenshtein). Where an end is free, the article may have more
 * there. A token that is not known is like no other. `null` where there is too much to align.
 */
export function align(
	passage: readonly ArticleToken[],
	article: readonly (ArticleToken | undefined)[],
	free: { readonly start: boolean; readonly end: boolean },
): Alignment | null {
	const [n, m] = [passage.length, article.length];
	if (n > ALIGN_LIMIT || m > ALIGN_LIMIT + 40) return null;
	const width = m + 1;
	const costs = new Uint16Array((n + 1) * width);
	const cost = (i: number, j: number) => costs[i * width + j] ?? 0;
	const swaps = (i: number, j: number) => {
		const one = passage[i];
		return one ? swapCost(one, article[j]) : 2 * SINGLE;
	};
	for (let j = 0; j <= m; j++) costs[j] = free.start ? 0 : j * SINGLE;
	for (let i = 1; i <= n; i++) {
		costs[i * width] = i * SINGLE;
		for (let j = 1; j <= m; j++)
			costs[i * width + j] = Math.min(
				cost(i - 1, j - 1) + swaps(i - 1, j - 1),
				cost(i - 1, j) + SINGLE,
				cost(i, j - 1) + SINGLE,
			);
	}
	let to = m;
	if (free.end) for (let j = m; j >= 0; j--) if (cost(n, j) < cost(n, to)) to = j;

	const edits: Edit[] = [];
	let words = 0;
	let [i, j] = [n, to];
	while (i > 0 || (j > 0 && !free.start)) {
		const [p1, a1] = [i, j];
		const swap = i > 0 && j > 0 ? swaps(i - 1, j - 1) : Number.POSITIVE_INFINITY;
		if (cost(i, j) === cost(i - 1, j - 1) + swap) {
			i--;
			j--;
		} else if (i > 0 && cost(i, j) === cost(i - 1, j) + SINGLE) i--;
		else j--;
		const [one, other] = [passage[i], article[j]];
		const same = p1 > i && a1 > j && swap === 0;
		if (same && one && isWord(one)) words++;
		if (same && (i === 0 || j === 0 || one?.spaced === other?.spaced)) continue;
		const last = edits.at(-1);
		// A space that differs is told by itself, so that it hides no word.
		if (last && last.p0 === p1 && last.a0 === a1 && !same)
			edits[edits.length - 1] = { ...last, p0: i, a0: j };
		else edits.push({ p0: i, p1, a0: j, a1 });
	}
	return { edits: edits.reverse(), words, from: j, to };
}
