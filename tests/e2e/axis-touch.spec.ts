import { expect, type Page, test } from "@playwright/test";
import { itemPlace, liveAxis, openAxis, settle } from "./support/axis-page.ts";
import { type Point, swipe } from "./support/touch.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

async function distance(page: Page): Promise<number> {
	return (await itemPlace(page, "joint-councils")).left - (await itemPlace(page, "sochi-meeting")).left;
}

/** A point on the axis, near its top. */
async function pointAt(page: Page, fraction: number): Promise<Point> {
	const box = await liveAxis(page).boundingBox();
	if (!box) throw new Error("The axis has no box.");
	return { x: box.x + box.width * fraction, y: box.y + 150 };
}

test("two fingers zoom", async ({ page, context }) => {
	await openAxis(page);
	const cdp = await context.newCDPSession(page);
	const start = await distance(page);
	const middle = await pointAt(page, 0.7);
	await swipe(
		page,
		cdp,
		[
			{ x: middle.x - 30, y: middle.y },
			{ x: middle.x + 30, y: middle.y },
		],
		[
			{ x: middle.x - 60, y: middle.y },
			{ x: middle.x + 60, y: middle.y },
		],
	);
	await settle(page);
	const ratio = (await distance(page)) / start;
	expect(ratio).toBeGreaterThan(1.5);
	expect(ratio).toBeLessThan(2.5);
	expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test("one finger pans sideways and leaves the page where it is", async ({ page, context }) => {
	await openAxis(page);
	const cdp = await context.newCDPSession(page);
	const before = await itemPlace(page, "sochi-meeting");
	const from = await pointAt(page, 0.7);
	await swipe(page, cdp, [from], [{ x: from.x - 100, y: from.y }]);
	await settle(page);
	const moved = before.left - (await itemPlace(page, "sochi-meeting")).left;
	expect(moved).toBeGreaterThan(80);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await expect(page.locator("[data-event-detail]")).toHaveCount(0);
});

test("one finger upwards over the axis scrolls the page and moves nothing on the axis", async ({
	page,
	context,
}) => {
	await openAxis(page);
	const cdp = await context.newCDPSession(page);
	const before = await itemPlace(page, "sochi-meeting");
	const from = await pointAt(page, 0.5);
	await swipe(page, cdp, [from], [{ x: from.x, y: from.y - 160 }]);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(80);
	await settle(page);
	const after = await itemPlace(page, "sochi-meeting");
	expect(Math.abs(after.left - before.left)).toBeLessThan(1);
	await expect(page.locator("[data-event-detail]")).toHaveCount(0);
});

test("a tap on a label opens its event", async ({ page }) => {
	await openAxis(page);
	await page.locator('.axis [data-event-id="sochi-meeting"] [data-event-label]').tap();
	await expect(page.locator("[data-event-detail]")).toHaveAttribute("data-event-detail", "sochi-meeting");
});
