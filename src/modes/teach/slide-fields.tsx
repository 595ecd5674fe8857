import { teachText } from "../../i18n/teach-text.ts";
import { type DraftSlide, draftEvents, isFinished, type LessonDraft } from "../../model/lesson/draft.ts";
import { LESSON_LIMITS, type LessonEvent, type LessonSlide } from "../../model/lesson/lesson.ts";
import type { Teaching } from "../../model/lesson/teaching.ts";
import { useContent } from "../../ui/content-context.tsx";
import { Choices } from "../../ui/form/choices.tsx";
import { EventFields } from "./event-fields.tsx";
import { LimitedText } from "./limited-text.tsx";
import { MinutesField } from "./minutes-field.tsx";
import { PairFields } from "./pair-fields.tsx";
import { beginning } from "./slide-name.ts";

const WHY: Partial<Record<LessonSlide["kind"], string>> = teachText.unfinishedWhy;
const TEXTS = {
	title: { label: teachText.titleText, limit: LESSON_LIMITS.text, rows: 2 },
	text: { label: teachText.text, limit: LESSON_LIMITS.text, rows: 4 },
	question: { label: teachText.question, limit: LESSON_LIMITS.question, rows: 2 },
	pair: { label: teachText.pairText, limit: LESSON_LIMITS.question, rows: 2 },
	axis: { label: teachText.axisText, limit: LESSON_LIMITS.question, rows: 2 },
	closing: { label: teachText.question, limit: LESSON_LIMITS.question, rows: 2 },
} as const;

/** Everything that can be set for a slide. */
export function SlideFields(props: {
	own: DraftSlide;
	draft: LessonDraft;
	teaching: Teaching;
	/** `field` names what was typed in. */
	onSlide: (slide: LessonSlide, field?: string) => void;
	onEvent: (id: string, part: Partial<LessonEvent>, field?: string) => void;
}) {
	const { own, draft, teaching, onSlide, onEvent } = props;
	const { slide } = own;
	const { event: known } = useContent();
	const events = draftEvents(draft).flatMap(({ id }) => known.get(id) ?? []);
	const minutes = (
		<MinutesField
			value={slide.minutes}
			onChange={(value) => onSlide({ ...slide, minutes: value }, "minutes")}
		/>
	);
	if (slide.kind === "events")
		return (
			<>
				{slide.events.length > 1 && <p className="note">{teachText.together}</p>}
				{slide.events.map((one, at) => {
					const event = known.get(one.id);
					return (
						event && (
							<div key={one.id}>
								{slide.events.length > 1 && <h4>{event.title}</h4>}
								<EventFields
									event={event}
									own={one}
									questions={teaching.questions[one.id] ?? []}
									rest={at > 0}
									onChange={(part, field) => onEvent(one.id, part, field && `${one.id} ${field}`)}
								/>
							</div>
						)
					);
				})}
				{minutes}
			</>
		);
	const text = TEXTS[slide.kind];
	const why = isFinished(slide) ? undefined : WHY[slide.kind];
	return (
		<>
			{why !== undefined && <p className="note">{why}</p>}
			{slide.kind === "text" && (
				<LimitedText
					label={teachText.textHeading}
					limit={LESSON_LIMITS.title}
					value={slide.heading}
					onChange={(heading) => onSlide({ ...slide, heading }, "heading")}
				/>
			)}
			<LimitedText
				{...text}
				value={slide.text}
				onChange={(value) => onSlide({ ...slide, text: value }, "text")}
			/>
			{slide.kind === "question" && (
				<details className="draft-quotes">
					<summary>
						{teachText.questionQuotes} ({slide.quotes.length})
					</summary>
					{events.length === 0 && <p className="note">{teachText.noEventsYet}</p>}
					{events.map((event) => (
						<Choices
							key={event.id}
							legend={event.title}
							options={event.quotes.map(({ id, exact }) => [id, beginning(exact, 160)] as const)}
							chosen={slide.quotes}
							most={LESSON_LIMITS.ids}
							onChange={(quotes: readonly string[]) => onSlide({ ...slide, quotes })}
						/>
					))}
				</details>
			)}
			{slide.kind === "pair" && (
				<PairFields
					left={slide.left}
					right={slide.right}
					events={events}
					onChange={(part) => onSlide({ ...slide, ...part })}
				/>
			)}
			{slide.kind === "axis" && events.length > 0 && (
				<Choices
					legend={teachText.axisEvents}
					options={events.map(({ id, title }) => [id, title] as const)}
					chosen={slide.events}
					most={LESSON_LIMITS.ids}
					onChange={(chosen: readonly string[]) => onSlide({ ...slide, events: chosen })}
				/>
			)}
			<LimitedText
				label={teachText.notes}
				about={teachText.notesAbout}
				rows={3}
				limit={LESSON_LIMITS.notes}
				value={slide.notes}
				onChange={(notes) => onSlide({ ...slide, notes }, "notes")}
			/>
			{minutes}
		</>
	);
}
