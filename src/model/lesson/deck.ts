import type { Account } from "../account.ts";
import type { HistoricalEvent, SourceQuote } from "../historical-event.ts";
import type { Lesson, LessonEvent, LessonSlide } from "./lesson.ts";
import { mainQuote } from "./main-quote.ts";
import type { Teaching } from "./teaching.ts";

/** An event of a slide with what the lesson says of it. */
export interface DeckEvent {
	readonly event: HistoricalEvent;
	readonly own: LessonEvent;
}

/** Our summary of an event in plain words. */
export interface PlainWords {
	readonly event: HistoricalEvent;
	readonly text: string;
}

/** A passage of the article, with the event that it is cited for. */
export interface CitedQuote {
	readonly kind: "quote";
	readonly quote: SourceQuote;
	readonly event: HistoricalEvent;
	/** All events that the same words attest, this one first. */
	readonly about: readonly HistoricalEvent[];
}

/** What another report says, in our words, with the event that it is about. */
export interface CitedAccount {
	readonly kind: "account";
	readonly account: Account;
	readonly event: HistoricalEvent;
	readonly about: readonly HistoricalEvent[];
}
export type Cited = CitedQuote | CitedAccount;

/** The kinds of slides that are shown, with all that they show. */
export type DeckContent =
	/** At least one event. The quote is the first one's; `plain` is empty where the lesson shows no plain words. */
	| {
			readonly kind: "events";
			readonly events: readonly [DeckEvent, ...DeckEvent[]];
			readonly quote: SourceQuote;
			readonly plain: readonly PlainWords[];
	  }
	| { readonly kind: "title"; readonly title: string; readonly text: string }
	| { readonly kind: "text"; readonly heading: string; readonly text: string }
	| { readonly kind: "question"; readonly text: string; readonly cited: readonly CitedQuote[] }
	/** At most two sides: what names nothing that there is, is not there. */
	| { readonly kind: "pair"; readonly text: string; readonly cited: readonly Cited[] }
	| { readonly kind: "axis"; readonly text: string; readonly events: readonly HistoricalEvent[] }
	| { readonly kind: "closing"; readonly text: string }
	/** Says that it was the last one. */
	| { readonly kind: "end"; readonly title: string };

/** A slide as it is presented. */
export type DeckSlide = DeckContent & {
	/** Whole minutes, or `null` where the lesson does not say. */
	readonly minutes: number | null;
	/** The teacher's own notes on all that the slide shows; "" for none. */
	readonly notes: string;
};
export type DeckKind = DeckSlide["kind"];
export type EventsSlide = Extract<DeckSlide, { readonly kind: "events" }>;

/** The events that a passage of the article attests, the one that it is cited for first. */
function attestedBy(
	{ exact }: SourceQuote,
	event: HistoricalEvent,
	events: readonly HistoricalEvent[],
): readonly HistoricalEvent[] {
	return [
		event,
		...events.filter((other) => other !== event && other.quotes.some((quote) => quote.exact === exact)),
	];
}

function contentOf(
	slide: LessonSlide,
	lesson: Lesson,
	events: readonly HistoricalEvent[],
	plain: Teaching["plain"],
): DeckContent | null {
	function quoteOf(id: string): CitedQuote | null {
		for (const event of events)
			for (const quote of event.quotes)
				if (quote.id === id) return { kind: "quote", quote, event, about: attestedBy(quote, event, events) };
		return null;
	}
	function accountOf(id: string): CitedAccount | null {
		for (const event of events)
			for (const account of event.accounts)
				if (account.id === id) return { kind: "account", account, event, about: [event] };
		return null;
	}
	switch (slide.kind) {
		case "events": {
			const [first, ...others] = slide.events.flatMap((own): DeckEvent[] => {
				const event = events.find(({ id }) => id === own.id);
				return event ? [{ event, own }] : [];
			});
			if (!first) return null;
			const shown: [DeckEvent, ...DeckEvent[]] = [first, ...others];
			return {
				kind: "events",
				events: shown,
				quote: mainQuote(first.event, first.own.quote),
				plain: lesson.plain
					? shown.flatMap(({ event }) => {
							const text = Object.hasOwn(plain, event.id) ? plain[event.id] : undefined;
							return text === undefined ? [] : [{ event, text }];
						})
					: [],
			};
		}
		case "question":
			return { kind: "question", text: slide.text, cited: slide.quotes.flatMap((id) => quoteOf(id) ?? []) };
		case "pair":
			return {
				kind: "pair",
				text: slide.text,
				cited: [slide.left, slide.right].flatMap((id): Cited[] => {
					const cited = quoteOf(id) ?? accountOf(id);
					return cited ? [cited] : [];
				}),
			};
		case "axis":
			return {
				kind: "axis",
				text: slide.text,
				events:
					slide.events.length === 0
						? events.filter(({ landmark }) => landmark)
						: slide.events.flatMap((id) => events.find((event) => event.id === id) ?? []),
			};
		case "title":
			return { kind: "title", title: lesson.title, text: slide.text };
		case "text":
			return { kind: "text", heading: slide.heading, text: slide.text };
		case "closing":
			return { kind: "closing", text: slide.text };
	}
}

function notesOf(slide: LessonSlide): string {
	if (slide.kind !== "events") return slide.notes;
	return slide.events
		.map(({ notes }) => notes)
		.filter((notes) => notes !== "")
		.join("\n\n");
}

/**
 * The slides of a lesson with all that they show, and behind them one that says that it is over; none where the lesson shows no
 * event. What anybody's lesson names that does not exist is left out.
 */
export function lessonDeck(
	lesson: Lesson,
	events: readonly HistoricalEvent[],
	plain: Teaching["plain"],
): readonly DeckSlide[] {
	const slides = lesson.slides.flatMap((slide): DeckSlide[] => {
		const content = contentOf(slide, lesson, events, plain);
		return content ? [{ ...content, minutes: slide.minutes, notes: notesOf(slide) }] : [];
	});
	if (!slides.some(({ kind }) => kind === "events")) return [];
	return [...slides, { kind: "end", title: lesson.title, minutes: null, notes: "" }];
}

/** The events that a slide presents: their dates are what it may ask for. */
export function presentedEvents(slide: DeckSlide): readonly HistoricalEvent[] {
	return slide.kind === "events" ? slide.events.map(({ event }) => event) : [];
}

/** The id that an address gives for a slide: its first event's, or `null`. */
export function slideEvent(slide: DeckSlide | undefined): string | null {
	return slide?.kind === "events" ? slide.events[0].event.id : null;
}

/**
 * The place of the slide that is asked for: `slide` where it is given, or else the one that presents the event `selected`; the first
 * where there is none. Never beyond the last; 0 in an empty deck.
 */
export function placeInDeck(
	deck: readonly DeckSlide[],
	slide: number | null,
	selected: string | null,
): number {
	if (slide !== null) return Math.max(Math.min(slide, deck.length - 1), 0);
	const found = deck.findIndex((other) => presentedEvents(other).some(({ id }) => id === selected));
	return Math.max(found, 0);
}
