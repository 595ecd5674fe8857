/** The ids with one of them at another place, counted from 0; a place beyond the ends is the end. */
export function moveItem(ids: readonly string[], id: string, place: number): readonly string[] {
	const others = ids.filter((other) => other !== id);
	if (others.length === ids.length) return ids;
	const at = Math.min(Math.max(place, 0), others.length);
	return [...others.slice(0, at), id, ...others.slice(at)];
}
