import "./lesson-bar.css";
import { en } from "../../i18n/en.ts";
import { lessonText } from "../../i18n/lesson-text.ts";
import { type Lesson, lessonEvents } from "../../model/lesson/lesson.ts";
import { useAnnounce } from "../announcer.tsx";

/** What can be done with the open lesson. */
export type LessonView = "present" | "practice" | "handout" | "results" | "teach";
/** What it is for whom: a class has nothing to present, to print or to change, and a handout tells the answers. */
const VIEWS = {
	teacher: ["present", "practice", "handout", "results", "teach"],
	class: ["practice"],
} as const satisfies Record<string, readonly LessonView[]>;

/** Says that a lesson is open, and offers what it is for and the way out. */
export function LessonBar(props: {
	lesson: Lesson;
	/** For whom it is open. */
	audience: keyof typeof VIEWS;
	/** Events that there are in all. */
	total: number;
	/** The view that is shown, which it does not offer. */
	view: string;
	onView: (view: LessonView) => void;
	/** True where the lesson was not saved. */
	onLeave: () => boolean;
}) {
	const { lesson, audience, total, view, onView, onLeave } = props;
	const announce = useAnnounce();
	function leave() {
		const unsaved = onLeave();
		announce(unsaved ? lessonText.bar.leftUnsaved : lessonText.bar.left);
	}
	return (
		<section className="lesson-bar" aria-label={lessonText.bar.label}>
			<p>
				<b>
					{lesson.title === "" ? (
						lessonText.bar.untitled
					) : (
						<>
							{lessonText.bar.lesson} <bdi>{lesson.title}</bdi>
						</>
					)}
				</b>
				{` ${lessonText.bar.count(lessonEvents(lesson).length, total)}`}
			</p>
			<div className="lesson-actions">
				{VIEWS[audience]
					.filter((other) => other !== view)
					.map((other) => (
						<button key={other} type="button" className="button" onClick={() => onView(other)}>
							{other === "present" ? en.present : lessonText.bar[other]}
						</button>
					))}
				<button type="button" className="button" onClick={leave}>
					{lessonText.bar.leave}
				</button>
			</div>
		</section>
	);
}
