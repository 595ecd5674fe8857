import { expect, type Locator, type Page, test } from "@playwright/test";
import { WINDOW_PRESETS } from "../../src/model/axis/time-window.ts";
import { facts } from "./support/axis-facts.ts";
import {
	item,
	itemPlace,
	itemPlaces,
	liveAxis,
	openAxis,
	settle,
	showWindow,
	windowHash,
} from "./support/axis-page.ts";

const detail = "[data-event-detail]";

async function boxOf(locator: Locator) {
	const box = await locator.boundingBox();
	if (!box) throw new Error("It has no box.");
	return box;
}

/** Pixels between the starts of two events. */
async function distance(page: Page): Promise<number> {
	return (await itemPlace(page, "joint-councils")).left - (await itemPlace(page, "sochi-meeting")).left;
}

test("the wheel zooms in and out around the pointer", async ({ page }) => {
	await openAxis(page);
	const bar = await boxOf(item(page, "sochi-meeting"));
	const start = await distance(page);
	await page.mouse.move(bar.x, bar.y + bar.height / 2);
	await page.mouse.wheel(0, -240);
	await expect.poll(() => distance(page)).toBeGreaterThan(start * 1.1);
	await settle(page);
	expect(Math.abs((await boxOf(item(page, "sochi-meeting"))).x - bar.x)).toBeLessThan(1);
	const zoomed = await distance(page);
	await page.mouse.wheel(0, 240);
	await expect.poll(() => distance(page)).toBeLessThan(zoomed / 1.1);
	await settle(page);
	expect(Math.abs((await boxOf(item(page, "sochi-meeting"))).x - bar.x)).toBeLessThan(1);
	expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("a drag pans by as much as the pointer moves, keeps the scale, and selects nothing", async ({
	page,
}) => {
	await openAxis(page);
	const before = await itemPlace(page, "sochi-meeting");
	const scale = await distance(page);
	const label = await boxOf(item(page, "sochi-meeting").locator("[data-event-label]"));
	const from = { x: label.x + label.width / 2, y: label.y + label.height / 2 };
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x - 60, from.y, { steps: 6 });
	await page.mouse.move(from.x - 120, from.y, { steps: 6 });
	await settle(page);
	const after = await itemPlace(page, "sochi-meeting");
	expect(Math.abs(after.left - (before.left - 120))).toBeLessThanOrEqual(10);
	await page.mouse.up();
	await settle(page);
	expect(Math.abs((await distance(page)) - scale)).toBeLessThan(1);
	await expect(page.locator(detail)).toHaveCount(0);
	await expect(page.locator('.axis [aria-selected="true"]')).toHaveCount(0);
	await expect(page).toHaveURL(/#t=/);
});

test("a click on a label or on a bar opens its event", async ({ page }) => {
	await openAxis(page);
	await item(page, "sochi-meeting").locator("[data-event-label]").click();
	await expect(page.locator(detail)).toHaveAttribute("data-event-detail", "sochi-meeting");
	await expect(item(page, "sochi-meeting")).toHaveAttribute("aria-selected", "true");
	const bar = await boxOf(item(page, "september-session"));
	await page.mouse.click(bar.x + 3, bar.y + bar.height / 2);
	await expect(page.locator(detail)).toHaveAttribute("data-event-detail", "september-session");
	await expect(page.locator('.axis [aria-selected="true"]')).toHaveCount(1);
});

test("the zoom buttons zoom around the middle of the view", async ({ page }) => {
	await openAxis(page);
	const plot = await boxOf(liveAxis(page));
	const fromMiddle = async () => (await itemPlace(page, "may-session")).left - plot.width / 2;
	const start = await fromMiddle();
	await page.getByRole("button", { name: "Zoom in" }).click();
	await expect.poll(async () => (await fromMiddle()) / start).toBeCloseTo(2, 1);
	await page.getByRole("button", { name: "Zoom out" }).click();
	await expect.poll(async () => (await fromMiddle()) / start).toBeCloseTo(1, 2);
});

test("every preset shows its stretch of time and says which one is shown", async ({ page }) => {
	await openAxis(page);
	const presets = page.getByRole("group", { name: "Show" });
	for (const [name, hash] of [
		["All", windowHash(WINDOW_PRESETS.all)],
		["Sep–Nov", windowHash(WINDOW_PRESETS.autumn)],
		["23 November", windowHash(WINDOW_PRESETS.day)],
		["2022", ""],
	] as const) {
		await presets.getByRole("button", { name, exact: true }).click();
		await expect(presets.getByRole("button", { pressed: true })).toHaveText(name);
		await expect.poll(() => decodeURIComponent(new URL(page.url()).hash)).toBe(hash);
	}
	await presets.getByRole("button", { name: "All", exact: true }).click();
	await expect(page.getByRole("button", { name: /earlier|later/ })).toHaveCount(0);
});

test("what lies earlier or later comes into view by its button", async ({ page }) => {
	await openAxis(page);
	await showWindow(page, { start: Date.UTC(2022, 5, 1), end: Date.UTC(2022, 7, 1) });
	const visible = async () => [...(await itemPlaces(page)).keys()];
	const ended = facts.filter(({ end }) => end !== null && end <= Date.UTC(2022, 5, 1)).map(({ id }) => id);
	expect(ended).toContain("may-session");
	expect(await visible()).not.toContain("may-session");
	await page.getByRole("button", { name: new RegExp(`^${ended.length} earlier`) }).click();
	await expect.poll(visible).toEqual(expect.arrayContaining(ended));

	await showWindow(page, { start: Date.UTC(2022, 11, 5), end: Date.UTC(2022, 11, 20) });
	await page.getByRole("button", { name: /^1 later/ }).click();
	await expect.poll(visible).toContain("tasmagambetov-in-office");
});

test.describe("on a narrow screen", () => {
	test.use({ viewport: { width: 390, height: 900 } });

	test("a mark for what does not fit zooms in until its events are shown", async ({ page }) => {
		await openAxis(page);
		// From the year outwards until a lane overflows.
		const more = liveAxis(page).locator(".axis-more");
		for (const years of [2, 4, 8, 12]) {
			if ((await more.count()) > 0) break;
			await showWindow(page, { start: Date.UTC(2022, 10 - years * 6), end: Date.UTC(2022, 10 + years * 6) });
		}
		const name = (await more.first().getAttribute("aria-label")) ?? "";
		const ids = facts.filter(({ label }) => name.includes(label)).map(({ id }) => id);
		expect(ids.length).toBe(Number.parseInt(name, 10));
		const hidden = await itemPlaces(page);
		expect(ids.filter((id) => hidden.has(id))).toEqual([]);
		await more.first().click();
		await expect.poll(async () => [...(await itemPlaces(page)).keys()]).toEqual(expect.arrayContaining(ids));
	});
});
