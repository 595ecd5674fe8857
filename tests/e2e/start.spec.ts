import { expect, test } from "@playwright/test";
import { settle } from "./support/axis-page.ts";
import { content, onAxis, openTimeline } from "./support/timeline.ts";

const landmarks = content.events.filter(({ landmark }) => landmark);

for (const [width, height] of [
	[1366, 650],
	[390, 844],
] as const) {
	test(`the start says what this is and where to begin, without scrolling, at ${width}×${height}`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		await openTimeline(page);
		await settle(page);
		const start = page.locator("#start");
		await expect(start.locator(".start-text")).toHaveText(content.start.join(" "));
		await expect(start.locator(".start-text")).toBeInViewport({ ratio: 1 });
		await expect(start.getByRole("link", { name: "Start with the May session" })).toBeInViewport({
			ratio: 1,
		});
		const listed = start.getByRole("list", { name: "Five key events" }).getByRole("link");
		await expect(listed).toHaveCount(5);
		for (const [index, { id, shortTitle }] of landmarks.entries()) {
			// All of its words, if not the line under the last of them.
			await expect(listed.nth(index)).toBeInViewport({ ratio: 0.8 });
			await expect(listed.nth(index)).toContainText(shortTitle);
			// On the axis it has its number, its name, and no "+n" in its place.
			await expect(onAxis(page, id).locator("[data-event-label]")).toBeInViewport({ ratio: 1 });
			await expect(onAxis(page, id).locator(".axis-number")).toHaveAttribute(
				"data-number",
				String(index + 1),
			);
		}
		await start.getByRole("link", { name: "Start with the May session" }).click();
		await expect(page.locator('[data-event-detail="may-session"]')).toBeVisible();
	});
}
