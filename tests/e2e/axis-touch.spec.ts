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
			const row = document.querySelector(".axis-items .axis-item")?.getBoundingClientRect().height ?? 0;
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

test('a tap on a "+n" zooms in and gives the first of its events the focus, from which the arrows go on', async ({
	page,
}) => {
	await openAxis(page);
	const mark = page.locator('.axis-more[data-deed="zoom"]').first();
	const name = (await mark.getAttribute("aria-label")) ?? "";
	const behind = content.events.filter(({ shortTitle }) => name.includes(shortTitle)).map(({ id }) => id);
	expect(behind.length).toBeGreaterThan(1);
	await mark.tap();
	const order = content.events.map(({ id }) => id);
	const first = behind.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))[0] ?? "";
	await expect(item(page, first)).toBeFocused();
	await expect(page.locator("[data-announcer]")).toContainText(/\d+ of \d+ events shown/);
	await settle(page);
	await expect(item(page, first)).toBeFocused();
	await expect(item(page, first).locator("[data-event-label]")).toBeInViewport();
	await expect(page.locator("[data-event-detail]")).toHaveCount(0);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await page.keyboard.press("ArrowRight");
	await expect(item(page, order[order.indexOf(first) + 1] ?? "")).toBeFocused();
});

test("at the scale of a day all events of 23 November are on the axis, in order and with their names", async ({
	page,
}) => {
	for (const viewport of [
		{ width: 390, height: 844 },
		{ width: 360, height: 740 },
		{ width: 320, height: 640 },
	]) {
		await page.setViewportSize(viewport);
		await openAxis(page);
		await page.getByRole("button", { name: "23 Nov", exact: true }).tap();
		await expect(page.getByRole("button", { name: "23 Nov", exact: true })).toHaveAttribute(
			"aria-pressed",
			"true",
		);
		await settle(page);
		expect(dayIds).toHaveLength(9);
		for (const id of dayIds) await expect(item(page, id).locator("[data-event-label]")).toBeInViewport();
		expect(await axisFaults(page, WINDOW_PRESETS.day, true)).toEqual([]);
	}
});

for (const width of [390, 360]) {
	test(`"+" pressed again and again keeps a good piece of an event in view, from wherever, at ${width} px`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 740 });
		await openAxis(page);
		const most = () =>
			page.evaluate(() => {
				const plot = document.querySelector(".axis-plot")?.getBoundingClientRect();
				if (!plot) return 0;
				const bars = [...document.querySelectorAll('[data-axis="live"] [data-event-id]')];
				const seen = bars.map((bar) => {
					const { left, right } = bar.getBoundingClientRect();
					return Math.min(right, plot.right) - Math.max(left, plot.left);
				});
				return Math.max(0, ...seen);
			});
		for (const window of [
			WINDOW_PRESETS.year,
			WINDOW_PRESETS.all,
			// A sliver of May is in view, and then of 23 November.
			{ start: Date.UTC(2022, 4, 31, 20), end: Date.UTC(2022, 7, 1) },
			{ start: Date.UTC(2022, 10, 23, 23), end: Date.UTC(2022, 11, 30) },
		]) {
			await showWindow(page, window);
			for (let step = 0; step < 5; step++) {
				await page.getByRole("button", { name: "Zoom in", exact: true }).tap();
				await settle(page);
			}
			expect(await most(), `after ${new Date(window.start).toISOString()}`).toBeGreaterThan(width / 6);
		}
	});
}

test("where a pan has left all events behind, a line over the axis says where they are", async ({ page }) => {
	await openAxis(page);
	const earlier = page.getByRole("button", { name: /^Show \d+ earlier/ });
	const later = page.getByRole("button", { name: /^Show \d+ later/ });
	await expect(earlier.or(later)).toHaveCount(0);
	await showWindow(page, { start: Date.UTC(2022, 5, 5), end: Date.UTC(2022, 5, 20) });
	for (const width of [390, 360, 320]) {
		await page.setViewportSize({ width, height: 740 });
		await settle(page);
		for (const button of [earlier, later, page.getByRole("button", { name: "Back to 2022" })])
			await expect(button).toBeInViewport({ ratio: 1 });
	}
	await later.tap();
	await expect(
		item(page, content.events.find(({ date }) => (date.min ?? 0) > Date.UTC(2022, 5))?.id ?? ""),
	).toBeFocused();
	await expect(page.getByText("No events here.")).toHaveCount(0);
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
