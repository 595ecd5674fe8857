import { type DateGap, dateGaps } from "../../i18n/date-gaps.ts";
import { hiddenGaps } from "../../i18n/told-date.ts";
import { labelWidth } from "../../model/axis/label-width.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import type { DeckSlide } from "../../model/lesson/deck.ts";

/** A date in a text on a slide; while it is not `open`, nothing of it is in the page. */
export interface SlideGap extends DateGap {
	readonly open: boolean;
}

/**
 * The gaps of a text. `shown` says whether the date of its own event is; where the class has seen the text without it (`blank`), the
 * dates that come stand in the gaps that they fill, so that nothing moves. `later` are the events that are asked for afterwards.
 */
export function slideGaps(
	text: string,
	shown: boolean,
	blank: boolean,
	later: readonly HistoricalEvent[],
): readonly SlideGap[] {
	const hidden = hiddenGaps(
		text,
		shown,
		later.map(({ date }) => date),
	);
	const shut = new Set(hidden.map(({ start }) => start));
	return (blank ? dateGaps(text) : hidden).map((gap) => ({ ...gap, open: !shut.has(gap.start) }));
}

const titlesOf = (slide: DeckSlide): readonly string[] =>
	slide.kind === "events" ? slide.events.map(({ event }) => event.title) : [];

const wordsOf = (slide: DeckSlide): readonly string[] => {
	if (slide.kind === "events") return [slide.quote.exact];
	if (slide.kind !== "question" && slide.kind !== "pair") return [];
	return slide.cited.map((cited) => (cited.kind === "quote" ? cited.quote.exact : cited.account.says));
};

function widest(texts: readonly string[]): number {
	const dates = texts.flatMap((text) => dateGaps(text).map(({ start, end }) => text.slice(start, end)));
	return Math.max(5, ...dates.map((date) => labelWidth(date, 100) / 100));
}

/**
 * How wide the gaps of a lesson are, in units of the letters' size: in titles, and in quotes and accounts, all as the widest date there,
 * so that none tells which one it is.
 */
export function gapWidths(deck: readonly DeckSlide[]): { readonly title: number; readonly words: number } {
	return { title: widest(deck.flatMap(titlesOf)), words: widest(deck.flatMap(wordsOf)) };
}
