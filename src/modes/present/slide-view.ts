import type { HistoricalEvent } from "../../model/historical-event.ts";
import type { DeckSlide } from "../../model/lesson/deck.ts";
import type { RevealPart } from "../../model/lesson/lesson.ts";
import { pendingEvents, toldBefore } from "../../model/lesson/shown-before.ts";
import type { SlideStep } from "../../model/lesson/slide-steps.ts";

/** A slide at one step, and where in the lesson that is. */
export interface SlideView {
	readonly deck: readonly DeckSlide[];
	readonly at: number;
	readonly steps: readonly SlideStep[];
	readonly step: SlideStep;
	readonly reveal: readonly RevealPart[];
	/** The events whose dates are still to be asked for, on this slide or later. */
	readonly pending: readonly HistoricalEvent[];
	/** Whether an earlier slide has told who says a passage. */
	readonly told: ReturnType<typeof toldBefore>;
}

/** Slide `at` of a deck at one of its steps. */
export function slideView(
	deck: readonly DeckSlide[],
	reveal: readonly RevealPart[],
	at: number,
	steps: readonly SlideStep[],
	step: SlideStep,
): SlideView {
	return {
		deck,
		at,
		steps,
		step,
		reveal,
		pending: pendingEvents(deck, reveal, at),
		told: toldBefore(deck, at),
	};
}
