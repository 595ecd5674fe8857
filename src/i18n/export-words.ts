import type { Account } from "../model/account.ts";
import type { ExportWords } from "../model/exports/export-words.ts";
import type { EdtfDate, HistoricalEvent } from "../model/historical-event.ts";
import { en } from "./en.ts";
import { eventText } from "./event-text.ts";
import { evidenceText, formatAccountDate } from "./evidence-text.ts";
import { formatEdtf, joinParts } from "./format-date.ts";
import { quoteText } from "./quote-text.ts";

const LEFT_OUT = "Left out because the source gives them no beginning or no end";

const BEARINGS = {
	adds: "Adds",
	differs: "Differs",
	agrees: "Agrees",
} as const satisfies Record<Account["bears"], string>;

const RELATIONS = { before: "Before", after: "After", "same-meeting": "At the same meeting as" } as const;

const STANDINGS = {
	stated: "stated in the article",
	inferred: "inferred from the article",
	reported: "reported elsewhere",
} as const;

/** " on 2 June 1931" or " in May 1931"; nothing where one date is not known. */
function when({ shape, precision, ...date }: EdtfDate): string {
	if (shape !== "single" || precision === "undated") return "";
	return ` ${precision === "day" ? "on" : "in"} ${joinParts(formatEdtf({ shape, precision, ...date }))}`;
}

function said({ date, occasion }: Pick<HistoricalEvent, "date" | "occasion">): string {
	const told = `${when(date)}${occasion === null ? "" : ` at ${occasion}`}`;
	return told === "" ? "" : `, said${told}`;
}

/** What the downloads say, in English. */
export const exportWords: ExportWords = {
	language: "en",
	date: (date) => joinParts(formatEdtf(date)),
	dateNote: (date) => formatEdtf(date).note,
	dateWords: (exact) => `${eventText.dateFrom} “${exact}”.`,
	teller: (speaker, mode, occasion) =>
		`${speaker?.name ?? quoteText.article}, ${exportWords.modes[mode].label}${occasion === null ? "" : said(occasion)}`,
	modesLabel: "Modes of telling",
	modes: {
		direct: {
			label: quoteText.modes.direct,
			definition: "Words that stand inside quotation marks in the article’s text.",
		},
		reported: {
			label: quoteText.modes.reported,
			definition: "Words in which the article says what somebody said.",
		},
		narration: {
			label: quoteText.modes.narration,
			definition: "Words in which the article gives its own account.",
		},
		heading: {
			label: quoteText.modes.heading,
			definition: "Words of one of the article’s headings, whatever quotation marks it contains.",
		},
	},
	quoted: (exact) => `“${exact}”`,
	source: ({ title, publisher, url }) => `${en.list.source}: “${title}”, ${publisher}, ${url}`,
	leftOut: (events) =>
		`${LEFT_OUT}: ${events.map(({ title, date }) => `${title} (${joinParts(formatEdtf(date))})`).join("; ")}.`,
	narrowing: (says, certainty, reports) =>
		`${eventText.certainty[certainty]}: ${says} (${eventText.narrowedBy} ${reports.join("; ")})`,
	relation: ({ kind, certainty, says, reports }, title) => {
		const from = reports.map(({ publisher, url }) => `${publisher}, ${url}`).join("; ");
		return `${RELATIONS[kind]} “${title}”, ${STANDINGS[certainty]}: ${says}${from === "" ? "" : ` (${eventText.narrowedBy} ${from})`}`;
	},
	account: (account) => {
		const { bears, voice, publisher, says, note } = account;
		const who = publisher.startsWith(voice) ? publisher : `${voice} – ${publisher}`;
		return `${BEARINGS[bears]}: ${who}, ${formatAccountDate(account)}: ${says}${note === null ? "" : ` (${note})`}`;
	},
	accounts: evidenceText.accounts,
	partOf: (title) => `Part of “${title}”`,
	reportOn: (title) => `Report on: ${title}`,
	paragraph: (number) => `paragraph ${number}`,
	onTimeline: "On the timeline:",
};
