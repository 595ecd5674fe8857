import { teachText } from "../../i18n/teach-text.ts";
import { type LessonEvent, plainEvent } from "../../model/lesson/lesson.ts";
import { useContent } from "../../ui/content-context.tsx";
import { Choice } from "../../ui/form/choice.tsx";
import { ReorderList } from "../../ui/teach/reorder-list.tsx";
import { SlideDate } from "../../ui/teach/slide-date.tsx";
import { EventFields } from "./event-fields.tsx";

/** The events of a lesson: which, in which order, and what the teacher has for each. */
export function LessonEvents(props: {
	chosen: readonly LessonEvent[];
	onChange: (chosen: readonly LessonEvent[]) => void;
}) {
	const { chosen, onChange } = props;
	const { content, event: events } = useContent();
	const own = new Map(chosen.map((one) => [one.id, one]));
	const inOrder = (ids: readonly string[]) => ids.flatMap((id) => own.get(id) ?? []);
	function toggle(id: string) {
		if (own.has(id)) onChange(chosen.filter((one) => one.id !== id));
		else onChange([...chosen, plainEvent(id)]);
	}
	return (
		<section>
			<h3>{teachText.events}</h3>
			<details className="choose-events">
				<summary className="button">{teachText.choose(chosen.length, content.events.length)}</summary>
				<ul>
					{content.events.map(({ id, title, date }) => (
						<li key={id}>
							<Choice checked={own.has(id)} onChange={() => toggle(id)}>
								<span>
									{title} · <SlideDate date={date} />
								</span>
							</Choice>
						</li>
					))}
				</ul>
			</details>
			<button
				type="button"
				className="button"
				onClick={() => onChange(inOrder(content.events.map(({ id }) => id)))}
			>
				{teachText.byTime}
			</button>
			<ReorderList
				label={teachText.events}
				items={chosen.map(({ id }) => ({ id, name: events.get(id)?.title ?? id }))}
				onOrder={(ids) => onChange(inOrder(ids))}
			>
				{(id) => {
					const event = events.get(id);
					const one = own.get(id);
					return (
						event &&
						one && (
							<>
								<b className="lesson-event">{event.title}</b> <SlideDate date={event.date} />
								<details>
									<summary aria-label={teachText.detailsNamed(event.title)}>{teachText.details}</summary>
									<EventFields
										event={event}
										own={one}
										onChange={(part) =>
											onChange(chosen.map((other) => (other === one ? { ...one, ...part } : other)))
										}
									/>
								</details>
							</>
						)
					);
				}}
			</ReorderList>
		</section>
	);
}
