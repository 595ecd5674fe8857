import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { DateGap } from "../../i18n/date-gaps.ts";
import { type FittedQuote, fitQuote } from "./fit-quote.ts";

/** A quote that is to be shown. */
export interface QuoteToFit {
	/** The slide's: the same quote has less room below a longer title. */
	readonly id: string;
	readonly text: string;
	readonly gaps: readonly DateGap[];
}

/**
 * A quote fitted to the box it is shown in, anew whenever the box changes; `null` before the first time. Where the slide scrolls, the
 * quote is whole. Without a quote there is nothing to fit.
 */
export function useFittedQuote(
	quote: QuoteToFit | null,
	scrolls: boolean,
): {
	readonly box: RefObject<HTMLDivElement | null>;
	/** An element of the box's width that nobody sees, for measuring. */
	readonly probe: RefObject<HTMLParagraphElement | null>;
	readonly fitted: FittedQuote | null;
} {
	const box = useRef<HTMLDivElement>(null);
	const probe = useRef<HTMLParagraphElement>(null);
	const [fitting, setFitting] = useState<(FittedQuote & { readonly of: string }) | null>(null);
	const measures = quote !== null && !scrolls;
	const of = quote === null ? "" : JSON.stringify([quote.id, quote.text, quote.gaps]);
	const latest = useRef(quote);
	latest.current = quote;
	const end = quote?.text.length ?? 0;
	const whole = useMemo((): FittedQuote => ({ pieces: [{ start: 0, end }], grow: 1 }), [end]);
	useLayoutEffect(() => {
		const room = box.current;
		const measure = probe.current;
		if (!room || !measure || !measures) return;
		const fitAgain = () => {
			if (!latest.current) return;
			const { text, gaps } = latest.current;
			const slide = room.closest<HTMLElement>(".slide");
			// A slide that leaves less room around its words comes before one that divides them.
			delete slide?.dataset.tight;
			let fit = fitQuote(text, gaps, measure, room.clientHeight);
			if (slide && fit.pieces.length > 1) {
				slide.dataset.tight = "";
				fit = fitQuote(text, gaps, measure, room.clientHeight);
			}
			setFitting({ of, ...fit });
		};
		fitAgain();
		// At once, or a frame would be painted with a quote that is cut.
		const observer = new ResizeObserver(() => flushSync(fitAgain));
		observer.observe(room);
		return () => observer.disconnect();
	}, [of, measures]);
	return { box, probe, fitted: measures ? (fitting?.of === of ? fitting : null) : whole };
}
