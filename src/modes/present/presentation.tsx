import { useEffect, useRef, useState } from "react";
import { presentText } from "../../i18n/present-text.ts";
import { mainQuote } from "../../model/lesson/main-quote.ts";
import type { FromSpeaker } from "../../model/protocols/speaker-protocol.ts";
import { useViewState, useViewStore } from "../../state/view-store-context.tsx";
import { useAnnounce } from "../../ui/announcer.tsx";
import { EventLinkProvider } from "../../ui/event-link.tsx";
import { useKeys } from "../../ui/use-keys.ts";
import { useSwipe } from "../../ui/use-swipe.ts";
import { nextTheme } from "./next-theme.ts";
import { NotesStrip } from "./notes-strip.tsx";
import type { PresentProps } from "./present-mode.tsx";
import { PresentedSlide } from "./presented-slide.tsx";
import { type ControlId, SlideControls } from "./slide-controls.tsx";
import { GoToDialog, OverviewDialog } from "./slide-dialogs.tsx";
import { useFittedQuote } from "./use-fitted-quote.ts";
import { type Slide, useSlideSteps } from "./use-slides.ts";
import { useSpeakerWindow } from "./use-speaker-window.ts";
import { useSpokenSteps } from "./use-spoken-steps.ts";
import { useStillPointer } from "./use-still-pointer.ts";
import { useWakeLock } from "./use-wake-lock.ts";

type Dialog = "overview" | "goTo";

/** The presented event with everything that drives it: keys, zones, fingers, the speaker's window. */
export function Presentation(props: PresentProps & { slides: readonly Slide[]; at: number; slide: Slide }) {
	const { lesson, slides, at, slide, teaching } = props;
	const { event, own } = slide;
	const store = useViewStore();
	const theme = useViewState((state) => state.theme);
	const announce = useAnnounce();
	const root = useRef<HTMLElement>(null);
	const quote = mainQuote(event, own.quote);
	const { box, probe, fitted } = useFittedQuote(event.id, quote.exact);
	const { steps, index, moves } = useSlideSteps(lesson, slides, at, fitted?.pieces ?? null);
	const step = steps[index];
	const [blank, setBlank] = useState(false);
	const [dialog, setDialog] = useState<Dialog | null>(null);
	const [notes, setNotes] = useState<"none" | "hidden" | "shown">("none");
	const [startedAt, setStartedAt] = useState(() => Date.now());
	const knowsStart = useRef(false);

	/** The first key on a blank screen shows it again, and no more. */
	const unlessBlank = (move: () => void) => () => {
		if (blank) setBlank(false);
		else move();
	};
	const next = unlessBlank(moves.next);
	const back = unlessBlank(moves.back);
	const controls: Record<ControlId, () => void> = {
		overview: () => setDialog("overview"),
		goTo: () => setDialog("goTo"),
		speaker() {
			// Where no window came, the key shows and hides what is in its place.
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
		if (message.type === "csto-speaker:hello") {
			if (!knowsStart.current && message.startedAt !== null) setStartedAt(message.startedAt);
			knowsStart.current = true;
		} else if (message.type === "csto-speaker:go") {
			setBlank(false);
			moves.goTo(message.event);
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
			code: props.code,
			ids: slides.map((other) => other.event.id),
			event: event.id,
			step: index,
			steps,
			pieces: fitted.pieces,
			blank,
			startedAt,
		},
		address: props.speakerAddress,
		onMessage: hear,
		onBlocked: () => setNotes("shown"),
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
	useStillPointer(root);
	useWakeLock();
	const swipe = useSwipe(next, back);
	useSpokenSteps(fitted && step ? { slides, at, step, quote, pieces: fitted.pieces, blank } : null);
	useEffect(() => root.current?.focus({ preventScroll: true }), []);

	function go(id: string) {
		setDialog(null);
		moves.goTo(id);
		root.current?.focus();
	}
	function closeDialog() {
		setDialog(null);
		root.current?.focus();
	}
	const choice = {
		events: slides.map((other) => other.event),
		at,
		dates: !lesson.reveal.includes("date"),
		onGo: go,
		onClose: closeDialog,
	};
	return (
		<section ref={root} className="present" aria-label={presentText.region} tabIndex={-1} {...swipe}>
			<EventLinkProvider
				open={(id) => {
					if (slides.some((other) => other.event.id === id)) moves.goTo(id);
					else store.dispatch({ type: "select", id });
				}}
			>
				<PresentedSlide
					slides={slides}
					at={at}
					step={step ?? null}
					quote={quote}
					fitted={fitted}
					box={box}
					probe={probe}
					// A lesson that asks for dates does not draw what is still to come.
					ahead={!lesson.reveal.includes("date")}
				/>
			</EventLinkProvider>
			<SlideControls onNext={next} onBack={back} onControl={(id) => controls[id]()} onEnd={props.onExit} />
			{notes === "shown" && step && (
				<NotesStrip
					own={own}
					questions={(teaching.questions[event.id] ?? []).map(({ text }) => text)}
					steps={steps}
					index={index}
					pieces={fitted?.pieces.length ?? 1}
					nextTitle={slides[at + 1]?.event.title ?? null}
				/>
			)}
			{/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: keys end it too, whatever has the focus */}
			{blank && <div className="slide-blank" onClick={() => setBlank(false)} />}
			{dialog === "overview" && <OverviewDialog {...choice} />}
			{dialog === "goTo" && <GoToDialog {...choice} />}
		</section>
	);
}
