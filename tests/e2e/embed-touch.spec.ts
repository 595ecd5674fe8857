import { expect, type FrameLocator, type Page } from "@playwright/test";
import { expectReady, hostScroll, test } from "./support/host-page.ts";
import { swipe } from "./support/touch.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** How far two events are apart on the axis: it grows with zooming in. */
const distance = (timeline: FrameLocator) =>
	timeline.locator('[data-axis="live"]').evaluate((live) => {
		const left = (id: string) =>
			live.querySelector(`[data-event-id="${id}"]`)?.getBoundingClientRect().left ?? 0;
		return left("october-session") - left("may-session");
	});

async function openNarrow(
	page: Page,
	openPages: (pages: { "/": { html: string } }) => Promise<string>,
	site: string,
) {
	await openPages({
		"/": {
			html: `<!doctype html><meta name="viewport" content="width=device-width"><title>Host</title><p>Before</p>
<iframe id="timeline" title="Timeline" src="${site}timeline.html?embed=1" sandbox="allow-scripts" width="350" height="1100"></iframe>
<div style="height: 3000px">After</div>`,
		},
	});
	const timeline = page.frameLocator("#timeline");
	await expectReady(timeline);
	const box = await timeline.locator('[data-axis="live"]').boundingBox();
	if (!box) throw new Error("The axis has no box.");
	return { timeline, middle: { x: box.x + box.width / 2, y: box.y + 300 } };
}

test("one finger over the axis scrolls the host and moves nothing on the axis", async ({
	page,
	context,
	openPages,
	baseURL,
}) => {
	const { timeline, middle } = await openNarrow(page, openPages, baseURL ?? "");
	const before = await distance(timeline);
	const cdp = await context.newCDPSession(page);
	await swipe(page, cdp, [middle], [{ x: middle.x, y: middle.y - 200 }]);
	await expect.poll(() => hostScroll(page)).toBeGreaterThan(100);
	expect(await distance(timeline)).toBe(before);
	await expect(timeline.locator("[data-event-detail]")).toHaveCount(0);
});

test("two fingers over the axis zoom it, and the host stays where it is", async ({
	page,
	context,
	openPages,
	baseURL,
}) => {
	const { timeline, middle } = await openNarrow(page, openPages, baseURL ?? "");
	const before = await distance(timeline);
	const cdp = await context.newCDPSession(page);
	const apart = (by: number) => [
		{ x: middle.x - by, y: middle.y },
		{ x: middle.x + by, y: middle.y },
	];
	await swipe(page, cdp, apart(30), apart(70));
	await expect.poll(() => distance(timeline)).toBeGreaterThan(before * 1.4);
	expect(await hostScroll(page)).toBe(0);
	expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});
