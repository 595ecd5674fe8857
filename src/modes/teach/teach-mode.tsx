import "./teach.css";
import { teachText } from "../../i18n/teach-text.ts";
import { lessonEvents } from "../../model/lesson/lesson.ts";
import { encodeLesson } from "../../model/lesson/lesson-code.ts";
import { useViewStore } from "../../state/view-store-context.tsx";
import { useContent } from "../../ui/content-context.tsx";
import type { TeachingProps } from "../../ui/teach/teaching-props.ts";
import { LessonBuilder } from "./lesson-builder.tsx";
import { OpenLesson } from "./open-lesson.tsx";
import { ReadyLessons } from "./ready-lessons.tsx";

/** Lessons: ours, a file's, one's own. With a lesson open, it is what is changed. */
export function TeachMode(props: TeachingProps & { onPresent: () => void }) {
	const { lesson, code, teaching, page, onPresent } = props;
	const { event: events } = useContent();
	const store = useViewStore();
	const open = (next: string) => store.dispatch({ type: "lesson", code: next, view: "teach" });
	return (
		<div className="teach">
			{code !== null && <LessonBuilder lesson={lesson} code={code} page={page} onPresent={onPresent} />}
			<section className="teach-start">
				<h2 tabIndex={-1} data-view-heading="">
					{teachText.heading}
				</h2>
				<p>{teachText.about}</p>
				<h3>{teachText.ready}</h3>
				<ReadyLessons
					lessons={teaching.lessons}
					onUse={(ready, use) => {
						store.dispatch({ type: "lesson", code: ready.id, view: use === "present" ? "teach" : use });
						if (use === "present") onPresent();
					}}
				/>
				<h3>{teachText.own}</h3>
				{code === null && (
					<button
						type="button"
						className="button"
						onClick={() => open(encodeLesson({ ...lesson, title: teachText.makeTitle }))}
						disabled={lessonEvents(lesson).length === 0}
					>
						{teachText.make(lessonEvents(lesson).length)}
					</button>
				)}
				<OpenLesson events={events} onOpen={open} />
			</section>
		</div>
	);
}
