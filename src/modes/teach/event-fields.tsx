import { useId } from "react";
import { teachText } from "../../i18n/teach-text.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import { LESSON_LIMITS, type LessonEvent } from "../../model/lesson/lesson.ts";
import { mainQuote } from "../../model/lesson/main-quote.ts";
import { Choices } from "../../ui/form/choices.tsx";

/** What a teacher can set for an event: the quote that is shown, own notes and questions. */
export function EventFields(props: {
	event: HistoricalEvent;
	own: LessonEvent;
	onChange: (part: Partial<LessonEvent>) => void;
}) {
	const { event, own, onChange } = props;
	const prefix = useId();
	const room = (LESSON_LIMITS.question + 1) * LESSON_LIMITS.questions;
	return (
		<div className="event-fields">
			{event.quotes.length > 1 && (
				<Choices
					legend={teachText.quote}
					options={event.quotes.map(
						({ id, exact }, index) => [id, index === 0 ? teachText.lead(exact) : exact] as const,
					)}
					value={mainQuote(event, own.quote).id}
					onChange={(quote) => onChange({ quote })}
				/>
			)}
			<label htmlFor={`${prefix}-notes`}>{teachText.notes}</label>
			<textarea
				id={`${prefix}-notes`}
				rows={3}
				maxLength={LESSON_LIMITS.notes}
				aria-describedby={`${prefix}-left`}
				value={own.notes}
				onChange={({ currentTarget }) => onChange({ notes: currentTarget.value })}
			/>
			<p id={`${prefix}-left`} className="note">
				{teachText.left(own.notes.length, LESSON_LIMITS.notes)}
			</p>
			<label htmlFor={`${prefix}-questions`}>{teachText.questions}</label>
			<textarea
				id={`${prefix}-questions`}
				rows={3}
				maxLength={room}
				value={own.questions.join("\n")}
				onChange={({ currentTarget }) =>
					onChange({ questions: currentTarget.value === "" ? [] : currentTarget.value.split("\n") })
				}
			/>
		</div>
	);
}
