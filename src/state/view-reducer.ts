import { type EventFilter, NO_FILTER } from "../model/event-filter.ts";
import { DEFAULT_WINDOW, isSameWindow, type TimeWindow } from "../model/time-window.ts";
import type { View, ViewState } from "./view-state.ts";

/** Everything that can change the view. */
export type ViewAction =
	| { readonly type: "select"; readonly id: string | null }
	| { readonly type: "move"; readonly window: TimeWindow; readonly byUser: boolean }
	| { readonly type: "filter"; readonly filter: Partial<EventFilter> }
	| { readonly type: "clear-filter" }
	| { readonly type: "view"; readonly view: View }
	/** The address changed by itself: a link, back or forward. */
	| { readonly type: "address"; readonly state: ViewState };

const MINUTE = 60_000;

function toMinutes({ start, end }: TimeWindow): TimeWindow {
	return { start: Math.round(start / MINUTE) * MINUTE, end: Math.round(end / MINUTE) * MINUTE };
}

/** The next view state; the same object where nothing changes. */
export function viewReducer(state: ViewState, action: ViewAction): ViewState {
	switch (action.type) {
		case "select":
			if (action.id === state.selected) return state;
			return { ...state, selected: action.id, view: "explore" };
		case "move": {
			const window = toMinutes(action.window);
			const windowChosen = (action.byUser || state.windowChosen) && !isSameWindow(window, DEFAULT_WINDOW);
			const same = isSameWindow(window, state.window) && windowChosen === state.windowChosen;
			return same ? state : { ...state, window, windowChosen };
		}
		case "filter":
			return { ...state, filter: { ...state.filter, ...action.filter } };
		case "clear-filter":
			return { ...state, filter: NO_FILTER };
		case "view":
			return action.view === state.view && state.selected === null
				? state
				: { ...state, view: action.view, selected: null };
		case "address":
			return action.state;
	}
}
