import { useState } from "react";
import { saveText } from "../../i18n/save-text.ts";
import { teachText } from "../../i18n/teach-text.ts";
import { LESSON_LIMITS, type Lesson } from "../../model/lesson/lesson.ts";
import { lessonFile } from "../../model/lesson/lesson-file.ts";
import { lessonFileName } from "../../model/lesson/lesson-file-name.ts";
import { CopyField } from "../../ui/form/copy-field.tsx";
import { QrCode } from "../../ui/share/qr-code.tsx";
import { saveFile } from "../../ui/share/save-file.ts";

/** From this part of the limit on, the page says that it is near. */
const NEARLY = 0.8;

/** What the teacher alone is given: a link and a file, with notes, and the notes for a second device. */
export function TeacherLink(props: {
	lesson: Lesson;
	code: string;
	page: string;
	/** False while the last change is in no link: the file would not have it either. */
	ready: boolean;
	onSaved: () => void;
}) {
	const { lesson, code, page, ready, onSaved } = props;
	const [phone, setPhone] = useState(false);
	const fileName = lessonFileName(lesson.title);
	const notes = `${page}#view=speaker&lesson=${code}`;
	return (
		<section className="teacher-link" aria-labelledby="teacher-link-heading">
			<h4 id="teacher-link-heading">{teachText.forYou}</h4>
			<p>{teachText.forYouAbout}</p>
			<button
				type="button"
				className="button is-main"
				aria-label={teachText.saveNamed(fileName)}
				disabled={!ready}
				onClick={() => {
					saveFile(fileName, "application/json", lessonFile(lesson));
					onSaved();
				}}
			>
				{teachText.save}
			</button>{" "}
			<span className="note">{fileName}</span>
			{window.top !== window && <p className="note">{saveText.mayBeForbidden}</p>}
			<CopyField
				label={teachText.link}
				copyName={teachText.copyLink}
				value={`${page}#view=teach&lesson=${code}`}
				rows={2}
				onCopied={onSaved}
			/>
			<p className="note">
				{teachText.used(code.length, LESSON_LIMITS.code)}
				{code.length > LESSON_LIMITS.mailed && ` ${teachText.longLink}`}
				{code.length > LESSON_LIMITS.code * NEARLY && ` ${teachText.nearlyFull}`}
			</p>
			{!page.startsWith("file:") && (
				<details onToggle={({ currentTarget }) => setPhone(currentTarget.open)}>
					<summary>{teachText.phone}</summary>
					<p>{teachText.phoneAbout}</p>
					{phone && (
						<>
							<QrCode address={notes} name={teachText.phoneQr} />
							<CopyField
								label={teachText.phoneLink}
								copyName={teachText.copyPhoneLink}
								value={notes}
								rows={2}
							/>
						</>
					)}
				</details>
			)}
		</section>
	);
}
