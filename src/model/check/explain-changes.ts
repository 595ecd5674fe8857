import { isWord, joinTokens, type Token } from "../fingerprint/token.ts";
import { ALIGN_LIMIT, type Alignment, align } from "./align.ts";
import type { ArticleIndex, ArticleToken } from "./article-index.ts";
import type { Run } from "./find-runs.ts";
import type { Change, ChangeKind, Finding } from "./passage.ts";

/** Changes of one passage that are told. */
const CHANGE_LIMIT = 200;

/** Tokens by which the article may be longer than a passage's end that is aligned with it. */
const SLACK = 8;

/** The article's words from one token to before another, where all are known. */
function wordsOf(known: ArticleIndex["known"], from: number, to: number): string | null {
	const tokens = known.slice(from, to).filter((token): token is ArticleToken => token !== undefined);
	return tokens.length === to - from && from <= to ? joinTokens(tokens) : null;
}

/** The change from token `from` to before `to` of a passage; between two tokens where they are the same. */
function changeAt(
	kind: ChangeKind,
	tokens: readonly Token[],
	from: number,
	to: number,
	article: string | null,
): Change {
	const end = tokens[to - 1]?.end ?? tokens[0]?.start ?? 0;
	return { kind, start: from < to ? (tokens[from]?.start ?? end) : end, end, article };
}

/** The edits of an alignment as changes; `p` and `a` are where it begins in the passage and in the article. */
function changesOf(
	{ edits }: Alignment,
	tokens: readonly Token[],
	known: ArticleIndex["known"],
	p: number,
	a: number,
): readonly Change[] {
	return edits.map(({ p0, p1, a0, a1 }) => {
		const words = wordsOf(known, a + a0, a + a1);
		const same = p1 - p0 === 1 && a1 - a0 === 1 && tokens[p + p0]?.text === words;
		const kind = same ? "spacing" : p0 === p1 ? "omitted" : a0 === a1 ? "added" : "changed";
		return changeAt(kind, tokens, p + p0, p + p1, kind === "changed" || kind === "omitted" ? words : null);
	});
}

/** What differs between two runs, before the first, or after the last of them. */
function gapChanges(
	tokens: readonly Token[],
	known: ArticleIndex["known"],
	before: Run | undefined,
	after: Run | undefined,
): readonly Change[] {
	const p = before?.to ?? 0;
	const end = after?.from ?? tokens.length;
	const gap = tokens.slice(p, end);
	const reach = gap.length + SLACK;
	const a = before ? before.at + before.to - before.from : Math.max(0, (after?.at ?? 0) - reach);
	const to = after ? after.at : Math.min(known.length, a + reach);
	const open = !before || !after;
	if (gap.length === 0 && open) return [];
	if (gap.length === 0 && a === to) return [changeAt("spacing", tokens, p, p + 1, null)];
	// The two parts stand far from each other, or the later one first.
	if (to < a || to - a > ALIGN_LIMIT)
		return [changeAt(gap.length === 0 ? "moved" : "somewhere", tokens, p, end, null)];
	if (gap.length === 0) return [changeAt("omitted", tokens, p, p, wordsOf(known, a, to))];
	if (a === to) return [changeAt("added", tokens, p, end, null)];
	const there = known.slice(a, to);
	const isKnown = open ? there.some((token) => token) : there.every((token) => token);
	const alignment = isKnown ? align(gap, there, { start: !before, end: !after }) : null;
	if (alignment) return changesOf(alignment, tokens, known, p, a);
	return [changeAt(gap.length === 1 ? "changed" : "somewhere", tokens, p, end, null)];
}

/** What differs in a passage of which these runs stand in the article; there is one at least. */
export function explainRuns(index: ArticleIndex, tokens: readonly Token[], runs: readonly Run[]): Finding {
	const changes: Change[] = [];
	for (let at = 0; at <= runs.length && changes.length < CHANGE_LIMIT; at++)
		changes.push(...gapChanges(tokens, index.known, runs[at - 1], runs[at]));
	const places = runs.slice(0, CHANGE_LIMIT).map(({ from, to, at }) => ({ from: at, to: at + to - from }));
	return { verdict: "altered", remark: null, places, changes: changes.slice(0, CHANGE_LIMIT) };
}

/** Diagonals that count as one: a passage with a few words more or less is still the same. */
const BAND = 6;

/** Where among the known words most pairs of a passage's tokens stand, as the token at which it would begin there. */
function likelyStart({ known, byText }: ArticleIndex, tokens: readonly Token[]): number | null {
	const votes = new Map<number, number>();
	for (const [at, { text }] of tokens.entries())
		for (const position of byText.get(text) ?? []) {
			const next = tokens[at + 1];
			if (!next || known[position + 1]?.text !== next.text) continue;
			const band = Math.floor((position - at) / BAND);
			votes.set(band, (votes.get(band) ?? 0) + 1);
		}
	let best: number | null = null;
	let most = 0;
	for (const [band, count] of votes) {
		const sum = count + (votes.get(band + 1) ?? 0);
		if (sum > most) [best, most] = [band * BAND, sum];
	}
	return best;
}

/**
 * The quotes' words that a passage is close to, of which no window stands in the article: three words at least and three in five of
 * its words are the same. `null` where there are none.
 */
export function explainClose(index: ArticleIndex, tokens: readonly Token[]): Finding | null {
	if (tokens.length > ALIGN_LIMIT) return null;
	const start = likelyStart(index, tokens);
	if (start === null) return null;
	const from = Math.max(0, start - SLACK);
	const there = index.known.slice(from, start + tokens.length + BAND + SLACK);
	const alignment = align(tokens, there, { start: true, end: true });
	if (!alignment || alignment.words < 3 || alignment.words * 5 < tokens.filter(isWord).length * 3)
		return null;
	return {
		verdict: "altered",
		remark: null,
		places: [{ from: from + alignment.from, to: from + alignment.to }],
		changes: changesOf(alignment, tokens, index.known, 0, from).slice(0, CHANGE_LIMIT),
	};
}
