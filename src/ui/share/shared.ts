import type { HistoricalEvent } from "../../model/historical-event.ts";

/** What can be shared from where the reader is. */
export interface Shared {
	/** The folder of the timeline on the web, with a slash at its end; `null` when there is none, or nobody knows. */
	readonly site: string | null;
	/** The page's own address without its hash. */
	readonly page: string;
	/** The open event. */
	readonly event: HistoricalEvent | null;
	/** The hash that brings back what is shown; of an open lesson what a class may have. */
	readonly hash: string;
	/** The open lesson for the class: its title, which may be empty, and the hash that opens it; `null` without one. */
	readonly lesson: { readonly title: string; readonly hash: string } | null;
	/** True in the page that is one file. */
	readonly oneFile: boolean;
}

/** The address that others are given. */
export function sharedPage({ site, page }: Pick<Shared, "site" | "page">): string {
	return site ?? page;
}

const FILE = "timeline.html";

/**
 * The folder that embed codes name: the site's; or where the one file was served from under its own name, as to whoever comes out of a
 * frame. `null` where nobody knows one.
 */
export function codeFolder({
	site,
	page,
	oneFile,
}: Pick<Shared, "site" | "page" | "oneFile">): string | null {
	const served = oneFile && /^https?:/.test(page) && page.endsWith(`/${FILE}`);
	return site ?? (served ? page.slice(0, -FILE.length) : null);
}

/** Where the share dialog begins: at the citation of a quote. */
export interface ShareStart {
	readonly tab: "cite";
	readonly quote: string;
}
