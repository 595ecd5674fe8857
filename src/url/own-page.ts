/** Parameters that only an embed has. */
const EMBED_ONLY = ["embed", "view", "lanes", "gestures"];

/** The address of what an embed shows, in a page of its own. */
export function ownPageHref({
	pathname,
	search,
	hash,
}: Pick<Location, "pathname" | "search" | "hash">): string {
	const query = new URLSearchParams(search);
	for (const name of EMBED_ONLY) query.delete(name);
	return `${pathname}${query.size > 0 ? `?${query}` : ""}${hash}`;
}
