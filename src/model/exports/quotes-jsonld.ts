import { eventAddress } from "../event-address.ts";
import type { HistoricalEvent, SourceQuote } from "../historical-event.ts";
import type { TimelineContent } from "../timeline-content.ts";
import type { ExportWords } from "./export-words.ts";
import { findById } from "./find-by-id.ts";

function toAnnotation(
	quote: SourceQuote,
	event: HistoricalEvent,
	{ people, source }: TimelineContent,
	timelineUrl: string | null,
	base: string,
	words: ExportWords,
): object {
	const { id, exact, start, end, speaker, mode } = quote;
	const told = {
		type: "TextualBody",
		purpose: "describing",
		format: "text/plain",
		language: words.language,
		value: `${event.title}. ${words.teller(findById(people, speaker), mode)}.`,
	};
	const linked = timelineUrl !== null && {
		type: "SpecificResource",
		purpose: "linking",
		source: eventAddress(timelineUrl, event.id),
	};
	return {
		id: `${base}#${id}`,
		type: "Annotation",
		motivation: "describing",
		body: linked ? [told, linked] : [told],
		target: {
			type: "SpecificResource",
			source: { id: source.url, type: "Text", format: "text/html", language: source.language },
			selector: [
				{ type: "TextQuoteSelector", exact },
				{ type: "TextPositionSelector", start, end },
			],
		},
	};
}

/**
 * `quotes.jsonld`: every quote as a W3C Web Annotation of the article's address, in one AnnotationCollection with its one page.
 * Positions count Unicode code points of the article's text from its title on. Prefix and suffix, which the recommendation
 * does not require, are not given: the file holds no text of the article but the quotes. Without an address of the
 * timeline, ids are relative to the file.
 */
export function quotesJsonld(
	content: TimelineContent,
	timelineUrl: string | null,
	words: ExportWords,
): string {
	const folder = timelineUrl?.replace(/[?#].*$/s, "").replace(/[^/]*$/, "data/") ?? "";
	const base = `${folder}quotes.jsonld`;
	const items = content.events.flatMap((event) =>
		event.quotes.map((quote) => toAnnotation(quote, event, content, timelineUrl, base, words)),
	);
	const file = {
		"@context": "http://www.w3.org/ns/anno.jsonld",
		id: base,
		type: "AnnotationCollection",
		label: content.title,
		total: items.length,
		first: { id: `${base}#page-1`, type: "AnnotationPage", partOf: base, startIndex: 0, items },
	};
	return `${JSON.stringify(file, null, "\t")}\n`;
}
