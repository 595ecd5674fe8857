import type { CitationBook } from "../model/citation.ts";

/** Brings every citation, when a reader first asks for one. */
export const loadCitations = (): Promise<CitationBook> =>
	import("./citations.ts").then(({ citations }) => citations);
