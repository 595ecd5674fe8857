import { practiceText } from "../../i18n/practice-text.ts";
import { lessonEvents } from "../../model/lesson/lesson.ts";
import type { ReadyLesson } from "../../model/lesson/teaching.ts";
import { isNothing, usePractice } from "../../ui/teach/use-practice.ts";

/** What can be practised with where no lesson is open: the events of a ready lesson that has exercises, or all that are shown. */
export function PracticeSets(props: {
	lessons: readonly ReadyLesson[];
	/** How many events the filter shows; none are not offered. */
	shown: number;
	/** How many events there are. */
	total: number;
	/** Told the ready lesson's id. */
	onLesson: (id: string) => void;
	onAll: () => void;
}) {
	const { lessons, shown, total, onLesson, onAll } = props;
	const practiceWith = usePractice();
	const sets = [
		...lessons
			.filter(({ lesson }) => !isNothing(practiceWith(lesson)))
			.map(({ id, lesson }) => ({
				id,
				name: lesson.title,
				count: lessonEvents(lesson).length,
				begin: () => onLesson(id),
			})),
		{ id: "all", name: practiceText.all(shown, total), count: shown, begin: onAll },
	];
	return (
		<>
			<p>{practiceText.choose}</p>
			<ul className="practice-sets" aria-label={practiceText.sets}>
				{sets
					.filter(({ count }) => count > 0)
					.map(({ id, name, count, begin }) => (
						<li key={id}>
							<button type="button" className="button" onClick={begin}>
								<span className="practice-title">{name}</span>{" "}
								<span className="note">{practiceText.setCount(count)}</span>
							</button>
						</li>
					))}
			</ul>
		</>
	);
}
