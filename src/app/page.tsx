import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { en } from "../i18n/en.ts";
import { noticeText } from "../i18n/notice-text.ts";
import type { EmbedMode } from "../modes/embed/embed-mode.tsx";
import { ExploreMode } from "../modes/explore/explore-mode.tsx";
import { VIEW_TRAITS } from "../state/view-state.ts";
import { useViewState, useViewStore } from "../state/view-store-context.tsx";
import { CitationFormatProvider } from "../ui/citation-format-context.tsx";
import { type Citing, CitingProvider } from "../ui/cite/citing-context.tsx";
import { focusAgain } from "../ui/focus-again.ts";
import { KeepingProvider } from "../ui/keep-context.tsx";
import { LessonEventsProvider } from "../ui/lesson-events-context.tsx";
import { type Notice, NoticeBar } from "../ui/notice-bar.tsx";
import { PlainWordsProvider } from "../ui/pane/plain-words-context.tsx";
import type { SearchHandle } from "../ui/search/search-field.tsx";
import { sharedPage } from "../ui/share/shared.ts";
import { SiteHeader } from "../ui/site-header.tsx";
import { SkipLinks } from "../ui/skip-links.tsx";
import type { PracticeProgress } from "../ui/teach/teaching-props.ts";
import { useKeys } from "../ui/use-keys.ts";
import { useLoaded } from "../ui/use-loaded.ts";
import { ownPageHref } from "../url/own-page.ts";
import { speakerAddress } from "../url/speaker-address.ts";
import { showEarlyWords } from "./early-words.ts";
import { loadCitations } from "./load-citations.ts";
import type { NoticeSource } from "./notices.ts";
import { PrintedTimeline } from "./printed-timeline.tsx";
import { StudyArea } from "./study-area.tsx";
import { useLesson } from "./use-lesson.ts";
import { useOwnText } from "./use-own-text.ts";
import { useOwnTray } from "./use-own-tray.ts";
import { usePageTitle } from "./use-page-title.ts";
import { usePlainWords } from "./use-plain-words.ts";
import { usePresenting } from "./use-presenting.ts";
import { type Sharing, useShareDialog } from "./use-share-dialog.tsx";
import { useShowView } from "./use-show-view.ts";
import { useStudyRooms } from "./use-study-rooms.ts";
import { useTextViews } from "./use-text-views.ts";
import { useUnsavedTray } from "./use-unsaved-tray.ts";
import { ViewFocus } from "./view-focus.tsx";

/** How the app behaves, whatever it shows. */
export interface AppOptions {
	/** False switches the single-character keys off. */
	readonly letterKeys: boolean;
	/** All that is shown where the page is in somebody else's; `null` where it is by itself. */
	readonly embed: typeof EmbedMode | null;
	/** True where a plain wheel and one finger over the axis belong to the page around. */
	readonly cooperative: boolean;
	readonly sharing: Sharing;
	/** Told the height that an embed needs, CSS pixels. */
	readonly onHeight: (height: number) => void;
	/** Told how the practice of a lesson goes, for the school's system that opened the page; left out without one. */
	readonly onProgress?: (progress: PracticeProgress) => void;
}

const loadDecoder = () => import("../modes/results/decode-frame.ts");
const loadHelp = () => import("../ui/help-dialog.tsx");

/** Says that full screen is forbidden, and offers the page itself where it is in a frame. */
function noFullscreen(): Notice {
	const text = noticeText["no-fullscreen"];
	if (window.top === window) return text;
	const run = () => window.open(ownPageHref(location), "_blank", "noopener");
	return { text, action: { label: en.embed.open, run } };
}

/** The page around the modes: header, notices, help, and the keys that work everywhere. */
export function Page(props: { notices: readonly Notice[]; noticeSource: NoticeSource; options: AppOptions }) {
	const { notices, noticeSource, options } = props;
	const say = (notice: Notice) => noticeSource.set("page", [notice]);
	const missed = (notice: Notice) => noticeSource.set("part", [notice]);
	const store = useViewStore();
	const view = useViewState((state) => state.view);
	const [helpOpen, setHelpOpen] = useState(false);
	const [letterKeys, setLetterKeys] = useState(options.letterKeys);
	const search = useRef<SearchHandle>(null);
	const listPlace = useRef<string | null>(null);
	const helpOpener = useRef<Element | null>(null);

	const teach = useLesson((fault) =>
		noticeSource.set(fault === "bad-lesson" ? "lesson" : "part", [noticeText[fault]]),
	);
	const onLessonNotices = useCallback(
		(said: readonly Notice[]) => noticeSource.set("lesson", said),
		[noticeSource],
	);
	const presenting = usePresenting();
	usePageTitle(teach);
	const { bare = false, stage = false, within = view } = VIEW_TRAITS[view];
	const prints = useOwnText(view);
	const ownPage = sharedPage(options.sharing.place);
	const study = useStudyRooms(view, () => missed(noticeText["no-part"]));
	const text = useTextViews(view, () => missed(noticeText["no-part"]));
	const trayTaken = useUnsavedTray();
	const plain = usePlainWords(() => missed(noticeText["no-part"]));

	const share = useShareDialog(options.sharing, () => missed(noticeText["no-share"]));
	const citing: Citing = { load: loadCitations, more: (quote) => share.open({ tab: "cite", quote }) };

	const help = useLoaded(helpOpen, loadHelp, () => {
		setHelpOpen(false);
		missed(noticeText["no-part"]);
	});
	const showHelp = useCallback(() => {
		helpOpener.current = document.activeElement;
		setHelpOpen(true);
	}, []);

	function turnFullscreen() {
		if (document.fullscreenElement) void document.exitFullscreen();
		else if (!document.fullscreenEnabled) say(noFullscreen());
		else void document.documentElement.requestFullscreen().catch(() => say(noFullscreen()));
	}

	// What did not come has come.
	const parts = [
		text.views,
		study.study,
		study.voices,
		study.tray,
		study.check,
		teach.rooms,
		teach.results,
		help,
		share.dialog,
	];
	const arrived = parts.filter((part) => part !== null).length;
	useEffect(() => {
		if (arrived > 0) noticeSource.set("part", []);
	}, [arrived, noticeSource]);

	const viewReady = !study.missing && !teach.missing && !text.missing;
	const showView = useShowView(viewReady);
	const openTray = useCallback(() => showView("tray"), [showView]);
	const keeping = useOwnTray(openTray);

	useKeys("app", letterKeys, {
		search: () => {
			if (bare) return;
			// At once: the next key is the first letter of the query.
			if (!search.current) flushSync(() => store.dispatch({ type: "view", view: "explore" }));
			search.current?.focus();
		},
		help: showHelp,
		present: bare || options.embed ? undefined : presenting.begin,
		fullscreen: turnFullscreen,
	});

	useEffect(() => {
		// While the page comes to life, the view is the prerendered one for a moment.
		if (document.documentElement.dataset.app !== undefined || store.getState().view !== view) return;
		document.documentElement.dataset.app = "ready";
		// With the next frame: by then the open event's words stand in the pane, at their beginning.
		requestAnimationFrame(() => showEarlyWords(null));
		// The browser has gone to the text of what a bare "#id" names, where the app now has the open event: Tab goes on from there.
		if (options.embed || !document.querySelector("#text :target")) return;
		const frame = requestAnimationFrame(() => {
			if (document.activeElement !== document.body) return;
			const pane = document.querySelector<HTMLElement>("[data-event-detail]");
			const place = pane?.querySelector<HTMLElement>("[data-reached]") ?? pane;
			place?.focus({ preventScroll: true });
			place?.blur();
		});
		return () => cancelAnimationFrame(frame);
	}, [options.embed, store, view]);

	const lessonLine = teach.rooms && (
		<teach.rooms.LessonLine teach={teach} onPresent={presenting.begin} onNotices={onLessonNotices} />
	);
	const screen = notices.length > 0 ? "screen is-noticed" : "screen";
	const bar = <NoticeBar notices={notices} onDismiss={noticeSource.clear} />;
	const helpDialog = help && (
		<help.HelpDialog
			open={helpOpen}
			presenting={view === "present"}
			views={!bare && !options.embed}
			onClose={() => {
				setHelpOpen(false);
				focusAgain(helpOpener.current);
			}}
			letterKeys={letterKeys}
			onLetterKeys={setLetterKeys}
		/>
	);

	if (options.embed) {
		const { embed: Embedded } = options;
		return (
			<LessonEventsProvider value={teach.events}>
				<div className={stage ? "screen" : undefined}>
					{bar}
					<main id="main" tabIndex={-1}>
						<PlainWordsProvider value={plain}>
							<Embedded
								letterKeys={letterKeys}
								cooperative={options.cooperative}
								onHeight={options.onHeight}
							/>
						</PlainWordsProvider>
					</main>
				</div>
				{helpDialog}
			</LessonEventsProvider>
		);
	}
	return (
		<CitationFormatProvider>
			<LessonEventsProvider value={teach.events}>
				<CitingProvider value={citing}>
					<KeepingProvider value={keeping}>
						<div className={stage ? screen : undefined}>
							{!bare && (
								<>
									<SkipLinks view={view} />
									<SiteHeader
										view={within}
										kept={keeping.kept.size}
										onView={showView}
										onPresent={presenting.begin}
										onShare={() => share.open()}
										onHelp={showHelp}
									/>
								</>
							)}
							{bar}
							<main id="main" tabIndex={-1}>
								{view !== "practice" && lessonLine}
								<StudyArea rooms={study} page={ownPage} onView={showView} onTaken={trayTaken} />
								{(teach.missing || text.missing) && <p className="loading">{en.loading}</p>}
								{teach.rooms && (
									<teach.rooms.TeachViews
										teach={teach}
										letterKeys={letterKeys}
										page={ownPage}
										speakerAddress={() => speakerAddress(location, options.sharing.hash())}
										onFullscreen={turnFullscreen}
										onPresent={presenting.begin}
										onExit={presenting.end}
										onHelp={showHelp}
										onProgress={options.onProgress ?? null}
										loadDecoder={loadDecoder}
									/>
								)}
								{/* A class begins with the first card: what is for the teacher comes behind the exercise. */}
								{view === "practice" && lessonLine}
								{view === "explore" && (
									<PlainWordsProvider value={plain}>
										<ExploreMode
											letterKeys={letterKeys}
											cooperative={options.cooperative}
											searchRef={search}
										/>
									</PlainWordsProvider>
								)}
								{view === "list" && text.views && (
									<text.views.ListMode searchRef={search} place={listPlace} />
								)}
								{view === "about" && text.views && <text.views.AboutMode about={text.views.about} />}
							</main>
						</div>
						{prints && <PrintedTimeline page={ownPage} />}
						<ViewFocus view={view} ready={viewReady} />
					</KeepingProvider>
				</CitingProvider>
				{helpDialog}
				{share.dialog}
			</LessonEventsProvider>
		</CitationFormatProvider>
	);
}
