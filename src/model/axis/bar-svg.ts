import { FADED } from "./axis-metrics.ts";
import { type BarShape, BEYOND_VIEW } from "./bar-shape.ts";
import type { SvgShape } from "./svg-shape.ts";

/** What a bar is drawn with; any SVG paint. */
export interface BarInk {
	/** The border, and all of a stated bar. */
	readonly colour: string;
	/** Inside a bar that is not stated. */
	readonly tint: string;
	/** In the drawing's units. */
	readonly line: number;
}

/** Where a bar is drawn, in the drawing's units. */
export interface BarPlace {
	/** No other element of the document has it. */
	readonly id: string;
	readonly y: number;
	readonly height: number;
	/** The plot's width: what lies beyond it is left out, and to be clipped. */
	readonly width: number;
}

const CORNER = 3;
const DASHES = "3.5 2.5";
const RING_GAP = 1;
const RING_LINE = 1.5;
/** What a ring takes around its bar, in the drawing's units. */
const RING = RING_GAP + RING_LINE;

/** From nothing at an open end to all, as far as bars fade in CSS. */
function stops({ openStart, openEnd }: BarShape): readonly (readonly [number, number])[] {
	if (openStart && openEnd) return [[0, 0], [FADED / 2, 1], [1 - FADED / 2, 1], [1, 0]]; // biome-ignore format: a table
	return openStart ? [[0, 0], [FADED, 1]] : [[1 - FADED, 1], [1, 0]]; // biome-ignore format: a table
}

/** The gradient and the mask of it, `id`, over a stretch and its ring. */
function fade(shape: BarShape, from: number, to: number, { id, y, height }: BarPlace): SvgShape[] {
	const area = { x: from - RING, y: y - RING, width: to - from + 2 * RING, height: height + 2 * RING };
	return [
		{
			tag: "linearGradient",
			attributes: { id: `${id}-fade`, gradientUnits: "userSpaceOnUse", x1: from, y1: 0, x2: to, y2: 0 },
			children: stops(shape).map(([offset, opacity]) => ({
				tag: "stop",
				attributes: { offset, "stop-color": "#fff", "stop-opacity": opacity },
			})),
		},
		{
			tag: "mask",
			attributes: { id, maskUnits: "userSpaceOnUse", ...area },
			children: [{ tag: "rect", attributes: { ...area, fill: `url(#${id}-fade)` } }],
		},
	];
}

/** A rectangle whose border is as far inside as `inset`. */
function box(
	from: number,
	to: number,
	{ y, height }: BarPlace,
	inset: number,
	paint: SvgShape["attributes"],
): SvgShape {
	const size = { width: Math.max(to - from - 2 * inset, 0.1), height: Math.max(height - 2 * inset, 0.1) };
	// A small bar stays a bar: rounder, it would seem a point.
	const rx = Math.min(CORNER, size.width / 8, size.height / 8);
	return { tag: "rect", attributes: { x: from + inset, y: y + inset, ...size, rx, ...paint } };
}

/**
 * A bar as SVG, with the looks of bar.css: solid or dashed, faded towards an open end, with a ring where it is selected.
 * A bar that the view cuts goes on beyond it; the caller clips.
 */
export function barSvg(shape: BarShape, place: BarPlace, ink: BarInk, selected = false): SvgShape[] {
	const from = Math.max(shape.start, -BEYOND_VIEW);
	const to = Math.max(Math.min(shape.end, place.width + BEYOND_VIEW), from);
	const stroke = { stroke: ink.colour, "stroke-width": ink.line };
	const open = shape.openStart || shape.openEnd;
	const drawn = [
		shape.look === "stated"
			? box(from, to, place, ink.line / 2, { fill: ink.colour, ...stroke })
			: box(from, to, place, ink.line / 2, { fill: ink.tint, ...stroke, "stroke-dasharray": DASHES }),
	];
	if (selected) {
		const ring = { fill: "none", stroke: ink.colour, "stroke-width": RING_LINE };
		drawn.push(box(from, to, place, -(RING_GAP + RING_LINE / 2), ring));
	}
	if (!open) return drawn;
	return [
		...fade(shape, from, to, place),
		{ tag: "g", attributes: { mask: `url(#${place.id})` }, children: drawn },
	];
}
