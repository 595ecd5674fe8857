import { isSameWindow, type TimeWindow } from "../model/axis/time-window.ts";
import { type EventFilter, NO_FILTER } from "../model/search/event-filter.ts";
import { isSameTray, type Tray } from "../model/tray/tray.ts";
import type { Theme, View, ViewState } from "./view-state.ts";

/** Everything that can change the view. */
export type ViewAction =
	| { readonly type: "select"; readonly id: string | null }
	| { readonly type: "move"; readonly window: TimeWindow; readonly byUser: boolean }
	| { readonly type: "filter"; readonly filter: Partial<EventFilter> }
	| { readonly type: "clear-filter" }
	| { readonly type: "view"; readonly view: View }
	/** A step of presenting: a slide by its place in the lesson, the event on it or `null`, and the steps taken there. */
	| { readonly type: "slide"; readonly slide: number; readonly id: string | null; readonly step: number }
	/** Opens a lesson, in a view, or leaves it. */
	| { readonly type: "lesson"; readonly code: string | null; readonly view: View }
	/** The open lesson became another under a teacher's hands. */
	| { readonly type: "edit-lesson"; readonly code: string | null }
	/** An exercise went on. */
	| { readonly type: "attempt"; readonly attempt: string }
	| { readonly type: "theme"; readonly theme: Theme | null }
	| { readonly type: "voices"; readonly voices: readonly string[] }
	| { readonly type: "tray"; readonly tray: Tray }
	/** The address changed by itself: a link, back or forward. */
	| { readonly type: "address"; readonly state: ViewState };

const MINUTE = 60_000;
/** The views to which closing an event leads back that was opened there. */
const LEADS_BACK: ReadonlySet<View> = new Set(["list", "voices", "tray", "check"]);

function toMinutes({ start, end }: TimeWindow): TimeWindow {
	return { start: Math.round(start / MINUTE) * MINUTE, end: Math.round(end / MINUTE) * MINUTE };
}

/** The next view state; the same object where nothing changes. `home` is the window of a reader who has chosen none. */
export function viewReducer(state: ViewState, action: ViewAction, home: TimeWindow): ViewState {
	switch (action.type) {
		case "select":
			if (action.id === state.selected && (action.id === null || state.view === "explore")) return state;
			if (action.id === null)
				return { ...state, selected: null, view: state.returnTo ?? "explore", returnTo: null, step: 0 };
			return {
				...state,
				selected: action.id,
				view: "explore",
				returnTo: LEADS_BACK.has(state.view) ? state.view : state.returnTo,
				step: 0,
			};
		case "move": {
			const window = toMinutes(action.window);
			const windowChosen = (action.byUser || state.windowChosen) && !isSameWindow(window, home);
			const same = isSameWindow(window, state.window) && windowChosen === state.windowChosen;
			return same ? state : { ...state, window, windowChosen };
		}
		case "filter":
			return { ...state, filter: { ...state.filter, ...action.filter } };
		case "clear-filter":
			return { ...state, filter: NO_FILTER };
		case "view":
			if (action.view === state.view && state.selected === null) return state;
			// Presenting begins at the event that is open.
			return {
				...state,
				view: action.view,
				selected: action.view === "present" ? state.selected : null,
				returnTo: null,
				slide: null,
				step: 0,
			};
		case "slide":
			return action.slide === state.slide && action.id === state.selected && action.step === state.step
				? state
				: { ...state, slide: action.slide, selected: action.id, step: action.step };
		case "lesson":
			return {
				...state,
				lesson: action.code,
				// Whoever leaves a lesson that was given to a class is a reader like any other.
				audience: action.code === null ? "teacher" : state.audience,
				attempt: "",
				view: action.view,
				selected: null,
				returnTo: null,
				slide: null,
				step: 0,
			};
		case "edit-lesson":
			return action.code === state.lesson ? state : { ...state, lesson: action.code };
		case "attempt":
			return action.attempt === state.attempt ? state : { ...state, attempt: action.attempt };
		case "theme":
			return action.theme === state.theme ? state : { ...state, theme: action.theme };
		case "voices":
			return { ...state, voices: action.voices };
		case "tray":
			return isSameTray(action.tray, state.tray) ? state : { ...state, tray: action.tray };
		case "address":
			return action.state;
	}
}
