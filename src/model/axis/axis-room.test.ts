import { content } from "virtual:timeline-content";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_WINDOW } from "../../../tests/model/axis-fixture.ts";
import { outlineOf } from "../timeline-outline.ts";
import { toAxisItems } from "./axis-items.ts";
import { layoutAxis } from "./axis-layout.ts";
import { LANE_COLUMN, ROW_MAX, ROW_MIN, STRIP_LANE } from "./axis-metrics.ts";
import {
	AXIS_WIDTHS,
	type AxisPlan,
	type AxisRoom,
	arrangedWidth,
	axisRoom,
	COLUMN_FROM,
	columnAt,
	roomShapes,
	wholeHeight,
} from "./axis-room.ts";

const laneCount = content.lanes.length;
const real = toAxisItems(
	outlineOf(content).events,
	content.lanes.map(({ id }) => id),
);
const plan: AxisPlan = { items: real, laneCount, home: DEFAULT_WINDOW };
const TINY = 1e-6;
const widths = fc.integer({ min: 272, max: 3840 });
const heights = fc.integer({ min: 60, max: 2000 });
const roomAt = (width: number, height: number) => axisRoom(plan, width, height);
const rowCount = ({ lanes }: AxisRoom) => lanes.reduce((sum, { rows }) => sum + rows, 0);
/** Ids of the events that the default window hides behind a "+n". */
const hiddenIn = ({ plotWidth, lanes }: AxisRoom) =>
	layoutAxis(
		real,
		DEFAULT_WINDOW,
		plotWidth,
		lanes.map(({ rows }) => rows),
	).marks.flatMap(({ ids }) => ids);

describe("arrangedWidth", () => {
	it("is the next smaller one of the arranged widths", () => {
		const narrowest = AXIS_WIDTHS[0];
		expect(arrangedWidth(100)).toBe(narrowest);
		expect(arrangedWidth(9999)).toBe(AXIS_WIDTHS.at(-1));
		AXIS_WIDTHS.forEach((width, index) => {
			expect(arrangedWidth(width)).toBe(width);
			expect(arrangedWidth(width - 0.1)).toBe(AXIS_WIDTHS[index - 1] ?? narrowest);
		});
	});

	it("is one of its own where the column of names begins, so that no arrangement has both", () => {
		expect(AXIS_WIDTHS).toContain(COLUMN_FROM);
		expect([columnAt(COLUMN_FROM - 1), columnAt(COLUMN_FROM)]).toEqual([0, LANE_COLUMN]);
	});
});

describe("axisRoom", () => {
	it("stacks the lanes without gap or overlap, each with its rows inside it, at every size", () => {
		fc.assert(
			fc.property(widths, heights, (width, height) => {
				const room = roomAt(width, height);
				expect(room.lanes).toHaveLength(laneCount);
				expect(room.column).toBe(room.shape.strip ? 0 : columnAt(width));
				expect(room.plotWidth + room.column).toBe(room.from);
				expect(room.from).toBe(arrangedWidth(width));
				room.lanes.forEach((lane, index) => {
					expect(lane.rows).toBeGreaterThanOrEqual(1);
					expect(lane.rowsTop).toBeGreaterThanOrEqual(lane.top);
					const rowsEnd = lane.rowsTop + lane.rows * room.pitch;
					expect(rowsEnd).toBeLessThanOrEqual(lane.top + lane.height + TINY);
					expect(lane.top + lane.height).toBeCloseTo(room.lanes[index + 1]?.top ?? room.height, 6);
				});
			}),
		);
	});

	it("is never higher than the height given; the strip is what is left where nothing else fits", () => {
		fc.assert(
			fc.property(widths, heights, (width, height) => {
				const room = roomAt(width, height);
				const strip = roomAt(width, 0);
				if (height >= strip.height) expect(room.height).toBeLessThanOrEqual(height + TINY);
				else expect(room).toEqual(strip);
			}),
		);
	});

	it("puts rows far enough apart for a finger and no further than the eye likes", () => {
		fc.assert(
			fc.property(widths, heights, (width, height) => {
				const { shape, pitch } = roomAt(width, height);
				expect(pitch).toBeGreaterThanOrEqual(shape.strip ? STRIP_LANE : ROW_MIN);
				expect(pitch).toBeLessThanOrEqual(shape.strip ? STRIP_LANE : ROW_MAX);
			}),
		);
	});

	it("never gives fewer rows, in all or to a lane, for more height", () => {
		fc.assert(
			fc.property(widths, heights, heights, (width, one, other) => {
				const [low, high] = [roomAt(width, Math.min(one, other)), roomAt(width, Math.max(one, other))];
				expect(rowCount(high)).toBeGreaterThanOrEqual(rowCount(low));
				low.lanes.forEach(({ rows }, lane) => {
					expect(high.lanes[lane]?.rows).toBeGreaterThanOrEqual(rows);
				});
			}),
		);
	});

	it("changes at the arranged widths alone", () => {
		fc.assert(
			fc.property(widths, heights, (width, height) => {
				expect(roomAt(width, height)).toEqual(roomAt(arrangedWidth(width), height));
			}),
		);
	});

	it("uses what height there is: its rows are apart as far as they may be, or reach the lower end", () => {
		fc.assert(
			fc.property(widths, heights, (width, height) => {
				const { shape, pitch, height: end } = roomAt(width, height);
				if (shape.strip || pitch === ROW_MAX) return;
				expect(end).toBeCloseTo(height, 6);
			}),
		);
	});

	it("gives room to a lane without events", () => {
		expect(axisRoom({ ...plan, items: [], laneCount: 2 }, 1000, 600).lanes.map(({ rows }) => rows)).toEqual([
			1, 1,
		]);
	});
});

describe("roomShapes", () => {
	it("goes from the strip upwards, each shape from a greater height on, none with a lane that only has a mark", () => {
		for (const width of AXIS_WIDTHS) {
			const shapes = roomShapes(plan, width);
			const [strip, ...others] = shapes;
			expect(strip).toMatchObject({ strip: true, from: 0 });
			expect(others.some((shape) => shape.strip)).toBe(false);
			const needed = others.at(-1)?.rows ?? [];
			others.forEach((shape, index) => {
				expect(shape.from).toBeGreaterThan(shapes[index]?.from ?? 0);
				shape.rows.forEach((rows, lane) => {
					expect(rows).toBeGreaterThanOrEqual(Math.min(needed[lane] ?? 0, 2));
				});
			});
		}
	});
});

describe("wholeHeight", () => {
	it("is the least height with all of the scale that hides nothing of the default window", () => {
		for (const width of AXIS_WIDTHS) {
			const height = wholeHeight(plan, width);
			const room = roomAt(width, height);
			expect(room.pitch).toBe(ROW_MIN);
			expect(room.height).toBe(height);
			expect(room.shape.bracketLine).toBeGreaterThan(0);
			expect(hiddenIn(room)).toEqual([]);
			// One pixel less has no room for the brackets' names, or hides something.
			const less = roomAt(width, height - 1);
			expect(less.shape.bracketLine === 0 || hiddenIn(less).length > 0).toBe(true);
		}
	});

	it("hides nothing at any greater height, and something at any at which there are fewer rows", () => {
		fc.assert(
			fc.property(widths, heights, (width, height) => {
				const whole = roomAt(width, wholeHeight(plan, width));
				const room = roomAt(width, height);
				fc.pre(!room.shape.strip);
				expect(hiddenIn(room).length > 0).toBe(rowCount(room) < rowCount(whole));
			}),
		);
	});
});
