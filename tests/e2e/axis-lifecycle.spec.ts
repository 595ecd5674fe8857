import { expect, test } from "@playwright/test";
import { item, liveAxis, openAxis } from "./support/axis-page.ts";
import { recordConsole } from "./support/timeline.ts";

test("going to the list and back ten times leaves one axis and says nothing in the console", async ({
	page,
}) => {
	const said = recordConsole(page);
	await openAxis(page);
	const views = page.getByRole("navigation", { name: "Views" });
	for (let time = 0; time < 10; time++) {
		await views.getByRole("link", { name: "List" }).click();
		await expect(page.locator("[data-axis]")).toHaveCount(0);
		await views.getByRole("link", { name: "Timeline" }).click();
		// Also where the axis has not come to life yet.
		if (time % 2 === 0) await expect(liveAxis(page)).toBeVisible();
	}
	await expect(liveAxis(page)).toBeVisible();
	await expect(page.locator("[data-axis]")).toHaveCount(1);
	await expect(page.locator(".vis-timeline")).toHaveCount(1);
	await expect(item(page, "sochi-meeting")).toHaveCount(1);
	await item(page, "sochi-meeting").click();
	await expect(page.locator("[data-event-detail]")).toHaveCount(1);
	expect(said).toEqual([]);
});

test("when the axis's script does not come, the list stays, and trying again brings the axis at the same address", async ({
	page,
}) => {
	await page.route("**/live-axis*.js", (route) => route.abort());
	await page.goto("./#e=may-session&t=2022-04-01..2022-12-01");
	const notice = page.getByRole("alert").filter({ hasText: "The interactive axis did not load." });
	await expect(notice).toBeVisible();
	await expect(page.locator("[data-event-detail]")).toHaveAttribute("data-event-detail", "may-session");
	await expect(page.locator('[data-axis="static"]')).toBeVisible();
	await page.unroute("**/live-axis*.js");
	await notice.getByRole("button", { name: "Try again" }).click();
	await expect(liveAxis(page)).toBeVisible();
	await expect(notice).toHaveCount(0);
	await expect(item(page, "may-session")).toHaveAttribute("aria-current", "true");
	expect(new URL(page.url()).hash).toBe("#e=may-session&t=2022-04-01..2022-12-01");
});

test("while the axis's script does not come, its picture opens events, and every event can be read in the list", async ({
	page,
}) => {
	await page.route("**/live-axis*.js", (route) => route.abort());
	await page.goto("./");
	const retry = page.getByRole("button", { name: "Try again" });
	await expect(retry).toBeInViewport();
	await page.locator('[data-axis="static"] [data-event-id="may-session"] [data-event-label]').click();
	await expect(page.locator("[data-event-detail]")).toHaveAttribute("data-event-detail", "may-session");
	await page.getByRole("button", { name: "Close the event" }).click();
	await retry.click();
	await expect(retry).toBeInViewport();
	await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "List" }).click();
	await expect(page.locator("article")).toHaveCount(20);
	await expect(page.locator("article#may-session")).toBeVisible();
});
