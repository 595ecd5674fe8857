import { expect, test } from "@playwright/test";
import { openAxis } from "./support/axis-page.ts";

const VIEWS = ["study", "voices", "tray", "check", "practice", "teach", "results", "handout"];

/** The lines of text that the focus ring of an element runs into. */
function linesUnderRing(heading: Element): string[] {
	const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(heading);
	if (outlineStyle === "none") return ["There is no ring."];
	const out = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
	const box = heading.getBoundingClientRect();
	const area = heading.closest("section") ?? document.body;
	const words = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
	const found: string[] = [];
	for (let node = words.nextNode(); node; node = words.nextNode()) {
		if (heading.contains(node) || !node.parentElement?.checkVisibility()) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		for (const line of range.getClientRects()) {
			// A letter does not reach to the edges of its line.
			const meets = line.top < box.bottom + out - 0.5 && line.bottom > box.top - out + 0.5;
			if (meets && line.left < box.right + out && line.right > box.left - out && line.width > 1)
				found.push(node.textContent ?? "");
		}
	}
	return found;
}

for (const { width, height } of [
	{ width: 390, height: 844 },
	{ width: 844, height: 390 },
	{ width: 1366, height: 768 },
]) {
	test.describe(`at ${width} by ${height}`, () => {
		test.use({ viewport: { width, height } });

		test("the ring around a heading that gets the focus runs into no line of text", async ({ page }) => {
			await openAxis(page);
			for (const view of [...VIEWS, "explore"]) {
				await page.evaluate(
					(hash) => {
						location.hash = hash;
					},
					view === "explore" ? "#e=sochi-meeting" : `#view=${view}`,
				);
				await expect(page.locator("html")).toHaveAttribute("data-view", view);
				const heading = page.locator(view === "explore" ? "#detail-title" : "[data-view-heading]");
				await expect(heading, view).toHaveCount(1);
				await page.keyboard.press("Shift");
				await heading.focus();
				expect(await heading.evaluate(linesUnderRing), view).toEqual([]);
			}
		});
	});
}
