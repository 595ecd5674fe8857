import { type Token, tokenise } from "../model/fingerprint/token.ts";
import { type Fingerprint, fingerprintWindow, hashWindows } from "./fingerprint.ts";

/** A passage with the context that makes it unique (W3C TextQuoteSelector). */
export interface Passage {
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
}

/** Where a token of a passage stands. */
export type PassagePart = keyof Passage;

/** Why a passage is not proven. Positions count the article's tokens from 0. */
export type PassageFailure =
	/** `exact` begins or ends within a word. */
	| { readonly kind: "cut"; readonly token: string }
	/** Fewer tokens than a window has. */
	| { readonly kind: "too-short"; readonly missing: number }
	| { readonly kind: "ambiguous"; readonly positions: readonly number[] }
	/**
	 * The article agrees with the passage from `position` on for `agreeing` tokens;
	 * `token` is the first one that differs. When not `first`, tokens before it
	 * cannot be checked by themselves: a window holds this one as well.
	 */
	| {
			readonly kind: "differs";
			readonly position: number;
			readonly agreeing: number;
			readonly token: string;
			readonly part: PassagePart;
			readonly first: boolean;
	  }
	/** No window of it stands in the article, so nothing tells which tokens differ. */
	| { readonly kind: "cannot-check" };

/** A proven passage says at which of the article's tokens `exact` starts. */
export type PassageProof =
	| { readonly proven: true; readonly position: number; readonly tokens: readonly Token[] }
	| { readonly proven: false; readonly failure: PassageFailure };

/** A run of the passage's windows, from `from` on, that stand in the article from `position` on. */
interface Run {
	readonly from: number;
	readonly position: number;
	readonly length: number;
}

/**
 * Proves that prefix + exact + suffix stand in the article, once and verbatim:
 * the hashes of all its windows must follow each other in the fingerprint. The
 * three are cut into tokens as one text, and `exact` has to begin and end where
 * a token does. One changed letter, comma or word order breaks it; the kind of
 * white space and the shape of quotation marks do not.
 */
export function verifyPassage(fingerprint: Fingerprint, passage: Passage): PassageProof {
	const tokens = tokenise(passage.prefix + passage.exact + passage.suffix);
	const start = passage.prefix.length;
	const end = start + passage.exact.length;
	const cut = tokens.find((token) => cuts(token, start) || cuts(token, end));
	if (cut !== undefined) return unproven({ kind: "cut", token: cut.text });
	const missing = fingerprintWindow - tokens.length;
	if (missing > 0) return unproven({ kind: "too-short", missing });

	const hashes = hashWindows(tokens);
	const runs = findRuns(hashes, fingerprint.hashes);
	const [whole, ...others] = runs.filter((run) => run.length === hashes.length);
	if (whole === undefined) return unproven(explain(tokens, runs, start, end));
	if (others.length > 0) {
		return unproven({ kind: "ambiguous", positions: [whole, ...others].map((run) => run.position) });
	}
	const lent = tokens.filter((token) => token.end <= start).length;
	const own = tokens.filter((token) => token.start >= start && token.end <= end);
	return { proven: true, position: whole.position + lent, tokens: own };
}

function cuts(token: Token, offset: number): boolean {
	return token.start < offset && offset < token.end;
}

function unproven(failure: PassageFailure): PassageProof {
	return { proven: false, failure };
}

/** All longest runs of equal windows, at every place of the article. */
function findRuns(passage: readonly string[], article: readonly string[]): readonly Run[] {
	const runs: Run[] = [];
	for (const [from, hash] of passage.entries()) {
		for (
			let position = article.indexOf(hash);
			position >= 0;
			position = article.indexOf(hash, position + 1)
		) {
			if (from > 0 && position > 0 && passage[from - 1] === article[position - 1]) continue;
			let length = 1;
			while (from + length < passage.length && passage[from + length] === article[position + length])
				length++;
			runs.push({ from, position, length });
		}
	}
	return runs;
}

/**
 * A run that starts with the passage tells exactly where they part: its next
 * window holds seven tokens that agree and one that does not. Any other run
 * tells only that the token before it differs.
 */
function explain(tokens: readonly Token[], runs: readonly Run[], start: number, end: number): PassageFailure {
	const fromStart = runs.filter((run) => run.from === 0);
	const candidates = fromStart.length > 0 ? fromStart : runs;
	const anchor = candidates.toSorted((a, b) => b.length - a.length)[0];
	if (anchor === undefined) return { kind: "cannot-check" };
	const agreeing = anchor.length + fingerprintWindow - 1;
	const index = anchor.from === 0 ? agreeing : anchor.from - 1;
	const token = tokens[index];
	if (token === undefined) return { kind: "cannot-check" };
	return {
		kind: "differs",
		position: anchor.position,
		agreeing,
		token: token.text,
		part: token.end <= start ? "prefix" : token.start >= end ? "suffix" : "exact",
		first: anchor.from <= 1,
	};
}

/** Says what is wrong and what to do, for whoever edits the passage. */
export function describeFailure(failure: PassageFailure): string {
	switch (failure.kind) {
		case "cut":
			return `"exact" begins or ends within "${failure.token}"; it must begin and end at a word or a punctuation mark`;
		case "too-short":
			return `cannot check: ${failure.missing} more words or marks are needed; lend them by a longer prefix or suffix`;
		case "ambiguous":
			return `stands more than once in the article (tokens ${failure.positions.join(" and ")}); lengthen prefix or suffix`;
		case "cannot-check":
			return `not in the article; cannot check which token differs, because no ${fingerprintWindow} tokens in a row stand there`;
		case "differs":
			return (
				`not verbatim: the nearest match is ${failure.agreeing} tokens from token ${failure.position} of the article on, ` +
				`and the first token that differs is "${failure.token}", in ${failure.part}` +
				(failure.first ? "" : " (cannot check the tokens before it by themselves)")
			);
	}
}
