import { content } from "virtual:timeline-content";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toAxisItems } from "../axis/axis-items.ts";
import { wholeHeight } from "../axis/axis-room.ts";
import { outlineOf } from "../timeline-outline.ts";
import { type HostSize, nextHeight } from "./host-height.ts";

const SCROLLBAR = 15;
const items = toAxisItems(
	outlineOf(content).events,
	content.lanes.map(({ id }) => id),
);

/**
 * A page around that gives the frame every height that is said, and whose scrollbar takes 15 pixels of the frame's width whenever the
 * frame is higher than `fits`. Returns what was said until nothing new was, and the width that the frame came to have.
 */
function settle(outer: number, fits: number, need: (width: number) => number) {
	let size: HostSize | null = null;
	let height = 150;
	let width = outer;
	const said: number[] = [];
	for (let turn = 0; turn < 100; turn++) {
		width = height > fits ? outer - SCROLLBAR : outer;
		const next: HostSize | null = nextHeight(size, { width, height: need(width) });
		if (next === size || next === null) return { said, width, height };
		size = next;
		height = next.height;
		said.push(next.height);
	}
	throw new Error(`did not come to rest: ${said.slice(-4).join(", ")}`);
}

describe("nextHeight", () => {
	it("says a whole height that is never short", () => {
		expect(nextHeight(null, { width: 600, height: 480.2 })).toEqual({ width: 600, height: 481 });
	});

	it("waits for a frame that has no size yet", () => {
		expect(nextHeight(null, { width: 0, height: 480 })).toBeNull();
		expect(nextHeight(null, { width: 600, height: 0 })).toBeNull();
		const said = { width: 600, height: 480 };
		expect(nextHeight(said, { width: 0, height: 0 })).toBe(said);
	});

	it("says nothing twice", () => {
		const said = { width: 600, height: 480 };
		expect(nextHeight(said, { width: 600, height: 479.5 })).toBe(said);
		expect(nextHeight(said, { width: 900, height: 480 })).toBe(said);
	});

	it("shrinks for a frame that became another, and only grows for one that a scrollbar may have changed", () => {
		const said = { width: 600, height: 480 };
		expect(nextHeight(said, { width: 615, height: 400 })).toBe(said);
		expect(nextHeight(said, { width: 615, height: 500 })).toEqual({ width: 615, height: 500 });
		expect(nextHeight(said, { width: 900, height: 400 })).toEqual({ width: 900, height: 400 });
	});

	it("comes to rest in a page whose scrollbar follows the height, for the axis at fifty widths, and is never short", () => {
		const need = (width: number) =>
			wholeHeight({ items, laneCount: content.lanes.length, home: content.axis.windows[0] }, width) + 88;
		for (let index = 0; index < 50; index++) {
			const outer = 280 + index * 29;
			const heights = [outer, outer - SCROLLBAR].map(need);
			// A page that just, hardly and not at all fits.
			for (const fits of [Math.min(...heights), Math.max(...heights), Math.min(...heights) - 1, 0, 9999]) {
				const { said, width, height } = settle(outer, fits, need);
				expect(said.length).toBeLessThanOrEqual(3);
				expect(height).toBeGreaterThanOrEqual(need(width));
			}
		}
	});

	it("comes to rest whatever height a width needs", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 200, max: 2000 }),
				fc.integer({ min: 1, max: 1500 }),
				fc.double({ min: 1, max: 1500, noNaN: true }),
				fc.double({ min: 1, max: 1500, noNaN: true }),
				(outer, fits, wide, narrow) => {
					const need = (width: number) => (width === outer ? wide : narrow);
					const { said, width, height } = settle(outer, fits, need);
					expect(said.length).toBeLessThanOrEqual(3);
					expect(height).toBeGreaterThanOrEqual(need(width));
				},
			),
		);
	});
});
