import { useEffect } from "react";
import "./speaker.css";
import { presentText } from "../../i18n/present-text.ts";
import type { SpeakerCommand } from "../../model/protocols/speaker-protocol.ts";
import { useViewStore } from "../../state/view-store-context.tsx";
import { useContent } from "../../ui/content-context.tsx";
import type { TeachingProps } from "../../ui/teach/teaching-props.ts";
import { useKeys } from "../../ui/use-keys.ts";
import { SpeakerPanel } from "./speaker-panel.tsx";
import { usePresentation } from "./use-presentation.ts";

/** The speaker's own window: it follows the presentation that opened it, and drives it by the same keys. */
export function SpeakerMode(props: TeachingProps & { letterKeys: boolean }) {
	const { lesson, code, teaching, letterKeys } = props;
	const { event: events } = useContent();
	const store = useViewStore();
	const { link, state, send } = usePresentation();
	const act = (command: SpeakerCommand) => () => send({ type: "csto-speaker:do", command });
	useKeys("present", letterKeys, {
		nextStep: act("nextStep"),
		previousStep: act("previousStep"),
		firstSlide: act("firstSlide"),
		lastSlide: act("lastSlide"),
		blank: act("blank"),
		theme: act("theme"),
	});
	const presented = state === null ? code : state.code;
	useEffect(() => {
		if (presented !== code) store.dispatch({ type: "edit-lesson", code: presented });
	}, [presented, code, store]);
	useEffect(() => {
		const before = document.title;
		document.title = `${presentText.speakerHeading}: ${lesson.title}`;
		return () => {
			document.title = before;
		};
	}, [lesson.title]);
	return (
		<section className="speaker" aria-labelledby="speaker-heading">
			<h1 id="speaker-heading">
				{presentText.speakerHeading}: <span>{lesson.title}</span>
			</h1>
			{link !== "there" && (
				<p className="speaker-link" role="status">
					{presentText[link]}
				</p>
			)}
			{state && (
				<SpeakerPanel state={state} events={events} lesson={lesson} teaching={teaching} send={send} />
			)}
		</section>
	);
}
