import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { presentText } from "../../i18n/present-text.ts";
import type { DeckSlide } from "../../model/lesson/deck.ts";
import { pendingEvents } from "../../model/lesson/shown-before.ts";
import { slideSteps } from "../../model/lesson/slide-steps.ts";
import type { FromSpeaker } from "../../model/protocols/speaker-protocol.ts";
import { useViewState, useViewStore } from "../../state/view-store-context.tsx";
import { useAnnounce } from "../../ui/announcer.tsx";
import { EventLinkProvider } from "../../ui/event-link.tsx";
import { useWakeLock } from "../../ui/teach/use-wake-lock.ts";
import { useCloseKey } from "../../ui/use-close-key.ts";
import { useKeys } from "../../ui/use-keys.ts";
import { useSwipe } from "../../ui/use-swipe.ts";
import { speakerAddress } from "../../url/speaker-address.ts";
import { nextTheme } from "./next-theme.ts";
import { NoWindowDialog } from "./no-window-dialog.tsx";
import { NotesStrip } from "./notes-strip.tsx";
import type { PresentProps } from "./present-mode.tsx";
import { PresentedSlide } from "./presented-slide.tsx";
import { quoteIsBlank } from "./quote-is-blank.ts";
import { scrollOn } from "./scroll-on.ts";
import { type ControlId, SlideControls } from "./slide-controls.tsx";
import { GoToDialog, OverviewDialog } from "./slide-dialogs.tsx";
import { slideGaps } from "./slide-gaps.ts";
import { slideView } from "./slide-view.ts";
import { useDeckSteps } from "./use-deck.ts";
import { type QuoteToFit, useFittedQuote } from "./use-fitted-quote.ts";
import { useSlideScroll } from "./use-slide-scroll.ts";
import { useSmallScreen, useTouch } from "./use-small-screen.ts";
import { useSpeakerWindow } from "./use-speaker-window.ts";
import { useSpokenSteps } from "./use-spoken-steps.ts";
import { useStillPointer } from "./use-still-pointer.ts";

type Dialog = "overview" | "goTo" | "noWindow";

/** The slide's quote as it has to fit: with all that is a gap at some step, which needs as much room when it is filled. */
function quoteOf(
	deck: readonly DeckSlide[],
	at: number,
	{ reveal }: PresentProps["lesson"],
): QuoteToFit | null {
	const slide = deck[at];
	if (slide?.kind !== "events") return null;
	const text = slide.quote.exact;
	const events = slide.events.map(({ event }) => event);
	const later = pendingEvents(deck, reveal, at).filter((event) => !events.includes(event));
	const gaps = slideGaps(text, true, quoteIsBlank(slideSteps(reveal, 1)), later);
	return { id: `${at} ${slide.events[0].event.id}`, text, gaps };
}

/** The presented slide with everything that drives it: keys, zones, fingers, the speaker's window. */
export function Presentation(props: PresentProps & { deck: readonly DeckSlide[]; at: number }) {
	const { lesson, code, deck, at, teaching } = props;
	const store = useViewStore();
	const theme = useViewState((state) => state.theme);
	const forClass = useViewState((state) => state.audience === "class");
	const announce = useAnnounce();
	const root = useRef<HTMLElement>(null);
	const stage = useRef<HTMLDivElement>(null);
	const [notes, setNotes] = useState<"none" | "hidden" | "shown">("none");
	// Notes take their room from how much of a slide is seen at once, never from how its quote is divided.
	const small = useSmallScreen(stage) || notes === "shown";
	const row = useTouch() || small;
	const { box, probe, fitted } = useFittedQuote(quoteOf(deck, at, lesson), small);
	const { steps, index, moves } = useDeckSteps(lesson, deck, at, fitted?.pieces ?? null);
	const step = steps[index];
	const view = step ? slideView(deck, lesson.reveal, at, steps, step) : null;
	const [blank, setBlank] = useState(false);
	const [dialog, setDialog] = useState<Dialog | null>(null);
	const [startedAt, setStartedAt] = useState(() => Date.now());
	const knowsStart = useRef(false);

	/** The first key on a blank screen shows it again, and no more. */
	const unlessBlank = (move: () => void) => () => {
		if (blank) setBlank(false);
		else move();
	};
	/** What a slide has below the screen comes before the next step. */
	const next = unlessBlank(() => scrollOn(root.current, true) || moves.next());
	const back = unlessBlank(() => scrollOn(root.current, false) || moves.back());
	const controls: Record<ControlId, () => void> = {
		overview: () => setDialog("overview"),
		goTo: () => setDialog("goTo"),
		speaker() {
			if (forClass) return;
			// Where it was chosen to have them here, the key shows and hides them.
			if (notes === "none") speaker.open();
			else setNotes(notes === "shown" ? "hidden" : "shown");
		},
		theme() {
			const turned = nextTheme(theme, matchMedia("(prefers-color-scheme: dark)").matches);
			store.dispatch({ type: "theme", theme: turned });
			announce(presentText.themes[turned]);
		},
		fullscreen: props.onFullscreen,
		help: props.onHelp,
	};

	function hear(message: FromSpeaker) {
		// A window that came late: nobody has to be asked any more, and nothing has to stand on this screen.
		if (dialog === "noWindow") closeDialog();
		if (notes !== "none") setNotes("none");
		if (message.type === "csto-speaker:hello") {
			if (!knowsStart.current && message.startedAt !== null) setStartedAt(message.startedAt);
			knowsStart.current = true;
		} else if (message.type === "csto-speaker:go") {
			setBlank(false);
			moves.goTo(message.slide);
		} else if (message.command === "nextStep") next();
		else if (message.command === "previousStep") back();
		else if (message.command === "firstSlide") unlessBlank(moves.first)();
		else if (message.command === "lastSlide") unlessBlank(moves.last)();
		else if (message.command === "blank") setBlank(!blank);
		else if (message.command === "theme") controls.theme();
		else setStartedAt(Date.now());
	}
	const speaker = useSpeakerWindow({
		state: fitted && {
			code,
			slide: at,
			count: deck.length,
			step: index,
			steps,
			pieces: fitted.pieces,
			blank,
			startedAt,
		},
		address: props.speakerAddress,
		onMessage: hear,
		onBlocked: () => setDialog("noWindow"),
	});

	useKeys("present", props.letterKeys, {
		nextStep: next,
		previousStep: back,
		firstSlide: unlessBlank(moves.first),
		lastSlide: unlessBlank(moves.last),
		blank: () => setBlank(!blank),
		goTo: controls.goTo,
		overview: controls.overview,
		speaker: controls.speaker,
		theme: controls.theme,
	});
	// Before the presentation: a blank screen lies over it.
	useCloseKey(blank ? () => setBlank(false) : null, true);
	useStillPointer(root);
	useWakeLock();
	const swipe = useSwipe(unlessBlank(moves.next), unlessBlank(moves.back));
	useSpokenSteps(view, index, fitted, blank);
	useSlideScroll(root, small, at, step);
	useEffect(() => root.current?.focus({ preventScroll: true }), []);

	function closeDialog() {
		// Nothing behind an open dialog can have the focus.
		flushSync(() => setDialog(null));
		root.current?.focus();
	}
	function go(slide: number) {
		closeDialog();
		moves.goTo(slide);
	}
	const slideOf = (id: string) =>
		deck.findIndex((other) => other.kind === "events" && other.events.some(({ event }) => event.id === id));
	const choice = { deck, at, dates: !lesson.reveal.includes("date"), onGo: go, onClose: closeDialog };
	return (
		<section
			ref={root}
			className={`present${small ? " is-small" : ""}${row ? " has-row" : ""}${notes === "shown" ? " has-notes" : ""}`}
			aria-label={presentText.region}
			tabIndex={-1}
			onKeyDown={({ key }) => {
				// What has the focus is seen.
				if (key === "Tab") setBlank(false);
			}}
			{...swipe}
		>
			<div className="slide-stage" ref={stage}>
				{/* What a link would leave for is no part of the lesson. */}
				<EventLinkProvider open={(id) => moves.goTo(slideOf(id))} leadsTo={(id) => slideOf(id) >= 0}>
					{view && (
						<PresentedSlide
							view={view}
							fitted={fitted}
							box={box}
							probe={probe}
							scrolls={small}
							ofLesson={code !== null}
							onFirst={() => {
								moves.first();
								root.current?.focus();
							}}
							onExit={props.onExit}
						/>
					)}
				</EventLinkProvider>
				<SlideControls
					folded={row}
					without={forClass ? ["speaker"] : []}
					onNext={next}
					onBack={back}
					onControl={(id) => {
						root.current?.focus();
						controls[id]();
					}}
					onEnd={props.onExit}
				/>
			</div>
			{notes === "shown" && (
				<NotesStrip
					deck={deck}
					at={at}
					questions={teaching.questions}
					steps={steps}
					index={index}
					pieces={fitted?.pieces.length ?? 1}
				/>
			)}
			{/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: keys end it too, whatever has the focus */}
			{blank && <div className="slide-blank" onClick={() => setBlank(false)} />}
			{dialog === "overview" && <OverviewDialog {...choice} />}
			{dialog === "goTo" && <GoToDialog {...choice} />}
			{dialog === "noWindow" && (
				<NoWindowDialog
					link={speakerAddress({ href: props.page }, props.speakerAddress().replace(/^[^#]*/, ""), at)}
					onHere={() => {
						closeDialog();
						setNotes("shown");
					}}
					onClose={closeDialog}
				/>
			)}
		</section>
	);
}
