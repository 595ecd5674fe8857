import { WINDOW_PRESETS } from "../model/axis/time-window.ts";
import type { TimelineOutline } from "../model/timeline-outline.ts";
import { THEMES, VIEWS, type View } from "../state/view-state.ts";
import type { AddressVocabulary } from "../url/address-codec.ts";

/** What addresses of this content may speak of; one that names no view means `start`. */
export function addressVocabulary(content: TimelineOutline, start: View = VIEWS[0]): AddressVocabulary {
	return {
		events: content.events.map(({ id }) => id),
		people: content.people.map(({ id }) => id),
		lanes: content.lanes.map(({ id }) => id),
		views: [start, ...VIEWS.filter((view) => view !== start)],
		themes: THEMES,
		// The one group there is, is the day's.
		groups: Object.fromEntries(content.groups.map(({ id }) => [id, WINDOW_PRESETS.day])),
		anchors: ["main", "timeline", "events"],
	};
}
