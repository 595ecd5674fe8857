/** A citation in a style, apart: what stands in one's text, and the source's entry at its end. */
export interface SplitCitation {
	/** The words with the style's pointer behind them; "" for a citation that is an entry only. */
	readonly inText: string;
	readonly entry: string;
}

/** Takes apart what a citation book holds for a style, at its last empty line. */
export function splitCitation(citation: string): SplitCitation {
	const cut = citation.lastIndexOf("\n\n");
	return cut < 0
		? { inText: "", entry: citation }
		: { inText: citation.slice(0, cut), entry: citation.slice(cut + 2) };
}
