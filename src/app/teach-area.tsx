import { type ReactNode, useEffect } from "react";
import { en } from "../i18n/en.ts";
import { lessonText } from "../i18n/lesson-text.ts";
import { plainLesson } from "../model/lesson/lesson.ts";
import { tourOrder } from "../model/tour-order.ts";
import { VIEW_TRAITS } from "../state/view-state.ts";
import { useViewState, useViewStore } from "../state/view-store-context.tsx";
import { useContent } from "../ui/content-context.tsx";
import type { Notice } from "../ui/notice-bar.tsx";
import type { PracticeProgress } from "../ui/teach/teaching-props.ts";
import { useFilteredEvents } from "../ui/use-filtered-events.ts";
import type { TeachState } from "./use-lesson.ts";

/** Asked for from here: a chunk that asks for another one itself would wait for the page's style sheet, which is no file. */
const loadDecoder = () => import("../modes/results/decode-frame.ts");

/** What there is for teaching above, or in place of, the other views. */
export function TeachArea(props: {
	teach: TeachState;
	letterKeys: boolean;
	page: string;
	speakerAddress: () => string;
	onFullscreen: () => void;
	onPresent: () => void;
	onExit: () => void;
	onHelp: () => void;
	/** Told how an exercise goes; `null` where nobody is told. */
	onProgress: ((progress: PracticeProgress) => void) | null;
	/** Shows these in the place of what was said of a lesson before. */
	onNotices: (notices: readonly Notice[]) => void;
	/** What stands between the open lesson's bar and the views for teaching. */
	children: ReactNode;
}) {
	const { letterKeys, page, speakerAddress, onPresent, onExit, onHelp, onFullscreen, onProgress, children } =
		props;
	const { rooms, results, missing, code, start, lesson } = props.teach;
	const { content } = useContent();
	const store = useViewStore();
	const view = useViewState((state) => state.view);
	const filter = useViewState((state) => state.filter);
	const audience = useViewState((state) => state.audience);
	const { shown } = useFilteredEvents(filter);
	const { teaching: teaches = false, bare = false } = VIEW_TRAITS[view];
	// To present all is a tour; on paper and in exercises the events stand by time.
	const all = bare ? tourOrder(content.events) : content.events;
	const ids = all.map(({ id }) => id).filter((id) => shown.has(id));
	const given = rooms && {
		lesson: lesson ?? plainLesson(content.title, ids),
		code,
		teaching: rooms.teaching,
		onProgress: onProgress ?? (() => {}),
		reported: onProgress !== null,
		page,
	};
	const opened = lesson !== null;
	const { onNotices } = props;
	useEffect(() => {
		// Whichever way it was opened again.
		if (opened) onNotices([]);
	}, [opened, onNotices]);
	/** Leaves the lesson; true where that was not saved, for which it says the way back. */
	function leave(): boolean {
		const unsaved = audience === "teacher" ? (rooms?.unsavedWork(store) ?? null) : null;
		// Practice without the lesson is a choice of others; what else teaches is nothing without one.
		const to = teaches && view !== "practice" ? "teach" : view;
		store.dispatch({ type: "lesson", code: null, view: to });
		if (unsaved === null) return false;
		// The page for lessons itself has it first.
		if (to !== "teach") {
			const run = () => {
				const again = rooms?.resumeWork(store, unsaved.id) ?? null;
				if (again !== null) store.dispatch({ type: "lesson", code: again, view: store.getState().view });
			};
			const { notSaved, openAgain } = lessonText.bar;
			onNotices([{ text: notSaved(unsaved.title), action: { label: openAgain, run } }]);
		}
		return true;
	}
	const bar = rooms && lesson && !bare && (
		<rooms.LessonBar
			lesson={lesson}
			audience={audience}
			total={content.events.length}
			view={view}
			onView={(next) => (next === "present" ? onPresent() : store.dispatch({ type: "view", view: next }))}
			onLeave={leave}
		/>
	);
	return (
		<>
			{rooms && given && audience === "teacher" && (
				<rooms.KeepWork
					lesson={given.lesson}
					code={code}
					teaching={rooms.teaching}
					// A tour is nobody's work, and the speaker's window shows what another one has.
					start={start === content.tour || view === "speaker" ? null : start}
				/>
			)}
			{view !== "practice" && bar}
			{children}
			{missing && <p className="loading">{en.loading}</p>}
			{rooms && given && (
				<>
					{view === "teach" && <rooms.TeachMode {...given} onPresent={onPresent} />}
					{view === "present" && (
						<rooms.PresentMode
							{...given}
							letterKeys={letterKeys}
							speakerAddress={speakerAddress}
							onFullscreen={onFullscreen}
							onExit={onExit}
							onHelp={onHelp}
						/>
					)}
					{view === "speaker" && audience === "class" && <rooms.GivenLesson />}
					{view === "speaker" && audience === "teacher" && (
						<rooms.SpeakerMode {...given} letterKeys={letterKeys} />
					)}
					{view === "practice" && <rooms.PracticeMode {...given} />}
					{view === "handout" && <rooms.HandoutMode {...given} />}
					{view === "results" && results && <results.ResultsMode {...given} loadDecoder={loadDecoder} />}
				</>
			)}
			{/* A class begins with the first card: what is for the teacher comes behind the exercise. */}
			{view === "practice" && bar}
		</>
	);
}
