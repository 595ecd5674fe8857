import { involvedIn } from "../involved.ts";
import { summaryText } from "../summary-text.ts";
import type { TimelineContent } from "../timeline-content.ts";
import { foldText } from "./fold-text.ts";
import { type SearchIndex, searchEvents, searchTerms } from "./search.ts";

/** At most this many words are suggested. */
export const MOST_NEAR = 5;

/** Shorter words are near too much. */
const SHORTEST_QUERY = 3;
/** Ordinary words that are shorter are a slip away from too many others ("tank", "thank", "talk"). */
const SHORTEST_SLIP = 6;

/** A word of the events in its folded form. */
interface KnownWord {
	readonly folded: string;
	/** How it is suggested: as it is written most often; for an alias, the name it stands for. */
	readonly shown: string;
	/** Names are written with a capital letter; who cannot spell them is led further than with other words. */
	readonly isName: boolean;
	/** How often it stands in the events. */
	readonly times: number;
}

/** The words that a search can be led to. */
export type WordList = readonly KnownWord[];

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];

/** The form that is written most often; of several, the one met first. */
function mostFrequent(forms: ReadonlyMap<string, number>): readonly [form: string, times: number] {
	let best = ["", 0] as readonly [string, number];
	for (const entry of forms) if (entry[1] > best[1]) best = entry;
	return best;
}

/** The words of the events' titles, summaries, quotes and accounts, and of their people and places with all spellings of these. */
export function buildWordList(content: TimelineContent): WordList {
	const counted = new Map<string, Map<string, number>>();
	function count(text: string) {
		for (const word of wordsOf(text)) {
			const folded = foldText(word).text;
			const forms = counted.get(folded) ?? new Map<string, number>();
			forms.set(word, (forms.get(word) ?? 0) + 1);
			counted.set(folded, forms);
		}
	}
	const people = new Map(content.people.map((person) => [person.id, person]));
	const places = new Map(content.places.map((place) => [place.id, place]));
	const aliases = new Map<string, string>();
	for (const event of content.events) {
		const { title, shortTitle, summary, quotes, accounts, place } = event;
		const ours = [title, shortTitle, summaryText(summary)];
		const others = accounts.flatMap(({ voice, says }) => [voice, says]);
		for (const text of [...ours, ...quotes.map(({ exact }) => exact), ...others]) count(text);
		for (const person of involvedIn(event)) {
			const { name = "", aliases: spellings = [] } = people.get(person) ?? {};
			count(name);
			const family = wordsOf(name).at(-1) ?? name;
			for (const word of spellings.flatMap(wordsOf)) aliases.set(foldText(word).text, family);
		}
		const { name = "", aliases: spellings = [] } = (place === null ? undefined : places.get(place)) ?? {};
		count(name);
		for (const word of spellings.flatMap(wordsOf)) aliases.set(foldText(word).text, name);
	}
	const words: KnownWord[] = [];
	for (const [folded, forms] of counted) {
		const [shown, times] = mostFrequent(forms);
		words.push({ folded, shown, isName: shown !== shown.toLowerCase(), times });
	}
	for (const [folded, shown] of aliases) {
		if (!counted.has(folded)) words.push({ folded, shown, isName: true, times: 0 });
	}
	return words.filter(({ folded }) => folded.length >= SHORTEST_QUERY);
}

/** How many letters to put in, drop, change or swap make `a` of `b`; more than `most` may come out as any larger number. */
function editDistance(a: readonly string[], b: readonly string[], most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const line = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			let least = Math.min(
				(above[column] ?? 0) + 1,
				(line[column - 1] ?? 0) + 1,
				(above[column - 1] ?? 0) + (same ? 0 : 1),
			);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
				least = Math.min(least, (before[column - 2] ?? 0) + 1);
			line.push(least);
		}
		before = above;
		above = line;
	}
	return above[b.length] ?? 0;
}

/** How many letters may differ for a word to be taken for a slip of the fingers. */
function mostSlips(asked: readonly string[], word: readonly string[], isName: boolean): number {
	const sameStart = asked[0] === word[0];
	if (isName) return asked.length < 6 ? Number(sameStart || asked.length > 4) : 2;
	const shorter = Math.min(asked.length, word.length);
	if (!sameStart || shorter < SHORTEST_SLIP) return 0;
	return shorter < 9 ? 1 : 2;
}

/** How far a word is from what was asked for: the letters that differ, else 3 and more for a common beginning; `null` for far. */
function distance(asked: readonly string[], word: readonly string[], isName: boolean): number | null {
	const most = mostSlips(asked, word, isName);
	const slips = editDistance(asked, word, most);
	if (slips <= most) return slips;
	const differs = asked.findIndex((letter, index) => letter !== word[index]);
	const shared = differs < 0 ? asked.length : differs;
	const longer = Math.max(asked.length, word.length);
	return shared >= 4 && shared * 2 > longer ? 3 + longer - shared : null;
}

/**
 * What the events have that is near to a query which finds nothing, best first, at most `MOST_NEAR`: a slip of the fingers
 * away, or with the same beginning. Each of them finds an event. Empty for a query that does find, or that nothing is near to.
 */
export function nearWords(words: WordList, index: SearchIndex, query: string): string[] {
	const asked = searchTerms(query)
		.flatMap(([first = ""]) => first.split(" "))
		.map((word) => [...word.replace(/[^\p{L}\p{N}]/gu, "")])
		.filter((letters) => letters.length >= SHORTEST_QUERY);
	if (asked.length === 0 || searchEvents(index, query).size > 0) return [];
	const near = new Map<string, { far: number; times: number }>();
	for (const { folded, shown, isName, times } of words) {
		const letters = [...folded];
		const far = Math.min(...asked.map((term) => distance(term, letters, isName) ?? Number.POSITIVE_INFINITY));
		if (far < (near.get(shown)?.far ?? Number.POSITIVE_INFINITY)) near.set(shown, { far, times });
	}
	const best = Math.min(...[...near.values()].map(({ far }) => far));
	return [...near]
		.filter(([, { far }]) => far <= best + 1)
		.toSorted(([, a], [, b]) => a.far - b.far || b.times - a.times)
		.map(([shown]) => shown)
		.filter((shown) => searchEvents(index, shown).size > 0)
		.slice(0, MOST_NEAR);
}
