import { parseContent } from "../src/content/parse-content.ts";
import { readContent } from "../src/content/read-content.ts";
import { summaryText } from "../src/model/summary-text.ts";
import { initialWindow, type PeerContent } from "./content-types.ts";

/** Lanes and events of a content folder, as the site itself reads them; throws the ContentError that names every fault. */
export function readPeerContent(contentDir: string): PeerContent {
	const { lanes, events } = parseContent(readContent(contentDir));
	return {
		window: initialWindow,
		lanes: lanes.map(({ id, name }) => ({ id, name })),
		events: events.map(({ id, title, shortTitle, summary, lane, date, quotes }) => ({
			id,
			title,
			shortTitle,
			summary: summaryText(summary),
			lane,
			start: date.min ?? initialWindow.start,
			end: date.max ?? initialWindow.end,
			date: date.edtf,
			quotes: quotes.map(({ exact }) => exact),
		})),
	};
}
