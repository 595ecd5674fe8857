import { HandoutMode } from "../modes/handout/handout-mode.tsx";
import { PracticeMode } from "../modes/practice/practice-mode.tsx";
import { PresentMode } from "../modes/present/present-mode.tsx";
import type { LoadDecoder } from "../modes/results/qr-reader.ts";
import { SpeakerMode } from "../modes/speaker/speaker-mode.tsx";
import { GivenLesson } from "../modes/teach/given-lesson.tsx";
import { TeachMode } from "../modes/teach/teach-mode.tsx";
import { KeepWork } from "../modes/teach/use-work-session.ts";
import { useViewState } from "../state/view-store-context.tsx";
import { useContent } from "../ui/content-context.tsx";
import type { PracticeProgress } from "../ui/teach/teaching-props.ts";
import { useGivenLesson } from "./given-lesson.ts";
import { teaching } from "./teaching.ts";
import type { TeachState } from "./use-lesson.ts";

/** The views for teaching; a teacher's work on the open lesson is kept in each of the page's. */
export function TeachViews(props: {
	teach: TeachState;
	letterKeys: boolean;
	page: string;
	speakerAddress: () => string;
	onFullscreen: () => void;
	onPresent: (ready?: string) => void;
	onExit: () => void;
	onHelp: () => void;
	/** Told how an exercise goes; `null` where nobody is told. */
	onProgress: ((progress: PracticeProgress) => void) | null;
	/** A chunk that asks for another one itself would wait for the page's style sheet, which is no file. */
	loadDecoder: LoadDecoder;
}) {
	const { letterKeys, page, speakerAddress, onPresent, onExit, onHelp, onFullscreen, onProgress } = props;
	const { results, code, start, lesson } = props.teach;
	const { content } = useContent();
	const view = useViewState((state) => state.view);
	const audience = useViewState((state) => state.audience);
	const given = {
		lesson: useGivenLesson(lesson),
		code,
		teaching,
		onProgress: onProgress ?? (() => {}),
		reported: onProgress !== null,
		page,
	};
	return (
		<>
			{audience === "teacher" && (
				<KeepWork
					lesson={given.lesson}
					code={code}
					teaching={teaching}
					// A tour is nobody's work, and the speaker's window shows what another one has.
					start={start === content.tour || view === "speaker" ? null : start}
				/>
			)}
			{view === "teach" && <TeachMode {...given} onPresent={onPresent} />}
			{view === "present" && (
				<PresentMode
					{...given}
					letterKeys={letterKeys}
					speakerAddress={speakerAddress}
					onFullscreen={onFullscreen}
					onExit={onExit}
					onHelp={onHelp}
				/>
			)}
			{view === "speaker" && audience === "class" && <GivenLesson />}
			{view === "speaker" && audience === "teacher" && <SpeakerMode {...given} letterKeys={letterKeys} />}
			{view === "practice" && <PracticeMode {...given} />}
			{view === "handout" && <HandoutMode {...given} />}
			{view === "results" && results && <results.ResultsMode {...given} loadDecoder={props.loadDecoder} />}
		</>
	);
}
