import { MIN_PART, PART_GAP } from "./axis-metrics.ts";
import type { BarPart } from "./bar-shape.ts";

/** Where a part of a bar is drawn, in the bar's units: apart from the next one, no narrower than can be seen, and not beyond the bar's end. */
export function partExtent(
	{ from, to }: BarPart,
	{ start, end }: { readonly start: number; readonly end: number },
): [number, number] {
	const length = end - start;
	const left = start + from * length + PART_GAP / 2;
	const width = Math.max((to - from) * length - PART_GAP, MIN_PART);
	return left + width > end ? [Math.max(end - width, start), end] : [left, left + width];
}
