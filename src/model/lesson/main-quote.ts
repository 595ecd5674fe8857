import type { HistoricalEvent, SourceQuote } from "../historical-event.ts";

/** The quote that stands for an event where there is room for one: `id`, or the leading one. */
export function mainQuote(event: HistoricalEvent, id: string | null): SourceQuote {
	const quote = event.quotes.find((other) => other.id === id) ?? event.quotes[0];
	// The content is refused at build time when an event has no quote.
	if (!quote) throw new Error(`The event ${event.id} has no quote`);
	return quote;
}
