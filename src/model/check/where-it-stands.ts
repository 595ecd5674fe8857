import type { ArticleIndex, Place, PlacedQuote } from "./article-index.ts";

/** What is said on the timeline of the part of the article in which a passage stands. */
export interface Standing {
	/** The ids of the events that quote it or a part of it; none where it is not quoted. */
	readonly events: readonly string[];
	/** The shortest quote that holds it, direct speech before a report as long; `null` where none does, or where it stands in several places. */
	readonly quote: PlacedQuote | null;
	/** Whether the article has it in quotation marks within that quote. */
	readonly inMarks: boolean;
}

/** Which of two quotes says more exactly whose words a passage is that both hold: the first where this is negative. */
function closer(one: PlacedQuote, other: PlacedQuote): number {
	const direct = ({ quote }: PlacedQuote) => (quote.mode === "direct" ? 0 : 1);
	return one.to - one.from - (other.to - other.from) || direct(one) - direct(other);
}

/** Where a passage stands that has these places in the article. */
export function whereItStands(
	{ quotes, known, coverage }: Pick<ArticleIndex, "quotes" | "known" | "coverage">,
	places: readonly Place[],
): Standing {
	const quoting = coverage.filter((run) => places.some(({ from, to }) => run.from < to && from < run.to));
	const events = [...new Set(quoting.flatMap((run) => run.events))];
	const from = Math.min(...places.map((place) => place.from));
	const to = Math.max(...places.map((place) => place.to));
	const [quote = null] = quotes.filter((placed) => placed.from <= from && to <= placed.to).toSorted(closer);
	if (!quote) return { events, quote, inMarks: false };
	const marks = (start: number, end: number) =>
		known.slice(start, end).filter((token) => token?.text === '"').length;
	return { events, quote, inMarks: marks(quote.from, from) % 2 === 1 && marks(from, to) === 0 };
}
