import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import "./practice.css";
import { practiceText } from "../../i18n/practice-text.ts";
import { isAttemptAt } from "../../model/lesson/attempt-code.ts";
import { useViewState, useViewStore } from "../../state/view-store-context.tsx";
import { useContent } from "../../ui/content-context.tsx";
import type { TeachingProps } from "../../ui/teach/teaching-props.ts";
import { usePractice } from "../../ui/teach/use-practice.ts";
import { Exercises } from "./exercises.tsx";
import { PracticeSets } from "./practice-sets.tsx";

/** Exercises on the lesson's events; without one the reader first chooses which events, for all of them are many. */
export function PracticeMode({ lesson, code, teaching, onProgress, reported }: TeachingProps) {
	const { content } = useContent();
	const store = useViewStore();
	const audience = useViewState((state) => state.audience);
	const practice = usePractice()(lesson);
	const { items } = practice;
	const ids = items.map(({ event }) => event.id);
	// After a reload, who practised with all events goes on with them.
	const [all, setAll] = useState(() => isAttemptAt(ids, store.getState().attempt));
	const heading = useRef<HTMLHeadingElement>(null);
	/** The button that was pressed goes with what it changes. */
	function thenRead(change: () => void) {
		flushSync(change);
		heading.current?.focus();
	}
	function chooseOther() {
		if (code !== null) store.dispatch({ type: "lesson", code: null, view: "practice" });
		else store.dispatch({ type: "attempt", attempt: "" });
		setAll(false);
	}
	// A class keeps the lesson that it was given.
	const other =
		audience === "class"
			? { name: practiceText.read, run: () => store.dispatch({ type: "view", view: "list" }) }
			: { name: practiceText.other, run: () => thenRead(chooseOther) };
	const choosing = code === null && (!all || items.length === 0);
	return (
		<section className="practice" aria-labelledby="practice-heading">
			<h2 ref={heading} id="practice-heading" tabIndex={-1} data-view-heading="">
				{choosing ? practiceText.start : practiceText.heading(lesson.title)}
			</h2>
			{choosing ? (
				<PracticeSets
					lessons={teaching.lessons}
					shown={items.length}
					total={content.events.length}
					onLesson={(id) => thenRead(() => store.dispatch({ type: "lesson", code: id, view: "practice" }))}
					onAll={() => thenRead(() => setAll(true))}
				/>
			) : (
				<Exercises
					key={ids.join()}
					title={lesson.title}
					practice={practice}
					onProgress={onProgress}
					other={other}
				>
					<p className="note">
						{reported ? practiceText.aboutReported : practiceText.about}
						{code === null && (
							<>
								{" "}
								<button type="button" className="text-button" onClick={other.run}>
									{other.name}
								</button>
							</>
						)}
					</p>
				</Exercises>
			)}
		</section>
	);
}
