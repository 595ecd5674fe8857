import type { ReactNode } from "react";
import type { HistoricalEvent, SourceQuote } from "../model/historical-event.ts";
import { useContent } from "./content-context.tsx";
import { Marked } from "./marked.tsx";
import { QuoteAttribution } from "./quote-attribution.tsx";

/** A passage of the article with its attribution. The marks around direct speech are drawn by the style sheet. */
export function QuoteFigure(props: {
	quote: SourceQuote;
	event: HistoricalEvent;
	query: string;
	/** Actions on the quote. */
	children?: ReactNode;
}) {
	const { quote, event, query, children } = props;
	const { content } = useContent();
	return (
		<figure className={`quote is-${quote.mode}`} data-quote-id={quote.id}>
			<blockquote cite={content.source.url}>
				<p className="quote-words">
					<Marked text={quote.exact} query={query} />
				</p>
			</blockquote>
			<figcaption>
				<QuoteAttribution quote={quote} event={event} />
				{children}
			</figcaption>
		</figure>
	);
}
