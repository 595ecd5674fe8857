import { isWord, type Token } from "../fingerprint/token.ts";
import { type ArticleIndex, type Place, placesOf } from "./article-index.ts";
import type { Change, Finding } from "./passage.ts";

/** Tokens between square brackets that still count as an insertion. */
const LONGEST_INSERTION = 14;

/** Signs in one passage that are looked at. */
const SIGN_LIMIT = 50;

/** The token after an ellipsis that starts at one, or the same one where none does: "…", "...", ". . .", with a full stop before it. */
function afterDots(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.text === "…") return at + 1;
	let to = at;
	while (tokens[to]?.text === "." && to < at + 4) to++;
	return to - at < 3 ? at : to;
}

interface Sign {
	readonly kind: "ellipsis" | "bracket";
	readonly from: number;
	readonly to: number;
}

/** The sign that starts at a token: an ellipsis, in brackets or not; or, if asked for, anything in square brackets. */
function signAt(index: ArticleIndex, tokens: readonly Token[], at: number, brackets: boolean): Sign | null {
	const text = tokens[at]?.text;
	const isBracket = text === "[" || text === "(";
	const dots = afterDots(tokens, isBracket ? at + 1 : at);
	if (!isBracket) return dots > at ? { kind: "ellipsis", from: at, to: dots } : null;
	const closing = text === "[" ? "]" : ")";
	if (dots > at + 1 && tokens[dots]?.text === closing) return { kind: "ellipsis", from: at, to: dots + 1 };
	if (!brackets || text !== "[") return null;
	const length = tokens.slice(at, at + LONGEST_INSERTION).findIndex((token) => token.text === "]");
	// Brackets of that shape may be the article's own.
	if (length < 0 || placesOf(index, tokens.slice(at, at + length + 1)).length > 0) return null;
	const [before, after] = [tokens[at - 1], tokens[at + length + 1]];
	// "[w]e" and "support[ed]": the rest of the word belongs to the change.
	const from = before && isWord(before) && !tokens[at]?.spaced ? at - 1 : at;
	const to = after && isWord(after) && !after.spaced ? at + length + 2 : at + length + 1;
	return { kind: "bracket", from, to };
}

/** What a passage is besides the writer's own signs: to the letter and in order, or `null`. */
function besides(index: ArticleIndex, tokens: readonly Token[], brackets: boolean): Finding | null {
	const changes: Change[] = [];
	const places: Place[] = [];
	let bracketed = false;
	let piece = 0;
	const takePiece = (to: number): boolean => {
		const own = tokens.slice(piece, to);
		if (!own.some(isWord)) return true;
		const last = places.at(-1)?.to ?? 0;
		const place = placesOf(index, own).find(({ from }) => from >= last);
		if (place) places.push(place);
		return place !== undefined;
	};
	for (let at = 0; at < tokens.length; at++) {
		const sign = signAt(index, tokens, at, brackets);
		if (!sign) continue;
		if (changes.length === SIGN_LIMIT || !takePiece(sign.from)) return null;
		const [start, end] = [tokens[sign.from]?.start ?? 0, tokens[sign.to - 1]?.end ?? 0];
		changes.push({ kind: sign.kind, start, end, article: null });
		bracketed ||= sign.kind === "bracket";
		piece = sign.to;
		at = piece - 1;
	}
	if (changes.length === 0 || !takePiece(tokens.length) || places.length === 0) return null;
	return { verdict: "altered", remark: bracketed ? "bracket" : "ellipsis", places, changes };
}

/** What a passage is besides the ellipses and square brackets in it, where that is to the letter and in the article's order; else `null`. */
export function besidesOwnSigns(index: ArticleIndex, tokens: readonly Token[]): Finding | null {
	return besides(index, tokens, false) ?? besides(index, tokens, true);
}
