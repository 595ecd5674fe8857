import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { type DeckSlide, lessonDeck, placeInDeck, slideEvent } from "../../model/lesson/deck.ts";
import type { Lesson } from "../../model/lesson/lesson.ts";
import { carryStep, type SlidePlace, type SlideStep, stepsAt } from "../../model/lesson/slide-steps.ts";
import type { TextRange } from "../../model/lesson/split-quote.ts";
import type { Teaching } from "../../model/lesson/teaching.ts";
import { useViewState, useViewStore } from "../../state/view-store-context.tsx";
import { useContent } from "../../ui/content-context.tsx";

/** More steps than any slide has: its last. */
const LAST_STEP = 999;

/** The lesson's slides, and the place of the one that the store asks for; the store is told where that is another than it says. */
export function useDeck(
	lesson: Lesson,
	{ plain }: Teaching,
): { readonly deck: readonly DeckSlide[]; readonly at: number } {
	const { content } = useContent();
	const store = useViewStore();
	const asked = useViewState((state) => state.slide);
	const selected = useViewState((state) => state.selected);
	const deck = useMemo(() => lessonDeck(lesson, content.events, plain), [lesson, content, plain]);
	const at = placeInDeck(deck, asked, selected);
	const slide = deck[at];
	const id = slideEvent(slide);
	const shows = slide?.kind === "events" && slide.events.some(({ event }) => event.id === selected);
	const right = asked === at && (shows || selected === id);
	useEffect(() => {
		if (slide === undefined || right) return;
		// A link may name the event alone, and its step; one that names nothing here begins at the beginning.
		const step = asked === null && !shows ? 0 : store.getState().step;
		store.dispatch({ type: "slide", slide: at, id, step });
	}, [slide, right, asked, shows, at, id, store]);
	return { deck, at };
}

/** The ways through a lesson. */
export interface SlideMoves {
	readonly next: () => void;
	readonly back: () => void;
	readonly goTo: (slide: number) => void;
	readonly first: () => void;
	/** The last slide of the lesson, before the one that says that it is over. */
	readonly last: () => void;
}

/**
 * The steps of the presented slide and the ways through the lesson. `pieces` is its quote as it is divided now, `null` while nobody
 * knows; when it is divided anew, the step follows what is shown.
 */
export function useDeckSteps(
	lesson: Lesson,
	deck: readonly DeckSlide[],
	at: number,
	pieces: readonly TextRange[] | null,
): { readonly steps: readonly SlideStep[]; readonly index: number; readonly moves: SlideMoves } {
	const store = useViewStore();
	const asked = useViewState((state) => state.step);
	const { reveal } = lesson;
	const slide = deck[at];
	const steps = stepsAt(deck, reveal, at, pieces?.length ?? 1);
	const index = Math.min(asked, steps.length - 1);
	const shown = useRef<(SlidePlace & { readonly slide: DeckSlide }) | null>(null);
	useLayoutEffect(() => {
		if (pieces === null || slide === undefined) return;
		const before = shown.current;
		const anew =
			slide.kind === "events" && before?.slide === slide && before.step === asked && before.pieces !== pieces;
		const step = anew ? carryStep(reveal, before, pieces, slide.plain.length) : index;
		shown.current = { slide, pieces, step };
		if (step !== asked) store.dispatch({ type: "slide", slide: at, id: slideEvent(slide), step });
	}, [pieces, slide, at, index, asked, reveal, store]);

	function go(to: number, step: number) {
		const slide = deck[to];
		if (slide) store.dispatch({ type: "slide", slide: to, id: slideEvent(slide), step });
	}
	const moves: SlideMoves = {
		next: () => (index + 1 < steps.length ? go(at, index + 1) : go(at + 1, 0)),
		back: () => (index > 0 ? go(at, index - 1) : go(at - 1, LAST_STEP)),
		goTo: (to) => go(to, 0),
		first: () => go(0, 0),
		last: () => go(deck.length - 2, 0),
	};
	return { steps, index, moves };
}
