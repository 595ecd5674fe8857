import { useEffect, useRef, useState } from "react";
import "./teach.css";
import { teachText } from "../../i18n/teach-text.ts";
import { lessonEvents } from "../../model/lesson/lesson.ts";
import { encodeLesson } from "../../model/lesson/lesson-code.ts";
import { isFiltering } from "../../model/search/event-filter.ts";
import { useViewState, useViewStore } from "../../state/view-store-context.tsx";
import { useContent } from "../../ui/content-context.tsx";
import type { TeachingProps } from "../../ui/teach/teaching-props.ts";
import { GivenLesson } from "./given-lesson.tsx";
import { LessonEditor } from "./lesson-editor.tsx";
import { OpenLesson } from "./open-lesson.tsx";
import { RecentLessons, UnsavedLessons } from "./own-lessons.tsx";
import { ReadyLessons } from "./ready-lessons.tsx";
import { RememberChoice } from "./remember-choice.tsx";
import { useWorkSession } from "./use-work-session.ts";

/** Lessons: ours, a file's, one's own. With a lesson open, it is what is changed. */
export function TeachMode(props: TeachingProps & { onPresent: (ready?: string) => void }) {
	const given = useViewState((state) => state.audience) === "class";
	return given ? <GivenLesson /> : <TeachersLessons {...props} />;
}

function TeachersLessons(props: TeachingProps & { onPresent: (ready?: string) => void }) {
	const { lesson, code, teaching, page, onPresent } = props;
	const { event: events } = useContent();
	const store = useViewStore();
	const filter = useViewState((state) => state.filter);
	const { session, state, open } = useWorkSession(code, lesson, teaching);
	/** The code of the file that was opened last, and how much of it is not in the lesson. */
	const [file, setFile] = useState({ code: "", leftOut: 0 });
	const editing = open !== null;
	const before = useRef(editing);
	useEffect(() => {
		// The editor went, or came, with what had the focus.
		if (before.current !== editing && document.activeElement === document.body)
			document.querySelector<HTMLElement>("#main [data-view-heading]")?.focus();
		before.current = editing;
	}, [editing]);
	const show = (next: string) => store.dispatch({ type: "lesson", code: next, view: "teach" });
	function showFile(next: string, title: string, leftOut: number) {
		setFile({ code: next, leftOut });
		session.takeFile(next, title);
		show(next);
	}
	const count = lessonEvents(lesson).length;
	if (open)
		return (
			<div className="teach">
				{file.leftOut > 0 && open.codes.has(file.code) && (
					<p className="left-out" role="alert">
						{teachText.leftOut(file.leftOut)}
					</p>
				)}
				<LessonEditor
					key={open.id}
					open={open}
					session={session}
					state={state}
					teaching={teaching}
					page={page}
					onPresent={() => onPresent()}
				/>
			</div>
		);
	return (
		<div className="teach">
			<section className="teach-start">
				<h2 tabIndex={-1} data-view-heading="">
					{teachText.heading}
				</h2>
				<p>{teachText.about}</p>
				<UnsavedLessons session={session} state={state} onOpen={show} />
				<h3>{teachText.ready}</h3>
				<ReadyLessons
					lessons={teaching.lessons}
					onUse={(ready, use) => {
						if (use === "present") onPresent(ready.id);
						else store.dispatch({ type: "lesson", code: ready.id, view: use });
					}}
				/>
				<h3>{teachText.results}</h3>
				<p>{teachText.resultsAbout}</p>
				<button
					type="button"
					className="button"
					onClick={() => store.dispatch({ type: "view", view: "results" })}
				>
					{teachText.resultsOpen}
				</button>
				<h3>{teachText.own}</h3>
				<div className="begin-lesson">
					<button type="button" className="button is-main" onClick={session.begin}>
						{teachText.begin}
					</button>
					<p className="note">{teachText.beginAbout}</p>
					{code === null && isFiltering(filter) && count > 0 && (
						<button
							type="button"
							className="button"
							onClick={() => show(encodeLesson({ ...lesson, title: teachText.makeTitle }))}
						>
							{teachText.make(count)}
						</button>
					)}
				</div>
				<OpenLesson events={events} onOpen={showFile} />
				<RecentLessons session={session} state={state} onOpen={show} />
				<RememberChoice session={session} state={state} />
			</section>
		</div>
	);
}
