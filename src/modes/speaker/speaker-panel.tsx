import { nextStepWords } from "../../i18n/next-step.ts";
import { presentText } from "../../i18n/present-text.ts";
import { keyShortcuts } from "../../model/commands.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import { type Lesson, lessonEvents } from "../../model/lesson/lesson.ts";
import { mainQuote } from "../../model/lesson/main-quote.ts";
import type { Teaching } from "../../model/lesson/teaching.ts";
import type { FromSpeaker, PresentedState, SpeakerCommand } from "../../model/protocols/speaker-protocol.ts";
import { QuoteAttribution } from "../../ui/quote-attribution.tsx";
import { SlideDate } from "../../ui/teach/slide-date.tsx";
import { SpeakerNotes } from "../../ui/teach/speaker-notes.tsx";
import { SpeakerTimes } from "./speaker-times.tsx";

const MOVES = [
	["previousStep", presentText.back],
	["nextStep", presentText.next],
	["blank", presentText.blankButton],
] as const;

function NotShownYet() {
	return (
		<>
			{" "}
			<span className="speaker-mark">{presentText.notShownYet}</span>
		</>
	);
}

/** What is on the screen, what comes next, and everything that the class does not see. */
export function SpeakerPanel(props: {
	state: PresentedState;
	events: ReadonlyMap<string, HistoricalEvent>;
	lesson: Lesson;
	teaching: Teaching;
	send: (message: FromSpeaker) => void;
}) {
	const { state, events, lesson, teaching, send } = props;
	const slides = state.ids.flatMap((id) => events.get(id) ?? []);
	const at = slides.findIndex(({ id }) => id === state.event);
	const event = slides[at];
	if (!event) return <p>{presentText.waiting}</p>;
	const own = lessonEvents(lesson).find(({ id }) => id === event.id);
	const quote = mainQuote(event, own?.quote ?? null);
	const step = state.steps[state.step];
	const piece = step?.piece === null || !step ? undefined : state.pieces[step.piece];
	const act = (command: SpeakerCommand) => send({ type: "csto-speaker:do", command });
	return (
		<>
			<div className="speaker-top">
				<p className="speaker-position">
					{presentText.position(at + 1, slides.length)}
					<span className="note">
						{` · ${presentText.step(Math.min(state.step + 1, state.steps.length), state.steps.length)}`}
					</span>
				</p>
				<SpeakerTimes startedAt={state.startedAt} onReset={() => act("reset")} />
			</div>
			<div className="speaker-columns">
				<section data-lane={event.lane}>
					<h2>{presentText.onScreen}</h2>
					{state.blank && <p className="speaker-blank">{presentText.isBlank}</p>}
					<p className={step?.date ? "speaker-date" : "speaker-date is-ahead"}>
						<SlideDate date={event.date} />
						{!step?.date && <NotShownYet />}
					</p>
					<h3 className="speaker-title">{event.title}</h3>
					<blockquote className={`speaker-quote is-${quote.mode}`}>
						<p className={piece ? "quote-words" : "quote-words is-ahead"}>
							{piece ? (
								<>
									{quote.exact.slice(0, piece.start)}
									<b>{quote.exact.slice(piece.start, piece.end)}</b>
									<span className="is-ahead">{quote.exact.slice(piece.end)}</span>
								</>
							) : (
								quote.exact
							)}
						</p>
						{!piece && <NotShownYet />}
					</blockquote>
					<p className={step?.speaker ? undefined : "is-ahead"}>
						<QuoteAttribution quote={quote} event={event} />
						{!step?.speaker && <NotShownYet />}
					</p>
					<p className="speaker-next" role="status">
						<b>{presentText.nextUp}:</b>{" "}
						{nextStepWords(state.steps, state.step, state.pieces.length, slides[at + 1]?.title ?? null)}
					</p>
					<div className="speaker-moves">
						{MOVES.map(([command, name]) => (
							<button
								key={command}
								type="button"
								className="button"
								aria-keyshortcuts={keyShortcuts(command)}
								aria-pressed={command === "blank" ? state.blank : undefined}
								onClick={() => act(command)}
							>
								{name}
							</button>
						))}
					</div>
				</section>
				<section>
					<h2>{presentText.notes}</h2>
					<SpeakerNotes
						notes={own?.notes ?? ""}
						ownQuestions={own?.questions ?? []}
						questions={(teaching.questions[event.id] ?? []).map(({ text }) => text)}
					/>
				</section>
			</div>
			<nav aria-label={presentText.events}>
				<ol className="speaker-events">
					{slides.map((slide) => (
						<li key={slide.id}>
							<button
								type="button"
								className="text-button"
								aria-current={slide === event ? "step" : undefined}
								onClick={() => send({ type: "csto-speaker:go", event: slide.id })}
							>
								{slide.shortTitle}
							</button>
						</li>
					))}
				</ol>
			</nav>
		</>
	);
}
