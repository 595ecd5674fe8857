import { itemExtent } from "../model/axis/axis-geometry.ts";
import { type AxisItem, toAxisItems } from "../model/axis/axis-items.ts";
import { type AxisLayout, layoutAxis } from "../model/axis/axis-layout.ts";
import { ROW_HEIGHT } from "../model/axis/axis-metrics.ts";
import { type AxisRoom, axisRoom } from "../model/axis/axis-room.ts";
import { barExtent } from "../model/axis/bar-shape.ts";
import { toX } from "../model/axis/instant-x.ts";
import type { TimeWindow } from "../model/axis/time-window.ts";
import type { Instant } from "../model/historical-event.ts";
import type { OutlineEvent } from "../model/timeline-outline.ts";

/** What the axis shows at one moment: all that its parts need to draw themselves. Pixels at a root font size of 16. */
export interface AxisPicture {
	readonly window: TimeWindow;
	/** The plot's width. */
	readonly width: number;
	readonly room: AxisRoom;
	readonly layout: AxisLayout;
	readonly items: ReadonlyMap<string, AxisItem>;
}

/** What stays the same while the window moves: the items and the frame for a width. */
export interface AxisModel {
	readonly items: readonly AxisItem[];
	readonly byId: ReadonlyMap<string, AxisItem>;
	readonly laneCount: number;
}

/** The events as the layout takes them. */
export function createAxisModel(events: readonly OutlineEvent[], laneIds: readonly string[]): AxisModel {
	const items = toAxisItems(events, laneIds);
	return { items, byId: new Map(items.map((item) => [item.id, item])), laneCount: laneIds.length };
}

/** Lays out the events for a window; `axisWidth` is that of the whole axis, `first` the event that must be shown whole. */
export function drawPicture(
	model: AxisModel,
	window: TimeWindow,
	axisWidth: number,
	first: string | null,
	room = axisRoom(model.items, model.laneCount, axisWidth),
): AxisPicture {
	const capacity = room.lanes.map(({ rows }) => rows);
	const layout = layoutAxis(model.items, window, room.plotWidth, capacity, first);
	return { window, width: axisWidth - room.column, room, layout, items: model.byId };
}

/** The top of a row, from the axis's top. */
export function rowTop({ room }: AxisPicture, lane: number, row: number): number {
	return (room.lanes[lane]?.rowsTop ?? 0) + row * ROW_HEIGHT;
}

/** An event's bar and label in a picture; `null` when it is not shown. */
export function placeInPicture(picture: AxisPicture, id: string) {
	const placed = picture.layout.items.find((item) => item.id === id);
	const item = picture.items.get(id);
	if (!placed || !item) return null;
	const { window, width } = picture;
	const [start, end] = barExtent(item, window, width);
	const { labelStart } = itemExtent(item, placed.side, window, width);
	return { start, end, labelStart, side: placed.side, top: rowTop(picture, placed.lane, placed.row) };
}

/** The x of an instant in a picture. */
export function instantX({ window, width }: AxisPicture, instant: Instant): number {
	return toX(instant, window, width);
}
