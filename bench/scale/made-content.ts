import type { TimelineOutline } from "../../src/model/timeline-outline.ts";
import type { PeerContent } from "../content-types.ts";

/** Made-up events as the peers get them: the same dates, titles and lanes as ours. */
export function madeContent({ lanes, events, axis }: TimelineOutline): PeerContent {
	const { start, end } = axis.bounds;
	return {
		window: { start, end },
		lanes: lanes.map(({ id, name }) => ({ id, name })),
		events: events.map(({ id, shortTitle, lane, date }) => ({
			id,
			title: shortTitle,
			shortTitle,
			summary: shortTitle,
			lane,
			start: date.min ?? start,
			end: date.max ?? end,
			date: date.edtf,
			quotes: [],
		})),
	};
}
