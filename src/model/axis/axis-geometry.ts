import type { AxisItem } from "./axis-items.ts";
import { LABEL_GAP, LABEL_PAD, VIEW_EDGE } from "./axis-metrics.ts";
import { barExtent } from "./bar-shape.ts";
import type { TimeWindow } from "./time-window.ts";

/** Where a label stands relative to its own bar; `above` leaves the bar as a thin line under it. */
export type LabelSide = "inside" | "right" | "left" | "above";

/** An item's horizontal extents in CSS pixels from the plot's left edge. */
export interface ItemExtent {
	/** The bar, clipped to the view. */
	readonly barStart: number;
	readonly barEnd: number;
	readonly labelStart: number;
	readonly labelEnd: number;
}

/** Where bar and label stand when the label is on `side`. */
export function itemExtent(item: AxisItem, side: LabelSide, window: TimeWindow, width: number): ItemExtent {
	const [start, end] = barExtent(item, window, width);
	const barStart = Math.max(start, 0);
	const barEnd = Math.min(end, width);
	const label = item.labelWidth;
	const labelStart = {
		inside: item.start === null ? barEnd - LABEL_PAD - label : barStart + LABEL_PAD,
		right: barEnd + LABEL_GAP,
		left: barStart - LABEL_GAP - label,
		above: Math.max(Math.min(barStart, width - VIEW_EDGE - label), VIEW_EDGE),
	}[side];
	return { barStart, barEnd, labelStart, labelEnd: labelStart + label };
}
