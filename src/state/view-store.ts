import type { TimeWindow } from "../model/axis/time-window.ts";
import { type ViewAction, viewReducer } from "./view-reducer.ts";
import { initialState, type ViewState } from "./view-state.ts";

/** Holds the view state outside React, so that the address and the axis can follow it too. */
export interface ViewStore {
	readonly getState: () => ViewState;
	/** What the server rendered, which knows of no address. */
	readonly getServerState: () => ViewState;
	readonly dispatch: (action: ViewAction) => void;
	/** Called after every change with what caused it; returns the way to stop. */
	readonly subscribe: (listener: (action: ViewAction) => void) => () => void;
}

/** A store that starts from `initial`; `home` is the window of a reader who has chosen none. */
export function createViewStore(home: TimeWindow, initial = initialState(home)): ViewStore {
	const served = initialState(home);
	let state = initial;
	const listeners = new Set<(action: ViewAction) => void>();
	return {
		getState: () => state,
		getServerState: () => served,
		dispatch(action) {
			const next = viewReducer(state, action, home);
			if (next === state) return;
			state = next;
			for (const listener of [...listeners]) listener(action);
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
