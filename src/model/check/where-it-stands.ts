import type { CoverageRun } from "../timeline-content.ts";
import type { ArticleIndex, Place, PlacedQuote } from "./article-index.ts";

/** What is said on the timeline of the part of the article in which a passage stands. */
export interface Standing {
	/** The ids of the events that quote it or a part of it; none where it is not quoted. */
	readonly events: readonly string[];
	/** The quote that holds it; `null` where none does, or where it stands in several places. */
	readonly quote: PlacedQuote | null;
	/** Whether the article has it in quotation marks within that quote. */
	readonly inMarks: boolean;
}

/** Where a passage stands that has these places in the article. */
export function whereItStands(
	{ quotes, known }: Pick<ArticleIndex, "quotes" | "known">,
	coverage: readonly CoverageRun[],
	places: readonly Place[],
): Standing {
	const quoting = coverage.filter((run) => places.some(({ from, to }) => run.from < to && from < run.to));
	const events = [...new Set(quoting.flatMap((run) => run.events))];
	const from = Math.min(...places.map((place) => place.from));
	const to = Math.max(...places.map((place) => place.to));
	const quote = quotes.find((placed) => placed.from <= from && to <= placed.to) ?? null;
	if (!quote) return { events, quote, inMarks: false };
	const marks = (start: number, end: number) =>
		known.slice(start, end).filter((token) => token?.text === '"').length;
	return { events, quote, inMarks: marks(quote.from, from) % 2 === 1 && marks(from, to) === 0 };
}
