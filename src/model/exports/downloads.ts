import type { TimelineContent } from "../timeline-content.ts";
import { eventsCsv } from "./events-csv.ts";
import { eventsIcs } from "./events-ics.ts";
import { eventsJson } from "./events-json.ts";
import { eventsTimelinejs } from "./events-timelinejs.ts";
import type { ExportWords } from "./export-words.ts";
import { quotesJsonld } from "./quotes-jsonld.ts";

/** A file that a reader can take along. */
export interface Download {
	readonly id: "json" | "csv" | "timelinejs" | "ics" | "jsonld";
	readonly fileName: string;
	readonly mediaType: string;
	/** The file's text. `timelineUrl` is where the timeline stands, `null` when nobody knows; what follows its "#" does not count. */
	make(content: TimelineContent, timelineUrl: string | null): string;
}

/** Every download, in the order in which they are offered, with these words in them. */
export function downloadsIn(words: ExportWords): readonly Download[] {
	const download = (
		id: Download["id"],
		fileName: string,
		mediaType: string,
		write: (content: TimelineContent, timelineUrl: string | null, words: ExportWords) => string,
	): Download => ({
		id,
		fileName,
		mediaType,
		make: (content, timelineUrl) => write(content, timelineUrl?.replace(/#.*$/s, "") ?? null, words),
	});
	return [
		download("csv", "events.csv", "text/csv; charset=utf-8", eventsCsv),
		download("json", "events.json", "application/json", eventsJson),
		download("timelinejs", "events.timelinejs.json", "application/json", eventsTimelinejs),
		download("ics", "events.ics", "text/calendar; charset=utf-8", eventsIcs),
		download("jsonld", "quotes.jsonld", "application/ld+json", quotesJsonld),
	];
}
