import type { HistoricalEvent } from "../historical-event.ts";
import { type CitedAccount, type CitedQuote, type DeckSlide, presentedEvents } from "./deck.ts";
import type { RevealPart } from "./lesson.ts";

/** A passage, whatever it is cited for. */
type Words = Pick<CitedQuote, "kind" | "quote"> | Pick<CitedAccount, "kind" | "account">;

/** What tells that two passages are the same words: a sentence can attest several events. */
const wordsOf = (cited: Words): string => (cited.kind === "quote" ? cited.quote.exact : cited.account.id);

/** What a slide shows the words of. */
function citedOn(slide: DeckSlide): readonly Words[] {
	if (slide.kind === "events") return [{ kind: "quote", quote: slide.quote }];
	return slide.kind === "question" || slide.kind === "pair" ? slide.cited : [];
}

/** The events whose dates the slides before slide `at` have shown. */
export function shownEvents(deck: readonly DeckSlide[], at: number): ReadonlySet<HistoricalEvent> {
	return new Set(
		deck.slice(0, at).flatMap((slide) => (slide.kind === "axis" ? slide.events : presentedEvents(slide))),
	);
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
	const shown = shownEvents(deck, at);
	return deck
		.slice(at)
		.flatMap(presentedEvents)
		.filter((event) => !shown.has(event));
}

/** Says of a passage whether a slide before slide `at` has told who says it. */
export function toldBefore(deck: readonly DeckSlide[], at: number): (cited: Words) => boolean {
	const told = new Set(deck.slice(0, at).flatMap(citedOn).map(wordsOf));
	return (cited) => told.has(wordsOf(cited));
}

/** True where slide `at` holds back who says its words: the lesson asks, and no earlier slide has told. */
export function asksWho(deck: readonly DeckSlide[], reveal: readonly RevealPart[], at: number): boolean {
	const slide = deck[at];
	if (!slide || !reveal.includes("speaker")) return false;
	const told = toldBefore(deck, at);
	return citedOn(slide).some((cited) => !told(cited));
}
