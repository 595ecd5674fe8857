import type { TellingMode } from "../historical-event.ts";

/** The addresses of what `quotes.jsonld` describes: parts of the file, which stands at `file`, each kind under its own name. */
export interface AnnotationIds {
	readonly file: string;
	readonly page: string;
	readonly timeline: string;
	readonly publisher: string;
	readonly modes: string;
	mode(mode: TellingMode): string;
	person(id: string): string;
	occasion(eventId: string): string;
	quote(id: string): string;
	/** What a quote selects of the article. */
	passage(quoteId: string): string;
	account(id: string): string;
	/** Our sentence in an account. */
	sentence(accountId: string): string;
	/** What an account's words select of the article. */
	words(accountId: string): string;
}

/** The addresses of the parts of the file at `file`, an address of its own or one relative to wherever it is read. */
export function annotationIds(file: string): AnnotationIds {
	const part = (kind: string) => (id: string) => `${file}#${kind}${id}`;
	return {
		file,
		page: part("page-1")(""),
		timeline: part("timeline")(""),
		publisher: part("publisher")(""),
		modes: part("modes")(""),
		mode: part("mode-"),
		person: part("person-"),
		occasion: part("occasion-"),
		// Its id alone, as it was published.
		quote: part(""),
		passage: part("passage-"),
		account: part("account-"),
		sentence: part("sentence-"),
		words: part("words-"),
	};
}
