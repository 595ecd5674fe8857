import { eventAddress } from "../event-address.ts";
import type { EdtfDate, HistoricalEvent } from "../historical-event.ts";
import { summaryText } from "../summary-text.ts";
import type { TimelineContent } from "../timeline-content.ts";
import { attribution } from "./attribution.ts";
import { dateBounds } from "./date-bounds.ts";
import { escapeHtml } from "./escape-html.ts";
import type { ExportWords } from "./export-words.ts";
import { findById } from "./find-by-id.ts";

interface TimelineJsDate {
	readonly year: number;
	readonly month?: number;
	readonly day?: number;
}

/** "1931-05" as year and month. */
function toParts(date: string): TimelineJsDate {
	const [year = 0, month, day] = date.split("-").map(Number);
	return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

/** TimelineJS needs a beginning: `null` where the source sets none. Without an end it takes the beginning for a whole day, month or year. */
function toDates(date: EdtfDate): { start_date: TimelineJsDate; end_date?: TimelineJsDate } | null {
	const { notBefore, notAfter } = dateBounds(date);
	if (notBefore === null || notAfter === null) return null;
	const start = { start_date: toParts(notBefore) };
	return notBefore === notAfter ? start : { ...start, end_date: toParts(notAfter) };
}

function link(url: string, text: string): string {
	return `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
}

function toHtml(
	event: HistoricalEvent,
	content: TimelineContent,
	timelineUrl: string | null,
	words: ExportWords,
): string {
	const { source } = content;
	const { date, accounts } = event;
	const dated = [words.dateWords(event.dateWords.exact), words.dateNote(date)];
	const address = timelineUrl === null ? null : eventAddress(timelineUrl, event.id);
	const reports = accounts.map((account) => `<li>${link(account.url, words.account(account))}</li>`);
	return [
		`<p>${escapeHtml(dated.filter((part) => part !== null).join(" "))}</p>`,
		`<p>${escapeHtml(summaryText(event.summary))}</p>`,
		...event.quotes.map(
			(quote) =>
				`<blockquote cite="${escapeHtml(source.url)}"><p>${escapeHtml(words.quoted(quote.exact))}</p><p>— ${escapeHtml(attribution(quote, content, words))}</p></blockquote>`,
		),
		...(reports.length === 0 ? [] : [`<p>${escapeHtml(words.accounts)}</p><ul>${reports.join("")}</ul>`]),
		`<p>${link(source.url, words.source(source))}</p>`,
		...(address === null ? [] : [`<p>${escapeHtml(words.onTimeline)} ${link(address, address)}</p>`]),
	].join("");
}

/**
 * `events.timelinejs.json`: the JSON of Knight Lab's TimelineJS 3. Events without a beginning or an end have no place on
 * its axis; the title slide names them.
 */
export function eventsTimelinejs(
	content: TimelineContent,
	timelineUrl: string | null,
	words: ExportWords,
): string {
	const { title, description, source, lanes, events } = content;
	const dated = events.flatMap((event) => {
		const dates = toDates(event.date);
		return dates === null ? [] : [{ event, dates }];
	});
	const undated = events.filter(({ date }) => toDates(date) === null);
	const file = {
		scale: "human",
		title: {
			unique_id: "title",
			text: {
				headline: escapeHtml(title),
				text: [
					`<p>${escapeHtml(description)}</p>`,
					`<p>${link(source.url, words.source(source))}</p>`,
					...(undated.length === 0 ? [] : [`<p>${escapeHtml(words.leftOut(undated))}</p>`]),
				].join(""),
			},
		},
		events: dated.map(({ event, dates }) => ({
			unique_id: event.id,
			...dates,
			display_date: escapeHtml(words.date(event.date)),
			group: findById(lanes, event.lane)?.name,
			text: { headline: escapeHtml(event.title), text: toHtml(event, content, timelineUrl, words) },
		})),
	};
	return `${JSON.stringify(file, null, "\t")}\n`;
}
