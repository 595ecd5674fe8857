import { useId, useLayoutEffect, useRef, useState } from "react";
import { teachText } from "../../i18n/teach-text.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import { LESSON_LIMITS, type LessonEvent } from "../../model/lesson/lesson.ts";
import { mainQuote } from "../../model/lesson/main-quote.ts";
import type { ReadyQuestion } from "../../model/lesson/teaching.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { Choices } from "../../ui/form/choices.tsx";
import { LimitedText } from "./limited-text.tsx";
import { ReadyQuestions } from "./ready-questions.tsx";

/**
 * What a teacher can set for an event: the quote that is shown, the questions, own notes. `field` names what was typed in, so that
 * typing on in it is one change. With `rest` the slide is another event's, which has the quote and the notes.
 */
export function EventFields(props: {
	event: HistoricalEvent;
	own: LessonEvent;
	questions: readonly ReadyQuestion[];
	rest?: boolean;
	onChange: (part: Partial<LessonEvent>, field?: string) => void;
}) {
	const { event, own, questions, rest = false, onChange } = props;
	const prefix = useId();
	const announce = useAnnounce();
	const field = useRef<HTMLTextAreaElement>(null);
	const [toOwn, setToOwn] = useState(0);
	const written = own.questions.filter((question) => question.trim() !== "");
	const room = (LESSON_LIMITS.question + 1) * LESSON_LIMITS.questions * 2;

	// The button that was pressed is gone, and the text is to be edited here.
	useLayoutEffect(() => {
		if (toOwn === 0) return;
		field.current?.focus();
		field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
	}, [toOwn]);

	function changeReady({ id, text }: ReadyQuestion) {
		onChange({ dropped: [...own.dropped, id], questions: [...written, text] });
		setToOwn(toOwn + 1);
		announce(teachText.questionChanged);
	}

	return (
		<div className="event-fields">
			{event.quotes.length > 1 && !rest && (
				<Choices
					legend={teachText.quote}
					options={event.quotes.map(
						({ id, exact }, index) => [id, index === 0 ? teachText.lead(exact) : exact] as const,
					)}
					value={mainQuote(event, own.quote).id}
					onChange={(quote) => onChange({ quote })}
				/>
			)}
			{questions.length > 0 && (
				<ReadyQuestions
					questions={questions}
					dropped={own.dropped}
					onDrop={(dropped) => onChange({ dropped })}
					onOwn={changeReady}
				/>
			)}
			<div className="limited-text">
				<label htmlFor={`${prefix}-questions`}>{teachText.questions}</label>
				<textarea
					id={`${prefix}-questions`}
					ref={field}
					rows={Math.max(3, own.questions.length + 1)}
					maxLength={room}
					dir="auto"
					aria-describedby={`${prefix}-used`}
					value={own.questions.join("\n")}
					onChange={({ currentTarget }) =>
						onChange(
							{ questions: currentTarget.value === "" ? [] : currentTarget.value.split("\n") },
							"questions",
						)
					}
				/>
				<p id={`${prefix}-used`} className="note">
					{teachText.questionsUsed(written.length, LESSON_LIMITS.questions)}
					{written.some((question) => question.length > LESSON_LIMITS.question) &&
						`. ${teachText.questionTooLong(LESSON_LIMITS.question)}`}
				</p>
			</div>
			{!rest && (
				<LimitedText
					label={teachText.notes}
					about={teachText.notesAbout}
					rows={3}
					limit={LESSON_LIMITS.notes}
					value={own.notes}
					onChange={(notes) => onChange({ notes }, "notes")}
				/>
			)}
		</div>
	);
}
