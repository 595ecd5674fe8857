import type { AxisItem } from "./axis-items.ts";
import { DIFFER_GAP, LABEL_GAP, LABEL_PAD, ROW_GAP, VIEW_EDGE } from "./axis-metrics.ts";
import { barExtent } from "./bar-shape.ts";
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

/** Between a label inside a bar and the bar's end; a mark there stands apart from it. */
export function endPad({ differs = false }: AxisItem): number {
	return LABEL_PAD + (differs ? DIFFER_GAP : 0);
}

/** Where bar and label stand when the label is on `side`. */
export function itemExtent(item: AxisItem, side: LabelSide, window: TimeWindow, width: number): ItemExtent {
	return extentBeside(item, side, barExtent(item, window, width), width);
}

/** The same where the bar's extent before clipping is known. */
export function extentBeside(
	item: AxisItem,
	side: LabelSide,
	[start, end]: readonly [number, number],
	width: number,
): ItemExtent {
	const barStart = Math.max(start, 0);
	const barEnd = Math.min(end, width);
	const label = side === "none" ? 0 : item.labelWidth;
	const inView = (start: number) => Math.max(Math.min(start, width - VIEW_EDGE - label), VIEW_EDGE);
	const labelStart = {
		inside: item.start === null ? barEnd - endPad(item) - label : barStart + LABEL_PAD,
		right: barEnd + LABEL_GAP,
		left: barStart - LABEL_GAP - label,
		above: inView(barStart),
		named: inView((barStart + barEnd - label) / 2),
		none: barStart,
	}[side];
	return { barStart, barEnd, labelStart, labelEnd: labelStart + label };
}

/** From where to where bar and label reach together. */
export function wholeExtent({ barStart, barEnd, labelStart, labelEnd }: ItemExtent): [number, number] {
	return [Math.min(barStart, labelStart), Math.max(barEnd, labelEnd)];
}

/** True where two events can stand in one row. */
export function isApart(one: ItemExtent, other: ItemExtent): boolean {
	const [[start, end], [from, to]] = [wholeExtent(one), wholeExtent(other)];
	return end + ROW_GAP <= from || start >= to + ROW_GAP;
}
