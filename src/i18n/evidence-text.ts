import type { Account } from "../model/account.ts";
import { en } from "./en.ts";

/** What is said about what stands behind an event: our sentences, other reports, the order in time. */
export const evidenceText = {
	statementsNote:
		"A number leads to the words that a sentence stands on. A sentence without one is our remark on the article.",
	/** The link behind a sentence: the numbers of the quotes that it stands on, and whether it stands on other reports. */
	stands: (quotes: readonly number[], onReports: boolean) =>
		[...quotes.map(String), ...(onReports ? ["reports"] : [])].join(", "),
	/** The same as the link's name; what is seen stands in it as it is. */
	standsOn: (quotes: readonly number[], onReports: boolean) => {
		const what = { 0: "other ", 1: "quote " }[quotes.length] ?? "quotes ";
		return `Stands on ${what}${evidenceText.stands(quotes, onReports)}`;
	},
	quote: (number: number) => `Quote ${number}`,
	backToSentence: "Back to the sentence",
	order: "Order",
	inOrder: "The order",
	accounts: "What other reports say",
	accountsNote: "In our words, from stored copies of public pages: as reported, not verified, never quoted.",
	bearings: { adds: "They add", differs: "They differ", agrees: "They agree" } satisfies Record<
		Account["bears"],
		string
	>,
	differ: "Accounts differ",
	trust: {
		official: "official publication",
		agency: "news agency",
		newspaper: "newspaper or broadcaster",
		organisation: "organisation",
	} satisfies Record<Account["trust"], string>,
	onWords: "On the article’s words",
	onWordsAt: (title: string) => `(${title})`,
	coverage: "What of the article is quoted",
	coverageNote: (quoted: number) =>
		`The article from its first word to its last: ${quoted}% of it is quoted here. A coloured stretch is quoted by an event of that lane; a grey one is not quoted.`,
	coverageList: "The same as a list",
	/** A stretch of the article, by the numbers of its words and marks. */
	stretch: (from: number, to: number) => (to === from ? `${from}` : `${from} to ${to}`),
	notQuoted: "not quoted",
	undated: "undated",
	byContent: (date: string) => `undated, by its content ${date}`,
	beside: (voices: readonly string[]) => `Read it beside: ${voices.join("; ")}.`,
};

/** A year, month or day in ISO 8601 in words: "27 October 1931", "October 1931", "1931". */
export function formatPlainDate(iso: string): string {
	const [year = "", month, day] = iso.split("-");
	const name = month === undefined ? null : en.months[Number(month) - 1];
	return [day === undefined ? null : String(Number(day)), name, year].filter(Boolean).join(" ");
}
