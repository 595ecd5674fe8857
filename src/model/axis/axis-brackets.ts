import type { Instant } from "../historical-event.ts";
import { BRACKET_OUT, MIN_BAR, VIEW_EDGE } from "./axis-metrics.ts";
import { toX } from "./instant-x.ts";
import { BOLD } from "./label-width.ts";
import type { TimeWindow } from "./time-window.ts";

/** What a drawing's bracket holds together: a stretch of time with a name. */
export interface DrawnBracket {
	readonly from: Instant;
	readonly to: Instant;
	readonly name: string;
}

/** A bracket's sides, which may be outside the drawing, and where its name ends; in the drawing's units. */
export interface PlacedBracket {
	readonly start: number;
	readonly end: number;
	readonly name: string;
	readonly nameEnd: number;
}

/**
 * Those of the brackets, which come in the order of time, that a window shows: each with its name whole within the drawing, and none
 * that touches the one before.
 *
 * @param widthOf a name's width in regular letters.
 */
export function axisBrackets(
	brackets: readonly DrawnBracket[],
	window: TimeWindow,
	width: number,
	widthOf: (name: string) => number,
): PlacedBracket[] {
	let last = Number.NEGATIVE_INFINITY;
	return brackets.flatMap(({ from, to, name }) => {
		const x = toX(from, window, width);
		const start = x - BRACKET_OUT;
		const end = Math.max(toX(to, window, width), x + MIN_BAR) + BRACKET_OUT;
		const nameWidth = widthOf(name) * BOLD + VIEW_EDGE;
		// Before the frame or, without room there, in it or behind its first side.
		const nameEnd =
			start > Math.max(last, 0) + nameWidth ? start - VIEW_EDGE : Math.max(start, 0) + nameWidth;
		const isShown = to > window.start && from < window.end && nameEnd <= width;
		if (!isShown || Math.min(start, nameEnd - nameWidth) < last) return [];
		last = Math.max(end, nameEnd);
		return [{ start, end, name, nameEnd }];
	});
}
