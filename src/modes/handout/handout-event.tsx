import { handoutText } from "../../i18n/handout-text.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import type { LessonEvent } from "../../model/lesson/lesson.ts";
import { mainQuote } from "../../model/lesson/main-quote.ts";
import { QuoteAttribution } from "../../ui/quote-attribution.tsx";
import { SlideAttribution } from "../../ui/teach/slide-attribution.tsx";
import { SlideDate } from "../../ui/teach/slide-date.tsx";
import { SlideTitle } from "../../ui/teach/slide-title.tsx";
import type { HandoutVariant } from "./handout-variant.ts";

/** An event on paper. On a worksheet nothing but the source's own words tells when it was. */
export function HandoutEvent(props: {
	event: HistoricalEvent;
	own: LessonEvent;
	questions: readonly string[];
	variant: HandoutVariant;
	/** Its number in the lesson, or its letter on the mixed sheet. */
	mark: string;
	/** Its letter on the mixed sheet, and its place or places there, for the key. */
	letter: string;
	places: string;
}) {
	const { event, own, questions, variant, mark, letter, places } = props;
	const quote = mainQuote(event, own.quote);
	const dated = variant === "handout" || variant === "key";
	const asked = [...own.questions, ...questions];
	return (
		<li className="handout-event">
			<h3>
				<span className="handout-mark">{mark}</span> <SlideTitle event={event} dated={variant !== "blank"} />
			</h3>
			{variant === "key" && <p className="handout-letter">{handoutText.letter(letter, places)}</p>}
			{variant === "mixed" && (
				<p className="handout-blank is-short">
					{handoutText.place} <span />
				</p>
			)}
			{dated ? (
				<p className="handout-date">
					<SlideDate date={event.date} />
				</p>
			) : (
				<p className="handout-blank">
					{handoutText.date} <span />
				</p>
			)}
			<figure className={`handout-quote is-${quote.mode}`}>
				<blockquote>
					<p className="quote-words">{quote.exact}</p>
				</blockquote>
				<figcaption>
					{dated ? (
						<QuoteAttribution quote={quote} event={event} />
					) : (
						<SlideAttribution quote={quote} event={event} dated={false} />
					)}
				</figcaption>
			</figure>
			{asked.length > 0 && variant !== "key" && (
				<ul className="handout-questions" aria-label={handoutText.questions}>
					{asked.map((question) => (
						<li key={question}>
							{question}
							{variant !== "handout" && (
								<span className="handout-lines" aria-hidden="true">
									<span />
									<span />
								</span>
							)}
						</li>
					))}
				</ul>
			)}
		</li>
	);
}
