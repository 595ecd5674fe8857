import { content } from "virtual:timeline-content";
import { describe, expect, it } from "vitest";
import { AXIS_BOUNDS, WINDOW_PRESETS } from "../../tests/model/axis-fixture.ts";
import { zoomStep } from "../model/axis/reveal-window.ts";
import { panWindow, type TimeWindow, zoomWindow } from "../model/axis/time-window.ts";
import { outlineOf } from "../model/timeline-outline.ts";
import { type AxisPicture, createAxisModel, drawPicture, placeOf, roomOf } from "./axis-picture.ts";

const model = createAxisModel(outlineOf(content), 1);
const { items } = model.yearly;
const ids = items.map(({ id }) => id);
/** Phones, a phone's strip, a tablet, a desktop. */
const SIZES = [
	{ width: 360, height: 290 },
	{ width: 390, height: 332 },
	{ width: 390, height: 100 },
	{ width: 768, height: 480 },
	{ width: 1440, height: 700 },
] as const;

/** The most pixels of a bar that are seen in a picture; of one that fades, of its solid half. */
function mostSeen(picture: AxisPicture): number {
	const seen = picture.layout.items.map((placed) => {
		const item = picture.items.get(placed.id);
		if (!item) return 0;
		const { start, end } = placeOf(picture, item, placed);
		const middle = (start + end) / 2;
		const from = item.start === null ? middle : start;
		const to = item.end === null ? middle : end;
		return Math.min(to, picture.width) - Math.max(from, 0);
	});
	return Math.max(0, ...seen);
}

/** The presets, moved, and windows in which an event ends or begins at an edge. */
const WINDOWS: readonly TimeWindow[] = [
	...Object.values(WINDOW_PRESETS).flatMap((window) =>
		[-1, -0.5, 0, 0.5, 1].map((by) => panWindow(window, by, AXIS_BOUNDS)),
	),
	...items.flatMap(({ start, end }) =>
		[start, end].flatMap((at) => {
			if (at === null) return [];
			const beside = { start: at - 86_400_000 / 4, end: at + 60 * 86_400_000 };
			return [beside, panWindow(beside, -0.99, AXIS_BOUNDS), zoomWindow(beside, 0.02, AXIS_BOUNDS)];
		}),
	),
];

describe("an axis that is zoomed by steps", () => {
	it.each(SIZES)("shows a piece of an event's bar after every step, $width by $height", (size) => {
		const room = roomOf(model, size);
		const empty: string[] = [];
		for (const open of [null, ...ids])
			for (const from of WINDOWS)
				for (const factor of [0.5, 2]) {
					let window = from;
					for (let step = 0; step < 6; step++) {
						window = zoomStep(window, factor, items, open, AXIS_BOUNDS);
						const picture = drawPicture(model, window, size, { open, focused: null }, room);
						if (mostSeen(picture) >= 8) continue;
						empty.push(
							`${open} ${new Date(window.start).toISOString()} ${new Date(window.end).toISOString()}`,
						);
					}
				}
		expect(empty).toEqual([]);
	});
});
