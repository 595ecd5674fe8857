/** How a talk stands against the minutes that its slides are given. */
export interface Pace {
	/** Minutes after its beginning at which the slide is to begin, and to be over. */
	readonly from: number;
	readonly to: number;
	/** All slides together. */
	readonly total: number;
	/** Whole minutes behind what was planned; below 0 for ahead of it, 0 for on time. */
	readonly behind: number;
}

const MINUTE = 60_000;

/**
 * The pace on slide `at`, `elapsed` milliseconds after the beginning; a slide without minutes takes none. `null` where no slide has
 * minutes.
 */
export function paceOf(minutes: readonly (number | null)[], at: number, elapsed: number): Pace | null {
	if (minutes.every((given) => given === null)) return null;
	const sum = (given: typeof minutes) => given.reduce<number>((all, one) => all + (one ?? 0), 0);
	const from = sum(minutes.slice(0, at));
	const to = from + (minutes[at] ?? 0);
	const now = elapsed / MINUTE;
	// Less than a minute either way is on time; `0 -` would give a minus nought.
	const behind = now > to ? Math.floor(now - to) : now < from ? -Math.floor(from - now) || 0 : 0;
	return { from, to, total: sum(minutes), behind };
}
