import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemExtent, type LabelSide } from "./axis-geometry.ts";
import { layoutAxis } from "./axis-layout.ts";
import { DIFFER_HEIGHT, DIFFER_WIDTH, LABEL_ABOVE, ROW_MAX, ROW_MIN } from "./axis-metrics.ts";
import { barExtent } from "./bar-shape.ts";
import { differInRow, differSvg, differX } from "./differ-mark.ts";

const DAY = 86_400_000;
const WINDOW = { start: Date.UTC(2022, 0, 1), end: Date.UTC(2023, 0, 1) };

describe("the mark of reports that differ", () => {
	it("stands at the bar's end, or at the end of what is seen of it, and over the middle of a bar that is narrower", () => {
		expect(differX({ start: 100, end: 180 }, 500)).toBe(180 - DIFFER_WIDTH);
		expect(differX({ start: 100, end: 900 }, 500)).toBe(500 - DIFFER_WIDTH);
		expect(differX({ start: 100, end: 102 }, 500)).toBe(101 - DIFFER_WIDTH / 2);
	});

	it("fits into every row, and under a label that stands above its bar", () => {
		for (const pitch of [ROW_MIN, ROW_MAX]) {
			const under = differInRow(pitch, true);
			expect(under.top).toBeGreaterThanOrEqual(LABEL_ABOVE);
			expect(under.top + under.height).toBeLessThanOrEqual(pitch);
			const { top, height } = differInRow(pitch, false);
			expect(height).toBe(DIFFER_HEIGHT);
			expect(top).toBe((pitch - height) / 2);
		}
	});

	it("meets neither its own label nor another one, on whichever side they stand", () => {
		const items = fc.array(
			fc.record({
				start: fc.option(fc.integer({ min: -200, max: 364 }), { nil: null }),
				days: fc.integer({ min: 1, max: 300 }),
				labelWidth: fc.integer({ min: 30, max: 220 }),
				lane: fc.constantFrom(0, 1),
			}),
			{ minLength: 1, maxLength: 8 },
		);
		fc.assert(
			fc.property(items, fc.integer({ min: 320, max: 2000 }), (wanted, width) => {
				const all = wanted.map(({ start, days, ...item }, index) => ({
					...item,
					id: String(index),
					start: start === null ? null : WINDOW.start + start * DAY,
					end: WINDOW.start + ((start ?? 0) + days) * DAY,
					differs: true,
				}));
				const placed = layoutAxis(all, WINDOW, width).items.flatMap(({ id, lane, row, side }) => {
					const item = all[Number(id)];
					if (!item) return [];
					const { labelStart, labelEnd } = itemExtent(item, side, WINDOW, width);
					const [start, end] = barExtent(item, WINDOW, width);
					const mark = differX({ start, end }, width);
					return [{ id, lane, row, side: side as LabelSide, labelStart, labelEnd, mark }];
				});
				for (const { id, lane, row, mark } of placed)
					for (const other of placed) {
						if (other.lane !== lane || other.row !== row || (other.id === id && other.side === "above"))
							continue;
						const apart = mark + DIFFER_WIDTH <= other.labelStart + 0.001 || mark >= other.labelEnd - 0.001;
						expect(apart, `${id} ${other.id} ${other.side}`).toBe(true);
					}
			}),
		);
	});

	it("is dark with a light rim, so that it is seen on dark bars and on light ones", () => {
		const { tag, attributes } = differSvg(
			{ start: 10, end: 60 },
			{ y: 0, height: 24, width: 500 },
			{ ink: "#000", paper: "#fff" },
		);
		expect(tag).toBe("path");
		expect(attributes).toMatchObject({ fill: "#000", stroke: "#fff" });
	});
});
