import type { HistoricalEvent } from "../model/historical-event.ts";
import type { SlideStep } from "../model/lesson/slide-steps.ts";
import { withoutDates } from "./date-gaps.ts";
import { en } from "./en.ts";
import { formatEdtf } from "./format-date.ts";
import { presentText } from "./present-text.ts";

/** What is on the screen at a step. */
export interface ShownStep {
	readonly event: HistoricalEvent;
	/** From 1. */
	readonly position: number;
	readonly total: number;
	readonly step: SlideStep;
	/** The piece of the quote that is shown; "" before it comes. */
	readonly words: string;
	/** Name and role, or the article. */
	readonly speaker: string;
}

/** What a screen reader hears of a step: what came with it; at another event, or a step back, where that stands. Never what is not shown yet. */
export function spokenStep(before: ShownStep | null, now: ShownStep): string {
	const { event, step } = now;
	const date = formatEdtf(event.date).spoken;
	const forward =
		before?.event.id === event.id &&
		!(before.step.date && !step.date) &&
		!(before.step.speaker && !step.speaker) &&
		(before.step.piece ?? -1) <= (step.piece ?? -1);
	const was = forward ? before.step : null;
	const said: string[] = [];
	if (!was) said.push(presentText.position(now.position, now.total));
	if (!was) {
		if (step.date) said.push(date);
		said.push(step.date ? event.title : withoutDates(event.title));
	} else if (step.date && !was.date) said.push(date);
	if (step.asks && !was?.asks) said.push(presentText.ask);
	if (step.piece !== null && step.piece !== was?.piece)
		said.push(`“${step.date ? now.words : withoutDates(now.words)}”`);
	if (step.speaker && !was?.speaker) said.push(now.speaker);
	return said.map((sentence) => (/[.?!]”?$/.test(sentence) ? sentence : `${sentence}.`)).join(" ");
}

/** A speaker in one phrase. */
export function spokenSpeaker(name: string | undefined, role: string | undefined): string {
	return name === undefined || role === undefined ? en.quote.article : `${name}, ${role}`;
}
