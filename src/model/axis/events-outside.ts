import type { AxisItem } from "./axis-items.ts";
import { barExtent } from "./bar-shape.ts";
import type { TimeWindow } from "./time-window.ts";

/** On which side of the window an item lies wholly, `null` for one that it shows some of. */
export function isOutside(item: AxisItem, window: TimeWindow, width: number): "before" | "after" | null {
	if (item.end !== null && item.end <= window.start) return "before";
	if (item.start !== null && item.start >= window.end) return "after";
	const [start, end] = barExtent(item, window, width);
	if (start >= width) return "after";
	return end <= 0 ? "before" : null;
}

/** Ids of the events wholly before and wholly after the window, in the order given. `width` is the plot's. */
export function eventsOutside(
	items: readonly AxisItem[],
	window: TimeWindow,
	width: number,
): { before: string[]; after: string[] } {
	const outside = { before: [] as string[], after: [] as string[] };
	for (const item of items) {
		const side = isOutside(item, window, width);
		if (side !== null) outside[side].push(item.id);
	}
	return outside;
}
