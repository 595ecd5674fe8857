import { expect, type Page, test } from "@playwright/test";
import { settle } from "./support/axis-page.ts";
import { seenEvent } from "./support/seen-lines.ts";
import { content, onAxis, openTimeline } from "./support/timeline.ts";

interface Size {
	readonly width: number;
	readonly height: number;
	/** As in somebody else's page. */
	readonly frame?: true;
}

const SIZES: readonly Size[] = [
	{ width: 1366, height: 650 },
	{ width: 1366, height: 768 },
	{ width: 1440, height: 900 },
	{ width: 1920, height: 1080 },
	{ width: 1000, height: 600 },
	{ width: 820, height: 1180 },
	{ width: 390, height: 844 },
	{ width: 360, height: 640 },
	{ width: 844, height: 390 },
	{ width: 280, height: 320, frame: true },
	{ width: 360, height: 500, frame: true },
	{ width: 500, height: 400, frame: true },
	{ width: 700, height: 500, frame: true },
	{ width: 800, height: 600, frame: true },
	{ width: 1100, height: 600, frame: true },
];

/** How many lines of the first quote must be seen at once; `Infinity` for all. */
function linesAsked({ width, height }: Size): number {
	if (width >= 1000 && height >= 600) return Number.POSITIVE_INFINITY;
	return width <= 280 ? 2 : 4;
}

const ids = content.events.map(({ id }) => id);

/** What is missing of an open event, in words; empty when it is all there. */
async function missing(page: Page, id: string, size: Size): Promise<string[]> {
	await expect(page.locator(`[data-event-detail="${id}"]`)).toBeVisible();
	// The axis may not have begun to move there: a busy page stands still before it does.
	await expect.poll(async () => (await seenEvent(page)).bar, `${id}: its bar is seen`).toBeTruthy();
	await settle(page);
	const seen = await seenEvent(page);
	const asked = Math.min(linesAsked(size), seen.lines);
	const faults: string[] = [];
	if (seen.id !== id) faults.push(`${id}: ${seen.id} is open`);
	if (seen.lines === 0 || seen.seen < asked)
		faults.push(`${id}: ${seen.seen} of ${seen.lines} lines are seen, ${asked} must be`);
	for (const part of ["bar", "months", "title"] as const)
		if (!seen[part]) faults.push(`${id}: its ${part} cannot be seen`);
	const scrolls = await page.evaluate(() => {
		const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
		return scrollHeight > clientHeight || scrollWidth > clientWidth;
	});
	if (scrolls) faults.push(`${id}: the page itself scrolls`);
	return faults;
}

const addressOf = ({ frame }: Size) => (frame ? "./timeline.html?embed=1" : "./");

for (const size of SIZES) {
	const { width, height } = size;
	test.describe(`${size.frame ? "a frame of" : "a window of"} ${width}×${height}`, () => {
		test.use({ viewport: { width, height } });
		test.setTimeout(120_000);

		test("shows words and bar of every event that a link opens", async ({ page }) => {
			const faults: string[] = [];
			await openTimeline(page, `${addressOf(size)}#e=${ids[0]}`);
			for (const id of ids) {
				await page.evaluate((hash) => {
					location.hash = hash;
				}, `#e=${id}`);
				faults.push(...(await missing(page, id, size)));
			}
			expect(faults).toEqual([]);
		});

		test("shows words and bar of every event that a click opens, and moves no bar of a whole axis", async ({
			page,
		}) => {
			await openTimeline(page, addressOf(size));
			await settle(page);
			const faults: string[] = [];
			const tops = () =>
				page.locator('[data-axis="live"] [data-event-id]:not([hidden])').evaluateAll((items) =>
					items.map((item) => {
						const { left, top, width: wide, height: high } = item.getBoundingClientRect();
						return `${item.getAttribute("data-event-id")} ${[left, top, wide, high].map(Math.round).join(" ")}`;
					}),
				);
			const before = await tops();
			let opened = 0;
			for (const id of ids) {
				const label = onAxis(page, id).locator("[data-event-label]");
				if (!(await label.isVisible())) continue;
				await label.click();
				opened += 1;
				faults.push(...(await missing(page, id, size)));
				const strip = await page.locator(".axis-items.is-strip").count();
				if (strip === 0) {
					const after = await tops();
					for (const place of before) if (!after.includes(place)) faults.push(`${id} has moved ${place}`);
				}
				await page.getByRole("button", { name: "Close the event" }).click();
				await settle(page);
			}
			expect(opened).toBeGreaterThan(3);
			expect(faults).toEqual([]);
			expect(await tops()).toEqual(before);
		});
	});
}
