import type { SlideStep } from "../model/lesson/slide-steps.ts";
import { presentText } from "./present-text.ts";

/** What comes with the step after `index`, for the speaker; `nextTitle` is the next event's, `null` at the end. */
export function nextStepWords(
	steps: readonly SlideStep[],
	index: number,
	pieces: number,
	nextTitle: string | null,
): string {
	const { parts } = presentText;
	const now = steps[index];
	const next = steps[index + 1];
	if (!now || !next) return nextTitle === null ? parts.end : parts.event(nextTitle);
	if (next.piece !== now.piece && next.piece !== null)
		return pieces > 1 ? parts.piece(next.piece + 1, pieces) : parts.quote;
	if (next.asks && !now.asks) return parts.ask;
	return next.date && !now.date ? parts.date : parts.speaker;
}
