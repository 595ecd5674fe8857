import type { TimelineContent } from "../timeline-content.ts";
import { DOWNLOAD_FILES, type DownloadFile } from "./download-files.ts";
import { eventsCsv } from "./events-csv.ts";
import { eventsIcs } from "./events-ics.ts";
import { eventsJson } from "./events-json.ts";
import { eventsTimelinejs } from "./events-timelinejs.ts";
import type { ExportWords } from "./export-words.ts";
import { quotesJsonld } from "./quotes-jsonld.ts";

const WRITERS = {
	csv: eventsCsv,
	json: eventsJson,
	timelinejs: eventsTimelinejs,
	ics: eventsIcs,
	jsonld: quotesJsonld,
} as const satisfies Record<
	DownloadFile["id"],
	(content: TimelineContent, timelineUrl: string | null, words: ExportWords) => string
>;

/** A file that a reader can take along, with what writes it. */
export interface Download extends DownloadFile {
	/** The file's text. `timelineUrl` is where the timeline stands, `null` when nobody knows; what follows its "#" does not count. */
	make(content: TimelineContent, timelineUrl: string | null): string;
}

/** Every download, in the order in which they are offered, with these words in them. */
export function downloadsIn(words: ExportWords): readonly Download[] {
	return DOWNLOAD_FILES.map((file) => ({
		...file,
		make: (content, timelineUrl) =>
			WRITERS[file.id](content, timelineUrl?.replace(/#.*$/s, "") ?? null, words),
	}));
}
