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
	"results",
	"study",
	"voices",
	"tray",
	"check",
] as const;
export type View = (typeof VIEWS)[number];
/** Those that a frame in somebody else's page has. */
export const EMBED_VIEWS: readonly View[] = ["explore", "list"];

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
	results: { teaching: true, within: "teach" },
	study: {},
	voices: { within: "study" },
	tray: { within: "study" },
	check: { within: "study" },
};

/** For whom a lesson can be open. */
export const AUDIENCES = ["teacher", "class"] as const;
export type Audience = (typeof AUDIENCES)[number];

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
	/** While presenting: the place of the slide in the lesson, from 0; `null` for the open event's slide, or the first. */
	readonly slide: number | null;
	/** While presenting: how many steps of the slide have been taken. May be more than it has, which means its last. */
	readonly step: number;
	/** The code of the open lesson, as addresses carry it; it may turn out to be none. */
	readonly lesson: string | null;
	/** For whom the lesson is open: a class gets no notes, no editor and no answer key. */
	readonly audience: Audience;
	/** How far an exercise was done, as practice writes it; "" for not begun. It may turn out to be of other events. */
	readonly attempt: string;
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
		slide: null,
		step: 0,
		lesson: null,
		audience: "teacher",
		attempt: "",
		theme: null,
		voices: [],
		tray: [],
	};
}
