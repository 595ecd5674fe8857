import { eventAddress } from "../event-address.ts";
import type { HistoricalEvent, Instant } from "../historical-event.ts";
import { summaryText } from "../summary-text.ts";
import type { TimelineContent } from "../timeline-content.ts";
import { attribution } from "./attribution.ts";
import type { ExportWords } from "./export-words.ts";
import { findById } from "./find-by-id.ts";
import { icsLine, icsText } from "./ics-line.ts";

const DAY = 86_400_000;

/** "19310516", a DATE of RFC 5545. */
function toDate(instant: Instant): string {
	return new Date(instant).toISOString().slice(0, 10).replaceAll("-", "");
}

function description(event: HistoricalEvent, content: TimelineContent, words: ExportWords) {
	const { date, accounts } = event;
	const note = words.dateNote(date);
	const reports = accounts.map((account) => `${words.account(account)} ${account.url}`);
	return [
		note === null ? words.date(date) : `${words.date(date)}. ${note}`,
		words.dateWords(event.dateWords.exact),
		summaryText(event.summary),
		...event.quotes.map((quote) => `${words.quoted(quote.exact)} — ${attribution(quote, content, words)}`),
		...(reports.length === 0 ? [] : [[`${words.accounts}:`, ...reports].join("\n")]),
		words.source(content.source),
	].join("\n\n");
}

/** The last day on which the article can have been published: it depends on nothing but the content. */
function stamp({ source }: TimelineContent): string {
	const { min, max } = source.published;
	return `${toDate(max === null ? (min ?? 0) : max - DAY)}T000000Z`;
}

function vevent(
	event: HistoricalEvent,
	content: TimelineContent,
	timelineUrl: string | null,
	words: ExportWords,
): string[] {
	const { id, title, date, lane, place } = event;
	if (date.min === null || date.max === null) return [];
	const placeName = findById(content.places, place)?.name;
	return [
		icsLine("BEGIN", "VEVENT"),
		icsLine("UID", `${id}@csto-2022-timeline.invalid`),
		icsLine("DTSTAMP", stamp(content)),
		icsLine("DTSTART;VALUE=DATE", toDate(date.min)),
		icsLine("DTEND;VALUE=DATE", toDate(date.max)),
		icsLine("X-EDTF", icsText(date.edtf)),
		icsLine("X-DATE-BASIS", date.basis.toUpperCase()),
		icsLine("SUMMARY", icsText(title)),
		icsLine("DESCRIPTION", icsText(description(event, content, words))),
		icsLine("CATEGORIES", icsText(findById(content.lanes, lane)?.name ?? "")),
		...(placeName === undefined ? [] : [icsLine("LOCATION", icsText(placeName))]),
		...(timelineUrl === null ? [] : [icsLine("URL", eventAddress(timelineUrl, id))]),
		icsLine("TRANSP", "TRANSPARENT"),
		icsLine("END", "VEVENT"),
	];
}

/**
 * `events.ics`: RFC 5545, a day-long entry for each event over everything its date allows, DTEND exclusive. The EDTF date
 * and its words stand in X-EDTF and DESCRIPTION, what it rests on in X-DATE-BASIS (STATED, CARRIED-OVER or ANNOUNCED). Events without a beginning or an end are left out and named in X-WR-CALDESC.
 */
export function eventsIcs(content: TimelineContent, timelineUrl: string | null, words: ExportWords): string {
	const { title, events } = content;
	const left = events.filter(({ date }) => date.min === null || date.max === null);
	const about = left.length === 0 ? content.description : `${content.description} ${words.leftOut(left)}`;
	return [
		icsLine("BEGIN", "VCALENDAR"),
		icsLine("VERSION", "2.0"),
		icsLine("PRODID", "-//csto-2022-timeline//Timeline//EN"),
		icsLine("CALSCALE", "GREGORIAN"),
		icsLine("X-WR-CALNAME", icsText(title)),
		icsLine("X-WR-CALDESC", icsText(about)),
		...events.flatMap((event) => vevent(event, content, timelineUrl, words)),
		icsLine("END", "VCALENDAR"),
	].join("");
}
