import { eventAddress } from "../event-address.ts";
import type { EdtfDate, HistoricalEvent, TextPosition } from "../historical-event.ts";
import { summaryText } from "../summary-text.ts";
import type { TimelineContent } from "../timeline-content.ts";
import { dateBounds } from "./date-bounds.ts";
import type { ExportWords } from "./export-words.ts";

/** What the words around a quote are for is done by its position; the article's text stays out of the file but for the quotes. */
function toPassage({ exact, start, end }: TextPosition): object {
	return { exact, start, end };
}

function toDate(date: EdtfDate, words: ExportWords): object {
	const { edtf, shape, precision, approximate, basis } = date;
	return {
		edtf,
		shape,
		precision,
		approximate,
		basis,
		...dateBounds(date),
		display: words.date(date),
		note: words.dateNote(date),
	};
}

function toEvent(event: HistoricalEvent, timelineUrl: string | null, words: ExportWords): object {
	const { id, title, shortTitle, occasion, summary, lane, place, participants, tellers } = event;
	const { landmark, background, partOf, membersNote, timeNote, relations, quotes, accounts } = event;
	return {
		id,
		address: timelineUrl === null ? null : eventAddress(timelineUrl, id),
		title,
		shortTitle,
		occasion,
		summary,
		summaryText: summaryText(summary),
		date: toDate(event.date, words),
		dateWords: toPassage(event.dateWords),
		lane,
		place,
		participants,
		tellers,
		landmark,
		background,
		partOf,
		membersNote,
		timeNote,
		relations,
		lead: quotes[0]?.id ?? null,
		quotes: quotes.map((quote) => ({
			id: quote.id,
			...toPassage(quote),
			paragraph: quote.paragraph,
			mode: quote.mode,
			speaker: quote.speaker,
			occasion: quote.occasion,
		})),
		otherReports: event.dating.map(({ kind, date, certainty, says, reports }) => ({
			kind,
			date: toDate(date, words),
			certainty,
			says,
			reports,
		})),
		accounts,
	};
}

/**
 * `events.json`: everything about the events, in time order, and what they refer to by id. `version` grows by one
 * whenever a reader of the format could break. Dates are EDTF (ISO 8601-2); offsets count Unicode code points.
 *
 * Version 3: an event's `summary` is a list of sentences, each with the ids of the quotes or accounts that it stands on, and
 * `summaryText` is what it was; `people` became `participants` and `tellers`; a quote's `mode` may be "heading", and the leading
 * quote (`lead`) comes first. New are `occasion`, `relations` and `accounts` of an event, `basis` of a date, and `glossary`.
 */
export function eventsJson(content: TimelineContent, timelineUrl: string | null, words: ExportWords): string {
	const { title, description, source, lanes, people, places, glossary, events } = content;
	const file = {
		format: "csto-2022-timeline/events",
		version: 3,
		language: words.language,
		title,
		description,
		address: timelineUrl,
		source: { ...source, published: toDate(source.published, words) },
		lanes,
		people,
		places,
		glossary,
		events: events.map((event) => toEvent(event, timelineUrl, words)),
	};
	return `${JSON.stringify(file, null, "\t")}\n`;
}
