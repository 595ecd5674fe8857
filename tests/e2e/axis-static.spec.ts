import { expect, test } from "@playwright/test";
import { WINDOW_PRESETS } from "../model/axis-fixture.ts";
import { WIDTHS } from "./support/axis-facts.ts";
import { axisFaults } from "./support/axis-faults.ts";
import { itemPlaces, liveAxis, openAxis, settle } from "./support/axis-page.ts";

declare global {
	interface Window {
		/** Sum of all layout shifts since the page began. */
		shift: number;
		/** Every box that the axis has had, as text, in order. */
		axisBoxes: string[];
	}
}

/** Runs before the page's own scripts: notes layout shifts and the boxes that the axis has. */
function watchLayout(): void {
	window.shift = 0;
	window.axisBoxes = [];
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			if ("value" in entry && typeof entry.value === "number") window.shift += entry.value;
		}
	}).observe({ type: "layout-shift", buffered: true });
	const look = () => {
		const box = document.querySelector(".axis-box")?.getBoundingClientRect();
		const text = box && `${box.left} ${box.top} ${box.width} ${box.height}`;
		if (text !== undefined && window.axisBoxes.at(-1) !== text) window.axisBoxes.push(text);
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

/** Widths with a handful of heights, from a low frame to a high screen. */
const SIZES = [
	...WIDTHS.map((width) => ({ width, height: 900 })),
	{ width: 272, height: 600 },
	{ width: 320, height: 568 },
	{ width: 390, height: 844 },
	{ width: 600, height: 1200 },
	{ width: 820, height: 1180 },
	{ width: 1024, height: 600 },
	{ width: 1366, height: 400 },
	{ width: 1366, height: 650 },
	{ width: 1920, height: 500 },
	{ width: 3840, height: 1200 },
];

for (const { width, height } of SIZES) {
	test.describe(`at ${width}×${height}`, () => {
		test.use({ viewport: { width, height } });

		test("the axis without JavaScript is sound", async ({ browser, baseURL }) => {
			const context = await browser.newContext({
				javaScriptEnabled: false,
				viewport: { width, height },
				...(baseURL === undefined ? {} : { baseURL }),
			});
			const still = await context.newPage();
			await still.goto("./");
			await expect(still.locator('[data-axis="static"]')).toBeVisible();
			expect((await itemPlaces(still)).size).toBeGreaterThan(3);
			expect(await axisFaults(still, WINDOW_PRESETS.year, false)).toEqual([]);
			await context.close();
		});

		test("the live axis is sound, and puts everything where the first paint had it", async ({ page }) => {
			let letGo = () => {};
			const held = new Promise<void>((resolve) => {
				letGo = resolve;
			});
			await page.route("**/assets/*.js", async (route) => {
				await held;
				return route.continue();
			});
			await page.goto("./", { waitUntil: "commit" });
			await expect(page.locator('[data-axis="static"]')).toBeVisible();
			const before = await itemPlaces(page);
			expect(await axisFaults(page, WINDOW_PRESETS.year, false)).toEqual([]);
			letGo();
			await expect(page.locator("html[data-app=ready]")).toBeAttached();
			await expect(liveAxis(page)).toBeVisible();
			await settle(page);
			expect(await axisFaults(page, WINDOW_PRESETS.year, true)).toEqual([]);
			const after = await itemPlaces(page);
			expect(before.size).toBeGreaterThan(3);
			expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
			const moved = [...after.values()].filter((place) => {
				const old = before.get(place.id);
				return !old || Math.abs(old.top - place.top) > 0.5 || Math.abs(old.labelLeft - place.labelLeft) > 1;
			});
			expect(moved.map((place) => ({ live: place, still: before.get(place.id) }))).toEqual([]);
		});
	});
}

for (const { width, height } of [
	{ width: 1366, height: 650 },
	{ width: 1920, height: 1080 },
	{ width: 390, height: 844 },
	{ width: 820, height: 1180 },
	{ width: 844, height: 390 },
]) {
	for (const hash of ["", "#e=sochi-meeting", "#yerevan-meeting"]) {
		test(`nothing shifts between the first paint and the live axis at ${width}×${height}: ${hash || "home"}`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height });
			await page.addInitScript(watchLayout);
			await openAxis(page, hash);
			expect(await page.evaluate(() => window.shift)).toBeLessThan(0.01);
			expect(await page.evaluate(() => window.axisBoxes)).toHaveLength(1);
		});
	}
}
