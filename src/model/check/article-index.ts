import { sha256 } from "../fingerprint/sha256.ts";
import { readHashes, type ShortFingerprint } from "../fingerprint/short-fingerprint.ts";
import { isWord, joinTokens, type Token, tokenise } from "../fingerprint/token.ts";
import type { HistoricalEvent, SourceQuote } from "../historical-event.ts";
import type { CoverageRun } from "../timeline-content.ts";

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

/** What is known of the article: where each of its windows stands, by hash, and the words that the timeline quotes. */
export interface ArticleIndex {
	/** Tokens in a window. */
	readonly window: number;
	/** At which positions the window with a hash starts. */
	readonly byHash: ReadonlyMap<number, readonly number[]>;
	/** The article's token at each position that a quote or its surroundings tell. */
	readonly known: readonly (ArticleToken | undefined)[];
	/** Where each token stands, by its text. */
	readonly byText: ReadonlyMap<string, readonly number[]>;
	readonly quotes: readonly PlacedQuote[];
	/** What of the article is quoted, from its first token to its last. */
	readonly coverage: readonly CoverageRun[];
}

/** No window of an article is longer, in UTF-16 code units: hashing what is would take long for nothing. */
const LONGEST_WINDOW = 1000;

/** The hash of the window that starts with a token. */
const windowHash = (tokens: readonly Token[], from: number, window: number): number =>
	sha256(joinTokens(tokens.slice(from, from + window)))[0] ?? 0;

/** Where the window that starts with a token stands in the article; nowhere where there are too few tokens for one, or no word in it. */
export function windowPlaces(
	{ window, byHash }: Pick<ArticleIndex, "window" | "byHash">,
	tokens: readonly Token[],
	from: number,
): readonly number[] {
	const first = tokens[from];
	const last = tokens[from + window - 1];
	if (!first || !last || last.end - first.start > LONGEST_WINDOW) return [];
	for (let at = from; at < from + window; at++) {
		const token = tokens[at];
		if (token && isWord(token)) return byHash.get(windowHash(tokens, from, window)) ?? [];
	}
	return [];
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

/**
 * Makes a fingerprint whole with the quotes of the events that it was made for, in their order, and places these in it. Made for no
 * events, the fingerprint is all that is known. Throws where it was made for others.
 */
export function indexArticle(
	fingerprint: ShortFingerprint,
	events: readonly Pick<HistoricalEvent, "id" | "quotes">[],
): ArticleIndex {
	const { window, count, starts, contexts, coverage } = fingerprint;
	const placed = events.flatMap(({ id, quotes }) => quotes.map((quote) => ({ event: id, quote })));
	if (placed.length !== starts.length) throw new Error("The fingerprint was made for other quotes.");
	const made: (number | undefined)[] = Array.from({ length: count });
	const known: (ArticleToken | undefined)[] = Array.from({ length: count + window - 1 });
	const quotes = placed.map(({ event, quote }, index): PlacedQuote => {
		const { exact } = quote;
		const [prefix = "", suffix = ""] = contexts[index] ?? [];
		const start = starts[index] ?? 0;
		const tokens = tokenise(prefix + exact + suffix);
		for (const [at, token] of tokens.entries()) {
			if (at + window <= tokens.length) made[start + at] ??= windowHash(tokens, at, window);
			// What stands before the first one is not known, unless nothing does.
			if (at > 0 || prefix === "") known[start + at] = { ...token, spaced: token.spaced || at === 0 };
		}
		const lent = tokens.filter(({ end }) => end <= prefix.length).length;
		const to = tokens.filter(({ start: first }) => first < prefix.length + exact.length).length;
		return { from: start + lent, to: start + to, event, quote };
	});
	const carried = readHashes(fingerprint).values();
	const hashes = Array.from(made, (hash) => hash ?? carried.next().value ?? 0);
	const byHash = gather(hashes.map((hash, position) => [hash, position] as const));
	const byText = gather(known.flatMap((token, at) => (token ? [[token.text, at] as const] : [])));
	return { window, byHash, known, byText, quotes, coverage };
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
