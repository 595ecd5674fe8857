import { useEffect, useLayoutEffect, useRef } from "react";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import { type Lesson, type LessonEvent, lessonEvents } from "../../model/lesson/lesson.ts";
import { carryStep, type SlidePlace, type SlideStep, slideSteps } from "../../model/lesson/slide-steps.ts";
import type { TextRange } from "../../model/lesson/split-quote.ts";
import { useViewState, useViewStore } from "../../state/view-store-context.tsx";
import { useContent } from "../../ui/content-context.tsx";

/** More steps than any event has: its last. */
const LAST_STEP = 999;

/** An event of the lesson with what the lesson says of it. */
export interface Slide {
	readonly event: HistoricalEvent;
	readonly own: LessonEvent;
}

/** The lesson's events, and the one that the store says is presented; `at` is 0 where it names none of them. */
export function useSlides(lesson: Lesson): {
	readonly slides: readonly Slide[];
	readonly at: number;
} {
	const { event: events } = useContent();
	const store = useViewStore();
	const selected = useViewState((state) => state.selected);
	const slides = lessonEvents(lesson).flatMap((own): Slide[] => {
		const event = events.get(own.id);
		return event ? [{ event, own }] : [];
	});
	const found = slides.findIndex(({ event }) => event.id === selected);
	const first = slides[0]?.event.id;
	useEffect(() => {
		if (found < 0 && first !== undefined) store.dispatch({ type: "slide", slide: 0, id: first, step: 0 });
	}, [found, first, store]);
	return { slides, at: Math.max(found, 0) };
}

/** The ways through a lesson. */
export interface SlideMoves {
	readonly next: () => void;
	readonly back: () => void;
	readonly goTo: (id: string) => void;
	readonly first: () => void;
	readonly last: () => void;
}

/**
 * The steps of the presented event and the ways through the lesson. `pieces` is its quote as it is divided now, `null` while nobody
 * knows; when it is divided anew, the step follows what is shown.
 */
export function useSlideSteps(
	lesson: Lesson,
	slides: readonly Slide[],
	at: number,
	pieces: readonly TextRange[] | null,
): { readonly steps: readonly SlideStep[]; readonly index: number; readonly moves: SlideMoves } {
	const store = useViewStore();
	const asked = useViewState((state) => state.step);
	const steps = slideSteps(lesson.reveal, pieces?.length ?? 1);
	const index = Math.min(asked, steps.length - 1);
	const id = slides[at]?.event.id;
	const shown = useRef<(SlidePlace & { readonly id: string }) | null>(null);
	useLayoutEffect(() => {
		if (pieces === null || id === undefined) return;
		const before = shown.current;
		const anew = before?.id === id && before.step === asked && before.pieces !== pieces;
		const step = anew ? carryStep(lesson.reveal, before, pieces) : index;
		shown.current = { id, pieces, step };
		if (step !== asked) store.dispatch({ type: "slide", slide: at, id, step });
	}, [pieces, id, at, index, asked, lesson.reveal, store]);

	function go(slide: Slide | undefined, step: number) {
		if (slide) store.dispatch({ type: "slide", slide: slides.indexOf(slide), id: slide.event.id, step });
	}
	const moves: SlideMoves = {
		next() {
			if (index + 1 < steps.length) go(slides[at], index + 1);
			else go(slides[at + 1], 0);
		},
		back() {
			if (index > 0) go(slides[at], index - 1);
			else go(slides[at - 1], LAST_STEP);
		},
		goTo: (other) =>
			go(
				slides.find(({ event }) => event.id === other),
				0,
			),
		first: () => go(slides[0], 0),
		last: () => go(slides.at(-1), 0),
	};
	return { steps, index, moves };
}
