// @vitest-environment jsdom

import { expect, it } from "vitest";
import { madeOutline } from "../../tests/model/made-outline.ts";
import type { TimeWindow } from "../model/axis/time-window.ts";
import { createAxisModel, drawPicture, roomOf } from "./axis-picture.ts";
import { eventSpeech } from "./event-speech.ts";
import { createItemLayer } from "./item-layer.ts";

const SIZE = { width: 1000, height: 700 };
const outline = madeOutline(1000);
const model = createAxisModel(outline, 1);
const { bounds } = outline.axis;
const span = bounds.end - bounds.start;

function setUp() {
	const layer = createItemLayer(outline.events, eventSpeech(outline));
	const draw = (from: number, part: number, focused: string | null = null) => {
		const window: TimeWindow = {
			start: bounds.start + from * span,
			end: bounds.start + (from + part) * span,
		};
		const picture = drawPicture(model, window, SIZE, { open: null, focused }, roomOf(model, SIZE));
		layer.draw(picture, 1);
		return picture.layout.items.map(({ id }) => id);
	};
	const options = () => [...layer.element.querySelectorAll<HTMLElement>("[role=option]")];
	const positions = () => options().map((option) => Number(option.getAttribute("aria-posinset")));
	return { layer, draw, options, positions };
}

it("has the events in the page that are shown, in time order, with their positions among all", () => {
	const { draw, options, positions } = setUp();
	for (const [from, part] of [
		[0, 1],
		[0.3, 0.2],
		[0.35, 0.2],
		[0.9, 0.01],
		[0, 1],
	] as const) {
		const shown = draw(from, part);
		expect(
			options()
				.map(({ dataset }) => dataset.eventId)
				.toSorted(),
		).toEqual(shown.toSorted());
		expect(positions()).toEqual(positions().toSorted((a, b) => a - b));
		for (const option of options()) {
			expect(option.dataset.eventId).toBe(
				outline.events[Number(option.getAttribute("aria-posinset")) - 1]?.id,
			);
			expect(option.getAttribute("aria-setsize")).toBe("1000");
		}
	}
});

it("keeps the element and the focus of an event that stays", () => {
	const { layer, draw, options } = setUp();
	document.body.append(layer.element);
	const before = draw(0.3, 0.2);
	const kept = draw(0.31, 0.2).find((id) => before.includes(id)) ?? "";
	draw(0.3, 0.2);
	const element = options().find(({ dataset }) => dataset.eventId === kept);
	element?.focus();
	draw(0.31, 0.2);
	expect(layer.get(kept)).toBe(element);
	expect(document.activeElement).toBe(element);
});

it("gives an event that comes into the page the look of what is selected and dimmed", () => {
	const { layer, draw } = setUp();
	draw(0, 0.001);
	layer.setStates({ selected: "made-700", matching: new Set(["made-700"]), tabStop: "made-700" });
	expect(layer.get("made-700")).toBeUndefined();
	const others = draw(0.69, 0.02, "made-700").filter((id) => id !== "made-700");
	const element = layer.get("made-700");
	expect(element?.getAttribute("aria-current")).toBe("true");
	expect(element?.classList.contains("is-dim")).toBe(false);
	expect(element?.tabIndex).toBe(0);
	expect(others.length).toBeGreaterThan(0);
	for (const id of others) expect(layer.get(id)?.classList.contains("is-dim")).toBe(true);
});
