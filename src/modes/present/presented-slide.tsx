import { type RefObject, useId } from "react";
import { dateGaps } from "../../i18n/date-gaps.ts";
import { presentText } from "../../i18n/present-text.ts";
import { firstTermUses } from "../../model/glossary-terms.ts";
import type { SourceQuote } from "../../model/historical-event.ts";
import type { SlideStep } from "../../model/lesson/slide-steps.ts";
import { useContent } from "../../ui/content-context.tsx";
import { SlideAttribution } from "../../ui/teach/slide-attribution.tsx";
import { SlideDate } from "../../ui/teach/slide-date.tsx";
import { SlideTitle } from "../../ui/teach/slide-title.tsx";
import { TermNotes, TermText } from "../../ui/term-text.tsx";
import type { FittedQuote } from "./fit-quote.ts";
import { TimeStrip } from "./time-strip.tsx";
import type { Slide } from "./use-slides.ts";

/** One event at one step. What is not shown yet has its room already, so that nothing moves when it comes. */
export function PresentedSlide(props: {
	slides: readonly Slide[];
	at: number;
	/** `null` before the quote was measured. */
	step: SlideStep | null;
	quote: SourceQuote;
	fitted: FittedQuote | null;
	box: RefObject<HTMLDivElement | null>;
	probe: RefObject<HTMLParagraphElement | null>;
	/** Whether the strip draws the events that are still to come. */
	ahead: boolean;
}) {
	const { slides, at, step, quote, fitted, box, probe, ahead } = props;
	const { content } = useContent();
	const terms = useId();
	const event = slides[at]?.event;
	if (!event) return null;
	const shown = { asks: false, date: false, speaker: false, piece: null, ...step };
	const { asks, date, speaker, piece } = shown;
	const range = piece === null ? undefined : fitted?.pieces[piece];
	const pieces = fitted?.pieces.length ?? 1;
	const seen = slides
		.map((slide) => slide.event)
		.filter((_, index) => ahead || index < at || (index === at && date));
	// Until its date is shown, the strip stays where the last one was.
	const around = date ? event : (seen.at(-1) ?? null);
	const whole = date || dateGaps(event.title).length === 0;
	const uses = firstTermUses([whole ? event.title : "", quote.exact], content.glossary);
	return (
		<div className="slide" data-lane={event.lane} data-step={step ? "" : undefined}>
			<div className="slide-head">
				<div className="slide-date">
					<p className={date ? undefined : "is-hidden"}>
						<SlideDate date={event.date} />
					</p>
					<p className={asks ? "slide-ask" : "is-hidden"}>{presentText.ask}</p>
				</div>
				<h1>
					{whole ? (
						<TermText id={terms} text={event.title} uses={uses[0] ?? []} />
					) : (
						<SlideTitle event={event} dated={false} />
					)}
				</h1>
			</div>
			<figure className={`slide-quote is-${quote.mode}`}>
				<blockquote className="slide-room">
					<div ref={box}>
						<p ref={probe} className="slide-words quote-words is-probe" aria-hidden="true" />
						{fitted && range && (
							<p
								className={`slide-words quote-words is-part${piece === 0 ? " is-first" : ""}${piece === pieces - 1 ? " is-last" : ""}`}
								ref={(words) => words?.style.setProperty("--grow", String(fitted.grow))}
								data-slide-words=""
							>
								<TermText id={terms} text={quote.exact} uses={uses[1] ?? []} {...range} />
							</p>
						)}
					</div>
				</blockquote>
				<figcaption>
					<p className={range && pieces > 1 ? "slide-part" : "slide-part is-hidden"}>
						{presentText.part((piece ?? 0) + 1, pieces)}
					</p>
					<div className="slide-speaker">
						<p className={speaker && date ? undefined : "is-hidden"}>
							<SlideAttribution quote={quote} event={event} dated />
						</p>
						<p className={speaker && !date ? undefined : "is-hidden"}>
							<SlideAttribution quote={quote} event={event} dated={false} />
						</p>
						<p className={range && !speaker ? "slide-ask" : "is-hidden"}>{presentText.askWho}</p>
					</div>
				</figcaption>
			</figure>
			{/* New at every step, so that what was open goes when the slide moves on. */}
			<TermNotes key={`${event.id} ${piece} ${date} ${speaker} ${asks}`} id={terms} uses={uses} />
			<footer className="slide-foot">
				<TimeStrip axis={content.axis} events={seen} current={date ? event : null} around={around} />
				<p className="slide-position">{presentText.position(at + 1, slides.length)}</p>
			</footer>
		</div>
	);
}
