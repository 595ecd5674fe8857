import { type EventFilter, NO_FILTER } from "../model/event-filter.ts";
import { DEFAULT_WINDOW, type TimeWindow } from "../model/time-window.ts";

/** The ways of looking at the timeline; each is a room in `modes/`. */
export const VIEWS = ["explore", "list", "about"] as const;
export type View = (typeof VIEWS)[number];

/** All that an address records of what is on the screen. */
export interface ViewState {
	readonly view: View;
	/** The id of the open event. */
	readonly selected: string | null;
	/** What the axis shows; whole minutes, UTC. */
	readonly window: TimeWindow;
	/** True when the reader, or a link, chose the window; an address records it only then. */
	readonly windowChosen: boolean;
	readonly filter: EventFilter;
}

/** What a reader sees who follows no link. */
export const INITIAL_STATE: ViewState = {
	view: "explore",
	selected: null,
	window: DEFAULT_WINDOW,
	windowChosen: false,
	filter: NO_FILTER,
};
