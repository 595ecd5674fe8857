/** The first index from `low` up to `high` at which something holds that then holds for all after it; `high` where it holds nowhere. */
export function findFirst(low: number, high: number, holds: (index: number) => boolean): number {
	let [from, to] = [low, high];
	while (from < to) {
		const middle = (from + to) >>> 1;
		if (holds(middle)) to = middle;
		else from = middle + 1;
	}
	return from;
}
