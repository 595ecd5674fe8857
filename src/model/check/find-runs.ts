import type { Token } from "../fingerprint/token.ts";
import { type ArticleIndex, windowPlaces } from "./article-index.ts";

/** A run of a text's tokens, from `from` to before `to`, that stands in the article from its token `at` on. */
export interface Run {
	readonly from: number;
	readonly to: number;
	readonly at: number;
}

/** Windows between two looks at the clock. */
const BEAT = 32;

/**
 * The longest runs of a text that stand in the article, in the order of the text; a token in two of them counts to the first. Yields
 * now and then.
 */
export function* findRuns(
	index: ArticleIndex,
	tokens: readonly Token[],
): Generator<void, readonly Run[], void> {
	const runs: Run[] = [];
	let covered = 0;
	for (let from = 0; from + index.window <= tokens.length; from++) {
		if (from % BEAT === 0) yield;
		let starts = windowPlaces(index, tokens, from);
		let length = 0;
		for (let going = starts; going.length > 0; length++) {
			starts = going;
			const places = windowPlaces(index, tokens, from + length + 1);
			going = going.filter((start) => places.includes(start + length + 1));
		}
		const [at] = starts;
		if (at === undefined) continue;
		const to = from + length - 1 + index.window;
		const skipped = Math.max(0, covered - from);
		runs.push({ from: from + skipped, to, at: at + skipped });
		covered = to;
		from += length - 1;
	}
	return runs;
}
