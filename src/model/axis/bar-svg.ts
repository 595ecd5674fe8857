import { CARRIED_EDGE, FADED } from "./axis-metrics.ts";
import { type BarShape, BEYOND_VIEW, type DateLook } from "./bar-shape.ts";
import { partExtent } from "./part-extent.ts";
import type { SvgShape } from "./svg-shape.ts";

/** What a bar is drawn with; any SVG paint. */
export interface BarInk {
	/** The border, and all of a stated bar. */
	readonly colour: string;
	/** Inside a bar that is not stated. */
	readonly tint: string;
	/** Inside a bar of what is only announced. */
	readonly paper: string;
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
const DOTS = "0.1 3";
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

/** The paint of a bar's box. */
function paintOf(look: DateLook, { colour, tint, paper, line }: BarInk): SvgShape["attributes"] {
	const stroke = { stroke: colour, "stroke-width": line };
	switch (look) {
		case "stated":
			return { fill: colour, ...stroke };
		case "carried-over":
		case "every":
			return { fill: tint, ...stroke };
		case "announced":
			return { fill: paper, ...stroke, "stroke-dasharray": DOTS, "stroke-linecap": "round" };
		default:
			return { fill: tint, ...stroke, "stroke-dasharray": DASHES };
	}
}

/** The line along the foot of a set's bar, which holds its parts together. */
function rail(from: number, to: number, { y, height }: BarPlace, { colour, line }: BarInk): SvgShape {
	const d = `M${from.toFixed(2)} ${y + height - line / 2}H${to.toFixed(2)}`;
	return { tag: "path", attributes: { d, stroke: colour, "stroke-width": line, fill: "none" } };
}

/** The bar itself, from one place to another, which the view may cut. */
function barBoxes(shape: BarShape, from: number, to: number, place: BarPlace, ink: BarInk): SvgShape[] {
	const paint = paintOf(shape.look, ink);
	if (shape.parts.length > 0) {
		const parts = shape.parts.flatMap((part) => {
			const [start, end] = partExtent(part, shape);
			const inView = [Math.max(start, from), Math.min(end, to)] as const;
			return inView[0] < inView[1] ? [box(...inView, place, ink.line / 2, paint)] : [];
		});
		return [rail(from, to, place, ink), ...parts];
	}
	const whole = box(from, to, place, ink.line / 2, paint);
	if (shape.look !== "carried-over") return [whole];
	const edge = from + Math.min(CARRIED_EDGE, (to - from) / 2);
	return [whole, box(from, edge, place, 0, { fill: ink.colour })];
}

/**
 * A bar as SVG, with the looks of bar.css: solid, dashed, outlined, dotted or in parts, faded towards an open end, with a ring where it is
 * selected. A bar that the view cuts goes on beyond it; the caller clips.
 */
export function barSvg(shape: BarShape, place: BarPlace, ink: BarInk, selected = false): SvgShape[] {
	const from = Math.max(shape.start, -BEYOND_VIEW);
	const to = Math.max(Math.min(shape.end, place.width + BEYOND_VIEW), from);
	const drawn = barBoxes(shape, from, to, place, ink);
	if (selected) {
		const ring = { fill: "none", stroke: ink.colour, "stroke-width": RING_LINE };
		drawn.push(box(from, to, place, -(RING_GAP + RING_LINE / 2), ring));
	}
	if (!shape.openStart && !shape.openEnd) return drawn;
	return [
		...fade(shape, from, to, place),
		{ tag: "g", attributes: { mask: `url(#${place.id})` }, children: drawn },
	];
}
