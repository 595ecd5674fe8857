import { expect } from "vitest";
import type { Point } from "../drive/engine.ts";
import { eventually, seen } from "../support/look.ts";
import { label, openEvent, openStage, spread } from "../support/timeline.ts";
import { type Journey, LAPTOP, PHONE } from "./journey.ts";

const zoomed = (page: Parameters<typeof spread>[0]) => page.run(() => visualViewport?.scale ?? 1);

/** Moving and zooming the axis by wheel, mouse, buttons and fingers. */
export const zooming: readonly Journey[] = [
	{
		title: "the wheel zooms around the pointer and back, and the page stays where it is",
		tab: LAPTOP,
		async walk(page, { address }) {
			await openStage(page, address);
			const start = await spread(page);
			const { middle } = await seen(page, label("may-session"));
			await page.wheel(middle, { x: 0, y: -240 });
			await eventually(() => spread(page)).toBeGreaterThan(start * 1.2);
			const inside = await spread(page);
			await page.wheel(middle, { x: 0, y: 240 });
			await eventually(() => spread(page)).toBeLessThan(inside / 1.2);
			expect(await page.run(() => scrollY)).toBe(0);
			expect(await zoomed(page)).toBe(1);
		},
	},
	{
		title:
			"a drag moves the axis as far as the mouse and opens nothing; the buttons zoom and the presets lead back",
		tab: LAPTOP,
		async walk(page, { address }) {
			await openStage(page, address);
			const start = await spread(page);
			const from = await seen(page, label("may-session"));
			await page.drag(from.middle, { x: from.middle.x - 120, y: from.middle.y });
			await eventually(async () => {
				const moved = from.left - (await seen(page, label("may-session"), false)).left;
				return Math.abs(moved - 120) < 12;
			}).toBe(true);
			expect(Math.abs((await spread(page)) - start)).toBeLessThan(2);
			expect(await openEvent(page)).toBeNull();
			await page.click((await seen(page, { css: "button", words: "Zoom in" })).middle);
			await eventually(() => spread(page)).toBeGreaterThan(start * 1.5);
			await page.click((await seen(page, { css: ".is-presets button", words: "2022" })).middle);
			await eventually(async () => Math.abs((await spread(page)) - start) < 2).toBe(true);
		},
	},
	{
		title: "two fingers zoom the axis and not the page",
		tab: PHONE,
		async walk(page, { address }) {
			await openStage(page, address);
			const start = await spread(page);
			const plot = await seen(page, { css: '[data-axis="live"]' });
			const middle = { x: (plot.left + plot.right) / 2, y: plot.top + 150 };
			const apart = (by: number): readonly Point[] => [
				{ x: middle.x - by, y: middle.y },
				{ x: middle.x + by, y: middle.y },
			];
			await page.swipe(apart(30), apart(60));
			await eventually(() => spread(page)).toBeGreaterThan(start * 1.4);
			expect(await zoomed(page)).toBe(1);
			expect(await openEvent(page)).toBeNull();
		},
	},
	{
		title: "one finger sideways moves the axis, opens nothing and leaves the page where it is",
		tab: PHONE,
		async walk(page, { address }) {
			await openStage(page, address);
			const start = await spread(page);
			const plot = await seen(page, { css: '[data-axis="live"]' });
			const from = { x: plot.left + plot.right * 0.7, y: plot.top + 150 };
			const left = () =>
				page.run(
					() =>
						document
							.querySelector('[data-axis="live"] [data-event-id="may-session"]')
							?.getBoundingClientRect().left ?? 0,
				);
			const before = await left();
			await page.swipe([from], [{ x: from.x - 100, y: from.y }]);
			await eventually(async () => before - (await left())).toBeGreaterThan(70);
			expect(Math.abs((await spread(page)) - start)).toBeLessThan(2);
			expect(await page.run(() => scrollY)).toBe(0);
			expect(await openEvent(page)).toBeNull();
		},
	},
];
