import { eventAddress } from "../event-address.ts";
import type { HistoricalEvent, SourceQuote } from "../historical-event.ts";
import type { SourceArticle, TimelineContent } from "../timeline-content.ts";
import type { AnnotationIds } from "./annotation-ids.ts";
import { attribution } from "./attribution.ts";
import type { ExportWords } from "./export-words.ts";

/** A run of the article's characters. Offsets count Unicode code points. */
export function articlePassage(
	source: SourceArticle,
	{ exact, start, end }: Pick<SourceQuote, "exact" | "start" | "end">,
): object {
	return {
		source: { id: source.url, type: "Text", format: "text/html", language: source.language },
		selector: [
			{ type: "TextQuoteSelector", exact },
			{ type: "TextPositionSelector", start, end },
		],
	};
}

/** The link to an event, where the timeline has an address. */
export function eventLinks(event: HistoricalEvent, timelineUrl: string | null): readonly object[] {
	return timelineUrl === null
		? []
		: [{ type: "SpecificResource", purpose: "linking", source: eventAddress(timelineUrl, event.id) }];
}

/** Who said something, and where. */
function telling({ speaker, occasion }: SourceQuote, ids: AnnotationIds): object {
	return {
		"prov:wasAttributedTo": speaker === null ? ids.publisher : ids.person(speaker),
		...(occasion === null ? {} : { "prov:wasGeneratedBy": ids.occasion(occasion) }),
	};
}

/**
 * Whose words a passage is. In direct speech it is the speaker's. Everywhere else it is the article's; in reported speech
 * it derives from what the speaker said, whose wording nobody knows.
 */
function provenance(quote: SourceQuote, ids: AnnotationIds): object {
	if (quote.mode === "direct") return telling(quote, ids);
	return {
		"prov:wasAttributedTo": ids.publisher,
		...(quote.mode === "reported"
			? { "prov:wasDerivedFrom": { type: "prov:Entity", ...telling(quote, ids) } }
			: {}),
	};
}

/** A quote as a W3C Web Annotation that describes a passage of the article. */
export function quoteAnnotation(
	quote: SourceQuote,
	event: HistoricalEvent,
	content: TimelineContent,
	timelineUrl: string | null,
	ids: AnnotationIds,
	words: ExportWords,
): object {
	const { source } = content;
	const told = {
		type: "TextualBody",
		purpose: "describing",
		format: "text/plain",
		language: words.language,
		value: `${event.title}. ${attribution(quote, content, words)}.`,
	};
	return {
		id: ids.quote(quote.id),
		type: "Annotation",
		motivation: "describing",
		body: [told, ...eventLinks(event, timelineUrl)],
		target: {
			id: ids.passage(quote.id),
			type: ["SpecificResource", "prov:Entity"],
			...articlePassage(source, quote),
			"dcterms:type": ids.mode(quote.mode),
			"prov:wasQuotedFrom": source.url,
			...provenance(quote, ids),
		},
	};
}
