import { sha256 } from "../fingerprint/sha256.ts";
import { readHashes, type ShortFingerprint } from "../fingerprint/short-fingerprint.ts";
import { joinTokens, type Token, tokenise } from "../fingerprint/token.ts";
import type { HistoricalEvent, SourceQuote } from "../historical-event.ts";

/** A token as it stands in the article. */
export type ArticleToken = Pick<Token, "text" | "spaced">;

/** A run of the article's tokens, counted from 0; `to` is the one after its last. */
export interface Place {
	readonly from: number;
	readonly to: number;
}

/** A quote of the timeline with its place in the article. */
export interface PlacedQuote extends Place {
	readonly event: string;
	readonly quote: SourceQuote;
}

/** What is known of the article: all its windows as hashes, and the words that the timeline quotes. */
export interface ArticleIndex {
	/** Tokens in a window. */
	readonly window: number;
	readonly hashes: Uint32Array;
	/** At which positions the window with a hash starts. */
	readonly byHash: ReadonlyMap<number, readonly number[]>;
	/** The article's token at each position that a quote or its surroundings tell. */
	readonly known: readonly (ArticleToken | undefined)[];
	/** Where each token stands, by its text. */
	readonly byText: ReadonlyMap<string, readonly number[]>;
	readonly quotes: readonly PlacedQuote[];
}

/** No window of an article is longer, in UTF-16 code units: hashing what is would take long for nothing. */
const LONGEST_WINDOW = 1000;

/** Where the window that starts with a token stands in the article; nowhere where there are too few tokens for one. */
export function windowPlaces(
	{ window, byHash }: Pick<ArticleIndex, "window" | "byHash">,
	tokens: readonly Token[],
	from: number,
): readonly number[] {
	const first = tokens[from];
	const last = tokens[from + window - 1];
	if (!first || !last || last.end - first.start > LONGEST_WINDOW) return [];
	return byHash.get(sha256(joinTokens(tokens.slice(from, from + window)))[0] ?? 0) ?? [];
}

function gather<Key>(entries: Iterable<readonly [Key, number]>): ReadonlyMap<Key, readonly number[]> {
	const gathered = new Map<Key, number[]>();
	for (const [key, value] of entries) {
		const values = gathered.get(key);
		if (values) values.push(value);
		else gathered.set(key, [value]);
	}
	return gathered;
}

/** Reads a fingerprint, and places the timeline's quotes in it; with no events, the fingerprint is all that is known. */
export function indexArticle(
	fingerprint: ShortFingerprint,
	events: readonly Pick<HistoricalEvent, "id" | "quotes">[],
): ArticleIndex {
	const hashes = readHashes(fingerprint);
	const byHash = gather(Array.from(hashes, (hash, position) => [hash, position] as const));
	const known: (ArticleToken | undefined)[] = Array.from({ length: hashes.length + fingerprint.window - 1 });
	const quotes: PlacedQuote[] = [];
	for (const { id, quotes: own } of events)
		for (const quote of own) {
			const { prefix, exact, suffix } = quote;
			const tokens = tokenise(prefix + exact + suffix);
			const all = tokens.map((_, at) => windowPlaces({ window: fingerprint.window, byHash }, tokens, at));
			const position = all[0]?.find((start) =>
				all.every((places, at) => at + fingerprint.window > tokens.length || places.includes(start + at)),
			);
			if (position === undefined) continue;
			// What stands before the first one is not known, unless nothing does.
			for (const [at, token] of tokens.entries())
				if (at > 0 || prefix === "") known[position + at] = { ...token, spaced: token.spaced || at === 0 };
			const lent = tokens.filter(({ end }) => end <= prefix.length).length;
			const length = tokens.filter(({ start }) => start < prefix.length + exact.length).length - lent;
			quotes.push({ from: position + lent, to: position + lent + length, event: id, quote });
		}
	const byText = gather(known.flatMap((token, at) => (token ? [[token.text, at] as const] : [])));
	return { window: fingerprint.window, hashes, byHash, known, byText, quotes };
}

/**
 * Where a passage stands to the letter, in full: by the fingerprint, or where it is shorter than a window, among the words that the
 * timeline quotes.
 */
export function placesOf(index: ArticleIndex, tokens: readonly Token[]): readonly Place[] {
	const { window, known, byText } = index;
	const [first] = tokens;
	if (!first) return [];
	let starts: readonly number[];
	if (tokens.length < window)
		starts = (byText.get(first.text) ?? []).filter((start) =>
			tokens.every(({ text, spaced }, at) => {
				const there = known[start + at];
				return there?.text === text && (at === 0 || there.spaced === spaced);
			}),
		);
	else {
		starts = windowPlaces(index, tokens, 0);
		for (let at = 1; at + window <= tokens.length && starts.length > 0; at++) {
			const places = windowPlaces(index, tokens, at);
			starts = starts.filter((start) => places.includes(start + at));
		}
	}
	return starts.map((from) => ({ from, to: from + tokens.length }));
}
