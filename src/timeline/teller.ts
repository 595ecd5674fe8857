/** Tells of a move that comes in many steps: not at each, for what follows elsewhere on the page would hold up the next. */
export interface Teller {
	/** To be called at every step. */
	readonly tellSoon: () => void;
	/** Tells no more. */
	readonly stop: () => void;
}

/** So long after the last step a move is over, in milliseconds: wheels and touchpads turn in steps of less. */
const REST = 100;
/** A move that goes on is told of all the same after so many milliseconds. */
const LONGEST = 500;

/** A teller that calls `tell` when a move rests, and now and then while it goes on. */
export function createTeller(tell: () => void): Teller {
	let rest = 0;
	let since = 0;
	function now(): void {
		clearTimeout(rest);
		rest = 0;
		tell();
	}
	return {
		tellSoon() {
			const time = performance.now();
			if (rest === 0) since = time;
			clearTimeout(rest);
			rest = window.setTimeout(now, Math.min(REST, Math.max(since + LONGEST - time, 0)));
		},
		stop() {
			clearTimeout(rest);
			rest = 0;
		},
	};
}
