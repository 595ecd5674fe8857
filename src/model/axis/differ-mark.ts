import { BAR_HEIGHT, DIFFER_HEIGHT, DIFFER_WIDTH, LABEL_ABOVE } from "./axis-metrics.ts";
import type { SvgShape } from "./svg-shape.ts";

/** What the mark "other reports differ" is drawn with; any SVG paint. */
export interface DifferInk {
	readonly ink: string;
	readonly paper: string;
}

/**
 * The left edge of the mark "other reports differ": at the end of its bar, or of what the view shows of it, in the room that a label inside
 * a bar leaves free; over the middle of a bar that is narrower.
 */
export function differX(
	{ start, end }: { readonly start: number; readonly end: number },
	width: number,
): number {
	if (end - start < DIFFER_WIDTH) return (start + end - DIFFER_WIDTH) / 2;
	return Math.max(Math.min(end, width) - DIFFER_WIDTH, start);
}

/** Where the mark stands in a row: in the bar's middle, or in what a label above leaves of the row. */
export function differInRow(
	pitch: number,
	above: boolean,
): { readonly top: number; readonly height: number } {
	const room = above ? pitch - LABEL_ABOVE : pitch;
	const height = Math.min(DIFFER_HEIGHT, room);
	return { top: pitch - room + (room - height) / 2, height };
}

/** The mark as SVG, over a bar of the drawing. */
export function differSvg(
	bar: { readonly start: number; readonly end: number },
	{ y, height, width }: { readonly y: number; readonly height: number; readonly width: number },
	{ ink, paper }: DifferInk,
): SvgShape {
	const left = differX(bar, width);
	const rise = Math.min(DIFFER_HEIGHT, Math.max(height, BAR_HEIGHT - LABEL_ABOVE)) / 2;
	const [middle, half] = [y + height / 2, DIFFER_WIDTH / 2];
	const d = `M${(left + half).toFixed(2)} ${(middle - rise).toFixed(2)}l${half} ${rise}l${-half} ${rise}l${-half} ${-rise}z`;
	return {
		tag: "path",
		attributes: { d, fill: ink, stroke: paper, "stroke-width": 1.5, "stroke-linejoin": "round" },
	};
}
