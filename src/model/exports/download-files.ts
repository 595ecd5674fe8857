/** A file that a reader can take along. */
export interface DownloadFile {
	readonly id: "json" | "csv" | "timelinejs" | "ics" | "jsonld";
	readonly fileName: string;
	readonly mediaType: string;
}

/** Every such file, in the order in which they are offered. */
export const DOWNLOAD_FILES: readonly DownloadFile[] = [
	{ id: "csv", fileName: "events.csv", mediaType: "text/csv; charset=utf-8" },
	{ id: "json", fileName: "events.json", mediaType: "application/json" },
	{ id: "timelinejs", fileName: "events.timelinejs.json", mediaType: "application/json" },
	{ id: "ics", fileName: "events.ics", mediaType: "text/calendar; charset=utf-8" },
	{ id: "jsonld", fileName: "quotes.jsonld", mediaType: "application/ld+json" },
];
