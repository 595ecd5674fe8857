/** Tells where a move of many steps has led: not at each, for what follows elsewhere on the page would hold up the next. */
export interface Teller<Place> {
	/** To be called at every step. */
	readonly tellSoon: (place: Place) => void;
	/** What was not told yet is not told any more. */
	readonly silence: () => void;
}

/** So long after the last step a move is over, in milliseconds: wheels and touchpads turn in steps of less. */
const REST = 100;
/** A move that goes on is told of all the same after so many milliseconds. */
const LONGEST = 500;

/** A teller that calls `tell` when a move rests, and now and then while it goes on. */
export function createTeller<Place>(tell: (place: Place) => void): Teller<Place> {
	let timer = 0;
	let begun = 0;
	function silence(): void {
		clearTimeout(timer);
		timer = 0;
	}
	return {
		silence,
		tellSoon(place) {
			const now = performance.now();
			if (timer === 0) begun = now;
			clearTimeout(timer);
			timer = window.setTimeout(
				() => {
					silence();
					tell(place);
				},
				Math.min(REST, begun + LONGEST - now),
			);
		},
	};
}
