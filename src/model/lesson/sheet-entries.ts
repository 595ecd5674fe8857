import type { HistoricalEvent, SourceQuote } from "../historical-event.ts";
import type { Lesson, LessonEvent } from "./lesson.ts";
import { mainQuote } from "./main-quote.ts";

/** An event on a sheet. */
export interface SheetEvent {
	readonly event: HistoricalEvent;
	readonly own: LessonEvent;
	/** From 1, in the lesson's order. */
	readonly number: number;
}

/** What stands together on a sheet: an event, or several that one sentence attests, with their words. */
export interface SheetEntry {
	readonly events: readonly SheetEvent[];
	/** The leading words, each once: of the first event, then of those further ones that these words do not attest. */
	readonly quotes: readonly SourceQuote[];
}

function leadingQuotes(events: readonly SheetEvent[]): readonly SourceQuote[] {
	const quotes: SourceQuote[] = [];
	for (const { event, own } of events) {
		const attested = quotes.some(({ exact }) => event.quotes.some((other) => other.exact === exact));
		if (!attested) quotes.push(mainQuote(event, own.quote));
	}
	return quotes;
}

/** The events of a lesson as its sheets have them, a slide's together. Unknown events are left out. */
export function sheetEntries(
	{ slides }: Pick<Lesson, "slides">,
	events: ReadonlyMap<string, HistoricalEvent>,
): readonly SheetEntry[] {
	let number = 0;
	return slides.flatMap((slide) => {
		if (slide.kind !== "events") return [];
		const known = slide.events.flatMap((own): readonly SheetEvent[] => {
			const event = events.get(own.id);
			return event ? [{ event, own, number: ++number }] : [];
		});
		return known.length === 0 ? [] : [{ events: known, quotes: leadingQuotes(known) }];
	});
}

/** The ids of all events of some entries, in their order. */
export function entryIds(entries: readonly Pick<SheetEntry, "events">[]): readonly string[] {
	return entries.flatMap(({ events }) => events.map(({ event }) => event.id));
}
