import type { EdtfDate, HistoricalEvent, Instant } from "../historical-event.ts";
import { NUMBER_WIDTH } from "./axis-metrics.ts";
import { BOLD, labelWidth } from "./label-width.ts";

/** What the layout needs to know of an event. `null` is an open end. */
export interface AxisItem {
	readonly id: string;
	/** Index of its lane, from the top. */
	readonly lane: number;
	readonly start: Instant | null;
	readonly end: Instant | null;
	/** In CSS pixels at a root font size of 16. */
	readonly labelWidth: number;
	/** It gets its row before others, so that no "+n" hides it while others are shown. */
	readonly landmark?: boolean;
	/** At the scale of days, one of the day's own events: it gets its row after landmarks, and before what only reaches into the day. */
	readonly ofDay?: boolean;
	/** A mark at the bar's end says that other reports differ. */
	readonly differs?: boolean;
}

/** What the axis draws an event from. */
export interface AxisEvent extends Pick<HistoricalEvent, "id" | "lane" | "shortTitle" | "partOf"> {
	readonly date: Pick<EdtfDate, "min" | "max">;
	/** Its number among the landmarks, from 1; `null` for all others. */
	readonly landmark: number | null;
	readonly accountsDiffer?: boolean;
}

/** How the labels are written and how wide they are. */
export interface LabelOptions {
	/** True at the scale of days, where the parts of a whole (the events of one day) carry their place in it. */
	readonly ordinals?: boolean;
	/** By how much the reader's letters are wider than `labelWidth` takes them to be. */
	readonly stretch?: number;
	/** The width of a text in CSS pixels at a root font size of 16. */
	readonly widthOf?: (label: string) => number;
}

/** The label of every event, by id: its short title, with its place among the parts of a whole where that is asked for. */
export function axisLabels(events: readonly AxisEvent[], ordinals: boolean): ReadonlyMap<string, string> {
	const counts = new Map<string, number>();
	return new Map(
		events.map(({ id, shortTitle, partOf }) => {
			if (!ordinals || partOf === null) return [id, shortTitle];
			const count = (counts.get(partOf) ?? 0) + 1;
			counts.set(partOf, count);
			return [id, `${count}. ${shortTitle}`];
		}),
	);
}

/** The events as axis items, in the order given; `laneIds` from the top. */
export function toAxisItems(
	events: readonly AxisEvent[],
	laneIds: readonly string[],
	{ ordinals = false, stretch = 1, widthOf = labelWidth }: LabelOptions = {},
): AxisItem[] {
	const labels = axisLabels(events, ordinals);
	return events.map((event) => {
		const text = widthOf(labels.get(event.id) ?? event.shortTitle) * stretch;
		return {
			id: event.id,
			lane: Math.max(laneIds.indexOf(event.lane), 0),
			start: event.date.min,
			end: event.date.max,
			landmark: event.landmark !== null,
			ofDay: ordinals && event.partOf !== null,
			differs: event.accountsDiffer ?? false,
			labelWidth: Math.ceil(event.landmark === null ? text : text * BOLD + (ordinals ? 0 : NUMBER_WIDTH)),
		};
	});
}
