import type { Account } from "../model/account.ts";
import { dateText } from "./date-text.ts";

/** What is said about what stands behind an event: our sentences, other reports, the order in time. */
export const evidenceText = {
	statementsNote:
		"Each number leads to a quote that the sentence is based on. A sentence without a number is our own remark on the article.",
	plain: "In plain words",
	plainMark: "In plain words, by us",
	/** The name of a number behind a sentence. */
	basedOn: (number: number) => `Based on quote ${number}`,
	/** Behind a sentence that is based on what other reports say. */
	reports: "reports",
	quote: (number: number) => `Quote ${number}`,
	backToSentence: "Back to the sentence",
	/** Before the name of the other event of a relation in time. */
	see: "See",
	accounts: "What other reports say",
	accountsNote:
		"Told in our own words, from stored copies of public pages: as reported, not verified and never quoted.",
	bearings: {
		adds: "What they add",
		differs: "Where they differ",
		agrees: "Where they agree",
	} satisfies Record<Account["bears"], string>,
	differ: "Accounts differ",
	trust: {
		official: "official publication",
		agency: "news agency",
		newspaper: "newspaper or broadcaster",
		organisation: "organisation",
	} satisfies Record<Account["trust"], string>,
	onWords: "About the article’s words:",
	onWordsAt: (title: string) => `(${title})`,
	undated: "undated",
	byContent: (date: string) => `undated (${date}, judging by its content)`,
	beside: (voices: readonly string[]) => `Read it alongside: ${voices.join("; ")}.`,
};

/** A year, month or day in ISO 8601 in words: "27 October 1931", "October 1931", "1931". */
function formatPlainDate(iso: string): string {
	const [year = "", month, day] = iso.split("-");
	const name = month === undefined ? null : dateText.months[Number(month) - 1];
	return [day === undefined ? null : String(Number(day)), name, year].filter(Boolean).join(" ");
}

/** When an account was published, or what is known instead: "16 May 1931", "undated". */
export function formatAccountDate({ published, about }: Pick<Account, "published" | "about">): string {
	if (published !== null) return formatPlainDate(published);
	return about === null ? evidenceText.undated : evidenceText.byContent(formatPlainDate(about));
}
