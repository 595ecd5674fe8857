import { evidenceText, formatAccountDate } from "../../i18n/evidence-text.ts";
import { quoteText } from "../../i18n/quote-text.ts";
import { trayViewText } from "../../i18n/tray-view-text.ts";
import { editorsWords } from "../../model/editors-words.ts";
import type { KeptAccount, KeptItem, KeptQuote } from "../../model/tray/kept-item.ts";
import { useContent } from "../../ui/content-context.tsx";
import { EventLink } from "../../ui/event-link.tsx";
import { ReportLink } from "../../ui/evidence/report-links.tsx";
import { QuoteAttribution } from "../../ui/quote-attribution.tsx";

function KeptPassage({ quote, event }: KeptQuote) {
	const { content } = useContent();
	return (
		<figure className={`quote is-${quote.mode}`}>
			<blockquote cite={content.source.url}>
				<p className="quote-words">{quote.exact}</p>
			</blockquote>
			<figcaption>
				<QuoteAttribution quote={quote} event={event} />
				{quoteText.editors(editorsWords(quote))}
			</figcaption>
		</figure>
	);
}

function KeptReport({ account }: KeptAccount) {
	const { content } = useContent();
	const { voice, publisher, url, language, says, trust, note, bears, on } = account;
	const owner = content.events.find(({ quotes }) => quotes.some(({ id }) => id === on.quote));
	return (
		<div className="account">
			<p>{says}</p>
			<p className="account-source">
				<b className="account-voice">{voice}</b>
				{" · "}
				<ReportLink url={url} publisher={publisher} language={language} />
				{`, ${formatAccountDate(account)} · ${evidenceText.trust[trust]} · ${trayViewText.inOurWords}.`}
				{note !== null && ` ${note}`}
			</p>
			<p className="account-on">
				{`${trayViewText.bearings[bears]}: `}
				{owner ? (
					<EventLink id={owner.id} className="on-words">
						{on.words}
					</EventLink>
				) : (
					<span className="on-words">{on.words}</span>
				)}
			</p>
		</div>
	);
}

/** What was kept: the article's words, or a report in ours, each with who tells it and how. */
export function KeptWords({ item }: { item: KeptItem }) {
	return item.kind === "quote" ? <KeptPassage {...item} /> : <KeptReport {...item} />;
}
