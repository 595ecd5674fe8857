import { extentBeside } from "../model/axis/axis-geometry.ts";
import { type AxisItem, axisLabels, toAxisItems } from "../model/axis/axis-items.ts";
import { type AxisLayout, layoutAxis, layoutStrip } from "../model/axis/axis-layout.ts";
import { LANE_PAD, STRIP_NAME } from "../model/axis/axis-metrics.ts";
import { type AxisPlan, type AxisRoom, axisRoom } from "../model/axis/axis-room.ts";
import { barExtent } from "../model/axis/bar-shape.ts";
import { toX } from "../model/axis/instant-x.ts";
import type { PlacedItem } from "../model/axis/lane-rows.ts";
import { DAY_SCALE, type TimeWindow } from "../model/axis/time-window.ts";
import type { Instant } from "../model/historical-event.ts";
import type { TimelineOutline } from "../model/timeline-outline.ts";

/** What the axis shows at one moment: all that its parts need to draw themselves. Pixels at a root font size of 16. */
export interface AxisPicture {
	readonly window: TimeWindow;
	/** The plot's size. */
	readonly width: number;
	readonly height: number;
	readonly room: AxisRoom;
	readonly layout: AxisLayout;
	readonly items: ReadonlyMap<string, AxisItem>;
	readonly labels: ReadonlyMap<string, string>;
	/** True at the scale of days. */
	readonly daily: boolean;
	/** By how much the reader's letters are wider than they were taken to be. */
	readonly stretch: number;
}

interface LabelledItems {
	readonly items: readonly AxisItem[];
	readonly byId: ReadonlyMap<string, AxisItem>;
	readonly labels: ReadonlyMap<string, string>;
}

/** What stays the same while the window moves. */
export interface AxisModel {
	readonly plan: AxisPlan;
	readonly stretch: number;
	/** The events as labelled at the scale of years and months. */
	readonly yearly: LabelledItems;
	/** The same at the scale of days. */
	readonly daily: () => LabelledItems;
}

/** The size of the whole axis with its column. */
export interface AxisSize {
	readonly width: number;
	readonly height: number;
}

/** The events that must be seen whatever else is. */
export interface AxisEyes {
	readonly open: string | null;
	readonly focused: string | null;
}

/** The events as the layout takes them. */
export function createAxisModel(
	{ events, lanes, axis }: Pick<TimelineOutline, "events" | "lanes" | "axis">,
	stretch: number,
): AxisModel {
	const laneIds = lanes.map(({ id }) => id);
	const labelled = (ordinals: boolean): LabelledItems => {
		const items = toAxisItems(events, laneIds, { ordinals, stretch });
		return {
			items,
			byId: new Map(items.map((item) => [item.id, item])),
			labels: axisLabels(events, ordinals),
		};
	};
	const yearly = labelled(false);
	const plan = { items: yearly.items, laneCount: laneIds.length, home: axis.windows[0] };
	let daily: LabelledItems | null = null;
	return {
		plan,
		stretch,
		yearly,
		daily() {
			daily ??= labelled(true);
			return daily;
		},
	};
}

/** The frame of an axis. */
export function roomOf({ plan }: AxisModel, { width, height }: AxisSize): AxisRoom {
	return axisRoom(plan, width, height);
}

/** Lays out the events for a window; `open` is the open event, `focused` the one that has the focus. */
export function drawPicture(
	model: AxisModel,
	window: TimeWindow,
	size: AxisSize,
	{ open, focused }: AxisEyes,
	room: AxisRoom,
): AxisPicture {
	const daily = window.end - window.start < DAY_SCALE;
	const { items, byId, labels } = daily ? model.daily() : model.yearly;
	const capacity = room.lanes.map(({ rows }) => rows);
	const layout = room.shape.strip
		? layoutStrip(items, window, room.plotWidth, open, focused)
		: layoutAxis(items, window, room.plotWidth, capacity, [open ?? "", focused ?? ""]);
	const width = size.width - room.column;
	return {
		window,
		width,
		height: size.height,
		room,
		layout,
		items: byId,
		labels,
		daily,
		stretch: model.stretch,
	};
}

/** The top of a row, from the axis's top. */
export function rowTop({ room }: AxisPicture, lane: number, row: number): number {
	return (room.lanes[lane]?.rowsTop ?? 0) + row * room.pitch;
}

/** The top of the line for the open event's name in the strip. */
export function nameTop({ room }: AxisPicture): number {
	return room.shape.fixed - LANE_PAD - STRIP_NAME;
}

/** The bar and the label of an event that a picture shows. */
export function placeOf(picture: AxisPicture, item: AxisItem, { side, lane, row }: PlacedItem) {
	const bar = barExtent(item, picture.window, picture.width);
	const { labelStart } = extentBeside(item, side, bar, picture.width);
	return { start: bar[0], end: bar[1], labelStart, side, top: rowTop(picture, lane, row) };
}

/** An event's bar and label in a picture; `null` when it is not shown. */
export function placeInPicture(picture: AxisPicture, id: string) {
	const placed = picture.layout.items.find((item) => item.id === id);
	const item = picture.items.get(id);
	return placed && item ? placeOf(picture, item, placed) : null;
}

/** The x of an instant in a picture. */
export function instantX({ window, width }: AxisPicture, instant: Instant): number {
	return toX(instant, window, width);
}

/** True where two pictures show the same events, wherever they stand. */
export function hasSameItems(one: AxisPicture, other: AxisPicture): boolean {
	return (
		one.layout.items.length === other.layout.items.length &&
		one.layout.items.every(({ id }, index) => id === other.layout.items[index]?.id)
	);
}
