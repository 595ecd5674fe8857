import { nextStepWords } from "../../i18n/next-step.ts";
import { presentText } from "../../i18n/present-text.ts";
import type { LessonEvent } from "../../model/lesson/lesson.ts";
import type { SlideStep } from "../../model/lesson/slide-steps.ts";
import { SpeakerNotes } from "../../ui/teach/speaker-notes.tsx";

/** The notes in the page itself, for where no second window came: for a laptop whose screen the projector does not show. */
export function NotesStrip(props: {
	own: LessonEvent;
	questions: readonly string[];
	steps: readonly SlideStep[];
	index: number;
	pieces: number;
	nextTitle: string | null;
}) {
	const { own, questions, steps, index, pieces, nextTitle } = props;
	return (
		<aside className="notes-strip" aria-label={presentText.notes}>
			<p role="status">{presentText.blocked}</p>
			<p>
				<b>{presentText.nextUp}:</b> {nextStepWords(steps, index, pieces, nextTitle)}
			</p>
			<SpeakerNotes notes={own.notes} ownQuestions={own.questions} questions={questions} />
		</aside>
	);
}
