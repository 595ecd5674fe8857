import { content } from "virtual:timeline-content";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemExtent } from "./axis-geometry.ts";
import { type AxisItem, toAxisItems } from "./axis-items.ts";
import { type AxisLayout, layoutAxis } from "./axis-layout.ts";
import { MARK_WIDTH } from "./axis-metrics.ts";
import { AXIS_WIDTHS, axisRoom } from "./axis-room.ts";
import { markX } from "./overflow-marks.ts";
import { DEFAULT_WINDOW, type TimeWindow, WINDOW_PRESETS } from "./time-window.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ORIGIN = Date.UTC(2022, 0, 1);
const TINY = 1e-6;
const laneIds = content.lanes.map(({ id }) => id);
const real = toAxisItems(content.events, laneIds);
const ids = real.map(({ id }) => id).toSorted();

const windows = fc
	.tuple(
		fc.double({ min: Math.log(HOUR), max: Math.log(10 * 365 * DAY), noNaN: true }),
		fc.integer({ min: -1500, max: 1500 }),
	)
	.map(([log, day]): TimeWindow => {
		const start = ORIGIN + day * DAY;
		return { start, end: start + Math.round(Math.exp(log)) };
	});
const widths = fc.integer({ min: 288, max: 3840 });
const capacities = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 3, maxLength: 3 });
const madeUp = fc
	.array(
		fc.record({
			lane: fc.integer({ min: 0, max: 2 }),
			first: fc.integer({ min: -800, max: 800 }),
			days: fc.oneof(fc.constant(1), fc.constant(30), fc.integer({ min: 1, max: 1000 })),
			open: fc.constantFrom("", "", "", "start", "end", "both"),
			labelWidth: fc.integer({ min: 20, max: 260 }),
		}),
		{ maxLength: 18 },
	)
	.map((rows) =>
		rows.map(({ lane, first, days, open, labelWidth }, index): AxisItem => {
			const start = ORIGIN + first * DAY;
			return {
				id: `item-${index}`,
				lane,
				start: open === "start" || open === "both" ? null : start,
				end: open === "end" || open === "both" ? null : start + days * DAY,
				labelWidth,
			};
		}),
	);

/** Everything that is wrong with an arrangement when it is drawn at a width; empty for a sound one. */
function faults(layout: AxisLayout, items: readonly AxisItem[], window: TimeWindow, width: number): string[] {
	const found: string[] = [];
	const rows = new Map<string, { id: string; from: number; to: number }[]>();
	const add = (row: string, id: string, from: number, to: number) => {
		const taken = rows.get(row) ?? [];
		for (const other of taken) {
			if (from < other.to - TINY && to > other.from + TINY)
				found.push(`${id} overlaps ${other.id} at ${width}`);
		}
		rows.set(row, [...taken, { id, from, to }]);
	};
	for (const { id, lane, row, side } of layout.items) {
		const item = items.find((other) => other.id === id);
		if (!item) throw new Error(`${id} was never asked for`);
		const { barStart, barEnd, labelStart, labelEnd } = itemExtent(item, side, window, width);
		if (labelStart < -TINY || labelEnd > width + TINY) found.push(`${id} leaves the view at ${width}`);
		if (barEnd <= barStart) found.push(`${id} has no bar at ${width}`);
		if (side === "inside" && (labelStart < barStart || labelEnd > barEnd))
			found.push(`${id} leaves its bar at ${width}`);
		add(`${lane} ${row}`, id, Math.min(barStart, labelStart), Math.max(barEnd, labelEnd));
	}
	return found;
}

/** Everything that is wrong with an arrangement's marks when they are drawn at a width. */
function markFaults(
	layout: AxisLayout,
	items: readonly AxisItem[],
	window: TimeWindow,
	width: number,
): string[] {
	const found: string[] = [];
	const drawn = layout.marks.map(({ ids: [id], lane, row }) => {
		const item = items.find((other) => other.id === id);
		if (!item) throw new Error("a mark without an event");
		return { lane, row, x: markX(item, window, width) };
	});
	drawn.forEach(({ lane, row, x }, index) => {
		if (x < 0 || x + MARK_WIDTH > width) found.push(`a mark leaves the view at ${width}`);
		if (layout.items.some((item) => item.lane === lane && item.row === row))
			found.push("a mark lies on an event");
		const before = drawn[index - 1];
		if (before?.lane === lane && before.x + MARK_WIDTH > x) found.push(`two marks touch at ${width}`);
	});
	return found;
}

function everyId({ items, marks, before, after }: AxisLayout): string[] {
	return [...items.map(({ id }) => id), ...marks.flatMap((mark) => mark.ids), ...before, ...after].toSorted();
}

describe("layoutAxis", () => {
	it("never lets a label touch another event or leave the view, at the width it decides for", () => {
		fc.assert(
			fc.property(madeUp, windows, widths, capacities, (items, window, width, capacity) => {
				const layout = layoutAxis(items, window, width, capacity);
				expect(faults(layout, items, window, width)).toEqual([]);
				expect(markFaults(layout, items, window, width)).toEqual([]);
			}),
			{ numRuns: 400 },
		);
	});

	it("puts every event exactly once on the axis, into a mark, before or after", () => {
		fc.assert(
			fc.property(madeUp, windows, widths, capacities, (items, window, width, capacity) => {
				const layout = layoutAxis(items, window, width, capacity);
				expect(everyId(layout)).toEqual(items.map(({ id }) => id).toSorted());
			}),
			{ numRuns: 400 },
		);
	});

	it("decides for every greater width too", () => {
		fc.assert(
			fc.property(madeUp, windows, widths, widths, capacities, (items, window, one, other, capacity) => {
				const layout = layoutAxis(items, window, Math.min(one, other), capacity);
				expect(faults(layout, items, window, Math.max(one, other))).toEqual([]);
				expect(markFaults(layout, items, window, Math.max(one, other))).toEqual([]);
			}),
			{ numRuns: 400 },
		);
	});

	it("keeps to a lane's rows, its mark in the last of them", () => {
		fc.assert(
			fc.property(madeUp, windows, widths, capacities, (items, window, width, capacity) => {
				const { items: placed, marks } = layoutAxis(items, window, width, capacity);
				for (const { lane, row } of placed) expect(row).toBeLessThan(capacity[lane] ?? 0);
				for (const { lane, row } of marks) expect(row).toBe((capacity[lane] ?? 0) - 1);
			}),
			{ numRuns: 200 },
		);
	});

	it("keeps the selected event out of the marks wherever a lane has two rows", () => {
		fc.assert(
			fc.property(madeUp, windows, widths, fc.nat(17), (items, window, width, index) => {
				const first = items[index]?.id ?? null;
				const { marks } = layoutAxis(items, window, width, [2, 2, 2], first);
				expect(marks.flatMap((mark) => mark.ids)).not.toContain(first);
			}),
			{ numRuns: 200 },
		);
	});

	it("draws the real events soundly at every arranged width, every width between and every preset", () => {
		for (const window of Object.values(WINDOW_PRESETS)) {
			AXIS_WIDTHS.forEach((from, index) => {
				const room = axisRoom(real, laneIds.length, from);
				const layout = layoutAxis(
					real,
					window,
					room.plotWidth,
					room.lanes.map(({ rows }) => rows),
				);
				expect(everyId(layout)).toEqual(ids);
				expect(markFaults(layout, real, window, room.plotWidth)).toEqual([]);
				const until = (AXIS_WIDTHS[index + 1] ?? 3841) - room.column;
				for (let width = room.plotWidth; width < until; width += 7)
					expect(faults(layout, real, window, width)).toEqual([]);
			});
		}
	});

	it("draws the real events soundly through any window", () => {
		fc.assert(
			fc.property(windows, widths, (window, width) => {
				const room = axisRoom(real, laneIds.length, width);
				const capacity = room.lanes.map(({ rows }) => rows);
				const layout = layoutAxis(real, window, room.plotWidth, capacity);
				expect(everyId(layout)).toEqual(ids);
				expect(faults(layout, real, window, Math.max(width - room.column, room.plotWidth))).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});

	it("hides nothing of the year behind a mark, at any width and with any event open", () => {
		for (const width of AXIS_WIDTHS) {
			const room = axisRoom(real, laneIds.length, width);
			const capacity = room.lanes.map(({ rows }) => rows);
			for (const first of [null, ...ids]) {
				const { marks } = layoutAxis(real, DEFAULT_WINDOW, room.plotWidth, capacity, first);
				expect({ width, first, hidden: marks.flatMap((mark) => mark.ids) }).toEqual({
					width,
					first,
					hidden: [],
				});
			}
		}
	});

	it("names what lies before and after the year", () => {
		const { before, after } = layoutAxis(real, DEFAULT_WINDOW, 1000);
		expect(before).toEqual(["tasmagambetov-ambassador"]);
		expect(after).toEqual([]);
		const day = layoutAxis(real, WINDOW_PRESETS.day, 1000);
		expect(day.before).toContain("sochi-meeting");
		expect(day.after).toEqual(["tasmagambetov-in-office"]);
	});
});
