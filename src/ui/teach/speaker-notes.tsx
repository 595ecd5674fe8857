import "./speaker-notes.css";
import { speakerText } from "../../i18n/speaker-text.ts";
import type { ReadyQuestion } from "../../model/lesson/teaching.ts";

/** All answers of a slide that together are no longer than this, in UTF-16 code units, are read at a glance and stand open. */
const AT_A_GLANCE = 500;

const lengthOf = ({ expected, weak }: ReadyQuestion) =>
	expected.reduce((sum, { text }) => sum + text.length, weak.length);

/** What a good answer to a question has, and what a weak one looks like. */
function Answers({ question, open }: { question: ReadyQuestion; open: boolean }) {
	const { expected, weak } = question;
	return (
		<details className="speaker-answers" open={open}>
			<summary>{speakerText.answers}</summary>
			<p>{speakerText.expected}:</p>
			<ul>
				{expected.map(({ text }, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: two points may have one text, and none ever moves.
					<li key={index}>{text}</li>
				))}
			</ul>
			{weak !== "" && (
				<p>
					<b>{speakerText.weak}:</b> {weak}
				</p>
			)}
		</details>
	);
}

/**
 * What the teacher has for a slide: own notes and questions, then ours with their answers. Own text is shown as text, whatever it
 * holds. Two questions may have the same text, so that they are told apart by their places. `folded` keeps also short answers shut at
 * first: for where a class may see them.
 */
export function SpeakerNotes(props: {
	notes: string;
	ownQuestions: readonly string[];
	questions: readonly ReadyQuestion[];
	folded?: boolean;
}) {
	const { notes, ownQuestions, questions, folded = false } = props;
	const short = !folded && questions.reduce((sum, question) => sum + lengthOf(question), 0) <= AT_A_GLANCE;
	if (notes === "" && ownQuestions.length === 0 && questions.length === 0)
		return <p className="note">{speakerText.noNotes}</p>;
	return (
		<div className="speaker-notes">
			{(notes !== "" || ownQuestions.length > 0) && (
				<section>
					<h3>{speakerText.ownNotes}</h3>
					{notes !== "" && <p className="own-notes">{notes}</p>}
					{ownQuestions.length > 0 && (
						<ul>
							{ownQuestions.map((question, index) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: see above.
								<li key={index}>{question}</li>
							))}
						</ul>
					)}
				</section>
			)}
			{questions.length > 0 && (
				<section>
					<h3>{speakerText.questions}</h3>
					<ul>
						{questions.map((question) => (
							<li key={question.id}>
								{question.text}
								<Answers question={question} open={short} />
							</li>
						))}
					</ul>
				</section>
			)}
		</div>
	);
}
