import type { Account } from "../account.ts";
import type { HistoricalEvent, SourceQuote } from "../historical-event.ts";
import type { SourceArticle } from "../timeline-content.ts";
import type { AnnotationIds } from "./annotation-ids.ts";
import type { ExportWords } from "./export-words.ts";
import { findById } from "./find-by-id.ts";
import { articlePassage, eventLinks } from "./quote-annotation.ts";

/** CiTO's terms for how an account bears on the article's words. It "disagrees": which of the two is right is not said. */
const BEARINGS = {
	adds: "cito:extends",
	differs: "cito:disagreesWith",
	agrees: "cito:agreesWith",
} as const satisfies Record<Account["bears"], string>;

/** Code points. */
const lengthOf = (text: string): number => Array.from(text).length;

/** The words that an account bears on, where they first stand in their quote. */
function bornOn({ on }: Account, quotes: readonly SourceQuote[]) {
	const quote = findById(quotes, on.quote);
	const before = quote?.exact.slice(0, quote.exact.indexOf(on.words)) ?? "";
	const start = (quote?.start ?? 0) + lengthOf(before);
	return { exact: on.words, start, end: start + lengthOf(on.words) };
}

/** When a report was published; where that is not known, when it is from by what it says, which EDTF marks as uncertain. */
function dates({ published, about }: Account): object {
	if (published !== null) return { "dcterms:issued": published };
	return about === null ? {} : { "dcterms:date": `${about}?` };
}

/**
 * What another report says as a W3C Web Annotation that comments on the article's words: our sentence, which is this
 * timeline's and derives from the report, and from what somebody said in it.
 */
export function accountAnnotation(
	account: Account,
	event: HistoricalEvent,
	content: { readonly source: SourceArticle; readonly quotes: readonly SourceQuote[] },
	timelineUrl: string | null,
	ids: AnnotationIds,
	words: ExportWords,
): object {
	const { id, bears, on, voice, publisher, url, language, says, note, pairs } = account;
	const sentence = {
		id: ids.sentence(id),
		type: ["TextualBody", "prov:Entity"],
		purpose: "commenting",
		format: "text/plain",
		language: words.language,
		value: says,
		creator: ids.timeline,
		[BEARINGS[bears]]: ids.words(id),
		"prov:wasDerivedFrom": [
			{
				id: url,
				type: ["Text", "prov:Entity"],
				language,
				"dc:publisher": publisher,
				...dates(account),
			},
			{
				type: "prov:Entity",
				"prov:wasAttributedTo": { type: "prov:Agent", name: voice },
				"dcterms:isPartOf": url,
			},
		],
		...(note === null ? {} : { "skos:note": note }),
		...(pairs.length === 0 ? {} : { "dcterms:relation": pairs.map(ids.sentence) }),
	};
	return {
		id: ids.account(id),
		type: "Annotation",
		motivation: "commenting",
		body: [sentence, ...eventLinks(event, timelineUrl)],
		target: {
			id: ids.words(id),
			type: "SpecificResource",
			...articlePassage(content.source, bornOn(account, content.quotes)),
			"dcterms:isPartOf": ids.passage(on.quote),
		},
	};
}
