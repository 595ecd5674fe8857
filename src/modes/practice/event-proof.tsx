import { practiceText } from "../../i18n/practice-text.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import type { LessonEvent } from "../../model/lesson/lesson.ts";
import { mainQuote } from "../../model/lesson/main-quote.ts";
import { QuoteFigure } from "../../ui/quote-figure.tsx";

/** Why an answer is right or not: the article's own words for the date, and the quote of the lesson. */
export function EventProof({ event, own }: { event: HistoricalEvent; own: LessonEvent }) {
	return (
		<>
			<p>
				{practiceText.tells} <q>{event.dateWords.exact}</q>
			</p>
			<QuoteFigure quote={mainQuote(event, own.quote)} event={event} query="" />
		</>
	);
}
