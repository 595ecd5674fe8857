import type { DateGap } from "../../i18n/date-gaps.ts";
import { splitQuote, type TextRange } from "../../model/lesson/split-quote.ts";

/** A quote as it fits its room. */
export interface FittedQuote {
	readonly pieces: readonly TextRange[];
	/** How many times the least size its letters have. */
	readonly grow: number;
}

/** How many times the least size letters may have, the greatest first. */
export const GROWTH = [1.7, 1.5, 1.35, 1.2, 1.15, 1.1, 1] as const;

/** Puts a piece of a text into the probe as the slide has it, with all its gaps filled: so they need the most room. */
function fill(probe: HTMLElement, text: string, range: TextRange, gaps: readonly DateGap[]): void {
	const parts: (string | Node)[] = [];
	let at = range.start;
	for (const gap of gaps) {
		const [from, to] = [Math.max(gap.start, at), Math.min(gap.end, range.end)];
		if (from >= to) continue;
		const filled = document.createElement("span");
		filled.className = "slide-gap";
		filled.textContent = text.slice(from, to);
		parts.push(text.slice(at, from), filled);
		at = to;
	}
	probe.replaceChildren(...parts, text.slice(at, range.end));
}

/**
 * Finds the greatest size at which the whole quote has room; where it has none even at the least, divides it at that size.
 * `probe` is laid out as the quote is, its letters by the property `--grow`; `room` is the height there is, in CSS pixels.
 */
export function fitQuote(
	text: string,
	gaps: readonly DateGap[],
	probe: HTMLElement,
	room: number,
): FittedQuote {
	const fits = (grow: number) => {
		probe.style.setProperty("--grow", String(grow));
		return (_: string, range: TextRange) => {
			fill(probe, text, range, gaps);
			return probe.scrollHeight <= room && probe.scrollWidth <= probe.clientWidth;
		};
	};
	const grow = GROWTH.find((size) => fits(size)(text, { start: 0, end: text.length })) ?? 1;
	const pieces = splitQuote(text, fits(grow));
	probe.textContent = "";
	return { pieces, grow };
}
