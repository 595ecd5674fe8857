import { evidenceText } from "../i18n/evidence-text.ts";
import { quoteText } from "../i18n/quote-text.ts";
import { trayText } from "../i18n/tray-text.ts";
import type { SourceQuote } from "../model/historical-event.ts";
import { textFragmentUrl } from "../model/text-fragment.ts";
import { CiteQuote } from "./cite/cite-quote.tsx";
import { useCiting } from "./cite/citing-context.tsx";
import { useContent } from "./content-context.tsx";
import { CopyQuote } from "./copy-quote.tsx";
import { KeepButton, OpenTrayButton } from "./keep-button.tsx";

/** What can be done with a quote: keep it, cite it, copy it, find it in the article; the first two not in a frame. */
export function QuoteActions({ quote }: { quote: SourceQuote }) {
	const { content } = useContent();
	const citing = useCiting();
	return (
		<div className="quote-actions">
			<KeepButton id={quote.id} what={trayText.quote} />
			{citing && <CiteQuote quoteId={quote.id} citing={citing} />}
			<CopyQuote quote={quote} />
			<a
				href={textFragmentUrl(content.source.url, quote.exact)}
				target="_blank"
				rel="noopener noreferrer"
				className="text-button"
			>
				{quoteText.find}
				<span className="visually-hidden"> ({quoteText.findHint})</span>
			</a>
			<OpenTrayButton id={quote.id} />
			{/* Shown where the reader came here from a sentence (use-related-marks.ts). */}
			<button type="button" className="text-button quote-back">
				{evidenceText.backToSentence}
			</button>
		</div>
	);
}
