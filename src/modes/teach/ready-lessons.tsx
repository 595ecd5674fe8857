import { teachText } from "../../i18n/teach-text.ts";
import { lessonEvents, lessonMinutes } from "../../model/lesson/lesson.ts";
import type { ReadyLesson } from "../../model/lesson/teaching.ts";
import { isNothing, usePractice } from "../../ui/teach/use-practice.ts";

/** What can be done with a lesson. */
export type LessonUse = "present" | "practice" | "handout" | "teach";

const USES = [
	["present", teachText.present, teachText.presentNamed],
	["practice", teachText.practice, teachText.practiceNamed],
	["handout", teachText.handout, teachText.handoutNamed],
	["teach", teachText.change, teachText.changeNamed],
] as const;

/** The lessons that ship with the timeline, each with what can be done with it. */
export function ReadyLessons(props: {
	lessons: readonly ReadyLesson[];
	onUse: (lesson: ReadyLesson, use: LessonUse) => void;
}) {
	const practiceWith = usePractice();
	return (
		<ul className="ready-lessons">
			{props.lessons.map((ready) => (
				<li key={ready.id}>
					<h3>{ready.lesson.title}</h3>
					<p>
						{ready.about}{" "}
						<span className="note">
							{teachText.readyMinutes(lessonMinutes(ready.lesson))},{" "}
							{teachText.readyCount(lessonEvents(ready.lesson).length)}
						</span>
					</p>
					<div className="lesson-uses">
						{USES.filter(([use]) => use !== "practice" || !isNothing(practiceWith(ready.lesson))).map(
							([use, name, named]) => (
								<button
									key={use}
									type="button"
									className={use === "present" ? "button is-main" : "button"}
									aria-label={named(ready.lesson.title)}
									onClick={() => props.onUse(ready, use)}
								>
									{name}
								</button>
							),
						)}
					</div>
				</li>
			))}
		</ul>
	);
}
