import { useState } from "react";
import { type DeckSlide, placeInDeck, slideEvent } from "../../model/lesson/deck.ts";
import type { PresentedState, SpeakerCommand } from "../../model/protocols/speaker-protocol.ts";
import { useViewState, useViewStore } from "../../state/view-store-context.tsx";

/**
 * The notes on a device of their own: they have their own place, which the address records, and their own time. Where a presentation
 * was closed, they go on from where it was.
 */
export function useAlone(
	deck: readonly DeckSlide[],
	last: Pick<PresentedState, "slide" | "startedAt"> | null,
): {
	readonly at: number;
	readonly startedAt: number;
	readonly goTo: (slide: number) => void;
	readonly act: (command: SpeakerCommand) => void;
} {
	const store = useViewStore();
	const asked = useViewState((state) => state.slide);
	const selected = useViewState((state) => state.selected);
	const [opened] = useState(() => Date.now());
	const [began, setBegan] = useState<number | null>(null);
	const startedAt = began ?? last?.startedAt ?? opened;
	const at = placeInDeck(deck, asked ?? last?.slide ?? null, selected);
	function goTo(slide: number) {
		const next = deck[slide];
		if (next) store.dispatch({ type: "slide", slide, id: slideEvent(next), step: 0 });
	}
	function act(command: SpeakerCommand) {
		if (command === "nextStep") goTo(at + 1);
		else if (command === "previousStep") goTo(at - 1);
		else if (command === "firstSlide") goTo(0);
		else if (command === "lastSlide") goTo(deck.length - 2);
		else if (command === "reset") setBegan(Date.now());
	}
	return { at, startedAt, goTo, act };
}
