import { describe, expect, it } from "vitest";
import type { CitationBook, CitationTexts } from "./citation.ts";
import { shortCitations, wholeCitations } from "./sent-citations.ts";

const citing = (text: string): CitationTexts => ({
	apa: `${text}, APA`,
	mla: `${text}, MLA`,
	chicago: `${text}, Chicago`,
	bibtex: `note = {${text}}, url = {${text}}`,
	ris: `N1  - ${text}`,
	"csl-json": `{"note": ${JSON.stringify(text)}}`,
});
const WORDS = 'The "ferry" costs $& and $1.';
const book: CitationBook = {
	timeline: citing("whole"),
	events: { ferry: citing("ferry") },
	quotes: { one: citing(WORDS), two: citing("Others") },
	accounts: { report: citing("https://example.org/?a=$&") },
};
const repeated = { one: WORDS, report: "https://example.org/?a=$&" };

describe("shortCitations", () => {
	it("leaves out what is repeated wherever it stands as it is, and wholeCitations puts it back", () => {
		const sent = shortCitations(book, repeated);
		expect(sent.quotes.one?.bibtex).not.toContain("ferry");
		expect(sent.quotes.two).toEqual(book.quotes.two);
		expect(JSON.stringify(sent.accounts)).not.toContain("example.org");
		expect(sent.timeline).toEqual(book.timeline);
		expect(sent.events).toEqual(book.events);
		expect(wholeCitations(sent, repeated)).toEqual(book);
	});

	it("takes no text that has the mark itself", () => {
		const marked = { ...book, quotes: { one: citing("\uE000") } };
		expect(() => shortCitations(marked, repeated)).toThrow('The citation of "one"');
	});
});
