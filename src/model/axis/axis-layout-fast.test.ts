import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MadeBar, madeAxisItems } from "../../../tests/model/made-axis-items.ts";
import { madeOutline } from "../../../tests/model/made-outline.ts";
import { type PlainLayout, slowLayout } from "../../../tests/model/slow-layout.ts";
import { toAxisItems } from "./axis-items.ts";
import { type AxisLayout, layoutAxis, layoutStrip, rowsNeeded } from "./axis-layout.ts";
import { eventsOutside } from "./events-outside.ts";
import type { TimeWindow } from "./time-window.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ORIGIN = Date.UTC(2022, 0, 1);

const windows = fc
	.tuple(
		fc.double({ min: Math.log(HOUR), max: Math.log(10 * 365 * DAY), noNaN: true }),
		fc.integer({ min: -900, max: 900 }),
		fc.double({ min: 0, max: 1, noNaN: true }),
	)
	.map(([log, day, place]): TimeWindow => {
		const span = Math.round(Math.exp(log));
		const start = Math.round(ORIGIN + day * DAY - place * span);
		return { start, end: start + span };
	});
const widths = fc.integer({ min: 272, max: 3840 });
const capacities = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 3, maxLength: 3 });

/** Sets in any order, with landmarks, open ends and many of one day. */
const sets = (maxLength: number, lanes: number, spread: number) =>
	fc
		.array(
			fc.record({
				lane: fc.nat(lanes - 1),
				first: fc.integer({ min: -spread, max: spread }),
				days: fc.oneof(fc.constant(1), fc.constant(30), fc.constant(365), fc.integer({ min: 1, max: 1000 })),
				open: fc.constantFrom<MadeBar["open"][]>("", "", "", "", "start", "end", "both"),
				landmark: fc.constantFrom(false, false, false, true),
				ofDay: fc.constantFrom(false, false, true),
				differs: fc.boolean(),
				labelWidth: fc.integer({ min: 20, max: 260 }),
			}),
			{ maxLength, minLength: 0, size: "max" },
		)
		.map((bars) => madeAxisItems(bars, ORIGIN));

function plain({ items, marks }: AxisLayout): PlainLayout {
	return { items, marks: marks.map(({ lane, row, ids }) => ({ lane, row, ids })) };
}

function everyId({ items, marks }: AxisLayout): string[] {
	const shown = items.filter(({ side }) => side !== "none").map(({ id }) => id);
	return [...shown, ...marks.flatMap(({ ids }) => ids)].toSorted();
}

const made = (count: number) => {
	const { events, lanes, axis } = madeOutline(count);
	const laneIds = lanes.map(({ id }) => id);
	return { items: toAxisItems(events, laneIds), bounds: axis.bounds };
};

describe("layoutAxis", () => {
	it("decides as the one without anything prepared does, for sets of any order that are no larger than ours", () => {
		fc.assert(
			fc.property(
				sets(24, 3, 800),
				windows,
				widths,
				capacities,
				fc.nat(23),
				(items, window, width, capacity, at) => {
					const barred = [items[at]?.id ?? "", items[0]?.id ?? ""];
					const layout = layoutAxis(items, window, width, capacity, barred);
					expect(plain(layout)).toEqual(slowLayout(items, window, width, capacity, barred));
				},
			),
			{ numRuns: 500 },
		);
	});

	it("decides as that one does in crowded lanes too", () => {
		fc.assert(
			fc.property(sets(160, 1, 500), windows, widths, capacities, (items, window, width, capacity) => {
				const layout = layoutAxis(items, window, width, capacity);
				expect(plain(layout)).toEqual(slowLayout(items, window, width, capacity, []));
			}),
			{ numRuns: 200 },
		);
	});

	it("says of every mark how many it stands for and which is the first, without gathering them", () => {
		fc.assert(
			fc.property(sets(120, 2, 400), windows, widths, capacities, (items, window, width, capacity) => {
				for (const { count, first, ids } of layoutAxis(items, window, width, capacity).marks) {
					expect(count).toBe(ids.length);
					expect(first).toBe(ids[0]);
				}
			}),
			{ numRuns: 200 },
		);
	});

	it("counts each of ten thousand events once, in a row, in a mark or outside, wherever the window is", () => {
		const { items, bounds } = made(10_000);
		const span = bounds.end - bounds.start;
		for (const [part, at] of [
			[1, 0],
			[0.3, 0.5],
			[0.02, 0.7],
			[0.002, 0.31],
			[0.0002, 0.9],
		] as const) {
			const start = Math.round(bounds.start + at * (1 - part) * span);
			const window = { start, end: Math.round(start + part * span) };
			const layout = layoutAxis(items, window, 1280, [3, 3, 4, 4]);
			const { before, after } = eventsOutside(items, window, 1280);
			expect([...everyId(layout), ...before, ...after].toSorted()).toEqual(
				items.map(({ id }) => id).toSorted(),
			);
			expect(layout.marks.reduce((sum, { count }) => sum + count, 0)).toBe(
				items.length - before.length - after.length - layout.items.length,
			);
		}
	});

	it("keeps what it shows in its row as a crowded window moves along, but at the edges", () => {
		const { items, bounds } = made(10_000);
		const span = 400 * DAY;
		const at = (start: number) =>
			new Map(
				layoutAxis(items, { start, end: start + span }, 1280, [3, 3, 4, 4]).items.map((item) => [
					item.id,
					item,
				]),
			);
		const from = bounds.start + 1000 * DAY;
		const before = at(from);
		const after = at(from + 20 * DAY);
		const stayed = [...before.values()].filter(({ id, row }) => after.get(id)?.row === row);
		expect(stayed.length).toBeGreaterThan(before.size / 2);
	});
});

describe("rowsNeeded", () => {
	it("says no more than what it is told to say at most, and the truth below that", () => {
		fc.assert(
			fc.property(sets(24, 2, 60), windows, widths, (items, window, width) => {
				const all = rowsNeeded(items, 2, window, width);
				const most = rowsNeeded(items, 2, window, width, 5);
				expect(most).toEqual(all.map((rows) => Math.min(rows, 5)));
			}),
			{ numRuns: 100 },
		);
	});
});

describe("layoutStrip", () => {
	it("shows few bars of ten thousand, and the open and the focused one among them", () => {
		const { items, bounds } = made(10_000);
		for (const part of [1, 0.1, 0.001]) {
			const window = {
				start: bounds.start,
				end: Math.round(bounds.start + part * (bounds.end - bounds.start)),
			};
			const { before, after } = eventsOutside(items, window, 344);
			const outside = new Set([...before, ...after]);
			const shown = items.filter(({ id }) => !outside.has(id));
			const [open, focused] = [shown.at(-1)?.id ?? "", shown[Math.floor(shown.length / 2)]?.id ?? ""];
			const layout = layoutStrip(items, window, 344, open, focused);
			const ids = layout.items.map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			expect(ids).toContain(focused);
			expect(layout.items.find(({ side }) => side === "named")?.id).toBe(open);
			expect(ids.length).toBeLessThan(260);
		}
	});
});
