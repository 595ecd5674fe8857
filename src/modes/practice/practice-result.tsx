import { useState } from "react";
import { practiceText } from "../../i18n/practice-text.ts";
import type { PupilAnswer } from "../../model/results/pupil-answer.ts";
import { CopyField } from "../../ui/form/copy-field.tsx";
import { ResultCode } from "../../ui/teach/result-code.tsx";

/** The result as a code to show and as text to hand in; it is nowhere else. */
export function PracticeResult(props: {
	text: (name: string) => string;
	lines: number;
	/** The ids of the lesson's events in its order, which the answer's are among. */
	lessonIds: readonly string[];
	/** What was answered before the answers were shown. */
	answer: PupilAnswer;
}) {
	const [name, setName] = useState("");
	return (
		<div className="practice-result">
			<ResultCode lessonIds={props.lessonIds} answer={props.answer} name={name} onName={setName} />
			<details>
				<summary>{practiceText.asText}</summary>
				<CopyField
					label={practiceText.resultText}
					copyName={practiceText.copyResult}
					value={props.text(name)}
					rows={Math.min(props.lines + 3, 12)}
				/>
			</details>
		</div>
	);
}
