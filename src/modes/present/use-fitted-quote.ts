import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { type FittedQuote, fitQuote } from "./fit-quote.ts";

/** The quote with what it was fitted for. */
interface Fitting extends FittedQuote {
	readonly id: string;
	readonly text: string;
}

/**
 * A quote fitted to the box it is shown in, anew whenever the box changes; `null` before the first time. `id` is the event's: the same
 * quote has less room below a longer title.
 */
export function useFittedQuote(
	id: string,
	text: string,
): {
	readonly box: RefObject<HTMLDivElement | null>;
	/** An element of the box's width that nobody sees, for measuring. */
	readonly probe: RefObject<HTMLParagraphElement | null>;
	readonly fitted: FittedQuote | null;
} {
	const box = useRef<HTMLDivElement>(null);
	const probe = useRef<HTMLParagraphElement>(null);
	const [fitting, setFitting] = useState<Fitting | null>(null);
	useLayoutEffect(() => {
		const room = box.current;
		const measure = probe.current;
		if (!room || !measure) return;
		const fitAgain = () => setFitting({ id, text, ...fitQuote(text, measure, room.clientHeight) });
		fitAgain();
		// At once, or a frame would be painted with a quote that is cut.
		const observer = new ResizeObserver(() => flushSync(fitAgain));
		observer.observe(room);
		return () => observer.disconnect();
	}, [id, text]);
	return { box, probe, fitted: fitting?.id === id && fitting.text === text ? fitting : null };
}
