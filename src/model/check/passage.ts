import type { Place } from "./article-index.ts";

/** Whether a passage stands in the article to the letter, with changes, or not at all. */
export type Verdict = "verbatim" | "altered" | "absent";

/**
 * `changed`, `added`: these words are not the article's; `omitted`: words of the article are missing here; `somewhere`: at least one
 * of these words is not the article's, and the fingerprint does not tell which; `moved`: the article goes on elsewhere; `spacing`:
 * only the white space before it differs; `ellipsis`, `bracket`: the writer's own sign that words were left out or changed.
 */
export type ChangeKind =
	| "changed"
	| "added"
	| "omitted"
	| "somewhere"
	| "moved"
	| "spacing"
	| "ellipsis"
	| "bracket";

/** A stretch of a passage that is not as in the article (UTF-16 offsets, `end` exclusive; none long where words are missing). */
export interface Change {
	readonly kind: ChangeKind;
	readonly start: number;
	readonly end: number;
	/** What the article has instead, where the timeline quotes it; else `null`. */
	readonly article: string | null;
}

/**
 * What a verdict rests on. `mark`, `capital`, `mark-capital`: apart from the final mark or the first letter all is the article's;
 * `ellipsis`, `bracket`: apart from the writer's own signs it is; `short`: too short for the fingerprint, and not among the quotes.
 */
export type Remark = "mark" | "capital" | "mark-capital" | "ellipsis" | "bracket" | "short";

/** What was found out about a passage. */
export interface Finding {
	readonly verdict: Verdict;
	readonly remark: Remark | null;
	/** Where in the article it stands, or its parts, in the order of the article's text where it says more than one. */
	readonly places: readonly Place[];
	/** In the order of the text; the first 200. */
	readonly changes: readonly Change[];
}

/** A passage of a checked text (UTF-16 offsets into the cleaned text, `end` exclusive). */
export interface Passage extends Finding {
	readonly start: number;
	readonly end: number;
	/** In quotation marks, or words of the article without them. */
	readonly kind: "quotation" | "unmarked";
}
