import moment from "moment";
import { DataSet } from "vis-data/esnext";
import { Timeline } from "vis-timeline/esnext";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";

const { events, lanes, window: first } = __PEER_CONTENT__;
const container = document.getElementById("timeline");

if (container !== null) {
	new Timeline(
		container,
		new DataSet(
			events.map((event) => ({
				id: event.id,
				content: event.shortTitle,
				group: event.lane,
				start: event.start,
				end: event.end,
				type: "range",
			})),
		),
		new DataSet(lanes.map((lane) => ({ id: lane.id, content: lane.name }))),
		{
			start: first.start,
			end: first.end,
			moment: (date: moment.MomentInput) => moment.utc(date),
			// Left out, the widget hides itself until its loading screen goes, about 0.9 s later.
			rtl: false,
		},
	);
}
