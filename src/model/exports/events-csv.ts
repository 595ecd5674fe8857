import { eventAddress } from "../event-address.ts";
import type { HistoricalEvent } from "../historical-event.ts";
import { involvedIn } from "../involved.ts";
import { summaryText } from "../summary-text.ts";
import type { TimelineContent } from "../timeline-content.ts";
import { attribution } from "./attribution.ts";
import { csvFile } from "./csv-row.ts";
import { dateBounds } from "./date-bounds.ts";
import type { ExportWords } from "./export-words.ts";
import { findById } from "./find-by-id.ts";

type Cell = (
	event: HistoricalEvent,
	content: TimelineContent,
	words: ExportWords,
	timelineUrl: string | null,
) => string;

function names(ids: readonly string[], { people }: TimelineContent): string {
	return ids.map((id) => findById(people, id)?.name).join("; ");
}

/** The columns by name, in their order. New ones go to the end. */
const COLUMNS: Readonly<Record<string, Cell>> = {
	id: ({ id }) => id,
	title: ({ title }) => title,
	date_edtf: ({ date }) => date.edtf,
	date_display: ({ date }, _, words) => words.date(date),
	not_before: ({ date }) => dateBounds(date).notBefore ?? "",
	not_after: ({ date }) => dateBounds(date).notAfter ?? "",
	precision: ({ date }) => date.precision,
	approximate: ({ date }) => String(date.approximate),
	date_words: ({ dateWords }) => dateWords.exact,
	time_note: ({ timeNote }) => timeNote ?? "",
	lane: ({ lane }, { lanes }) => findById(lanes, lane)?.name ?? "",
	part_of: ({ partOf }, { events }) => findById(events, partOf)?.title ?? "",
	place: ({ place }, { places }) => findById(places, place)?.name ?? "",
	people: (event, content) => names(involvedIn(event), content),
	landmark: ({ landmark }) => String(landmark),
	summary: ({ summary }) => summaryText(summary),
	quotes: (event, content, words) =>
		event.quotes
			.map((quote) => `${words.quoted(quote.exact)} — ${attribution(quote, content, words)}`)
			.join("\n"),
	other_reports: ({ dating }, _, words) =>
		dating
			.map(({ says, certainty, reports }) =>
				words.narrowing(
					says,
					certainty,
					reports.map(({ publisher, url }) => `${publisher}, ${url}`),
				),
			)
			.join("\n"),
	source: (_, { source }, words) => words.source(source),
	address: ({ id }, _, __, timelineUrl) => (timelineUrl === null ? "" : eventAddress(timelineUrl, id)),
	background: ({ background }) => String(background),
	members_note: ({ membersNote }) => membersNote ?? "",
	date_basis: ({ date }) => date.basis,
	participants: ({ participants }, content) => names(participants, content),
	tellers: ({ tellers }, content) => names(tellers, content),
	relations: ({ relations }, { events }, words) =>
		relations
			.map((relation) => words.relation(relation, findById(events, relation.event)?.title ?? ""))
			.join("\n"),
	accounts: ({ accounts }, _, words) =>
		accounts.map((account) => `${words.account(account)} ${account.url}`).join("\n"),
	lead_quote: ({ quotes: [lead] }) => lead?.exact ?? "",
	date_note: ({ date }, _, words) => words.dateNote(date) ?? "",
};

/** `events.csv`: RFC 4180 in UTF-8 with a byte order mark, a header and one row for each event, in time order. Several quotes stand in one cell, a line each. */
export function eventsCsv(content: TimelineContent, timelineUrl: string | null, words: ExportWords): string {
	const rows = content.events.map((event) =>
		Object.values(COLUMNS).map((cell) => cell(event, content, words, timelineUrl)),
	);
	return csvFile([Object.keys(COLUMNS), ...rows]);
}
