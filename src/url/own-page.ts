/** Parameters that only an embed has. */
const EMBED_ONLY = ["embed", "view", "lanes", "gestures"];

/** The hash with the lanes that the query asks for, unless it has its own; only an embed looks for them in the query. */
function withLanes(hash: string, lanes: string | null): string {
	if (!lanes || /[#&]lane=/.test(hash)) return hash;
	const lane = `lane=${encodeURIComponent(lanes).replaceAll("%2C", ",")}`;
	return hash.length > 1 ? `${hash}&${lane}` : `#${lane}`;
}

/** The address of what an embed shows, in a page of its own. */
export function ownPageHref({
	pathname,
	search,
	hash,
}: Pick<Location, "pathname" | "search" | "hash">): string {
	const query = new URLSearchParams(search);
	const place = withLanes(hash, query.get("lanes"));
	for (const name of EMBED_ONLY) query.delete(name);
	return `${pathname}${query.size > 0 ? `?${query}` : ""}${place}`;
}
