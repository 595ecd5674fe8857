/** Configuration in the query: how to show, not what. */
export interface PageOptions {
	readonly theme: "auto" | "light" | "dark" | "contrast";
	/** False with `keys=0`: single letters then do nothing. */
	readonly letterKeys: boolean;
}

const THEMES = ["auto", "light", "dark", "contrast"] as const;

/** Reads a query string; what is unknown gives the default. */
export function parsePageOptions(search: string): PageOptions {
	const query = new URLSearchParams(search.slice(0, 2000));
	const theme = THEMES.find((name) => name === query.get("theme")) ?? "auto";
	return { theme, letterKeys: query.get("keys") !== "0" };
}
