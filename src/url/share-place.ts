/** Where others find what this page shows. */
export interface SharePlace {
	/** The folder of the timeline on the web, with a slash at its end; `null` when there is none, or nobody knows. */
	readonly site: string | null;
	/** This page's own address without query and hash. */
	readonly page: string;
}

/**
 * Where a page at `location` can be found by others. `canonical` is the address that the build was told, if any. A page that is
 * one file may stand anywhere, so only that address says where the rest is.
 */
export function sharePlace(
	{ href, protocol }: Pick<Location, "href" | "protocol">,
	canonical: string | null,
	oneFile: boolean,
): SharePlace {
	const served = /^https?:$/.test(protocol) && !oneFile;
	return { site: served ? new URL(".", href).href : canonical, page: href.replace(/[?#].*$/s, "") };
}
