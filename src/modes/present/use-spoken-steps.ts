import { useEffect, useRef } from "react";
import { presentText } from "../../i18n/present-text.ts";
import { type ShownStep, spokenStep } from "../../i18n/spoken-step.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { useContent } from "../../ui/content-context.tsx";
import type { FittedQuote } from "./fit-quote.ts";
import type { SlideView } from "./slide-view.ts";

/** Speaks what comes to the screen, step by step; nothing while a quote is not laid out (`fitted` is `null`). */
export function useSpokenSteps(
	view: SlideView | null,
	index: number,
	fitted: FittedQuote | null,
	blank: boolean,
): void {
	const announce = useAnnounce();
	const { content } = useContent();
	const before = useRef<ShownStep | null>(null);
	const slide = view?.deck[view.at];
	const range = view && view.step.piece !== null ? fitted?.pieces[view.step.piece] : undefined;
	const piece =
		slide?.kind === "events" && range
			? { text: slide.quote.exact.slice(range.start, range.end), start: range.start }
			: null;
	const now: ShownStep | null =
		view && slide && fitted
			? {
					slide,
					at: view.at,
					total: view.deck.length - 1,
					index,
					step: view.step,
					piece,
					pending: view.pending,
					told: view.told,
				}
			: null;
	const latest = useRef(now);
	latest.current = now;
	const place = now && JSON.stringify([now.at, now.slide.kind, now.step, piece]);
	useEffect(() => {
		if (place === null || !latest.current) return;
		announce(spokenStep(before.current, latest.current, content));
		before.current = latest.current;
	}, [place, content, announce]);

	const wasBlank = useRef(false);
	useEffect(() => {
		if (blank === wasBlank.current) return;
		wasBlank.current = blank;
		announce(blank ? presentText.blank : presentText.shown);
	}, [blank, announce]);
}
