/** The entry with this id; `null` for no id. Throws when an id is unknown, which parsed content never has. */
export function findById<T extends { readonly id: string }>(
	entries: readonly T[],
	id: string | null,
): T | null {
	if (id === null) return null;
	const found = entries.find((entry) => entry.id === id);
	if (!found) throw new Error(`There is no "${id}" in the content`);
	return found;
}
