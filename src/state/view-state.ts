import type { TimeWindow } from "../model/axis/time-window.ts";
import { type EventFilter, NO_FILTER } from "../model/search/event-filter.ts";
import type { Tray } from "../model/tray/tray.ts";

/** The ways of looking at the timeline; each is a room in `modes/`. */
export const VIEWS = [
	"explore",
	"list",
	"about",
	"teach",
	"present",
	"speaker",
	"practice",
	"handout",
	"study",
	"voices",
	"tray",
	"check",
] as const;
export type View = (typeof VIEWS)[number];

/**
 * What a view is besides its room: `bare` fills the page without header, `teaching` needs the code for lessons, `stage` fills the
 * window, `within` names the view through which a reader comes to it.
 */
export interface ViewTraits {
	readonly bare?: true;
	readonly teaching?: true;
	readonly stage?: true;
	readonly within?: "study" | "teach";
}

/** Every view's traits: a new name above does not compile without its entry here. */
export const VIEW_TRAITS: Readonly<Record<View, ViewTraits>> = {
	explore: { stage: true },
	list: {},
	about: {},
	teach: { teaching: true },
	present: { bare: true, teaching: true },
	speaker: { bare: true, teaching: true },
	practice: { teaching: true, within: "study" },
	handout: { teaching: true, within: "teach" },
	study: {},
	voices: { within: "study" },
	tray: { within: "study" },
	check: { within: "study" },
};

/** How the page can be coloured; `null` where nobody chose. */
export const THEMES = ["light", "dark", "contrast"] as const;
export type Theme = (typeof THEMES)[number];

/** All that an address records of what is on the screen. */
export interface ViewState {
	readonly view: View;
	/** The id of the open event. */
	readonly selected: string | null;
	/** The view that closing the open event leads back to, where it was opened from another than the timeline. */
	readonly returnTo: View | null;
	/** What the axis shows; whole minutes, UTC. */
	readonly window: TimeWindow;
	/** True when the reader, or a link, chose the window; an address records it only then. */
	readonly windowChosen: boolean;
	readonly filter: EventFilter;
	/** While presenting: how many steps of the open event have been taken. May be more than it has, which means its last. */
	readonly step: number;
	/** The code of the open lesson, as addresses carry it; it may turn out to be none. */
	readonly lesson: string | null;
	readonly theme: Theme | null;
	/** Whose words stand side by side in the view of voices: ids of its columns in their order; empty for those that it begins with. */
	readonly voices: readonly string[];
	/** What the reader kept. Only the address of the tray's own view records it. */
	readonly tray: Tray;
}

/** What a reader sees who follows no link: the axis shows this window. */
export function initialState({ start, end }: TimeWindow): ViewState {
	return {
		view: "explore",
		selected: null,
		returnTo: null,
		window: { start, end },
		windowChosen: false,
		filter: NO_FILTER,
		step: 0,
		lesson: null,
		theme: null,
		voices: [],
		tray: [],
	};
}
