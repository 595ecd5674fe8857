import type { DeckSlide } from "./deck.ts";
import type { RevealPart } from "./lesson.ts";
import { asksWho, pendingEvents, shownEvents } from "./shown-before.ts";
import type { TextRange } from "./split-quote.ts";

/** What of a slide is on the screen at one step. Titles and questions always are. */
export interface SlideStep {
	/** The question "When was this?" stands in the date's place. */
	readonly asks: boolean;
	/** The dates; on an axis, its bars. */
	readonly date: boolean;
	readonly speaker: boolean;
	/** The index of the quote's piece, or `null` before the quote comes; of a pair, the last side that is shown. */
	readonly piece: number | null;
	/** Which of our plain summaries stands in the quote's place; `null` for none. */
	readonly plain: number | null;
}

const WHOLE: SlideStep = { asks: false, date: true, speaker: true, piece: 0, plain: null };

/**
 * The steps of a slide of events: the first shows what `reveal` does not hold back, each further one adds a part in its order. A
 * quote of several `pieces` takes a step for each, one after the other; each of the `plain` summaries takes one at the end. Never empty.
 */
export function slideSteps(reveal: readonly RevealPart[], pieces: number, plain = 0): SlideStep[] {
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
		plain: null,
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
	for (let index = 0; index < plain; index++) steps.push({ ...step, plain: index });
	return steps;
}

/** True for a text that asks something. */
function isQuestion(text: string): boolean {
	return /[?؟՞]/u.test(text);
}

/**
 * The steps of slide `at`. The words of a question come with it; of a pair, the left side comes with the question, then the right one.
 * Who says them takes a step of its own behind the words where the lesson asks that. On an axis the bars take a step where they are
 * the answer to a question, or where a date among them is still held back; none where all of them were shown before. Never empty.
 */
export function stepsAt(
	deck: readonly DeckSlide[],
	reveal: readonly RevealPart[],
	at: number,
	pieces: number,
): readonly SlideStep[] {
	const slide = deck[at];
	switch (slide?.kind) {
		case "events":
			return slideSteps(reveal, pieces, slide.plain.length);
		case "question":
		case "pair": {
			const who = asksWho(deck, reveal, at);
			const sides = slide.kind === "pair" ? Math.max(slide.cited.length, 1) : 1;
			const steps: SlideStep[] = Array.from({ length: sides }, (_, piece) => ({
				...WHOLE,
				speaker: !who,
				piece,
			}));
			return who ? [...steps, { ...WHOLE, piece: sides - 1 }] : steps;
		}
		case "axis": {
			const pending = new Set(pendingEvents(deck, reveal, at));
			const shown = shownEvents(deck, at);
			const asks = isQuestion(slide.text);
			const held = slide.events.some((event) => !shown.has(event) && (asks || pending.has(event)));
			return held ? [{ ...WHOLE, date: false }, WHOLE] : [WHOLE];
		}
		default:
			return [WHOLE];
	}
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
	plain = 0,
): number {
	const old = slideSteps(reveal, before.pieces.length, plain);
	const now = slideSteps(reveal, pieces.length, plain);
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
		other.asks === shown?.asks &&
		other.date === shown.date &&
		other.speaker === shown.speaker &&
		other.plain === shown.plain;
	const exact = now.findIndex((other) => same(other) && other.piece === piece);
	return exact >= 0 ? exact : Math.max(now.findLastIndex(same), 0);
}
