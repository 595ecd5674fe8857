import type { TimelineOutline } from "../model/timeline-outline.ts";
import { OTHER_VOICES } from "../model/voices/voice.ts";
import { THEMES, VIEWS, type View } from "../state/view-state.ts";
import type { AddressVocabulary } from "../url/address-parameters.ts";

/** What addresses of this content may speak of, in a page that has these views; one that names no view means `start`. */
export function addressVocabulary(
	content: Pick<TimelineOutline, "axis"> & {
		readonly [Key in "events" | "people" | "lanes"]: readonly Pick<TimelineOutline[Key][number], "id">[];
	},
	start: View = VIEWS[0],
	views: readonly View[] = VIEWS,
): AddressVocabulary {
	return {
		events: content.events.map(({ id }) => id),
		people: content.people.map(({ id }) => id),
		lanes: content.lanes.map(({ id }) => id),
		views: [start, ...views.filter((view) => view !== start)],
		viewsElsewhere: VIEWS.filter((view) => !views.includes(view)),
		themes: THEMES,
		bounds: content.axis.bounds,
		home: content.axis.windows[0],
		voices: [...content.people.map(({ id }) => id), ...OTHER_VOICES],
		anchors: ["main", "timeline"],
	};
}
