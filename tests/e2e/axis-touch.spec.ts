import { expect, type Page, test } from "@playwright/test";
import { WINDOW_PRESETS } from "../model/axis-fixture.ts";
import { content, dayIds, facts } from "./support/axis-facts.ts";
import { axisFaults } from "./support/axis-faults.ts";
import { item, itemPlace, liveAxis, openAxis, settle, showWindow } from "./support/axis-page.ts";
import { type Point, swipe } from "./support/touch.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const lanes = new Map(content.events.map(({ id, lane }) => [id, lane]));

async function distance(page: Page): Promise<number> {
	return (await itemPlace(page, "october-session")).left - (await itemPlace(page, "may-session")).left;
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

test('two fingers zoom, and one pans, also where a finger is put down on a "+n"', async ({
	page,
	context,
}) => {
	await openAxis(page);
	const cdp = await context.newCDPSession(page);
	const mark = await page.locator(".axis-more").first().boundingBox();
	if (!mark) throw new Error("There is no mark.");
	const on = { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
	const start = await distance(page);
	const left = { x: on.x - 80, y: on.y };
	await swipe(page, cdp, [on, left], [on, { x: left.x - 80, y: on.y }]);
	await settle(page);
	expect((await distance(page)) / start).toBeGreaterThan(1.5);
	expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);

	await showWindow(page, WINDOW_PRESETS.year);
	const before = await itemPlace(page, "october-session");
	await swipe(page, cdp, [on], [{ x: on.x - 60, y: on.y }]);
	await settle(page);
	expect(before.left - (await itemPlace(page, "october-session")).left).toBeGreaterThan(40);
	await expect(page.locator("[data-event-detail]")).toHaveCount(0);
});

test("one finger pans sideways and leaves the page where it is", async ({ page, context }) => {
	await openAxis(page);
	const cdp = await context.newCDPSession(page);
	const before = await itemPlace(page, "october-session");
	const from = await pointAt(page, 0.7);
	await swipe(page, cdp, [from], [{ x: from.x - 100, y: from.y }]);
	await settle(page);
	const moved = before.left - (await itemPlace(page, "october-session")).left;
	expect(moved).toBeGreaterThan(80);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await expect(page.locator("[data-event-detail]")).toHaveCount(0);
});

test("one finger upwards over the axis moves and opens nothing", async ({ page, context }) => {
	await openAxis(page);
	const cdp = await context.newCDPSession(page);
	const before = await itemPlace(page, "october-session");
	const from = await pointAt(page, 0.5);
	await swipe(page, cdp, [from], [{ x: from.x, y: from.y - 120 }]);
	await settle(page);
	const after = await itemPlace(page, "october-session");
	expect(Math.abs(after.left - before.left)).toBeLessThan(1);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await expect(page.locator("[data-event-detail]")).toHaveCount(0);
});

test.describe("where the window is so low that the page scrolls", () => {
	test.use({ viewport: { width: 640, height: 300 } });

	test("one finger upwards over the axis scrolls the page and moves nothing on the axis", async ({
		page,
		context,
	}) => {
		await openAxis(page);
		const cdp = await context.newCDPSession(page);
		const before = await itemPlace(page, "october-session");
		const from = await pointAt(page, 0.5);
		await swipe(page, cdp, [from], [{ x: from.x, y: from.y - 160 }]);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(80);
		await settle(page);
		const after = await itemPlace(page, "october-session");
		expect(Math.abs(after.left - before.left)).toBeLessThan(1);
		await expect(page.locator("[data-event-detail]")).toHaveCount(0);
	});
});

test("a tap on a label opens its event", async ({ page }) => {
	await openAxis(page);
	await item(page, "october-session").locator("[data-event-label]").tap();
	await expect(page.locator("[data-event-detail]")).toHaveAttribute("data-event-detail", "october-session");
});

test("what takes a press of a mark is 44 pixels wide and as high as its row, and covers no event", async ({
	page,
}) => {
	await openAxis(page);
	for (const preset of ["year", "autumn", "day", "all"] as const) {
		await showWindow(page, WINDOW_PRESETS[preset]);
		const marks = liveAxis(page).locator(".axis-more");
		await expect(marks.first()).toBeVisible();
		const reached = await marks.evaluateAll((all) => {
			const row = document.querySelector(".axis-items > .axis-item")?.getBoundingClientRect().height ?? 0;
			return all.map((mark) => {
				const { left, right, top } = mark.getBoundingClientRect();
				const isHit = (x: number, y: number) => document.elementFromPoint(x, y) === mark;
				const columns = Array.from({ length: 80 }, (_, index) => Math.round((left + right) / 2) - 40 + index);
				const least = [top + 1, top + row / 2, top + row - 1].map(
					(y) => columns.filter((x) => isHit(x + 0.5, y)).length,
				);
				return { name: mark.ariaLabel, wide: Math.min(...least) };
			});
		});
		expect(
			reached.filter(({ wide }) => wide < 43),
			preset,
		).toEqual([]);
		expect(await axisFaults(page, WINDOW_PRESETS[preset], true)).toEqual([]);
	}
});

/** The event that is open. */
function openId(page: Page): Promise<string | null> {
	return page.locator("[data-event-detail]").getAttribute("data-event-detail");
}

test("in the strip a tap on another bar opens it, and on several at one place one after the other", async ({
	page,
}) => {
	await openAxis(page, "#e=sochi-meeting");
	await expect(page.locator(".axis-items.is-strip")).toBeVisible();
	await expect(item(page, "sochi-meeting").locator("[data-event-label]")).toBeInViewport();
	const may = await item(page, "may-session").boundingBox();
	await page.touchscreen.tap((may?.x ?? 0) + (may?.width ?? 0) / 2, (may?.y ?? 0) + 5);
	await expect.poll(() => openId(page)).toBe("may-session");
	await expect(item(page, "may-session").locator("[data-event-label]")).toBeInViewport();
	await expect(item(page, "sochi-meeting").locator("[data-event-label]")).toBeHidden();

	const day = await item(page, "joint-councils").boundingBox();
	const together = facts
		.filter(({ id }) => dayIds.includes(id) && lanes.get(id) === "council")
		.map(({ id }) => id);
	expect(together.length).toBeGreaterThan(3);
	// The key event lies on top of the others.
	together.unshift(...together.splice(together.indexOf("yerevan-meeting"), 1));
	const opened: (string | null)[] = [];
	for (const id of together) {
		await page.touchscreen.tap((day?.x ?? 0) + (day?.width ?? 0) / 2, (day?.y ?? 0) + 5);
		await expect.poll(() => openId(page)).toBe(id);
		opened.push(await openId(page));
		await expect(item(page, id).locator("[data-event-label]")).toBeInViewport();
	}
	expect(opened).toEqual(together);
});
