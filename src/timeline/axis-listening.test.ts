import { content } from "virtual:timeline-content";
import { describe, expect, it } from "vitest";
import { WINDOW_PRESETS } from "../../tests/model/axis-fixture.ts";
import { STRIP_LANE } from "../model/axis/axis-metrics.ts";
import { barExtent } from "../model/axis/bar-shape.ts";
import type { TimeWindow } from "../model/axis/time-window.ts";
import { outlineOf } from "../model/timeline-outline.ts";
import { pressedInStrip } from "./axis-listening.ts";
import { type AxisPicture, createAxisModel, drawPicture, roomOf } from "./axis-picture.ts";

const { axis, events, lanes } = outlineOf(content);
const model = createAxisModel({ axis, events, lanes }, 1);
const SIZE = { width: 360, height: 90 };

function strip(window: TimeWindow): AxisPicture {
	const room = roomOf(model, SIZE);
	if (!room.shape.strip) throw new Error("there is height for more than a strip");
	return drawPicture(model, window, SIZE, { open: null, focused: null }, room);
}

/** The middle of an event's bar, as far as it is in view. */
function middleOf(picture: AxisPicture, id: string): { x: number; y: number } {
	const item = picture.items.get(id);
	if (!item) throw new Error(`no event ${id}`);
	const [start, end] = barExtent(item, picture.window, picture.width);
	const x = (Math.max(start, 0) + Math.min(end, picture.width)) / 2;
	return { x, y: (picture.room.lanes[item.lane]?.top ?? 0) + STRIP_LANE / 2 };
}

describe("pressedInStrip", () => {
	const year = strip(WINDOW_PRESETS.year);
	const shown = year.layout.items.map(({ id }) => id);

	it("means a bar in the lane that was pressed", () => {
		for (const id of shown) {
			const pressed = pressedInStrip(year, middleOf(year, id), null);
			expect(year.items.get(pressed ?? "")?.lane).toBe(year.items.get(id)?.lane);
		}
	});

	it("reaches every event of the year by pressing on its bar again and again", () => {
		for (const id of shown) {
			let open: string | null = null;
			const met = new Set<string | null>();
			for (let press = 0; press < shown.length; press++) {
				open = pressedInStrip(year, middleOf(year, id), open);
				met.add(open);
			}
			expect(met).toContain(id);
		}
	});

	it("takes turns among several at one place, and comes back to the first", () => {
		const at = middleOf(year, "yerevan-meeting");
		const first = pressedInStrip(year, at, null);
		const turns = [first];
		for (let press = 0; press < 20; press++) {
			const next = pressedInStrip(year, at, turns.at(-1) ?? null);
			if (next === first) break;
			turns.push(next);
		}
		expect(turns.length).toBeGreaterThan(1);
		expect(new Set(turns).size).toBe(turns.length);
		expect(pressedInStrip(year, at, turns.at(-1) ?? null)).toBe(first);
	});

	it("begins with the first where the open event is elsewhere", () => {
		const at = middleOf(year, "yerevan-meeting");
		expect(pressedInStrip(year, at, "protest-of-another-day")).toBe(pressedInStrip(year, at, null));
	});

	it("takes a press beside a bar for one on it, the nearest of them, but not from far away", () => {
		const alone = strip({ start: Date.UTC(2022, 9, 20), end: Date.UTC(2022, 10, 15) });
		const at = middleOf(alone, "sochi-meeting");
		const item = alone.items.get("sochi-meeting");
		const [, end] = item ? barExtent(item, alone.window, alone.width) : [0, 0];
		expect(pressedInStrip(alone, { ...at, x: end + 10 }, null)).toBe("sochi-meeting");
		expect(pressedInStrip(alone, { ...at, x: end + 60 }, null)).not.toBe("sochi-meeting");
	});

	it("takes a press above or below the lanes for one in the nearest", () => {
		const [top] = year.room.lanes;
		const first = shown.filter((id) => year.items.get(id)?.lane === 0);
		const at = middleOf(year, first[0] ?? "");
		expect(pressedInStrip(year, { ...at, y: (top?.top ?? 0) - 15 }, null)).toBe(
			pressedInStrip(year, at, null),
		);
		const last = lanes.length - 1;
		const lowest = middleOf(year, shown.find((id) => year.items.get(id)?.lane === last) ?? "");
		expect(pressedInStrip(year, { ...lowest, y: SIZE.height + 20 }, null)).toBe(
			pressedInStrip(year, lowest, null),
		);
	});

	it("means what is near in another lane where the pressed one has nothing there", () => {
		const layout = { ...year.layout, items: year.layout.items.filter(({ id }) => id === "sochi-meeting") };
		const alone = { ...year, layout };
		const { x } = middleOf(alone, "sochi-meeting");
		for (const { top } of year.room.lanes)
			expect(pressedInStrip(alone, { x, y: top + STRIP_LANE / 2 }, null)).toBe("sochi-meeting");
	});

	it("means nothing where there is nothing", () => {
		const empty = strip({ start: Date.UTC(2030, 0, 1), end: Date.UTC(2030, 1, 1) });
		expect(pressedInStrip(empty, { x: 100, y: 60 }, null)).toBeNull();
	});
});
