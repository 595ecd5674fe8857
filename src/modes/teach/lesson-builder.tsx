import { teachText } from "../../i18n/teach-text.ts";
import { eventSlides, LESSON_LIMITS, type Lesson, lessonEvents } from "../../model/lesson/lesson.ts";
import { lessonFile } from "../../model/lesson/lesson-file.ts";
import { useContent } from "../../ui/content-context.tsx";
import { CopyField } from "../../ui/form/copy-field.tsx";
import { QrCode } from "../../ui/share/qr-code.tsx";
import { saveFile } from "../../ui/share/save-file.ts";
import { LessonEvents } from "./lesson-events.tsx";
import { RevealFields } from "./reveal-fields.tsx";
import { useDraft } from "./use-draft.ts";

/** From this part of the limit on, the page says that it is near. */
const NEARLY = 0.8;

/** Changes the open lesson; every change that makes a lesson is in the address at once. */
export function LessonBuilder(props: { lesson: Lesson; code: string; page: string; onPresent: () => void }) {
	const { code, page, onPresent } = props;
	const { event: events } = useContent();
	const { lesson, fault, length, change } = useDraft(props.lesson, code, events);
	const link = `${page}#lesson=${code}`;
	const onDisk = page.startsWith("file:");
	return (
		<section className="lesson-builder" aria-labelledby="builder-heading">
			<h2 id="builder-heading" tabIndex={-1} data-view-heading="">
				{teachText.builder}
			</h2>
			<label className="lesson-title">
				{teachText.title}
				<input
					type="text"
					maxLength={LESSON_LIMITS.title}
					value={lesson.title}
					onChange={({ currentTarget }) => change({ title: currentTarget.value })}
				/>
			</label>
			<RevealFields reveal={lesson.reveal} onReveal={(reveal) => change({ reveal })} />
			<LessonEvents
				chosen={lessonEvents(lesson)}
				onChange={(chosen) => change({ slides: eventSlides(chosen) })}
			/>
			<section className="lesson-share">
				<h3>{teachText.share}</h3>
				<p role="alert">
					{fault !== null && (fault === "over" ? teachText.tooLong : teachText.faults[fault])}
				</p>
				<p className="note">
					{teachText.used(length, LESSON_LIMITS.code)}
					{length > LESSON_LIMITS.mailed && ` ${teachText.longLink}`}
					{length > LESSON_LIMITS.code * NEARLY && ` ${teachText.nearlyFull}`}
				</p>
				<CopyField label={teachText.link} copyName={teachText.copyLink} value={link} rows={3} />
				{onDisk && <p className="note">{teachText.linkOnDisk}</p>}
				<div className="lesson-uses">
					<button type="button" className="button is-main" onClick={onPresent}>
						{teachText.preview}
					</button>
					<button
						type="button"
						className="button"
						disabled={fault !== null}
						onClick={() => saveFile(teachText.fileName, "application/json", lessonFile(lesson))}
					>
						{teachText.save}
					</button>
				</div>
				{!onDisk && <QrCode address={link} />}
			</section>
		</section>
	);
}
