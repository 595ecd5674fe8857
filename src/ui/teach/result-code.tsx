import { useId } from "react";
import { resultCodeText } from "../../i18n/result-code-text.ts";
import type { PupilAnswer } from "../../model/results/pupil-answer.ts";
import { cleanName, cutName } from "../../model/results/pupil-name.ts";
import { encodeResult, nameRoom, RESULT_EVENTS } from "../../model/results/result-code.ts";
import { CopyField } from "../form/copy-field.tsx";
import { QrCode } from "../share/qr-code.tsx";
import "./result-code.css";

/** What a pupil shows to the teacher at the end of an exercise: once a name is there, the answers as a QR code and as text. */
export function ResultCode(props: {
	/** The ids of the lesson's events in its order. */
	lessonIds: readonly string[];
	answer: PupilAnswer;
	/** As the pupil typed it. */
	name: string;
	onName: (name: string) => void;
}) {
	const { lessonIds, answer, name, onName } = props;
	const id = useId();
	const room = nameRoom(answer.kind, lessonIds.length);
	if (room === null) return <p className="note">{resultCodeText.tooMany(RESULT_EVENTS)}</p>;
	const code = encodeResult({ lessonIds, answer, name });
	return (
		<section className="result-code" aria-labelledby={`${id}-heading`}>
			<h3 id={`${id}-heading`}>{resultCodeText.heading}</h3>
			<label htmlFor={`${id}-name`}>{resultCodeText.name}</label>
			<input
				id={`${id}-name`}
				type="text"
				maxLength={room}
				autoComplete="off"
				spellCheck={false}
				aria-describedby={`${id}-left`}
				value={name}
				onChange={({ currentTarget }) => onName(currentTarget.value)}
			/>
			<p id={`${id}-left`} className="note">
				{resultCodeText.left(room - cutName(cleanName(name), room).length, room)}
			</p>
			{code === null ? (
				<p className="note">{resultCodeText.first}</p>
			) : (
				<>
					<p className="result-code-show">{resultCodeText.show}</p>
					<QrCode address={code} name={resultCodeText.qr(code)} />
					<CopyField label={resultCodeText.code} copyName={resultCodeText.copy} value={code} rows={1} />
				</>
			)}
		</section>
	);
}
