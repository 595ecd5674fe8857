import type { EdtfDate, HistoricalEvent, SourceQuote } from "./historical-event.ts";
import type { TimelineContent } from "./timeline-content.ts";

/** What is needed to know when a quote was said. */
export interface TellingContent {
	readonly source: { readonly published: TimelineContent["source"]["published"] };
	readonly events: readonly Pick<HistoricalEvent, "id" | "date">[];
}

/** When something was told, and at which event; `occasion` is `null` where the article itself tells it. */
export interface TellingDate {
	readonly occasion: string | null;
	readonly date: EdtfDate;
}

/** When a quote was said: the date of its occasion, or of the article's publication where the article itself is the teller. */
export function tellingDate(
	{ occasion }: Pick<SourceQuote, "occasion">,
	content: TellingContent,
): TellingDate {
	const event = occasion === null ? undefined : content.events.find(({ id }) => id === occasion);
	return event
		? { occasion: event.id, date: event.date }
		: { occasion: null, date: content.source.published };
}

/** When the quotes of an event were said, each occasion once; without what was said at the event itself. */
export function tellingDates(
	event: { readonly id: string; readonly quotes: readonly Pick<SourceQuote, "occasion">[] },
	content: TellingContent,
): TellingDate[] {
	const tellings = event.quotes.map((quote) => tellingDate(quote, content));
	return tellings.filter(
		({ occasion }, index) =>
			occasion !== event.id && tellings.findIndex((other) => other.occasion === occasion) === index,
	);
}
