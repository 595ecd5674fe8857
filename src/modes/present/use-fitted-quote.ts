import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { type FittedQuote, fitQuote } from "./fit-quote.ts";

/** The quote with the text and the room that it was fitted for. */
interface Fitting extends FittedQuote {
	readonly text: string;
}

/** A quote fitted to the box it is shown in, anew whenever the box changes; `null` before the first time. */
export function useFittedQuote(text: string): {
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
		const fitAgain = () => setFitting({ text, ...fitQuote(text, measure, room.clientHeight) });
		fitAgain();
		const observer = new ResizeObserver(fitAgain);
		observer.observe(room);
		return () => observer.disconnect();
	}, [text]);
	return { box, probe, fitted: fitting?.text === text ? fitting : null };
}
