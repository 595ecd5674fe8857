import { endPad, type ItemExtent, itemExtent, type LabelSide } from "../../src/model/axis/axis-geometry.ts";
import type { AxisItem } from "../../src/model/axis/axis-items.ts";
import { LABEL_GAP, LABEL_PAD, ROW_GAP, VIEW_EDGE } from "../../src/model/axis/axis-metrics.ts";
import { barExtent } from "../../src/model/axis/bar-shape.ts";
import { isOutside } from "../../src/model/axis/events-outside.ts";
import type { PlacedItem } from "../../src/model/axis/lane-rows.ts";
import { marksAside } from "../../src/model/axis/mark-places.ts";
import { markX } from "../../src/model/axis/overflow-marks.ts";
import type { TimeWindow } from "../../src/model/axis/time-window.ts";

/** What a layout decides, in plain data. */
export interface PlainLayout {
	readonly items: readonly PlacedItem[];
	readonly marks: readonly { readonly lane: number; readonly row: number; readonly ids: readonly string[] }[];
}

const MANY = 24;

function sidesThatFit(item: AxisItem, window: TimeWindow, width: number): LabelSide[] {
	const [start, end] = barExtent(item, window, width);
	const bar = Math.min(end, width) - Math.max(start, 0);
	const sides: LabelSide[] = [];
	const openStart = item.start === null && item.end !== null;
	const openEnd = item.end === null && item.start !== null;
	const fits = {
		inside: LABEL_PAD + item.labelWidth + endPad(item) <= bar,
		overEnd: openEnd && Math.max(start, 0) + LABEL_PAD + item.labelWidth <= width - VIEW_EDGE,
		right: !openEnd && end + LABEL_GAP + item.labelWidth <= width - VIEW_EDGE,
		overStart: openStart && Math.min(end, width) - endPad(item) - item.labelWidth >= VIEW_EDGE,
		left: !openStart && start - LABEL_GAP - item.labelWidth >= VIEW_EDGE,
	};
	if (fits.inside || fits.overEnd) sides.push("inside");
	if (fits.right) sides.push("right");
	if (fits.overStart && !sides.includes("inside")) sides.push("inside");
	if (fits.left) sides.push("left");
	return sides.length > 0 ? sides : ["above"];
}

function isFree(row: readonly [number, number][], [from, to]: [number, number]): boolean {
	return row.every(([start, end]) => to + ROW_GAP <= start || from >= end + ROW_GAP);
}

function place(
	items: readonly AxisItem[],
	window: TimeWindow,
	width: number,
	capacity: number,
): PlacedItem[] {
	const rows: [number, number][][] = [];
	return items.flatMap((item) => {
		const options = sidesThatFit(item, window, width).map((side) => {
			const { barStart, barEnd, labelStart, labelEnd } = itemExtent(item, side, window, width);
			const extent: [number, number] = [Math.min(barStart, labelStart), Math.max(barEnd, labelEnd)];
			return { side, extent };
		});
		for (let row = 0; row < capacity; row++) {
			const choice = options.find(({ extent }) => isFree(rows[row] ?? [], extent));
			if (!choice) continue;
			rows[row] = [...(rows[row] ?? []), choice.extent];
			return [{ id: item.id, lane: item.lane, row, side: choice.side }];
		}
		return [];
	});
}

function group(
	items: readonly AxisItem[],
	window: TimeWindow,
	width: number,
	at: { lane: number; row: number },
	reach: number,
) {
	const spots = items
		.map((item) => ({ id: item.id, x: markX(item, window, width) }))
		.sort((a, b) => a.x - b.x);
	const marks: { x: number; ids: string[] }[] = [];
	for (const spot of spots) {
		const last = marks.at(-1);
		if (last && spot.x < last.x + reach) last.ids.push(spot.id);
		else marks.push({ x: spot.x, ids: [spot.id] });
	}
	return marks.map(({ ids }) => ({ ...at, ids }));
}

/** Those of a crowded lane that ask for a row, looked for one by one. */
function asking(
	lane: readonly AxisItem[],
	shown: readonly AxisItem[],
	window: TimeWindow,
	width: number,
): AxisItem[] {
	let cell = 1;
	while ((cell / (window.end - window.start)) * width < 160) cell *= 2;
	const doublings = (item: AxisItem) => {
		const length = (item.end ?? window.end) - (item.start ?? window.start);
		const known = item.start === null || item.end === null ? window.end - window.start : length;
		let [count, reach] = [0, 2 * cell];
		for (; reach < known; reach *= 2) count++;
		return count;
	};
	const inCell = (item: AxisItem) =>
		lane
			.filter(({ start, end, landmark }) => start !== null && end !== null && !landmark)
			.filter(({ start }) => Math.floor((start ?? 0) / cell) === Math.floor((item.start ?? 0) / cell))
			.filter((other) => doublings(other) > 0 === doublings(item) > 0)
			.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))
			.indexOf(item);
	const late = (item: AxisItem) => (before(item) > 0 ? -1 : doublings(item));
	return shown
		.filter((item) => item.landmark || item.start === null || item.end === null || inCell(item) < MANY)
		.toSorted((a, b) => late(a) - late(b));
}

/** Landmarks get their rows first, then a day's own events. */
function before({ landmark, ofDay }: AxisItem): number {
	return landmark ? 2 : Number(ofDay ?? false);
}

/** The layout as one would write it first, with nothing prepared: what the one that is used is held against. */
export function slowLayout(
	items: readonly AxisItem[],
	window: TimeWindow,
	width: number,
	capacity: readonly number[],
	barred: readonly string[],
): PlainLayout {
	const lanes = Array.from({ length: Math.max(...items.map(({ lane }) => lane), -1) + 1 }, (_, lane) => {
		const all = items.filter((item) => item.lane === lane);
		const shown = all
			.filter((item) => isOutside(item, window, width) === null)
			.toSorted((a, b) => before(b) - before(a));
		const room = capacity[lane] ?? Number.POSITIVE_INFINITY;
		const crowded = all.length > MANY && room < Number.POSITIVE_INFINITY;
		const queue = crowded ? asking(all, shown, window, width) : shown;
		const whole = place(queue, window, width, room);
		if (whole.length === shown.length) return { items: whole, marks: [] };
		const placed = place(queue, window, width, room - 1);
		const over = shown.filter(({ id }) => !placed.some((other) => other.id === id));
		const at = { lane, row: room - 1 };
		const marks = group(
			over.filter(({ id }) => !barred.includes(id)),
			window,
			width,
			at,
			all.length > MANY ? 116 : 58,
		);
		const xs = marks.flatMap(({ ids: [first] }) =>
			all.filter(({ id }) => id === first).map((item) => markX(item, window, width)),
		);
		const beside: PlacedItem[] = [];
		const taken: ItemExtent[] = [];
		for (const item of over.filter(({ id }) => barred.includes(id))) {
			const extent = (side: LabelSide) => itemExtent(item, side, window, width);
			const ends = ({ barStart, barEnd, labelStart, labelEnd }: ItemExtent): [number, number] => [
				Math.min(barStart, labelStart),
				Math.max(barEnd, labelEnd),
			];
			const side =
				sidesThatFit(item, window, width)
					.filter((one) => isFree(taken.map(ends), ends(extent(one))))
					.find((one) => marksAside(xs, [...taken, extent(one)], width)) ?? "none";
			taken.push(extent(side));
			beside.push({ id: item.id, ...at, side });
		}
		return { items: [...beside, ...placed], marks };
	});
	return { items: lanes.flatMap(({ items }) => items), marks: lanes.flatMap(({ marks }) => marks) };
}
