import { createContext, type ReactNode, useContext } from "react";
import { en } from "../../i18n/en.ts";
import { evidenceText } from "../../i18n/evidence-text.ts";
import { trayText } from "../../i18n/tray-text.ts";
import type { SourceQuote } from "../../model/historical-event.ts";
import { textFragmentUrl } from "../../model/text-fragment.ts";
import { useContent } from "../content-context.tsx";
import { CopyQuote } from "../copy-quote.tsx";
import { KeepButton } from "../keep-button.tsx";

const CiteQuote = createContext<((quoteId: string) => void) | null>(null);

/** Says how a quote below is cited; without it there is no such button, as in a frame. */
export function CiteQuoteProvider({
	cite,
	children,
}: {
	cite: (quoteId: string) => void;
	children: ReactNode;
}) {
	return <CiteQuote value={cite}>{children}</CiteQuote>;
}

/** What can be done with a quote: cite it, copy it, find it in the article. */
export function QuoteActions({ quote }: { quote: SourceQuote }) {
	const { content } = useContent();
	const cite = useContext(CiteQuote);
	return (
		<span className="quote-actions">
			{cite && (
				<button
					type="button"
					className="text-button"
					aria-label={en.quote.citeName}
					aria-haspopup="dialog"
					onClick={() => cite(quote.id)}
				>
					{en.quote.cite}
				</button>
			)}
			<CopyQuote quote={quote} />
			<KeepButton id={quote.id} what={trayText.quote} />
			<a
				href={textFragmentUrl(content.source.url, quote.exact)}
				target="_blank"
				rel="noopener noreferrer"
				className="text-button"
			>
				{en.quote.find}
				<span className="visually-hidden"> ({en.quote.findHint})</span>
			</a>
			{/* Shown where the reader came here from a sentence (use-related-marks.ts). */}
			<button type="button" className="text-button quote-back">
				{evidenceText.backToSentence}
			</button>
		</span>
	);
}
