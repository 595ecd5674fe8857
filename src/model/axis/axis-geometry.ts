import type { AxisItem } from "./axis-items.ts";
import { LABEL_GAP, LABEL_PAD, MIN_BAR, OPEN_FADE, OPEN_FADE_TIME, VIEW_EDGE } from "./axis-metrics.ts";
import type { TimeWindow } from "./time-window.ts";

/**
 * Where a label stands relative to its own bar; `above` leaves the bar as a thin line under it, `named` has it in the strip's line
 * for names, and with `none` there is no label.
 */
export type LabelSide = "inside" | "right" | "left" | "above" | "named" | "none";

/** An item's horizontal extents in CSS pixels from the plot's left edge. */
export interface ItemExtent {
	/** The bar, clipped to the view. */
	readonly barStart: number;
	readonly barEnd: number;
	readonly labelStart: number;
	readonly labelEnd: number;
}

/** Pixels from the plot's left edge of an instant. */
export function toX(instant: number, window: TimeWindow, width: number): number {
	return ((instant - window.start) / (window.end - window.start)) * width;
}

/** The bar's extent before clipping to the view: its EDTF range, no narrower than can be seen, fading at an open end. */
export function barExtent(item: AxisItem, window: TimeWindow, width: number): [number, number] {
	const fade = width * Math.max(OPEN_FADE, OPEN_FADE_TIME / (window.end - window.start));
	const start = item.start === null ? null : toX(item.start, window, width);
	const end = item.end === null ? null : toX(item.end, window, width);
	if (start === null) return end === null ? [0, width] : [end - fade, end];
	return [start, Math.max(end ?? start + fade, start + MIN_BAR)];
}

/** Where bar and label stand when the label is on `side`. */
export function itemExtent(item: AxisItem, side: LabelSide, window: TimeWindow, width: number): ItemExtent {
	const [start, end] = barExtent(item, window, width);
	const barStart = Math.max(start, 0);
	const barEnd = Math.min(end, width);
	const label = side === "none" ? 0 : item.labelWidth;
	const inView = (start: number) => Math.max(Math.min(start, width - VIEW_EDGE - label), VIEW_EDGE);
	const labelStart = {
		inside: item.start === null ? barEnd - LABEL_PAD - label : barStart + LABEL_PAD,
		right: barEnd + LABEL_GAP,
		left: barStart - LABEL_GAP - label,
		above: inView(barStart),
		named: inView((barStart + barEnd - label) / 2),
		none: barStart,
	}[side];
	return { barStart, barEnd, labelStart, labelEnd: labelStart + label };
}
