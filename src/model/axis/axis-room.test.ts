import { content } from "virtual:timeline-content";
import { describe, expect, it } from "vitest";
import { toAxisItems } from "./axis-items.ts";
import { AXIS_WIDTHS, arrangedWidth, axisRoom, COLUMN_FROM } from "./axis-room.ts";

const laneIds = content.lanes.map(({ id }) => id);
const real = toAxisItems(content.events, laneIds);

describe("axisRoom", () => {
	it("holds the frame of the next smaller arranged width", () => {
		const narrowest = AXIS_WIDTHS[0];
		expect(arrangedWidth(100)).toBe(narrowest);
		expect(arrangedWidth(9999)).toBe(AXIS_WIDTHS.at(-1));
		AXIS_WIDTHS.forEach((width, index) => {
			expect(arrangedWidth(width)).toBe(width);
			expect(arrangedWidth(width - 0.1)).toBe(AXIS_WIDTHS[index - 1] ?? narrowest);
		});
	});

	it("stacks the lanes without gap or overlap and gives each a row", () => {
		for (const width of AXIS_WIDTHS) {
			const { lanes, height, column, plotWidth } = axisRoom(real, laneIds.length, width);
			expect(column > 0).toBe(width >= COLUMN_FROM);
			expect(plotWidth + column).toBe(width);
			lanes.forEach((lane, index) => {
				expect(lane.rows).toBeGreaterThan(0);
				expect(lane.rowsTop).toBeGreaterThan(lane.top);
				expect(lane.top + lane.height).toBe(lanes[index + 1]?.top ?? height);
			});
		}
	});

	it("gives room to a lane without events", () => {
		expect(axisRoom([], 2, 1000).lanes.map(({ rows }) => rows)).toEqual([1, 1]);
	});
});
