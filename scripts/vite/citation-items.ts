import { exportWords } from "../../src/i18n/export-words.ts";
import { quoteText } from "../../src/i18n/quote-text.ts";
import type { Account } from "../../src/model/account.ts";
import { ADDRESS_TOKEN } from "../../src/model/citation.ts";
import { editorsWords } from "../../src/model/editors-words.ts";
import { eventAddress } from "../../src/model/event-address.ts";
import { attribution } from "../../src/model/exports/attribution.ts";
import { dateBounds } from "../../src/model/exports/date-bounds.ts";
import type { EdtfDate, HistoricalEvent, SourceQuote } from "../../src/model/historical-event.ts";
import type { SourceArticle, TimelineContent } from "../../src/model/timeline-content.ts";

/** What is cited, with CSL's names for its parts (CSL 1.0.2, appendix IV). */
export interface CslItem {
	readonly id: string;
	readonly type: "webpage" | "article-newspaper";
	readonly title: string;
	readonly "container-title"?: string;
	readonly publisher?: string;
	readonly URL: string;
	readonly language: string;
	readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
	readonly note?: string;
}

/** As much of a date as its two bounds share: some day from November to December 2022 was issued in 2022. */
function issued(date: EdtfDate): Pick<CslItem, "issued"> {
	const { notBefore, notAfter } = dateBounds(date);
	const [first = [], last = []] = [notBefore, notAfter].map((bound) => bound?.split("-") ?? []);
	const end = first.findIndex((part, index) => part !== last[index]);
	const shared = end === -1 ? first : first.slice(0, end);
	return shared.length === 0 ? {} : { issued: { "date-parts": [shared.map(Number)] } };
}

/** The timeline: without an author, and without a date, since none is recorded. */
export function timelineItem({ title }: TimelineContent): CslItem {
	const { language } = exportWords;
	return { id: "csto-2022-timeline", type: "webpage", title, URL: ADDRESS_TOKEN, language };
}

/** An event, as a part of the timeline; also in a note, since BibTeX and RIS have no place for the whole of a web page. */
export function eventItem({ id, title }: HistoricalEvent, content: TimelineContent): CslItem {
	return {
		...timelineItem(content),
		id: `csto-2022-timeline-${id}`,
		title,
		"container-title": content.title,
		URL: eventAddress(ADDRESS_TOKEN, id),
		note: exportWords.partOf(content.title),
	};
}

/** The article. */
export function articleItem({ title, publisher, url, language, published }: SourceArticle): CslItem {
	return {
		id: "article",
		type: "article-newspaper",
		title,
		"container-title": publisher,
		...issued(published),
		URL: url,
		language,
	};
}

/**
 * The report that an account is from. Our copies give no titles: a description in square brackets stands in the place of one, as
 * catalogues and APA have it. Who is heard in it is not its author, and none is recorded. The site goes without what we add to its
 * name in brackets.
 */
export function accountItem(
	{ id, publisher, url, language, published }: Account,
	{ title }: HistoricalEvent,
): CslItem {
	return {
		id,
		type: "webpage",
		title: `[${exportWords.reportOn(title)}]`,
		"container-title": publisher.replace(/ \(.+\)$/, ""),
		publisher,
		...(published === null ? {} : { issued: { "date-parts": [published.split("-").map(Number)] } }),
		URL: url,
		language,
	};
}

/** The article, with what one quote takes from it in a note. A heading is no paragraph: it is found by its words. */
export function quoteItem(quote: SourceQuote, content: TimelineContent): CslItem {
	const place = quote.mode === "heading" ? "" : `, ${exportWords.paragraph(quote.paragraph)}`;
	return {
		...articleItem(content.source),
		id: quote.id,
		note: `${attribution(quote, content, exportWords)}${place}: ${exportWords.quoted(quote.exact)}${quoteText.editors(editorsWords(quote))}`,
	};
}
