import { type CollectedResult, withResult } from "../../model/results/class-results.ts";
import type { PupilResult } from "../../model/results/result-code.ts";

/** The results that a page has. */
export interface CollectedState {
	/** In the order in which they came. */
	readonly rows: readonly CollectedResult[];
	/** What was there before the last removal, until others come; `null` where nothing was removed. */
	readonly undo: readonly CollectedResult[] | null;
	/** False while something would be lost with the page. */
	readonly saved: boolean;
}

/** Results that live as long as the page, whatever view it shows. */
export interface Collected {
	readonly get: () => CollectedState;
	readonly subscribe: (listener: () => void) => () => void;
	/** Returns how many of these were there already. */
	readonly add: (results: readonly PupilResult[]) => number;
	/** Removes the one with this code, or all for `null`. */
	readonly remove: (code: string | null) => void;
	readonly undo: () => void;
	/** Told that what is there was taken along. */
	readonly markSaved: () => void;
}

/** Results for a page, which lets the browser ask before it is closed while some are not saved. */
export function createCollected(page: Pick<Window, "addEventListener" | "removeEventListener">): Collected {
	let state: CollectedState = { rows: [], undo: null, saved: true };
	const listeners = new Set<() => void>();
	const ask = (event: BeforeUnloadEvent) => event.preventDefault();
	function set(next: CollectedState) {
		state = next;
		// Only while there is something to lose: some browsers do not keep pages that listen to it for Back.
		if (next.saved) page.removeEventListener("beforeunload", ask);
		else page.addEventListener("beforeunload", ask);
		for (const listener of listeners) listener();
	}
	const change = (rows: CollectedState["rows"], undo: CollectedState["undo"]) =>
		set({ rows, undo, saved: rows.length === 0 });
	return {
		get: () => state,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		add(results) {
			if (results.length === 0) return 0;
			const { rows } = state;
			let next = rows;
			for (const result of results) next = withResult(next, result);
			change(next, null);
			return results.length - (next.length - rows.length);
		},
		remove(code) {
			const { rows } = state;
			change(code === null ? [] : rows.filter(({ result }) => result.code !== code), rows);
		},
		undo() {
			if (state.undo) change(state.undo, null);
		},
		markSaved: () => set({ ...state, saved: true }),
	};
}
