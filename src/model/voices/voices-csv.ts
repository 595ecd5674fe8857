import type { Account } from "../account.ts";
import { csvFile } from "../exports/csv-row.ts";
import type { HistoricalEvent } from "../historical-event.ts";
import { tellingDate } from "../telling.ts";
import type { TimelineContent } from "../timeline-content.ts";
import type { ShownPassage, VoiceRow } from "./voice-table.ts";

/** What the file says in words of our own; one line each. */
export interface VoicesCsvWords {
	/** The mode of telling of a passage. */
	mode(passage: ShownPassage): string;
	/** What an account is, in place of a mode: another report, and how it bears on the article. */
	account(account: Account): string;
	/** Who speaks where the article itself does. */
	readonly article: string;
}

const HEADER = [
	"id",
	"event",
	"event_title",
	"event_date_edtf",
	"also_about",
	"voice",
	"mode",
	"text",
	"told_date_edtf",
	"told_at",
	"paragraph",
	"source_title",
	"source_publisher",
	"source_url",
];

const about = ({ id, title, date }: HistoricalEvent) => [id, title, date.edtf];

function passageRow(
	{ quote, also, ...rest }: ShownPassage,
	event: HistoricalEvent,
	content: TimelineContent,
	words: VoicesCsvWords,
): readonly string[] {
	const { source, people } = content;
	const told = tellingDate(quote, content);
	return [
		quote.id,
		...about(event),
		also.join(" "),
		people.find(({ id }) => id === quote.speaker)?.name ?? words.article,
		words.mode({ quote, also, ...rest }),
		quote.exact,
		told.date.edtf,
		told.occasion ?? "",
		String(quote.paragraph),
		source.title,
		source.publisher,
		source.url,
	];
}

function accountRow(account: Account, event: HistoricalEvent, words: VoicesCsvWords): readonly string[] {
	const { id, voice, says, published, publisher, url } = account;
	return [
		id,
		...about(event),
		"",
		voice,
		words.account(account),
		says,
		published ?? "",
		"",
		"",
		"",
		publisher,
		url,
	];
}

/**
 * The table as RFC 4180 in UTF-8 with a byte order mark: a header and one row for each passage or account, event by event. Dates are
 * EDTF; `also_about` holds ids of events, `told_at` the id of the event at which it was said.
 */
export function voicesCsv(
	rows: readonly VoiceRow[],
	content: TimelineContent,
	words: VoicesCsvWords,
): string {
	const records = rows.flatMap(({ event, cells }) =>
		cells.flatMap(({ groups, accounts }) => [
			...groups.flatMap(({ passages }) =>
				passages.map((passage) => passageRow(passage, event, content, words)),
			),
			...accounts.map((account) => accountRow(account, event, words)),
		]),
	);
	return csvFile([HEADER, ...records]);
}
