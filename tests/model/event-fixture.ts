import { parseEdtfDate } from "../../src/content/edtf-date.ts";
import type { Account } from "../../src/model/account.ts";
import type { DateBasis, HistoricalEvent, SourceQuote } from "../../src/model/historical-event.ts";

/** A date from its EDTF expression. */
export const edtf = (expression: string, approximate = false, basis: DateBasis = "stated") =>
	parseEdtfDate(expression, approximate, basis);

/** A sound quote with what a test wants of it. */
export function quoteFixture(change: Partial<SourceQuote> = {}): SourceQuote {
	const exact = change.exact ?? "the ferry left the old harbour";
	return {
		id: "quote-1",
		exact,
		start: 0,
		end: exact.length,
		paragraph: 1,
		mode: "direct",
		speaker: null,
		occasion: null,
		...change,
	};
}

/** A sound account with what a test wants of it. */
export function accountFixture(change: Partial<Account> = {}): Account {
	return {
		id: "account-1",
		bears: "adds",
		on: { quote: "quote-1", words: "the old harbour" },
		voice: "The harbour master",
		publisher: "The Ferry Gazette",
		url: "https://report.example/ferry",
		published: "2022-05-16",
		about: null,
		language: "en",
		says: "The harbour master said that the ferry left late.",
		trust: "newspaper",
		note: null,
		pairs: [],
		...change,
	};
}

/** A sound event with what a test wants of it. */
export function eventFixture(change: Partial<HistoricalEvent> & { readonly id: string }): HistoricalEvent {
	return {
		title: `The title of ${change.id}`,
		shortTitle: change.id,
		occasion: null,
		summary: [{ text: "A summary in our own voice.", quotes: ["quote-1"], accounts: [] }],
		lane: "council",
		place: null,
		participants: [],
		tellers: [],
		landmark: false,
		background: false,
		partOf: null,
		membersNote: null,
		timeNote: null,
		date: edtf("2022-05"),
		dateWords: { exact: "in May", start: 0, end: 6 },
		dating: [],
		relations: [],
		quotes: [quoteFixture()],
		accounts: [],
		...change,
	};
}
