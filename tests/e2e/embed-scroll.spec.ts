import { expect, type FrameLocator, type Page } from "@playwright/test";
import { settle } from "./support/axis-page.ts";
import { hostScroll, scrollable, test } from "./support/host-page.ts";

/** Sizes of frames, CSS pixels. */
const SIZES = [
	[280, 320],
	[360, 500],
	[500, 400],
	[700, 500],
	[800, 600],
	[1100, 600],
	[820, 1180],
] as const;

const body = (timeline: FrameLocator) => timeline.locator(".pane-body");

/** Points with a mouse at the middle of what is seen of a part of the timeline. */
async function pointAt(page: Page, timeline: FrameLocator, part: string): Promise<void> {
	const box = await timeline.locator(part).boundingBox();
	if (!box) throw new Error(`There is no ${part}.`);
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

/** One notch of the wheel, and how far it has moved the host. */
async function notch(page: Page, by: number): Promise<number> {
	const before = await hostScroll(page);
	await page.mouse.wheel(0, by);
	await settle(page);
	await page.evaluate(
		() =>
			new Promise<void>((done) => {
				let known = Number.NaN;
				let same = 0;
				const look = () => {
					same = scrollY === known ? same + 1 : 0;
					known = scrollY;
					if (same === 12) done();
					else requestAnimationFrame(look);
				};
				requestAnimationFrame(look);
			}),
	);
	return (await hostScroll(page)) - before;
}

test.use({ viewport: { width: 1300, height: 1450 } });

for (const [width, height] of SIZES) {
	for (const sandbox of ["", 'sandbox="allow-scripts"'])
		test(`with nothing open nothing scrolls in ${sandbox ? "a sandboxed" : "a"} frame of ${width} by ${height}, and the first notch moves the host`, async ({
			page,
			openHost,
		}) => {
			const timeline = await openHost({
				address: "timeline.html?embed=1",
				width,
				height,
				attributes: sandbox,
			});
			await expect(timeline.locator('[data-axis="live"]')).toBeVisible();
			expect(await scrollable(timeline)).toEqual([]);
			for (const part of ['[data-axis="live"]', ".stage-pane", ".stage-tools", ".embed-line"]) {
				if (!(await timeline.locator(part).isVisible())) continue;
				await pointAt(page, timeline, part);
				expect(await notch(page, 40), part).toBeGreaterThan(0);
			}
		});

	test(`with an event open only its words scroll in a frame of ${width} by ${height}, and the host goes on at their end`, async ({
		page,
		openHost,
	}) => {
		const timeline = await openHost({ address: "timeline.html?embed=1#sochi-meeting", width, height });
		await expect(timeline.locator('[data-axis="live"]')).toBeVisible();
		expect(await scrollable(timeline)).toEqual(["pane-body"]);
		await pointAt(page, timeline, '[data-axis="live"]');
		expect(await notch(page, 40), "over the axis").toBeGreaterThan(0);
		await pointAt(page, timeline, ".pane-body");
		expect(await notch(page, 40), "over the words").toBe(0);
		expect(await body(timeline).evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
		await body(timeline).evaluate((element) => {
			element.scrollTop = element.scrollHeight;
		});
		expect(await notch(page, 40), "at the end of the words").toBeGreaterThan(0);
	});
}
