import { wellFormed } from "./well-formed.ts";
/** The forms in which a citation is offered: three styles to read, three formats for programs. */
export type CitationFormat = "apa" | "mla" | "chicago" | "bibtex" | "ris" | "csl-json";

/** One citation in every form, as plain text. */
export type CitationTexts = Readonly<Record<CitationFormat, string>>;

/** All citations, made at build. Before one is shown, `withAddress` puts in where the timeline stands. */
export interface CitationBook {
	/** The timeline as a whole. */
	readonly timeline: CitationTexts;
	/** Each event as a part of the timeline, by the event's id. */
	readonly events: Readonly<Record<string, CitationTexts>>;
	/** The article, for each quote from it, by the quote's id. These name no address of the timeline. */
	readonly quotes: Readonly<Record<string, CitationTexts>>;
	/** The report that each account of other reports is from, by the account's id. These name no address of the timeline. */
	readonly accounts: Readonly<Record<string, CitationTexts>>;
}

/** Stands in citations where the page's address belongs, which the build need not know. The domain can never exist (RFC 2606). */
export const ADDRESS_TOKEN = "https://timeline.invalid/";

/** All that may stand in a URL (RFC 3986) but the apostrophe; none of it means anything in JSON, RIS or a URL field of BibTeX. */
const NOT_IN_URL = /[^\w\-.~:/?#[\]@!$&()*+,;=%]/gu;

const LATEX: Readonly<Record<string, string>> = { "~": "\\textasciitilde{}" };

function percentEncode(character: string): string {
	const code = character.charCodeAt(0);
	return code < 0x80
		? `%${code.toString(16).toUpperCase().padStart(2, "0")}`
		: encodeURIComponent(wellFormed(character));
}

function escapeLatex(url: string): string {
	return url.replaceAll(/[#$%&_~]/g, (character) => LATEX[character] ?? `\\${character}`);
}

/**
 * A citation with the page's address in the place of the token, without what follows the address's "#". Whatever the
 * address holds, JSON, RIS and BibTeX stay whole: what a URL may not hold is percent-encoded, and BibTeX's `howpublished`,
 * which LaTeX sets as text, gets LaTeX's escapes.
 */
export function withAddress(text: string, pageUrl: string): string {
	const url = pageUrl.replace(/#.*$/s, "").replaceAll(NOT_IN_URL, percentEncode);
	return text
		.replaceAll(
			/^(\thowpublished = \{)https:\/\/timeline\.invalid\//gm,
			(_, field) => field + escapeLatex(url),
		)
		.replaceAll(ADDRESS_TOKEN, () => url);
}
