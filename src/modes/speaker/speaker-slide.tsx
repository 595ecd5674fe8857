import { formatEdtf, joinParts } from "../../i18n/format-date.ts";
import { presentText } from "../../i18n/present-text.ts";
import { speakerText } from "../../i18n/speaker-text.ts";
import type { Cited, DeckSlide, EventsSlide } from "../../model/lesson/deck.ts";
import type { SlideStep } from "../../model/lesson/slide-steps.ts";
import type { TextRange } from "../../model/lesson/split-quote.ts";
import { ReportedByLine, SaidByLine } from "../../ui/teach/said-by-line.tsx";
import { SlideDate } from "../../ui/teach/slide-date.tsx";

/** How far a slide is on the screen; the whole slide where nobody knows. */
interface SlideState {
	readonly step: SlideStep | undefined;
	readonly pieces: readonly TextRange[];
}

function NotShownYet() {
	return (
		<>
			{" "}
			<span className="speaker-mark">{speakerText.notShownYet}</span>
		</>
	);
}

function EventsPart({ slide, step, pieces }: SlideState & { slide: EventsSlide }) {
	const { quote } = slide;
	const events = slide.events.map(({ event }) => event);
	const piece = step?.piece === null || !step ? undefined : pieces[step.piece];
	const [quoted, dated, named] = step ? [step.piece !== null, step.date, step.speaker] : [true, true, true];
	return (
		<>
			{events.map((event) => (
				<div key={event.id} data-lane={event.lane}>
					<p className={dated ? "speaker-date" : "speaker-date is-ahead"}>
						<SlideDate date={event.date} />
						{!dated && <NotShownYet />}
					</p>
					<h3 className="speaker-title">{event.title}</h3>
				</div>
			))}
			<blockquote className={`speaker-quote is-${quote.mode}`}>
				<p className={quoted ? "quote-words" : "quote-words is-ahead"}>
					{piece && pieces.length > 1 ? (
						<>
							{quote.exact.slice(0, piece.start)}
							<b>{quote.exact.slice(piece.start, piece.end)}</b>
							<span className="is-ahead">{quote.exact.slice(piece.end)}</span>
						</>
					) : (
						quote.exact
					)}
				</p>
				{!quoted && <NotShownYet />}
			</blockquote>
			<p className={named ? undefined : "is-ahead"}>
				<SaidByLine quote={quote} about={events} shown later={[]} />
				{!named && <NotShownYet />}
			</p>
			{slide.plain.map(({ event, text }, index) => (
				<p key={event.id} className="speaker-plain">
					<b>{presentText.plain}:</b> {text}
					{step && (step.plain ?? -1) < index && <NotShownYet />}
				</p>
			))}
		</>
	);
}

function CitedPart({ cited, shown, named }: { cited: Cited; shown: boolean; named: boolean }) {
	return (
		<div className="speaker-cited" data-lane={cited.event.lane}>
			{cited.kind === "quote" ? (
				<blockquote className={`speaker-quote is-${cited.quote.mode}`}>
					<p className={shown ? "quote-words" : "quote-words is-ahead"}>{cited.quote.exact}</p>
				</blockquote>
			) : (
				<p className={shown ? "speaker-quote is-account" : "speaker-quote is-account is-ahead"}>
					{cited.account.says}
				</p>
			)}
			<p className={named ? undefined : "is-ahead"}>
				{cited.kind === "quote" ? (
					<SaidByLine quote={cited.quote} about={cited.about} shown later={[]} />
				) : (
					<ReportedByLine account={cited.account} shown later={[]} />
				)}
				{!(shown && named) && <NotShownYet />}
			</p>
		</div>
	);
}

/** All that a slide has, with what the class does not see yet marked. */
export function SpeakerSlide(props: SlideState & { slide: DeckSlide; told: (cited: Cited) => boolean }) {
	const { slide, step, pieces, told } = props;
	switch (slide.kind) {
		case "events":
			return <EventsPart slide={slide} step={step} pieces={pieces} />;
		case "title":
			return (
				<>
					<h3 className="speaker-title">
						<bdi>{slide.title}</bdi>
					</h3>
					<p>{slide.text}</p>
				</>
			);
		case "text":
			return (
				<>
					<h3 className="speaker-title">{slide.heading}</h3>
					<p>{slide.text}</p>
				</>
			);
		case "question":
		case "pair":
			return (
				<>
					<h3 className="speaker-title">{slide.text}</h3>
					{slide.cited.map((cited, index) => (
						<CitedPart
							// biome-ignore lint/suspicious/noArrayIndexKey: a lesson may name one twice, and none ever moves.
							key={index}
							cited={cited}
							shown={!step || slide.kind === "question" || index <= (step.piece ?? 0)}
							named={(step?.speaker ?? true) || told(cited)}
						/>
					))}
				</>
			);
		case "axis":
			return (
				<>
					<h3 className="speaker-title">{slide.text}</h3>
					<ul className={step?.date === false ? "is-ahead" : undefined}>
						{slide.events.map(({ id, shortTitle, date }) => (
							<li key={id}>{`${shortTitle}: ${joinParts(formatEdtf(date))}`}</li>
						))}
					</ul>
					{step?.date === false && <NotShownYet />}
				</>
			);
		case "closing":
			return <h3 className="speaker-title">{slide.text}</h3>;
		case "end":
			return <h3 className="speaker-title">{presentText.endOfLesson}</h3>;
	}
}
