import type { DeckKind } from "../model/lesson/deck.ts";
import type { SlideStep } from "../model/lesson/slide-steps.ts";
import { presentText } from "./present-text.ts";

/** What comes with the step after `index`, for the speaker; `next` is the next slide's kind and name, `null` where there is none. */
export function nextStepWords(
	kind: DeckKind,
	steps: readonly SlideStep[],
	index: number,
	pieces: number,
	next: { readonly kind: DeckKind; readonly name: string } | null,
): string {
	const { parts } = presentText;
	const now = steps[index];
	const coming = steps[index + 1];
	if (!now || !coming) {
		if (next === null) return parts.last;
		return next.kind === "end" ? parts.end : parts.slide(next.name);
	}
	if (coming.plain !== now.plain) return parts.plain;
	if (coming.piece !== now.piece && coming.piece !== null) {
		if (kind === "pair") return parts.side;
		return pieces > 1 ? parts.piece(coming.piece + 1, pieces) : parts.quote;
	}
	if (coming.asks && !now.asks) return parts.ask;
	if (coming.date && !now.date) return kind === "axis" ? parts.bars : parts.date;
	return parts.speaker;
}
