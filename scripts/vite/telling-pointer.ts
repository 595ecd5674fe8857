import { quoteText } from "../../src/i18n/quote-text.ts";
import type { CitationFormat } from "../../src/model/citation.ts";
import { editorsWords } from "../../src/model/editors-words.ts";
import type { SourceQuote } from "../../src/model/historical-event.ts";
import { familyName } from "../../src/model/person-names.ts";
import type { Person } from "../../src/model/timeline-content.ts";

/** The forms that are written in a text. */
export type Style = Extract<CitationFormat, "apa" | "mla" | "chicago">;

/** How each style, in its rule for indirect sources, names who said it before the source that quotes it. */
const QUOTED: Readonly<Record<Style, string>> = {
	apa: ", as cited in ",
	mla: " qtd. in ",
	chicago: ", quoted in ",
};

/** With a comma at its end, which stands before a closing quotation mark. */
const withComma = (text: string): string => (text.endsWith("”") ? `${text.slice(0, -1)},”` : `${text},`);

/**
 * A style's pointer at the article, "(“Title,” 1931, para. 2)", that says besides whose words stand before it: of direct speech
 * the speaker, whom the article quotes; of reported speech, whose words are the article's, whom it reports; of the article's own,
 * nobody. Words that the editors put in are named as theirs.
 */
export function tellingPointer(
	pointer: string,
	style: Style,
	quote: Pick<SourceQuote, "mode" | "exact">,
	speaker: Pick<Person, "name"> | null,
): string {
	const article = /^\((.*)\)$/.exec(pointer)?.[1];
	if (article === undefined) throw new Error(`The pointer ${pointer} is not in brackets`);
	const name = speaker && familyName(speaker.name);
	let told = article;
	if (name !== null && quote.mode === "direct") told = `${name}${QUOTED[style]}${article}`;
	if (name !== null && quote.mode === "reported") told = `${withComma(article)} reporting ${name}`;
	return `(${told}${quoteText.editors(editorsWords(quote))})`;
}
