import { handoutText } from "../../i18n/handout-text.ts";
import type { SourceQuote } from "../../model/historical-event.ts";
import type { SheetEntry } from "../../model/lesson/sheet-entries.ts";
import { QuoteAttribution } from "../../ui/quote-attribution.tsx";
import { DatedText } from "../../ui/teach/dated-text.tsx";
import { SlideAttribution } from "../../ui/teach/slide-attribution.tsx";

/** The words that an entry stands on, or where on the sheet they are. */
export function LeadingWords(props: {
	entry: SheetEntry;
	quote: SourceQuote;
	dated: boolean;
	/** The mark of the entry that has the same words, or `null`. */
	at: string | null;
}) {
	const { entry, quote, dated, at } = props;
	const [first, ...others] = entry.events;
	if (at !== null || !first) return <p className="handout-cited">{handoutText.wordsAt([at ?? ""])}</p>;
	return (
		<figure className={`handout-quote is-${quote.mode}`}>
			<blockquote>
				<p className="quote-words">
					<DatedText text={quote.exact} dated={dated} />
				</p>
			</blockquote>
			<figcaption>
				{dated ? (
					// How much later it was said differs among several events.
					<QuoteAttribution quote={quote} event={first.event} distance={others.length === 0} />
				) : (
					<SlideAttribution quote={quote} event={first.event} dated={false} />
				)}
			</figcaption>
		</figure>
	);
}
