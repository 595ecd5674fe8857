import type { HistoricalEvent, SourceQuote } from "../historical-event.ts";
import { involvedIn } from "../involved.ts";
import { summaryText } from "../summary-text.ts";
import type { TimelineContent } from "../timeline-content.ts";
import { cutStretch, STRETCH_LENGTH } from "./cut-stretch.ts";
import { findMatches, searchTerms } from "./search.ts";

/** What of an event a stretch of text is from. */
export type FoundField = "title" | "quote" | "summary" | "person" | "place" | "date" | "lane" | "account";

/** A short piece of an event's text in which words of the query stand. */
export interface FoundStretch {
	readonly field: FoundField;
	/** About 70 characters, cut between words with "…" where something was cut off. */
	readonly text: string;
	/** The quote it is from; `null` for other fields. */
	readonly quote: SourceQuote | null;
}

/** An event that a search found. */
export interface FoundEvent {
	readonly event: HistoricalEvent;
	/** Where the query's words stand best; `null` where the title says all of them, or nothing was asked for. */
	readonly stretch: FoundStretch | null;
}

interface Field {
	readonly field: FoundField;
	readonly text: string;
	readonly quote: SourceQuote | null;
}

/** A place in a field with the words that stand there. */
interface Candidate {
	readonly field: Field;
	readonly start: number;
	readonly end: number;
	/** Words of the query that the title does not say. */
	readonly missing: number;
	readonly terms: number;
}

/** A name, with the spelling that the query uses where the name itself is spelt otherwise. */
function named(name: string, aliases: readonly string[], query: string): readonly string[] {
	if (findMatches(name, query).length > 0) return [name];
	return [name, ...aliases.map((alias) => `${name} (${alias})`)];
}

/** Everything of an event that a search looks at, what is most worth reading first. */
function fieldsOf(event: HistoricalEvent, content: TimelineContent, query: string): Field[] {
	const of = (field: FoundField, texts: readonly string[]) =>
		texts.map((text): Field => ({ field, text, quote: null }));
	const involved = new Set(involvedIn(event));
	const people = content.people.filter(({ id }) => involved.has(id));
	const places = content.places.filter(({ id }) => id === event.place);
	return [
		...event.quotes.map((quote): Field => ({ field: "quote", text: quote.exact, quote })),
		...of("summary", [summaryText(event.summary)]),
		...people.flatMap(({ name, aliases, role }) =>
			of("person", [...named(name, aliases, query), `${name}, ${role}`]),
		),
		...places.flatMap(({ name, aliases }) => of("place", named(name, aliases, query))),
		...of(
			"account",
			event.accounts.map(({ voice, says }) => `${voice}: ${says}`),
		),
		...of("title", [event.shortTitle]),
		...of("date", [event.dateWords.exact]),
		...of(
			"lane",
			content.lanes.filter(({ id }) => id === event.lane).map(({ name }) => name),
		),
	];
}

/** The places of a field from which as many words as possible stand within one stretch. */
function candidates(field: Field, query: string, said: ReadonlySet<number>): Candidate[] {
	const matches = findMatches(field.text, query);
	return matches.map(({ start, end: ownEnd }) => {
		const within = matches.filter(
			(other) => other.start >= start && other.end <= Math.max(start + STRETCH_LENGTH, ownEnd),
		);
		const terms = new Set(within.map(({ term }) => term));
		return {
			field,
			start,
			end: Math.max(...within.map(({ end }) => end)),
			missing: [...terms].filter((term) => !said.has(term)).length,
			terms: terms.size,
		};
	});
}

function bestStretch(event: HistoricalEvent, content: TimelineContent, query: string): FoundStretch | null {
	const said = new Set(findMatches(event.title, query).map(({ term }) => term));
	if (said.size === searchTerms(query).length) return null;
	let best: Candidate | null = null;
	for (const field of fieldsOf(event, content, query)) {
		for (const candidate of candidates(field, query, said)) {
			if (
				best === null ||
				candidate.missing > best.missing ||
				(candidate.missing === best.missing && candidate.terms > best.terms)
			)
				best = candidate;
		}
	}
	if (best === null || best.missing === 0) return null;
	const { field, text, quote } = best.field;
	return { field, text: cutStretch(text, best.start, best.end), quote };
}

/** The events of `shown` in time order, each with the stretch of its text in which the query's words stand best. */
export function foundEvents(
	content: TimelineContent,
	shown: ReadonlySet<string>,
	query: string,
): readonly FoundEvent[] {
	return content.events
		.filter(({ id }) => shown.has(id))
		.map((event) => ({ event, stretch: bestStretch(event, content, query) }));
}
