import type { RevealPart } from "./lesson.ts";
import type { TextRange } from "./split-quote.ts";

/** What of an event is on the screen at one step. The title always is. */
export interface SlideStep {
	/** The question "When was this?" stands in the date's place. */
	readonly asks: boolean;
	readonly date: boolean;
	readonly speaker: boolean;
	/** The index of the quote's piece, or `null` before the quote comes. */
	readonly piece: number | null;
}

/**
 * The steps of one event: the first shows what `reveal` does not hold back, each further one adds a part in its order. A quote
 * of several `pieces` takes a step for each, one after the other. Never empty.
 */
export function slideSteps(reveal: readonly RevealPart[], pieces: number): SlideStep[] {
	const later = new Set(reveal);
	const steps: SlideStep[] = [];
	function turnPages(from: SlideStep) {
		for (let piece = 1; piece < pieces; piece++) steps.push({ ...from, piece });
		return steps.at(-1) ?? from;
	}
	const quote = !later.has("quote");
	let step: SlideStep = {
		asks: false,
		date: !later.has("date"),
		speaker: quote && !later.has("speaker"),
		piece: quote ? 0 : null,
	};
	steps.push(step);
	if (quote) step = turnPages(step);
	for (const part of reveal) {
		if (part === "ask" && step.date) continue;
		if (part === "ask") step = { ...step, asks: true };
		else if (part === "date") step = { ...step, asks: false, date: true };
		else if (part === "speaker") step = { ...step, speaker: true };
		else step = { ...step, piece: 0, speaker: step.speaker || !later.has("speaker") };
		steps.push(step);
		if (part === "quote") step = turnPages(step);
	}
	return steps;
}

/** Where a quote stands divided, and how far its event has been shown. */
export interface SlidePlace {
	readonly pieces: readonly TextRange[];
	/** Index of a step; more than there are means the last. */
	readonly step: number;
}

/** The step that shows the same after a quote was divided anew, as for another size of the window: its text begins no later. */
export function carryStep(
	reveal: readonly RevealPart[],
	before: SlidePlace,
	pieces: readonly TextRange[],
): number {
	const old = slideSteps(reveal, before.pieces.length);
	const now = slideSteps(reveal, pieces.length);
	const shown = old[Math.min(before.step, old.length - 1)];
	const start = shown?.piece === null ? 0 : (before.pieces[shown?.piece ?? 0]?.start ?? 0);
	const piece =
		shown === undefined || shown.piece === null
			? null
			: Math.max(
					pieces.findLastIndex((range) => range.start <= start),
					0,
				);
	const same = (other: SlideStep) =>
		other.asks === shown?.asks && other.date === shown.date && other.speaker === shown.speaker;
	const exact = now.findIndex((other) => same(other) && other.piece === piece);
	return exact >= 0 ? exact : Math.max(now.findLastIndex(same), 0);
}
