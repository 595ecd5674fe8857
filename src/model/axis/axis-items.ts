import type { EdtfDate, HistoricalEvent, Instant } from "../historical-event.ts";
import { labelWidth } from "./label-width.ts";

/** What the layout needs to know of an event. `null` is an open end. */
export interface AxisItem {
	readonly id: string;
	/** Index of its lane, from the top. */
	readonly lane: number;
	readonly start: Instant | null;
	readonly end: Instant | null;
	/** In CSS pixels at a root font size of 16. */
	readonly labelWidth: number;
}

/** The drawn stretch of a date: its EDTF range. */
function dateStretch(date: EdtfDate): { start: Instant | null; end: Instant | null } {
	return { start: date.min, end: date.max };
}

/** The events as axis items, in the order given; `laneIds` from the top. */
export function toAxisItems(
	events: readonly Pick<HistoricalEvent, "id" | "lane" | "date" | "shortTitle">[],
	laneIds: readonly string[],
	widthOf: (label: string) => number = labelWidth,
): AxisItem[] {
	return events.map((event) => ({
		id: event.id,
		lane: Math.max(laneIds.indexOf(event.lane), 0),
		...dateStretch(event.date),
		labelWidth: widthOf(event.shortTitle),
	}));
}
