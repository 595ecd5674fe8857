import type { CitationBook } from "../citation.ts";
import type { KeptItem } from "./kept-item.ts";
import type { PaperWords } from "./tray-paper.ts";

type RecordWords = Pick<PaperWords, "accountWords" | "note">;

/** What a record says besides its source: an account's sentence, which the book's record lacks, and the reader's line. */
function notes(item: KeptItem, words: RecordWords): string[] {
	return [
		...(item.kind === "account" ? [words.accountWords(item.account)] : []),
		...(item.note === "" ? [] : [`${words.note}${item.note}`]),
	];
}

const inBook = ({ kind, id }: KeptItem, book: CitationBook) =>
	(kind === "quote" ? book.quotes : book.accounts)[id];

/** One RIS record for each thing kept, in the tray's order, with the reader's lines as notes (N1). */
export function trayRis(items: readonly KeptItem[], book: CitationBook, words: RecordWords): string {
	return items
		.map((item) => {
			const lines = (inBook(item, book)?.ris ?? "").split("\n");
			// The last line ends the record.
			return [...lines.slice(0, -1), ...notes(item, words).map((note) => `N1  - ${note}`), ...lines.slice(-1)]
				.join("\n")
				.concat("\n");
		})
		.join("\n");
}

const LATEX: Readonly<Record<string, string>> = {
	"\\": "\\textbackslash{}",
	"{": "\\{",
	"}": "\\}",
	"~": "\\textasciitilde{}",
	"^": "\\textasciicircum{}",
};

/** Text in a field of BibTeX, for LaTeX to set. */
function escapeLatex(text: string): string {
	return text.replaceAll(/[\\{}#$%&_~^]/g, (character) => LATEX[character] ?? `\\${character}`);
}

/** One BibTeX entry for each thing kept, in the tray's order, with the reader's lines in `annote`. */
export function trayBibtex(items: readonly KeptItem[], book: CitationBook, words: RecordWords): string {
	return items
		.map((item) => {
			const entry = inBook(item, book)?.bibtex ?? "";
			const said = notes(item, words);
			if (said.length === 0) return `${entry}\n`;
			return `${entry.replace(/\n?\}$/, "")}\n\tannote = {${escapeLatex(said.join(" "))}},\n}\n`;
		})
		.join("\n");
}
