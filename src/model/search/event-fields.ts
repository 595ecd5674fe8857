import type { HistoricalEvent, SourceQuote } from "../historical-event.ts";
import { involvedIn } from "../involved.ts";
import { isNamedIn } from "../person-names.ts";
import { summaryText } from "../summary-text.ts";
import type { TimelineContent } from "../timeline-content.ts";

/** What of an event a stretch of text is from. */
export type FoundField = "title" | "quote" | "summary" | "person" | "place" | "date" | "lane" | "account";

/** A text of an event that a search looks at. */
export interface EventField {
	readonly field: FoundField;
	readonly text: string;
	/** The quote it is; `null` for other fields. */
	readonly quote: SourceQuote | null;
}

/** A name alone, then beside each of its other spellings. */
function spellings(name: string, aliases: readonly string[]): readonly string[] {
	return [name, ...aliases.map((alias) => `${name} (${alias})`)];
}

/** The words of an id as a title: "Ferry to the island" for `ferry-to-the-island`. */
function titleOfId(id: string): string {
	return `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`.replaceAll("-", " ");
}

/** Everything of an event that a search looks at, what is most worth reading first; whoever a text names stands in every spelling. */
export function eventFields(event: HistoricalEvent, content: TimelineContent): readonly EventField[] {
	const of = (field: FoundField, texts: readonly string[]) =>
		texts.map((text): EventField => ({ field, text, quote: null }));
	const quotes = event.quotes.map((quote): EventField => ({ field: "quote", text: quote.exact, quote }));
	const summary = of("summary", [summaryText(event.summary)]);
	const accounts = of(
		"account",
		event.accounts.map(({ voice, says }) => `${voice}: ${says}`),
	);
	// An event's id is often what others call it.
	const titles = of("title", [event.title, event.shortTitle, titleOfId(event.id)]);
	const involved = new Set(involvedIn(event));
	const told = [...quotes, ...summary, ...accounts, ...titles].map(({ text }) => text).join("\n");
	const people = content.people.flatMap((person) => {
		const { id, name, aliases, role } = person;
		if (involved.has(id)) return [...spellings(name, aliases), `${name}, ${role}`];
		return isNamedIn(told, person) ? spellings(name, aliases) : [];
	});
	const places = content.places.filter(({ id }) => id === event.place);
	const lanes = content.lanes.filter(({ id }) => id === event.lane);
	return [
		...quotes,
		...summary,
		...of("person", people),
		...of(
			"place",
			places.flatMap(({ name, aliases }) => spellings(name, aliases)),
		),
		...accounts,
		...titles,
		...of("date", [event.dateWords.exact]),
		...of(
			"lane",
			lanes.map(({ name }) => name),
		),
	];
}
