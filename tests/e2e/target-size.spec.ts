import { expect, test } from "@playwright/test";
import { openTimeline, openWithoutAxis } from "./support/timeline.ts";

for (const width of [320, 1440]) {
	for (const address of [
		"./",
		"./#refusal-to-sign",
		"./#view=list",
		"./#view=about",
		"./#view=voices&voices=putin,zas,reports",
		"./#view=teach&lesson=five-landmarks",
		"./#view=practice",
		"./#view=handout",
	]) {
		test(`targets are at least 24 pixels each way at ${width}: ${address}`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await (address.includes("view=") ? openWithoutAxis(page, address) : openTimeline(page, address));
			if (/voices|teach|practice|handout/.test(address))
				await expect(page.locator(".voices-table, .teach, .practice, .handout")).toBeVisible();
			await page.locator(".filters > summary").evaluateAll((summaries) => {
				for (const summary of summaries) if (summary instanceof HTMLElement) summary.click();
			});
			// The thin bars of a strip are reached by the buttons under the words: WCAG 2.5.8 excepts what has an equivalent.
			if ((await page.locator(".axis-items.is-strip").count()) > 0)
				for (const name of ["Previous event", "Next event"])
					await expect(page.getByRole("button", { name })).toBeInViewport();
			const small = await page.evaluate(() => {
				// A link or a term inside a sentence is as high as its line: WCAG 2.5.8 excepts it.
				const inline =
					"p a:not(.text-button), figcaption > a, aside a, li a, dd a, .skip-links a, .term > button";
				const targets = [...document.querySelectorAll("a, button, summary, input, textarea, [role=option]")];
				return targets
					.filter((target) => !target.matches(inline) && target.checkVisibility())
					.filter((target) => target.closest(".axis-items.is-strip") === null)
					.map((target) => {
						// The label of a bar, beside it, is a part of its target.
						const own = (target.closest("label") ?? target).getBoundingClientRect();
						const label = target.querySelector("[data-event-label]")?.getBoundingClientRect() ?? own;
						const left = Math.min(own.left, label.left);
						const width = Math.max(own.right, label.right) - left;
						const box = { width, height: own.height };
						return { name: target.ariaLabel ?? target.textContent, width: box.width, height: box.height };
					})
					.filter((box) => box.width > 0 && (box.width < 24 || box.height < 23.9));
			});
			expect(small).toEqual([]);
		});
	}
}
