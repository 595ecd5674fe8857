import { practiceText } from "../../i18n/practice-text.ts";
import { mainQuote } from "../../model/lesson/main-quote.ts";
import { QuoteFigure } from "../../ui/quote-figure.tsx";
import type { Practised } from "../../ui/teach/use-practice.ts";

/** Why an answer is right or not: the article's own words for the date, and the quote of the lesson. */
export function EventProof({ event, own }: Pick<Practised, "event" | "own">) {
	return (
		<>
			<p>
				{practiceText.tells} <q>{event.dateWords.exact}</q>
			</p>
			<QuoteFigure quote={mainQuote(event, own.quote)} event={event} query="" />
		</>
	);
}
