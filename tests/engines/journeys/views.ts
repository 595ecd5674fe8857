import { expect } from "vitest";
import { eventually, expectInView, textOf } from "../support/look.ts";
import { untilKept, untilReady } from "../support/timeline.ts";
import { type Journey, LAPTOP, NARROW } from "./journey.ts";

/** Every view by its address, and a word that is seen in it. */
const VIEWS: readonly (readonly [string, string])[] = [
	["", "Five key events"],
	["#view=list", "All events, with the words that support them"],
	["#view=about", "About this timeline"],
	["#view=study", "Study"],
	["#view=voices", "Vladimir Putin"],
	["#view=tray", "Nothing is kept yet"],
	["#view=check", "Check a text"],
	["#view=practice&lesson=five-landmarks", "Put in order"],
	["#view=teach", "Ready lessons"],
	["#view=teach&lesson=five-landmarks", "Change the lesson"],
	["#view=handout&lesson=five-landmarks", "Print a handout"],
	["#view=results", "Class results"],
];

/** Views by their addresses, wide and narrow. */
export const views: readonly Journey[] = [LAPTOP, NARROW].map((tab) => ({
	title: `every view shows its words, no wider than the window, and says nothing in the console, ${tab.width}×${tab.height}`,
	tab,
	async walk(page, { address }) {
		for (const [hash, words] of VIEWS) {
			await page.goto("about:blank");
			await page.goto(address + hash);
			await untilReady(page);
			await eventually(() => textOf(page, "main")).toContain(words);
			await expectInView(page, { css: "h1" });
			expect(
				await page.run(() => document.documentElement.scrollWidth - innerWidth),
				hash,
			).toBeLessThanOrEqual(0);
			// Who leaves a page while the worker answers for one of its files makes Firefox report a file that failed.
			await untilKept(page);
		}
		expect(await page.said()).toEqual([]);
		// What says nothing must be heard when it says something.
		await page.run(() => Reflect.get(window, "console").warn("heard"));
		await eventually(async () => (await page.said()).join()).toContain("heard");
	},
}));
