import type { Account } from "../model/account.ts";
import { en } from "./en.ts";

/** What is said about what stands behind an event: our sentences, other reports, the order in time. */
export const evidenceText = {
	statementsNote:
		"A number leads to the words that a sentence stands on. A sentence without one is our remark on the article.",
	/** The name of the link behind a sentence, with what it leads to. */
	standsOn: (quotes: readonly number[], accounts: readonly string[]) => {
		const numbers = joined(quotes.map(String));
		const words = quotes.length === 0 ? [] : [`${quotes.length === 1 ? "quote" : "quotes"} ${numbers}`];
		const reports = accounts.length === 0 ? [] : [`what is reported of ${joined(accounts)}`];
		return `Stands on ${joined([...words, ...reports])}`;
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

function joined(items: readonly string[]): string {
	return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** A year, month or day in ISO 8601 in words: "27 October 1931", "October 1931", "1931". */
export function formatPlainDate(iso: string): string {
	const [year = "", month, day] = iso.split("-");
	const name = month === undefined ? null : en.months[Number(month) - 1];
	return [day === undefined ? null : String(Number(day)), name, year].filter(Boolean).join(" ");
}
