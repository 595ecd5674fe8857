import type { TimelineContent } from "../timeline-content.ts";
import { eventFields } from "./event-fields.ts";
import { MAX_QUERY } from "./event-filter.ts";
import { foldTerm, foldText } from "./fold-text.ts";

/** The folded text of every event, by id. */
export type SearchIndex = ReadonlyMap<string, string>;

/** A piece of a text; `match` when the query is in it. */
export interface TextPiece {
	readonly text: string;
	readonly match: boolean;
}

/** The index of everything that {@link eventFields} gives of an event. */
export function buildSearchIndex(content: TimelineContent): SearchIndex {
	return new Map(
		content.events.map((event) => [
			event.id,
			eventFields(event, content)
				.map(({ text }) => foldText(text).text)
				.join("\n"),
		]),
	);
}

/** Words of a question that say nothing of what is asked for. */
const ASKING = /^(?:what|who|when|where|why|how|did|does|do|was|were|is|are|the|a|an|of|to|in|on|at|by)\??$/i;
/** The endings of an English word that its other forms do not share: "refused" is looked for as "refus". */
const ENDING = /^(\w{4,})(?:ing|ed|es|e|s)$/;

/** The folded forms that a word may stand for: as typed, and without its ending. */
function formsOf(word: string): string[] {
	const forms = foldTerm(word);
	const [plain] = forms;
	const stem = plain === undefined ? undefined : ENDING.exec(plain)?.[1];
	return stem === undefined ? forms : [...forms, stem];
}

/** What stands between quotation marks is one term, word after word. */
const QUOTED = /["“„«]([^"“”„«»]*)["”»]/g;
/** Marks at a word's ends that are none of it, as where it was copied from a sentence. */
const ENDS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The words and the quoted phrases of a query, each in the folded forms that it may stand for; without those that fold to nothing, or only ask. */
export function searchTerms(query: string): string[][] {
	const asked = query.slice(0, MAX_QUERY);
	const phrases = [...asked.matchAll(QUOTED)].map(([, phrase = ""]) => phrase.trim().split(/\s+/).join(" "));
	const words = asked
		.replace(QUOTED, " ")
		.split(/\s+/)
		.map((word) => word.replace(ENDS, ""));
	const telling = words.filter((word) => word !== "" && !ASKING.test(word));
	return [
		...phrases.map(foldTerm),
		...(telling.length + phrases.length > 0 ? telling : words).map(formsOf),
	].filter((forms) => forms.length > 0);
}

const LETTER = /[\p{L}\p{N}]/u;

/** Where a folded form stands in a folded text at a word's beginning, from `from` on; -1 for nowhere. */
function placeOf(form: string, text: string, from = 0): number {
	let at = text.indexOf(form, from);
	while (at > 0 && LETTER.test(text[at - 1] ?? "")) at = text.indexOf(form, at + 1);
	return at;
}

/** Ids of the events in which every word of the query begins a word, and every quoted phrase stands; all of them for an empty query. */
export function searchEvents(index: SearchIndex, query: string): Set<string> {
	const terms = searchTerms(query);
	return new Set(
		[...index]
			.filter(([, text]) => terms.every((forms) => forms.some((form) => placeOf(form, text) >= 0)))
			.map(([id]) => id),
	);
}

/** Where a word of a query stands in a text. */
export interface TextMatch {
	/** Which of the query's words, counted from 0. */
	readonly term: number;
	/** In UTF-16 code units; `end` is exclusive. */
	readonly start: number;
	readonly end: number;
}

/** Every place of a text where one of the query's words stands, word by word; places may overlap. */
export function findMatches(text: string, query: string): TextMatch[] {
	const terms = searchTerms(query);
	if (terms.length === 0) return [];
	const folded = foldText(text);
	const matches: TextMatch[] = [];
	terms.forEach((forms, term) => {
		for (const form of forms) {
			for (let at = placeOf(form, folded.text); at >= 0; at = placeOf(form, folded.text, at + 1)) {
				const start = folded.origin[at] ?? 0;
				matches.push({ term, start, end: folded.origin[at + form.length] ?? text.length });
			}
		}
	});
	return matches;
}

/** Cuts a text where the query's words stand in it; the pieces joined are the text. */
export function markMatches(text: string, query: string): TextPiece[] {
	if (searchTerms(query).length === 0) return [{ text, match: false }];
	const hit = new Array<boolean>(text.length).fill(false);
	for (const { start, end } of findMatches(text, query)) hit.fill(true, start, end);
	const pieces: TextPiece[] = [];
	let start = 0;
	for (let index = 1; index <= text.length; index++) {
		if (index < text.length && hit[index] === hit[start]) continue;
		pieces.push({ text: text.slice(start, index), match: hit[start] ?? false });
		start = index;
	}
	return pieces;
}
