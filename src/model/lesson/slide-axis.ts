import { itemExtent } from "../axis/axis-geometry.ts";
import { toAxisItems } from "../axis/axis-items.ts";
import { layoutAxis } from "../axis/axis-layout.ts";
import { barShape } from "../axis/bar-shape.ts";
import { LABEL_FONT_SIZE } from "../axis/label-width.ts";
import type { TimeAxis } from "../axis/time-axis.ts";
import type { TimeWindow } from "../axis/time-window.ts";
import type { HistoricalEvent } from "../historical-event.ts";
import { exerciseWindow } from "./axis-exercise.ts";

/** An event on a slide's axis, in CSS pixels from the plot's left edge. */
export interface SlideBar {
	readonly id: string;
	/** From the top, 0 first. */
	readonly row: number;
	/** The bar, which may begin or end out of the view. */
	readonly start: number;
	readonly end: number;
	/** Where its label begins, or ends where it is `left` of the bar; `above` leaves only a line of the bar. */
	readonly label: number;
	readonly side: "inside" | "above" | "left" | "right";
}

/** A slide's axis: its bars in time order, in as few rows as keep them and their labels apart. */
export interface SlideAxis {
	readonly bars: readonly SlideBar[];
	readonly rows: number;
}

/** The stretch that a slide's axis shows: the first window where all dates are in it, otherwise whole years around them. */
export function slideAxisWindow(
	dates: readonly HistoricalEvent["date"][],
	{ windows: [home] }: TimeAxis,
): TimeWindow {
	const inside = dates.every(
		({ min, max }) => (min === null || min >= home.start) && (max === null || max <= home.end),
	);
	return inside ? home : exerciseWindow(dates, home);
}

/** Places events with their labels on a plot `width` CSS pixels wide, in letters of `fontSize`, by the page's own layout. */
export function slideAxis(
	events: readonly (Pick<HistoricalEvent, "id" | "date"> & { readonly label: string })[],
	window: TimeWindow,
	width: number,
	fontSize: number,
): SlideAxis {
	// The layout counts in its own letters: larger ones are a smaller plot.
	const scale = fontSize / LABEL_FONT_SIZE;
	const room = width / scale;
	const items = toAxisItems(
		events.map(({ id, date, label }) => ({
			id,
			date,
			shortTitle: label,
			lane: "",
			partOf: null,
			landmark: null,
		})),
		[""],
	);
	const placed = layoutAxis(items, window, room).items;
	const bars = placed.flatMap(({ id, row, side }): SlideBar[] => {
		const event = events.find((other) => other.id === id);
		const item = items.find((other) => other.id === id);
		if (!event || !item) return [];
		const { start, end } = barShape(event.date, window, width);
		const { labelStart, labelEnd } = itemExtent(item, side, window, room);
		const left = side === "left";
		const label = (left ? labelEnd : labelStart) * scale;
		return [
			{ id, row, start, end, label, side: left || side === "inside" || side === "above" ? side : "right" },
		];
	});
	return { bars, rows: Math.max(...placed.map(({ row }) => row + 1), 1) };
}
