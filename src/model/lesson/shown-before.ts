import type { HistoricalEvent } from "../historical-event.ts";
import { type Cited, type DeckSlide, presentedEvents } from "./deck.ts";
import type { RevealPart } from "./lesson.ts";

/** What tells that two passages are the same words: a sentence can attest several events. */
const wordsOf = (cited: Cited): string => (cited.kind === "quote" ? cited.quote.exact : cited.account.id);

/** What a slide shows the words of. */
function citedOn(slide: DeckSlide): readonly Cited[] {
	if (slide.kind === "events")
		return [{ kind: "quote", quote: slide.quote, event: slide.events[0].event, about: [] } as const];
	return slide.kind === "question" || slide.kind === "pair" ? slide.cited : [];
}

/**
 * The events whose dates a class has not been shown when slide `at` begins, and is still to be asked for: on this slide or on a later
 * one. None in a lesson that does not hold dates back.
 */
export function pendingEvents(
	deck: readonly DeckSlide[],
	reveal: readonly RevealPart[],
	at: number,
): readonly HistoricalEvent[] {
	if (!reveal.includes("date")) return [];
	const shown = new Set(
		deck.slice(0, at).flatMap((slide) => (slide.kind === "axis" ? slide.events : presentedEvents(slide))),
	);
	return deck
		.slice(at)
		.flatMap(presentedEvents)
		.filter((event) => !shown.has(event));
}

/** True where slide `at` holds back who says its words: the lesson asks, and no earlier slide has told. */
export function asksWho(deck: readonly DeckSlide[], reveal: readonly RevealPart[], at: number): boolean {
	const slide = deck[at];
	if (!slide || !reveal.includes("speaker")) return false;
	const told = new Set(deck.slice(0, at).flatMap(citedOn).map(wordsOf));
	return citedOn(slide).some((cited) => !told.has(wordsOf(cited)));
}
