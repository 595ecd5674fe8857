import { type RefObject, useId } from "react";
import { formatEdtf } from "../../i18n/format-date.ts";
import { presentText } from "../../i18n/present-text.ts";
import { firstTermUses } from "../../model/glossary-terms.ts";
import type { EventsSlide as Slide } from "../../model/lesson/deck.ts";
import { speakerAsked } from "../../model/lesson/speaker-asked.ts";
import { Glyph } from "../../ui/bar/glyph.tsx";
import { useContent } from "../../ui/content-context.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { SaidByLine } from "../../ui/teach/said-by-line.tsx";
import { SlideDate } from "../../ui/teach/slide-date.tsx";
import { TermNotes } from "../../ui/term-text.tsx";
import { FitBox } from "./fit-box.tsx";
import type { FittedQuote } from "./fit-quote.ts";
import { quoteIsBlank } from "./quote-is-blank.ts";
import { slideGaps } from "./slide-gaps.ts";
import { SlideText } from "./slide-text.tsx";
import type { SlideView } from "./slide-view.ts";

/** The events of a slide at one step. What is not shown yet has its room already, so that nothing moves when it comes. */
export function EventsSlide(props: {
	slide: Slide;
	view: SlideView;
	/** `null` before the quote was measured. */
	fitted: FittedQuote | null;
	box: RefObject<HTMLDivElement | null>;
	probe: RefObject<HTMLParagraphElement | null>;
	/** Where the slide scrolls, there is room for all of it at once. */
	scrolls: boolean;
}) {
	const { slide, view, fitted, box, probe, scrolls } = props;
	const { step, steps, reveal, pending, at } = view;
	const { content } = useContent();
	const terms = useId();
	const { quote } = slide;
	const events = slide.events.map(({ event }) => event);
	const [first] = events;
	const later = pending.filter((event) => !events.includes(event));
	const range = step.piece === null ? undefined : fitted?.pieces[step.piece];
	const pieces = fitted?.pieces.length ?? 1;
	const plain = step.plain === null ? undefined : slide.plain[step.plain];
	const quoted = plain === undefined || scrolls;
	const asked = reveal.includes("date");
	const titles = events.map(({ title }) => slideGaps(title, step.date, asked, later));
	const words = slideGaps(quote.exact, step.date, quoteIsBlank(steps), later);
	const asks = speakerAsked(
		quote,
		events.map(({ title }) => title),
		view.told({ kind: "quote", quote }),
		content.people,
	);
	// A gap in a title may hold a term's first letters.
	const uses = firstTermUses([...events.map(({ title }) => title), quote.exact], content.glossary);
	const title = (index: number) => (
		<SlideText
			text={events[index]?.title ?? ""}
			gaps={titles[index] ?? []}
			terms={terms}
			uses={uses[index] ?? []}
		/>
	);
	if (!first) return null;
	return (
		<>
			<div className="slide-head" data-part="date">
				{events.length === 1 ? (
					<>
						<div className="slide-date">
							<p className={step.date ? undefined : "is-hidden"}>
								<SlideDate date={first.date} />
							</p>
							<p className={step.asks ? "slide-ask" : "is-hidden"}>{presentText.ask}</p>
						</div>
						<h1>{title(0)}</h1>
					</>
				) : (
					<>
						<div className="slide-date is-several">
							<h1>{presentText.several(events.length)}</h1>
							<p className={step.asks ? "slide-ask" : "slide-ask is-hidden"}>{presentText.askEach}</p>
						</div>
						<ul className="slide-titles">
							{events.map((event, index) => (
								<li key={event.id} data-lane={event.lane}>
									<span className="slide-titles-name">{title(index)}</span>
									<span className={step.date ? "slide-titles-date" : "slide-titles-date is-hidden"}>
										<Glyph date={event.date} />
										<b>
											<DateText parts={formatEdtf(event.date).parts} />
										</b>
									</span>
								</li>
							))}
						</ul>
					</>
				)}
			</div>
			<figure className={`slide-quote is-${quote.mode}`}>
				<blockquote className="slide-room" data-part="quote">
					<div ref={box}>
						<p ref={probe} className="slide-words quote-words is-probe" aria-hidden="true" />
						{fitted && range && quoted && (
							<p
								className={`slide-words quote-words is-part${step.piece === 0 ? " is-first" : ""}${step.piece === pieces - 1 ? " is-last" : ""}`}
								ref={(words) => words?.style.setProperty("--grow", String(fitted.grow))}
								data-slide-words=""
							>
								<SlideText
									text={quote.exact}
									gaps={words}
									terms={terms}
									uses={uses.at(-1) ?? []}
									{...range}
								/>
							</p>
						)}
					</div>
				</blockquote>
				<figcaption data-part="speaker">
					<p
						className={range && pieces > 1 && quoted ? "slide-part" : "slide-part is-hidden"}
						data-parts={pieces}
					>
						{presentText.part((step.piece ?? 0) + 1, pieces)}
					</p>
					<div className="slide-speaker">
						<p className={step.speaker && step.date && quoted ? undefined : "is-hidden"}>
							<SaidByLine quote={quote} about={events} shown later={later} />
						</p>
						<p className={step.speaker && !step.date && quoted ? undefined : "is-hidden"}>
							<SaidByLine quote={quote} about={events} shown={false} later={later} />
						</p>
						<p className={range && !step.speaker ? "slide-ask" : "is-hidden"}>
							{presentText.askSpeaker[asks]}
						</p>
					</div>
				</figcaption>
				{plain && (
					<FitBox of={`${at} ${step.plain}`} className="slide-plain">
						<section data-part="plain" data-lane={plain.event.lane}>
							<h2>
								{events.length > 1 ? `${presentText.plain}: ${plain.event.shortTitle}` : presentText.plain}
							</h2>
							<p>
								<SlideText text={plain.text} gaps={slideGaps(plain.text, true, false, later)} />
							</p>
						</section>
					</FitBox>
				)}
			</figure>
			{/* New at every step, so that what was open goes when the slide moves on. */}
			<TermNotes key={JSON.stringify([at, step])} id={terms} uses={uses} />
		</>
	);
}
