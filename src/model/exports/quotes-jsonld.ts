import type { TimelineContent } from "../timeline-content.ts";
import { accountAnnotation } from "./account-annotation.ts";
import { annotationContext } from "./annotation-context.ts";
import { annotationIds } from "./annotation-ids.ts";
import { annotationNodes } from "./annotation-nodes.ts";
import type { ExportWords } from "./export-words.ts";
import { quoteAnnotation } from "./quote-annotation.ts";

/**
 * `quotes.jsonld`: every quote, and every account of another report, as a W3C Web Annotation of the article's address, in one
 * AnnotationCollection with its one page, and what they name as included nodes (JSON-LD 1.1). Positions count Unicode code
 * points of the article's text from its title on. Prefix and suffix, which the recommendation does not require, are not
 * given: the file holds no text of the article but the quotes. Without an address of the timeline, ids are relative to the file.
 */
export function quotesJsonld(
	content: TimelineContent,
	timelineUrl: string | null,
	words: ExportWords,
): string {
	const folder = timelineUrl?.replace(/[?#].*$/s, "").replace(/[^/]*$/, "data/") ?? "";
	const ids = annotationIds(`${folder}quotes.jsonld`);
	const { title, source, events } = content;
	const cited = { source, quotes: events.flatMap(({ quotes }) => quotes) };
	const items = events.flatMap((event) => [
		...event.quotes.map((quote) => quoteAnnotation(quote, event, content, timelineUrl, ids, words)),
		...event.accounts.map((account) => accountAnnotation(account, event, cited, timelineUrl, ids, words)),
	]);
	const file = {
		"@context": annotationContext(words.language),
		id: ids.file,
		type: "AnnotationCollection",
		label: title,
		creator: ids.timeline,
		total: items.length,
		first: { id: ids.page, type: "AnnotationPage", partOf: ids.file, startIndex: 0, items },
		"@included": annotationNodes(content, timelineUrl, ids, words),
	};
	return `${JSON.stringify(file, null, "\t")}\n`;
}
