import { nextStepWords } from "../../i18n/next-step.ts";
import { presentText } from "../../i18n/present-text.ts";
import { slideName } from "../../i18n/slide-name.ts";
import { speakerText } from "../../i18n/speaker-text.ts";
import type { DeckSlide } from "../../model/lesson/deck.ts";
import { ownQuestions, slideQuestions } from "../../model/lesson/slide-questions.ts";
import type { SlideStep } from "../../model/lesson/slide-steps.ts";
import type { Teaching } from "../../model/lesson/teaching.ts";
import { SpeakerNotes } from "../../ui/teach/speaker-notes.tsx";

/** The notes in the page itself, for who chose that: for a laptop whose screen the projector does not show. */
export function NotesStrip(props: {
	deck: readonly DeckSlide[];
	at: number;
	questions: Teaching["questions"];
	steps: readonly SlideStep[];
	index: number;
	pieces: number;
}) {
	const { deck, at, questions, steps, index, pieces } = props;
	const slide = deck[at];
	const next = deck[at + 1];
	if (!slide) return null;
	return (
		<aside className="notes-strip" aria-label={speakerText.notes}>
			<p>{presentText.noWindow.hereNote}</p>
			<p>
				<b>{presentText.nextUp}:</b>{" "}
				{nextStepWords(
					slide.kind,
					steps,
					index,
					pieces,
					next ? { kind: next.kind, name: slideName(next) } : null,
				)}
			</p>
			<SpeakerNotes
				// Another slide's answers are folded again, also where it has the same questions.
				key={at}
				folded
				notes={slide.notes}
				ownQuestions={ownQuestions(slide)}
				questions={slideQuestions(slide, questions)}
			/>
		</aside>
	);
}
