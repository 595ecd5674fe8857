import { quoteText } from "../../i18n/quote-text.ts";
import type { HistoricalEvent, SourceQuote } from "../../model/historical-event.ts";
import { useContent } from "../content-context.tsx";
import { QuoteAttribution } from "../quote-attribution.tsx";

/** Who said it. When it was said tells when it happened, so that comes only with the event's date. */
export function SlideAttribution(props: { quote: SourceQuote; event: HistoricalEvent; dated: boolean }) {
	const { quote, event, dated } = props;
	const { person } = useContent();
	if (dated) return <QuoteAttribution quote={quote} event={event} />;
	const speaker = quote.speaker === null ? undefined : person.get(quote.speaker);
	return (
		<>
			<b>{speaker?.name ?? quoteText.article}</b>
			{speaker ? `, ${speaker.role} · ` : " · "}
			<i className="mode">{quoteText.modes[quote.mode]}</i>
		</>
	);
}
