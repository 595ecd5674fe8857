import { splitQuote, type TextRange } from "../../model/lesson/split-quote.ts";

/** A quote as it fits its room. */
export interface FittedQuote {
	readonly pieces: readonly TextRange[];
	/** How many times the least size its letters have. */
	readonly grow: number;
}

/** How many times the least size letters may have, the greatest first. */
const GROWTH = [1.7, 1.5, 1.35, 1.2, 1.1, 1] as const;

/**
 * Finds the greatest size at which the whole quote has room; where it has none even at the least, divides it at that size.
 * `probe` is laid out as the quote is, its letters by the property `--grow`; `room` is the height there is, in CSS pixels.
 */
export function fitQuote(text: string, probe: HTMLElement, room: number): FittedQuote {
	const fits = (grow: number) => {
		probe.style.setProperty("--grow", String(grow));
		return (piece: string) => {
			probe.textContent = piece;
			return probe.scrollHeight <= room && probe.scrollWidth <= probe.clientWidth;
		};
	};
	const grow = GROWTH.find((size) => fits(size)(text)) ?? 1;
	const pieces = splitQuote(text, fits(grow));
	probe.textContent = "";
	return { pieces, grow };
}
