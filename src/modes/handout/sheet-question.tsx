import { handoutText } from "../../i18n/handout-text.ts";
import type { SheetQuestion } from "../../model/lesson/sheet-questions.ts";
import type { PlacedWords } from "../../model/lesson/sheet-words.ts";
import { DatedText } from "../../ui/teach/dated-text.tsx";
import { AnswerPoints } from "./answer-points.tsx";
import { CitedWords } from "./cited-words.tsx";
import type { SheetLook } from "./sheet-look.ts";

/** A question with the words it is about, and room for an answer or, on the key, the answer. */
export function SheetQuestionItem(props: {
	question: SheetQuestion;
	/** What it is called where it is none of an event's. */
	mark: string | null;
	words: PlacedWords;
	look: SheetLook;
}) {
	const { question, mark, words, look } = props;
	const { dated, variant } = look;
	const { print, at } = words.cited(question.key);
	const starter = look.starters ? (question.ready?.starter ?? "") : "";
	// A beginning needs a line to stand on.
	const lines = variant === "key" ? 0 : Math.max(look.lines, starter === "" ? 0 : 1);
	return (
		<li className="handout-question">
			<p>
				{mark !== null && <b>{mark} </b>}
				<DatedText text={question.text || handoutText.compare} dated={dated || question.verbatim} />
				{at.length > 0 && <span className="handout-whose">{` ${handoutText.wordsAt(at)}`}</span>}
			</p>
			{print.map((passage) => (
				<CitedWords
					key={passage.kind === "quote" ? passage.quote.id : passage.account.id}
					passage={passage}
					dated={dated}
				/>
			))}
			{lines > 0 && (
				<p className="handout-lines">
					{Array.from({ length: lines }, (_, line) => (
						<span key={String(line)}>
							{line === 0 && starter !== "" && <DatedText text={starter} dated={dated} />}
						</span>
					))}
				</p>
			)}
			{variant === "key" && <AnswerPoints question={question} passages={look.data.passages} />}
		</li>
	);
}
