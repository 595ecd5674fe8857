import { teachText } from "../../i18n/teach-text.ts";
import type { ReadyQuestion } from "../../model/lesson/teaching.ts";
import { Choice } from "../../ui/form/choice.tsx";

/** The questions that come with an event: each can be left out, or made into a question of the teacher's own. */
export function ReadyQuestions(props: {
	questions: readonly ReadyQuestion[];
	/** Ids of those that are left out. */
	dropped: readonly string[];
	onDrop: (dropped: readonly string[]) => void;
	/** Makes one the teacher's own. */
	onOwn: (question: ReadyQuestion) => void;
}) {
	const { questions, dropped, onDrop, onOwn } = props;
	return (
		<fieldset className="ready-questions">
			<legend>{teachText.readyQuestions}</legend>
			{questions.map((question) => {
				const { id, text } = question;
				const used = !dropped.includes(id);
				return (
					<div key={id}>
						<Choice
							checked={used}
							onChange={(use) => onDrop(use ? dropped.filter((other) => other !== id) : [...dropped, id])}
						>
							{text}
						</Choice>
						{used && (
							<button
								type="button"
								className="button"
								aria-label={teachText.changeQuestionNamed(text)}
								onClick={() => onOwn(question)}
							>
								{teachText.changeQuestion}
							</button>
						)}
					</div>
				);
			})}
		</fieldset>
	);
}
