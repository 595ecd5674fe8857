import { nextStepWords } from "../../i18n/next-step.ts";
import { presentText } from "../../i18n/present-text.ts";
import { slideName } from "../../i18n/slide-name.ts";
import { speakerText } from "../../i18n/speaker-text.ts";
import { keyShortcuts } from "../../model/commands.ts";
import type { DeckSlide } from "../../model/lesson/deck.ts";
import { toldBefore } from "../../model/lesson/shown-before.ts";
import { ownQuestions, slideQuestions } from "../../model/lesson/slide-questions.ts";
import type { Teaching } from "../../model/lesson/teaching.ts";
import type { PresentedState, SpeakerCommand } from "../../model/protocols/speaker-protocol.ts";
import { SpeakerNotes } from "../../ui/teach/speaker-notes.tsx";
import { SpeakerSlide } from "./speaker-slide.tsx";
import { SpeakerTimes } from "./speaker-times.tsx";

/** What is on the screen, what comes next, and everything that the class does not see. */
export function SpeakerPanel(props: {
	deck: readonly DeckSlide[];
	shown: Omit<PresentedState, "code" | "count">;
	/** No screen follows: slides are whole, and go one by one. */
	alone: boolean;
	questions: Teaching["questions"];
	onAct: (command: SpeakerCommand) => void;
	onGo: (slide: number) => void;
}) {
	const { deck, shown, alone, questions, onAct, onGo } = props;
	const { slide: at, step, steps, pieces, blank, startedAt } = shown;
	const slide = deck[at];
	const next = deck[at + 1];
	if (!slide) return <p>{speakerText.waiting}</p>;
	const coming = next ? { kind: next.kind, name: slideName(next) } : null;
	const moves: readonly (readonly [SpeakerCommand & Parameters<typeof keyShortcuts>[0], string])[] = alone
		? [
				["previousStep", speakerText.previousSlide],
				["nextStep", speakerText.nextSlide],
			]
		: [
				["previousStep", speakerText.back],
				["nextStep", speakerText.next],
				["blank", speakerText.blankButton],
			];
	return (
		<>
			<div className="speaker-top">
				<p className="speaker-position">
					{slide.kind === "end" ? presentText.over : presentText.position(at + 1, deck.length - 1)}
					<span className="note">
						{presentText.kinds[slide.kind] !== "" && ` · ${presentText.kinds[slide.kind]}`}
						{!alone && ` · ${speakerText.step(Math.min(step + 1, steps.length), steps.length)}`}
					</span>
				</p>
				<SpeakerTimes
					startedAt={startedAt}
					minutes={deck.map(({ minutes }) => minutes)}
					at={at}
					onReset={() => onAct("reset")}
				/>
			</div>
			<div className={alone ? "speaker-columns is-alone" : "speaker-columns"}>
				<section data-lane={slide.kind === "events" ? slide.events[0].event.lane : undefined}>
					<h2>{alone ? speakerText.thisSlide : speakerText.onScreen}</h2>
					{blank && <p className="speaker-blank">{speakerText.isBlank}</p>}
					<SpeakerSlide
						slide={slide}
						step={alone ? undefined : steps[step]}
						pieces={pieces}
						told={toldBefore(deck, at)}
					/>
				</section>
				<section>
					<h2>{speakerText.notes}</h2>
					<SpeakerNotes
						notes={slide.notes}
						ownQuestions={ownQuestions(slide)}
						questions={slideQuestions(slide, questions)}
					/>
				</section>
			</div>
			<div className="speaker-drive">
				<p className="speaker-next" role="status">
					<b>{presentText.nextUp}:</b>{" "}
					{nextStepWords(slide.kind, alone ? [] : steps, step, pieces.length, coming)}
				</p>
				<div className="speaker-moves">
					{moves.map(([command, name]) => (
						<button
							key={command}
							type="button"
							className="button"
							aria-keyshortcuts={keyShortcuts(command)}
							aria-pressed={command === "blank" ? blank : undefined}
							onClick={() => onAct(command)}
						>
							{name}
						</button>
					))}
				</div>
			</div>
			<nav aria-label={speakerText.slides}>
				<ol className="speaker-slides">
					{deck.map((other, place) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: two slides may be the same, and none ever moves.
						<li key={place}>
							<button
								type="button"
								className="text-button"
								aria-current={place === at ? "step" : undefined}
								onClick={() => onGo(place)}
							>
								{other.kind === "events"
									? other.events.map(({ event }) => event.shortTitle).join(", ")
									: `${presentText.kinds[other.kind]}${other.kind === "end" ? "" : `: ${slideName(other)}`}`}
							</button>
						</li>
					))}
				</ol>
			</nav>
		</>
	);
}
