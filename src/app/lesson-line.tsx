import { useEffect } from "react";
import { lessonText } from "../i18n/lesson-text.ts";
import { resumeWork, unsavedWork } from "../modes/teach/use-work-session.ts";
import { VIEW_TRAITS } from "../state/view-state.ts";
import { useViewState, useViewStore } from "../state/view-store-context.tsx";
import { useContent } from "../ui/content-context.tsx";
import type { Notice } from "../ui/notice-bar.tsx";
import { LessonBar } from "../ui/teach/lesson-bar.tsx";
import type { TeachState } from "./use-lesson.ts";

/** The open lesson's bar, with the ways between its views and out of it; nothing where none is open, or a view needs all the room. */
export function LessonLine(props: {
	teach: TeachState;
	onPresent: () => void;
	/** Shows these in the place of what was said of a lesson before. */
	onNotices: (notices: readonly Notice[]) => void;
}) {
	const { teach, onPresent, onNotices } = props;
	const { lesson } = teach;
	const { content } = useContent();
	const store = useViewStore();
	const view = useViewState((state) => state.view);
	const audience = useViewState((state) => state.audience);
	const { teaching: teaches = false, bare = false } = VIEW_TRAITS[view];
	const opened = lesson !== null;
	useEffect(() => {
		// Whichever way it was opened again.
		if (opened) onNotices([]);
	}, [opened, onNotices]);
	/** Leaves the lesson; true where that was not saved, for which it says the way back. */
	function leave(): boolean {
		const unsaved = audience === "teacher" ? unsavedWork(store) : null;
		// Practice without the lesson is a choice of others; what else teaches is nothing without one.
		const to = teaches && view !== "practice" ? "teach" : view;
		store.dispatch({ type: "lesson", code: null, view: to });
		if (unsaved === null) return false;
		// The page for lessons itself has it first.
		if (to !== "teach") {
			const run = () => {
				const again = resumeWork(store, unsaved.id);
				if (again !== null) store.dispatch({ type: "lesson", code: again, view: store.getState().view });
			};
			const { notSaved, openAgain } = lessonText.bar;
			onNotices([{ text: notSaved(unsaved.title), action: { label: openAgain, run } }]);
		}
		return true;
	}
	if (lesson === null || bare) return null;
	return (
		<LessonBar
			lesson={lesson}
			audience={audience}
			total={content.events.length}
			view={view}
			onView={(next) => (next === "present" ? onPresent() : store.dispatch({ type: "view", view: next }))}
			onLeave={leave}
		/>
	);
}
