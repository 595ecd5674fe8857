import "./speaker-notes.css";
import { presentText } from "../../i18n/present-text.ts";

function Questions({ questions }: { questions: readonly string[] }) {
	return (
		<ul>
			{questions.map((question) => (
				<li key={question}>{question}</li>
			))}
		</ul>
	);
}

/** What the teacher has for an event: own notes and questions, then ours. Own text is shown as text, whatever it holds. */
export function SpeakerNotes(props: {
	notes: string;
	ownQuestions: readonly string[];
	questions: readonly string[];
}) {
	const { notes, ownQuestions, questions } = props;
	if (notes === "" && ownQuestions.length === 0 && questions.length === 0)
		return <p className="note">{presentText.noNotes}</p>;
	return (
		<div className="speaker-notes">
			{(notes !== "" || ownQuestions.length > 0) && (
				<section>
					<h3>{presentText.ownNotes}</h3>
					{notes !== "" && <p className="own-notes">{notes}</p>}
					{ownQuestions.length > 0 && <Questions questions={ownQuestions} />}
				</section>
			)}
			{questions.length > 0 && (
				<section>
					<h3>{presentText.questions}</h3>
					<Questions questions={questions} />
				</section>
			)}
		</div>
	);
}
