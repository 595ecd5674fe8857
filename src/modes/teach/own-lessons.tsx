import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { teachText } from "../../i18n/teach-text.ts";
import { lessonEvents } from "../../model/lesson/lesson.ts";
import { type SessionState, unsavedWorks } from "./open-work.ts";
import type { RememberedLesson } from "./remembered.ts";
import type { WorkSession } from "./work-session.ts";

/** The lessons that closing the tab would lose, each with the way back into the editor. */
export function UnsavedLessons(props: {
	session: WorkSession;
	state: SessionState;
	/** Opens a lesson in the editor by its code. */
	onOpen: (code: string) => void;
}) {
	const { session, state, onOpen } = props;
	const unsaved = unsavedWorks(state);
	if (unsaved.length === 0) return null;
	return (
		<section className="own-lessons" aria-labelledby="unsaved-heading">
			<h3 id="unsaved-heading">{teachText.unsaved}</h3>
			<p className="note">{teachText.unsavedAbout}</p>
			<ul>
				{unsaved.map(({ id, work, given }) => {
					const title = work.draft.title.trim() || teachText.untitled;
					return (
						<li key={id}>
							<button
								type="button"
								className="button is-main"
								aria-label={teachText.resumeNamed(title)}
								onClick={() => {
									const code = session.resume(id);
									if (code !== null) onOpen(code);
								}}
							>
								{teachText.resume}
							</button>
							<span>
								{title}
								{given && ` · ${teachText.readyCount(lessonEvents(given.lesson).length)}`}
							</span>
						</li>
					);
				})}
			</ul>
		</section>
	);
}

/** The lessons that the browser was asked to remember, without those that are changed now; each can be forgotten, and put back. */
export function RecentLessons(props: {
	session: WorkSession;
	state: SessionState;
	onOpen: (code: string) => void;
}) {
	const { session, state, onOpen } = props;
	const [forgotten, setForgotten] = useState<RememberedLesson | null>(null);
	const undo = useRef<HTMLButtonElement>(null);
	const unsaved = new Set(unsavedWorks(state).map(({ id }) => id));
	const recent = (state.remembered ?? []).filter(({ id }) => !unsaved.has(id));
	const canUndo = state.remembered !== null && forgotten !== null;
	if (recent.length === 0 && !canUndo) return null;
	const named = ({ title }: RememberedLesson) => title || teachText.untitled;
	return (
		<section className="own-lessons" aria-labelledby="recent-heading">
			<h3 id="recent-heading" tabIndex={-1}>
				{teachText.recent}
			</h3>
			<ul>
				{recent.map((lesson) => (
					<li key={lesson.id}>
						<button
							type="button"
							className="button"
							aria-label={teachText.openRecentNamed(named(lesson))}
							onClick={() => onOpen(lesson.code)}
						>
							{teachText.openRecent}
						</button>
						<span>{named(lesson)}</span>
						<button
							type="button"
							className="text-button"
							aria-label={teachText.forgetNamed(named(lesson))}
							onClick={() => {
								flushSync(() => {
									session.forgetOne(lesson.id);
									setForgotten(lesson);
								});
								undo.current?.focus();
							}}
						>
							{teachText.forget}
						</button>
					</li>
				))}
			</ul>
			<p role="status">
				{canUndo && (
					<>
						{teachText.forgotten(named(forgotten))}{" "}
						<button
							ref={undo}
							type="button"
							className="text-button"
							onClick={() => {
								session.remind(forgotten);
								setForgotten(null);
								document.getElementById("recent-heading")?.focus();
							}}
						>
							{teachText.undo}
						</button>
					</>
				)}
			</p>
		</section>
	);
}
