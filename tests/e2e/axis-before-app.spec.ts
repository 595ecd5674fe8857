import { expect, test } from "@playwright/test";
import { detail, onAxis, recordConsole } from "./support/timeline.ts";

test("the axis answers before the app has come, and the app takes over what was done", async ({ page }) => {
	const said = recordConsole(page);
	let letGo = () => {};
	const held = new Promise<void>((resolve) => {
		letGo = resolve;
	});
	await page.route("**/assets/start-*.js", async (route) => {
		if (/start-page-/.test(route.request().url())) return route.continue();
		await held;
		return route.continue();
	});
	await page.goto("./");
	const axis = page.locator('[data-axis="live"]');
	await expect(axis).toBeVisible();
	await expect(page.locator("html[data-app]")).toHaveCount(0);
	const distance = () =>
		page.evaluate(() => {
			const left = (id: string) =>
				document.querySelector(`[data-axis="live"] [data-event-id="${id}"]`)?.getBoundingClientRect().left ??
				0;
			return left("october-session") - left("may-session");
		});
	const before = await distance();
	const box = await axis.boundingBox();
	await page.mouse.move((box?.x ?? 0) + 600, (box?.y ?? 0) + 100);
	await page.mouse.wheel(0, -120);
	await expect.poll(distance).toBeGreaterThan(before + 10);
	const zoomed = await distance();
	await onAxis(page, "sochi-meeting").click();
	await expect(onAxis(page, "sochi-meeting")).toHaveAttribute("aria-current", "true");
	await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#e=sochi-meeting&t=/);
	letGo();
	await expect(detail(page)).toHaveAttribute("data-event-detail", "sochi-meeting");
	await expect(page.locator("html[data-app=ready]")).toBeAttached();
	await expect(page.locator(".vis-timeline")).toHaveCount(1);
	expect(Math.abs((await distance()) - zoomed)).toBeLessThan(2);
	expect(said).toEqual([]);
});
