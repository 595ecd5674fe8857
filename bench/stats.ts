/** The middle of some numbers and how far they spread, all in the numbers' own unit. */
export interface Spread {
	readonly median: number;
	readonly min: number;
	readonly max: number;
}

/** The value below which the given share (0 to 1) of the numbers lies, by nearest rank; `NaN` for none. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const rank = Math.max(1, Math.ceil(share * sorted.length));
	return sorted[rank - 1] ?? Number.NaN;
}

/** The median with minimum and maximum, or `null` when any round has no value. */
export function spreadOf(values: readonly (number | null)[]): Spread | null {
	const known = values.filter((value) => value !== null);
	if (known.length === 0 || known.length < values.length) {
		return null;
	}
	const sorted = [...known].sort((a, b) => a - b);
	const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
	const upper = sorted[Math.ceil((sorted.length - 1) / 2)] ?? Number.NaN;
	return { median: (lower + upper) / 2, min: Math.min(...known), max: Math.max(...known) };
}
