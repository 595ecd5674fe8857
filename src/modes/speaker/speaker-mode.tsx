import { useEffect, useMemo } from "react";
import "./speaker.css";
import { speakerText } from "../../i18n/speaker-text.ts";
import { lessonDeck } from "../../model/lesson/deck.ts";
import { stepsAt } from "../../model/lesson/slide-steps.ts";
import type { SpeakerCommand } from "../../model/protocols/speaker-protocol.ts";
import { useViewStore } from "../../state/view-store-context.tsx";
import { useContent } from "../../ui/content-context.tsx";
import { EventLinkProvider } from "../../ui/event-link.tsx";
import type { TeachingProps } from "../../ui/teach/teaching-props.ts";
import { useWakeLock } from "../../ui/teach/use-wake-lock.ts";
import { useKeys } from "../../ui/use-keys.ts";
import { SpeakerPanel } from "./speaker-panel.tsx";
import { useAlone } from "./use-alone.ts";
import { usePresentation } from "./use-presentation.ts";

/**
 * The speaker's notes. In a window that a presentation opened they follow it, and drive it by the same keys; on a device of their own
 * they work by themselves.
 */
export function SpeakerMode(props: TeachingProps & { letterKeys: boolean }) {
	const { lesson, code, teaching, letterKeys } = props;
	const { content } = useContent();
	const store = useViewStore();
	const deck = useMemo(
		() => lessonDeck(lesson, content.events, teaching.plain),
		[lesson, content, teaching.plain],
	);
	const { link, state, send } = usePresentation();
	const alone = useAlone(deck, state);
	const isAlone = link === "alone";
	const act = (command: SpeakerCommand) =>
		isAlone ? alone.act(command) : send({ type: "csto-speaker:do", command });
	const goTo = (slide: number) => (isAlone ? alone.goTo(slide) : send({ type: "csto-speaker:go", slide }));
	useKeys("present", letterKeys, {
		nextStep: () => act("nextStep"),
		previousStep: () => act("previousStep"),
		firstSlide: () => act("firstSlide"),
		lastSlide: () => act("lastSlide"),
		blank: () => act("blank"),
		theme: () => act("theme"),
	});
	useWakeLock();
	const presented = state === null ? code : state.code;
	useEffect(() => {
		if (presented !== code) store.dispatch({ type: "edit-lesson", code: presented });
	}, [presented, code, store]);
	useEffect(() => {
		const before = document.title;
		document.title = `${speakerText.heading}: ${lesson.title}`;
		return () => {
			document.title = before;
		};
	}, [lesson.title]);
	const slideOf = (id: string) =>
		deck.findIndex((other) => other.kind === "events" && other.events.some(({ event }) => event.id === id));
	const whole = {
		slide: alone.at,
		step: 0,
		steps: stepsAt(deck, [], alone.at, 1),
		pieces: [],
		blank: false,
		startedAt: alone.startedAt,
	};
	// For a moment the presentation may have another lesson than these notes.
	const followed = state?.count === deck.length && state.code === code ? state : null;
	const shown = isAlone ? whole : followed;
	return (
		<section className="speaker" aria-labelledby="speaker-heading">
			<h1 id="speaker-heading">
				{speakerText.heading}:{" "}
				<span>
					<bdi>{lesson.title}</bdi>
				</span>
			</h1>
			{link !== "there" && (
				<p className={isAlone ? "note" : "speaker-link"} role="status">
					{speakerText[link]}
				</p>
			)}
			{/* A link never leads away from the notes: it moves the talk, or is none. */}
			<EventLinkProvider open={(id) => goTo(slideOf(id))} leadsTo={(id) => slideOf(id) >= 0}>
				{shown && deck[shown.slide] && (
					<SpeakerPanel
						deck={deck}
						shown={shown}
						alone={isAlone}
						questions={teaching.questions}
						onAct={act}
						onGo={goTo}
					/>
				)}
			</EventLinkProvider>
		</section>
	);
}
