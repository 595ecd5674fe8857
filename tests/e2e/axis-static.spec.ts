import { expect, test } from "@playwright/test";
import { WINDOW_PRESETS } from "../../src/model/axis/time-window.ts";
import { WIDTHS } from "./support/axis-facts.ts";
import { axisFaults } from "./support/axis-faults.ts";
import { itemPlaces, openAxis } from "./support/axis-page.ts";

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

for (const width of WIDTHS) {
	test.describe(`at ${width} px`, () => {
		test.use({ viewport: { width, height: 900 } });

		test("the axis without JavaScript is sound, and the live one puts everything where it was", async ({
			page,
			browser,
			baseURL,
		}) => {
			const context = await browser.newContext({
				javaScriptEnabled: false,
				viewport: { width, height: 900 },
				...(baseURL === undefined ? {} : { baseURL }),
			});
			const still = await context.newPage();
			await still.goto("./");
			await expect(still.locator('[data-axis="static"]')).toBeVisible();
			const before = await itemPlaces(still);
			expect(await axisFaults(still, WINDOW_PRESETS.year, false)).toEqual([]);
			await context.close();

			await openAxis(page);
			const after = await itemPlaces(page);
			expect(before.size).toBeGreaterThan(12);
			expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
			const moved = [...after.values()].filter((place) => {
				const old = before.get(place.id);
				return !old || Math.abs(old.top - place.top) > 0.5 || Math.abs(old.labelLeft - place.labelLeft) > 1;
			});
			expect(moved.map((place) => ({ live: place, still: before.get(place.id) }))).toEqual([]);
		});

		test("nothing shifts between the first paint and the live axis", async ({ page }) => {
			await page.addInitScript(watchLayout);
			await openAxis(page);
			expect(await page.evaluate(() => window.shift)).toBeLessThan(0.01);
			expect(await page.evaluate(() => window.axisBoxes)).toHaveLength(1);
		});
	});
}
