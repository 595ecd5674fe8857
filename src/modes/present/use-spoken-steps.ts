import { useEffect, useRef } from "react";
import { presentText } from "../../i18n/present-text.ts";
import { type ShownStep, spokenSpeaker, spokenStep } from "../../i18n/spoken-step.ts";
import type { SourceQuote } from "../../model/historical-event.ts";
import type { SlideStep } from "../../model/lesson/slide-steps.ts";
import type { TextRange } from "../../model/lesson/split-quote.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { useContent } from "../../ui/content-context.tsx";
import type { Slide } from "./use-slides.ts";

/** Speaks what comes to the screen, step by step; `null` while it is not laid out. */
export function useSpokenSteps(
	shown: {
		readonly slides: readonly Slide[];
		readonly at: number;
		readonly step: SlideStep;
		readonly quote: SourceQuote;
		readonly pieces: readonly TextRange[];
		readonly blank: boolean;
	} | null,
): void {
	const announce = useAnnounce();
	const { person } = useContent();
	const before = useRef<ShownStep | null>(null);
	const latest = useRef(shown);
	latest.current = shown;
	const range = shown && shown.step.piece !== null ? shown.pieces[shown.step.piece] : undefined;
	const words = shown && range ? shown.quote.exact.slice(range.start, range.end) : "";
	const { asks = false, date = false, speaker: named = false } = shown?.step ?? {};
	const place = shown === null ? null : `${shown.at} ${asks} ${date} ${named} ${words}`;
	useEffect(() => {
		if (place === null || !latest.current) return;
		const { slides, at, step, quote } = latest.current;
		const event = slides[at]?.event;
		if (!event) return;
		const speaker = quote.speaker === null ? undefined : person.get(quote.speaker);
		const now: ShownStep = {
			event,
			position: at + 1,
			total: slides.length,
			step,
			words,
			speaker: spokenSpeaker(speaker?.name, speaker?.role),
		};
		announce(spokenStep(before.current, now));
		before.current = now;
	}, [place, words, person, announce]);

	const blank = shown?.blank ?? false;
	const wasBlank = useRef(false);
	useEffect(() => {
		if (blank === wasBlank.current) return;
		wasBlank.current = blank;
		announce(blank ? presentText.blank : presentText.shown);
	}, [blank, announce]);
}
