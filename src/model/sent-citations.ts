import type { CitationBook, CitationTexts } from "./citation.ts";
import type { HistoricalEvent } from "./historical-event.ts";

/** What the texts of some citations repeat, each by the id of what is cited: a quote's words, or a report's address. */
export type Repeated = Readonly<Record<string, string>>;

/** The words of every quote, by its id. */
export function quoteWords({
	events,
}: {
	readonly events: readonly Pick<HistoricalEvent, "quotes">[];
}): Repeated {
	return Object.fromEntries(events.flatMap(({ quotes }) => quotes.map(({ id, exact }) => [id, exact])));
}

/** Stands in a text for what it repeats: a character that is for private use (U+E000), and so in no text. */
const MARK = "\uE000";

function mapTexts(
	texts: Readonly<Record<string, CitationTexts>>,
	change: (text: string, id: string) => string,
): Record<string, CitationTexts> {
	return Object.fromEntries(
		Object.entries(texts).map(([id, one]) => [
			id,
			{
				apa: change(one.apa, id),
				mla: change(one.mla, id),
				chicago: change(one.chicago, id),
				bibtex: change(one.bibtex, id),
				ris: change(one.ris, id),
				"csl-json": change(one["csl-json"], id),
			},
		]),
	);
}

/** The citations as they are sent, without what the page has already or is sent once: a third of them. Throws where a text has the mark. */
export function shortCitations(book: CitationBook, repeated: Repeated): CitationBook {
	const shorten = (text: string, id: string): string => {
		if (text.includes(MARK)) throw new Error(`The citation of "${id}" has the mark that stands for words`);
		const words = repeated[id];
		return words === undefined ? text : text.replaceAll(words, MARK);
	};
	return { ...book, quotes: mapTexts(book.quotes, shorten), accounts: mapTexts(book.accounts, shorten) };
}

/** The citations whole again, of `shortCitations` and what those were without. */
export function wholeCitations(sent: CitationBook, repeated: Repeated): CitationBook {
	const fill = (text: string, id: string): string => text.replaceAll(MARK, () => repeated[id] ?? MARK);
	return { ...sent, quotes: mapTexts(sent.quotes, fill), accounts: mapTexts(sent.accounts, fill) };
}
