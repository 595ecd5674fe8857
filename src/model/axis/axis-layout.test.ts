import { content } from "virtual:timeline-content";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_WINDOW, WINDOW_PRESETS } from "../../../tests/model/axis-fixture.ts";
import { type MadeBar, madeAxisItems } from "../../../tests/model/made-axis-items.ts";
import { outlineOf } from "../timeline-outline.ts";
import { itemExtent } from "./axis-geometry.ts";
import { type AxisItem, toAxisItems } from "./axis-items.ts";
import { type AxisLayout, layoutAxis, layoutStrip, rowsNeeded } from "./axis-layout.ts";
import { MARK_WIDTH, VIEW_EDGE } from "./axis-metrics.ts";
import { AXIS_WIDTHS, axisRoom, wholeHeight } from "./axis-room.ts";
import { eventsOutside } from "./events-outside.ts";
import { markPlaces } from "./mark-places.ts";
import { markX, type OverflowMark } from "./overflow-marks.ts";
import { DAY_SCALE, type TimeWindow } from "./time-window.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ORIGIN = Date.UTC(2022, 0, 1);
const TINY = 1e-6;
const laneIds = content.lanes.map(({ id }) => id);
const { events } = outlineOf(content);
const real = toAxisItems(events, laneIds);
const daily = toAxisItems(events, laneIds, { ordinals: true });
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
const widths = fc.integer({ min: 272, max: 3840 });
const heights = fc.integer({ min: 60, max: 2000 });
/** What the axis takes for the real events at a window's scale. */
const plan = { items: real, laneCount: laneIds.length, home: DEFAULT_WINDOW };
const labelled = ({ start, end }: TimeWindow) => (end - start < DAY_SCALE ? daily : real);
const capacities = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 3, maxLength: 3 });
const madeUp = fc
	.array(
		fc.record({
			lane: fc.integer({ min: 0, max: 2 }),
			first: fc.integer({ min: -800, max: 800 }),
			days: fc.oneof(fc.constant(1), fc.constant(30), fc.integer({ min: 1, max: 1000 })),
			open: fc.constantFrom<MadeBar["open"][]>("", "", "", "start", "end", "both"),
			labelWidth: fc.integer({ min: 20, max: 260 }),
		}),
		{ maxLength: 18 },
	)
	.map((bars) => madeAxisItems(bars, ORIGIN));

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
		// Only over an end that fades away.
		const before = item.start !== null && labelStart < barStart;
		const after = item.end !== null && labelEnd > barEnd;
		if (side === "inside" && (before || after)) found.push(`${id} leaves its bar at ${width}`);
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

/** The events whose labels a mark covers when an arrangement is drawn at a width. */
function coveredLabels(
	layout: AxisLayout,
	items: readonly AxisItem[],
	window: TimeWindow,
	width: number,
): string[] {
	const byId = new Map(items.map((item) => [item.id, item]));
	const places = markPlaces(layout, byId, window, width);
	return layout.items.flatMap(({ id, lane, row, side }) => {
		const item = byId.get(id);
		if (!item) throw new Error(`${id} was never asked for`);
		const { labelStart, labelEnd } = itemExtent(item, side, window, width);
		const covers = (mark: OverflowMark, index: number) => {
			const x = places[index] ?? 0;
			return mark.lane === lane && mark.row === row && x < labelEnd && x + MARK_WIDTH > labelStart;
		};
		return side !== "none" && layout.marks.some(covers) ? [id] : [];
	});
}

/** Every event's id, as often as it is on the axis, in a mark, before or after. */
function everyId(
	{ items: placed, marks }: AxisLayout,
	items: readonly AxisItem[],
	window: TimeWindow,
	width: number,
): string[] {
	const { before, after } = eventsOutside(items, window, width);
	return [
		...placed.map(({ id }) => id),
		...marks.flatMap((mark) => mark.ids),
		...before,
		...after,
	].toSorted();
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
				expect(everyId(layout, items, window, width)).toEqual(items.map(({ id }) => id).toSorted());
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

	it("moves no event, whichever are open or focused: those without a row share that of the marks, which no longer count them", () => {
		fc.assert(
			fc.property(
				madeUp,
				windows,
				widths,
				capacities,
				fc.nat(17),
				fc.nat(17),
				(items, window, width, capacity, one, other) => {
					const barred = [items[one]?.id ?? "", items[other]?.id ?? ""];
					const plain = layoutAxis(items, window, width, capacity);
					const opened = layoutAxis(items, window, width, capacity, barred);
					const hidden = plain.marks.flatMap(({ ids }) => ids);
					const isAdded = (id: string) => barred.includes(id) && hidden.includes(id);
					expect(opened.items.filter(({ id }) => !isAdded(id))).toEqual(plain.items);
					const added = opened.items.filter(({ id }) => isAdded(id));
					expect(added.map(({ id }) => id).toSorted()).toEqual(
						[...new Set(hidden.filter(isAdded))].toSorted(),
					);
					for (const { lane, row } of added) expect(row).toBe((capacity[lane] ?? 0) - 1);
					expect(opened.marks.flatMap(({ ids }) => ids).toSorted()).toEqual(
						hidden.filter((id) => !isAdded(id)).toSorted(),
					);
				},
			),
			{ numRuns: 300 },
		);
	});

	it("names the open and the focused event only where their labels touch neither a mark nor each other", () => {
		fc.assert(
			fc.property(
				madeUp,
				windows,
				widths,
				capacities,
				fc.nat(17),
				fc.nat(17),
				(items, window, width, capacity, one, other) => {
					const layout = layoutAxis(items, window, width, capacity, [
						items[one]?.id ?? "",
						items[other]?.id ?? "",
					]);
					const named = { ...layout, items: layout.items.filter(({ side }) => side !== "none") };
					expect(faults(named, items, window, width)).toEqual([]);
					expect(coveredLabels(layout, items, window, width)).toEqual([]);
				},
			),
			{ numRuns: 400 },
		);
	});

	it("names each of the real events when it is open, in the presets, at every arranged width and some heights", () => {
		for (const window of Object.values(WINDOW_PRESETS)) {
			const items = labelled(window);
			for (const from of AXIS_WIDTHS.filter((width) => width >= 344)) {
				for (const height of [240, 320, 400]) {
					const room = axisRoom(plan, from, height);
					if (room.shape.strip) continue;
					const capacity = room.lanes.map(({ rows }) => rows);
					const { before, after } = eventsOutside(items, window, room.plotWidth);
					for (const { id } of items.filter((item) => ![...before, ...after].includes(item.id))) {
						const layout = layoutAxis(items, window, room.plotWidth, capacity, [id]);
						const at = `${id} at ${from} by ${height}`;
						expect(layout.items.find((item) => item.id === id)?.side, at).not.toBe("none");
						expect(coveredLabels(layout, items, window, room.plotWidth), at).toEqual([]);
					}
				}
			}
		}
	});

	it("draws the real events soundly at every arranged width, every width between, every preset and every height", () => {
		for (const window of Object.values(WINDOW_PRESETS)) {
			const items = labelled(window);
			AXIS_WIDTHS.forEach((from, index) => {
				const heights = [160, 240, 320, 400, wholeHeight(plan, from)];
				for (const height of heights) {
					const room = axisRoom(plan, from, height);
					if (room.shape.strip) continue;
					const capacity = room.lanes.map(({ rows }) => rows);
					const layout = layoutAxis(items, window, room.plotWidth, capacity);
					expect(everyId(layout, items, window, room.plotWidth)).toEqual(ids);
					expect(markFaults(layout, items, window, room.plotWidth)).toEqual([]);
					const until = (AXIS_WIDTHS[index + 1] ?? 3841) - room.column;
					for (let width = room.plotWidth; width < until; width += 31)
						expect(faults(layout, items, window, width)).toEqual([]);
				}
			});
		}
	});

	it("draws the real events soundly through any window, at any size", () => {
		fc.assert(
			fc.property(windows, widths, heights, (window, width, height) => {
				const room = axisRoom(plan, width, height);
				fc.pre(!room.shape.strip);
				const items = labelled(window);
				const capacity = room.lanes.map(({ rows }) => rows);
				const layout = layoutAxis(items, window, room.plotWidth, capacity);
				expect(everyId(layout, items, window, room.plotWidth)).toEqual(ids);
				const seen = Math.max(width - room.column, room.plotWidth);
				expect(faults(layout, items, window, seen)).toEqual([]);
				expect(markFaults(layout, items, window, seen)).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});

	it("needs as many rows as hide nothing, and not one more", () => {
		fc.assert(
			fc.property(madeUp, windows, widths, (items, window, width) => {
				const needed = rowsNeeded(items, 3, window, width);
				const whole = layoutAxis(items, window, width, needed);
				expect(whole.marks).toEqual([]);
				expect(whole).toEqual(layoutAxis(items, window, width));
				needed.forEach((rows, lane) => {
					if (rows === 1) return;
					const less = needed.map((count, index) => (index === lane ? count - 1 : count));
					expect(layoutAxis(items, window, width, less).marks.map((mark) => mark.lane)).toContain(lane);
				});
			}),
			{ numRuns: 200 },
		);
	});

	it("names what lies before and after the year", () => {
		const { before, after } = eventsOutside(real, DEFAULT_WINDOW, 1000);
		expect(before).toEqual(["tasmagambetov-ambassador"]);
		expect(after).toEqual([]);
		const day = eventsOutside(real, WINDOW_PRESETS.day, 1000);
		expect(day.before).toContain("sochi-meeting");
		expect(day.after).toEqual(["tasmagambetov-in-office"]);
	});
});

describe("layoutStrip", () => {
	it("places everything in its lane's one row, whatever else is there, and names only the open event", () => {
		fc.assert(
			fc.property(madeUp, windows, widths, fc.nat(17), (items, window, width, index) => {
				const open = items[index]?.id ?? null;
				const layout = layoutStrip(items, window, width, open);
				expect(layout.marks).toEqual([]);
				expect(everyId(layout, items, window, width)).toEqual(items.map(({ id }) => id).toSorted());
				for (const { id, lane, row, side } of layout.items) {
					expect(row).toBe(0);
					expect(lane).toBe(items.find((item) => item.id === id)?.lane);
					expect(side).toBe(id === open ? "named" : "none");
				}
			}),
			{ numRuns: 300 },
		);
	});

	it("keeps the open event's name in view, at the arranged width and at every greater one", () => {
		fc.assert(
			fc.property(windows, widths, fc.constantFrom(...ids), (window, width, open) => {
				const items = labelled(window);
				const { plotWidth } = axisRoom(plan, width, 60);
				const named = layoutStrip(items, window, plotWidth, open).items.find(({ side }) => side === "named");
				const item = items.find(({ id }) => id === open);
				fc.pre(named !== undefined && item !== undefined);
				for (const seen of [plotWidth, width]) {
					const { labelStart, labelEnd } = itemExtent(item, "named", window, seen);
					expect(labelStart).toBeGreaterThanOrEqual(VIEW_EDGE);
					expect(labelEnd).toBeLessThanOrEqual(seen - VIEW_EDGE);
				}
			}),
			{ numRuns: 300 },
		);
	});
});
