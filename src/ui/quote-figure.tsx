import type { ReactNode } from "react";
import { evidenceText } from "../i18n/evidence-text.ts";
import type { TermUse } from "../model/glossary-terms.ts";
import type { HistoricalEvent, SourceQuote } from "../model/historical-event.ts";
import { useContent } from "./content-context.tsx";
import { quoteAnchor } from "./evidence/summary.tsx";
import { Marked } from "./marked.tsx";
import { QuoteAttribution } from "./quote-attribution.tsx";
import { TermText } from "./term-text.tsx";

/** A passage of the article with its attribution. The marks around direct speech are drawn by the style sheet. */
export function QuoteFigure(props: {
	quote: SourceQuote;
	event: HistoricalEvent;
	query: string;
	/** Whether it stands in the pane, beside which the list may hold the same quote. */
	pane?: boolean;
	/** The terms that its words explain, with the id of their notes. */
	terms?: { readonly id: string; readonly uses: readonly TermUse[] };
	/** Actions on the quote. */
	children?: ReactNode;
}) {
	const { quote, event, query, pane = false, terms, children } = props;
	const { content } = useContent();
	const number = event.quotes.indexOf(quote) + 1;
	return (
		<figure
			className={`quote is-${quote.mode}`}
			id={quoteAnchor(quote.id, pane)}
			data-quote-id={quote.id}
			aria-label={evidenceText.quote(number)}
		>
			<blockquote cite={content.source.url}>
				<p className="quote-words">
					{terms ? (
						<TermText id={terms.id} text={quote.exact} uses={terms.uses} query={query} />
					) : (
						<Marked text={quote.exact} query={query} />
					)}
				</p>
			</blockquote>
			<figcaption>
				<span className="quote-number" aria-hidden="true">
					{number}
				</span>{" "}
				<QuoteAttribution quote={quote} event={event} />
				{children}
			</figcaption>
		</figure>
	);
}
