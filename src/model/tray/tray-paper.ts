import type { Account } from "../account.ts";
import { type CitationBook, withAddress } from "../citation.ts";
import { attribution } from "../exports/attribution.ts";
import type { ExportWords } from "../exports/export-words.ts";
import type { TimelineContent } from "../timeline-content.ts";
import type { KeptItem } from "./kept-item.ts";
import { splitCitation } from "./split-citation.ts";

/** The styles in which a tray's citations are written. */
export const PAPER_STYLES = ["apa", "mla", "chicago"] as const;
export type PaperStyle = (typeof PAPER_STYLES)[number];

/** What the paper says in words of our own. */
export interface PaperWords extends Pick<ExportWords, "date" | "teller" | "quoted"> {
	/** The paper's heading, by the timeline's title. */
	heading(title: string): string;
	readonly sources: string;
	/** An account's sentence with who reports it; neither is a quotation. */
	accountWords(account: Account): string;
	/** How an account bears on the article, and what to know before trusting it. */
	accountAbout(account: Account): string;
	/** Before the reader's own line, with its colon and space. */
	readonly note: string;
}

/** Something kept, as it stands on paper; plain text. */
export interface PaperItem {
	readonly id: string;
	readonly heading: string;
	/** The words with the style's pointer, and the editors' additions named; paragraphs. */
	readonly words: readonly string[];
	/** Whether the words are the article's. */
	readonly quotation: boolean;
	/** Who tells it, how and when; for an account, how it bears on the article. */
	readonly about: string;
	/** The reader's own line; "" for none. */
	readonly note: string;
}

/** All that was kept with its citations, ready to be written in any format. */
export interface TrayPaper {
	readonly heading: string;
	readonly items: readonly PaperItem[];
	readonly noteLabel: string;
	readonly sourcesHeading: string;
	/** The entries in the order of their letters, each once. */
	readonly sources: readonly string[];
}

/** Where a paper's citations come from. */
export interface PaperSources {
	readonly content: TimelineContent;
	readonly book: CitationBook;
	readonly style: PaperStyle;
	/** The timeline's address. */
	readonly page: string;
	readonly words: PaperWords;
}

function paperItem(item: KeptItem, number: number, from: PaperSources): PaperItem {
	const { content, book, style, words } = from;
	const { id, note, event } = item;
	const heading = `${number}. ${event.title}, ${words.date(event.date)}`;
	if (item.kind === "account")
		return {
			id,
			heading,
			words: [words.accountWords(item.account)],
			quotation: false,
			about: words.accountAbout(item.account),
			note,
		};
	const { inText } = splitCitation(book.quotes[id]?.[style] ?? "");
	return {
		id,
		heading,
		words: inText === "" ? [words.quoted(item.quote.exact)] : inText.split(/\n\n/),
		quotation: true,
		about: `${attribution(item.quote, content, words)}.`,
		note,
	};
}

/** What was kept, in its order, and the sources. An account's sentence is the timeline's, which is then a source itself. */
export function trayPaper(items: readonly KeptItem[], from: PaperSources): TrayPaper {
	const { content, book, style, page, words } = from;
	const entries = items.map(({ kind, id }) =>
		splitCitation((kind === "quote" ? book.quotes : book.accounts)[id]?.[style] ?? "").entry.trim(),
	);
	if (items.some(({ kind }) => kind === "account")) entries.push(withAddress(book.timeline[style], page));
	const { compare } = new Intl.Collator("en", { ignorePunctuation: true });
	return {
		heading: words.heading(content.title),
		items: items.map((item, index) => paperItem(item, index + 1, from)),
		noteLabel: words.note,
		sourcesHeading: words.sources,
		sources: [...new Set(entries.filter((entry) => entry !== ""))].toSorted(compare),
	};
}
