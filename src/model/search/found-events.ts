import type { HistoricalEvent, SourceQuote } from "../historical-event.ts";
import type { TimelineContent } from "../timeline-content.ts";
import { cutStretch, STRETCH_LENGTH } from "./cut-stretch.ts";
import { type EventField, eventFields, type FoundField } from "./event-fields.ts";
import { findMatches, searchTerms } from "./search.ts";

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

/** Those first whose title says the whole query; among themselves they stay as they were. */
export function byFit(found: readonly FoundEvent[], query: string): readonly FoundEvent[] {
	const terms = searchTerms(query).length;
	const says = ({ event: { title } }: FoundEvent) =>
		new Set(findMatches(title, query).map(({ term }) => term)).size === terms;
	return [...found.filter(says), ...found.filter((one) => !says(one))];
}

/** A place in a field with the words that stand there. */
interface Candidate {
	readonly field: EventField;
	readonly start: number;
	readonly end: number;
	/** Words of the query that the title does not say. */
	readonly missing: number;
	readonly terms: number;
}

/** The places of a field from which as many words as possible stand within one stretch. */
function candidates(field: EventField, query: string, said: ReadonlySet<number>): Candidate[] {
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
	for (const field of eventFields(event, content)) {
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
