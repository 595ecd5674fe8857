import { type ViewAction, viewReducer } from "./view-reducer.ts";
import { INITIAL_STATE, type ViewState } from "./view-state.ts";

/** Holds the view state outside React, so that the address and the axis can follow it too. */
export interface ViewStore {
	readonly getState: () => ViewState;
	readonly dispatch: (action: ViewAction) => void;
	/** Called after every change with what caused it; returns the way to stop. */
	readonly subscribe: (listener: (action: ViewAction) => void) => () => void;
}

/** A store that starts from `initial`. */
export function createViewStore(initial: ViewState = INITIAL_STATE): ViewStore {
	let state = initial;
	const listeners = new Set<(action: ViewAction) => void>();
	return {
		getState: () => state,
		dispatch(action) {
			const next = viewReducer(state, action);
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
