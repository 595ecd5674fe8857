import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import { expectReady, hostScroll, scrollable, test } from "./support/host-page.ts";
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
	{ width = 350, height = 600, hash = "" } = {},
) {
	await openPages({
		"/": {
			html: `<!doctype html><meta name="viewport" content="width=device-width"><title>Host</title><p>Before</p>
<iframe id="timeline" title="Timeline" src="${site}timeline.html?embed=1${hash}" sandbox="allow-scripts" width="${width}" height="${height}"></iframe>
<div style="height: 3000px">After</div>`,
		},
	});
	const timeline = page.frameLocator("#timeline");
	await expectReady(timeline);
	const box = await timeline.locator('[data-axis="live"]').boundingBox();
	if (!box) throw new Error("The axis has no box.");
	return { timeline, middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
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

/** Scrolls to the end of words, once the finger's own momentum has run out. */
function toTheEnd(words: Locator): Promise<void> {
	return words.evaluate(
		(element) =>
			new Promise<void>((done) => {
				let known = Number.NaN;
				let same = 0;
				const look = () => {
					same = element.scrollTop === known ? same + 1 : 0;
					known = element.scrollTop;
					if (same === 10 && element.scrollTop + element.clientHeight < element.scrollHeight - 1)
						element.scrollTop = element.scrollHeight;
					if (same === 20) done();
					else requestAnimationFrame(look);
				};
				requestAnimationFrame(look);
			}),
	);
}

for (const [width, height] of [
	[280, 320],
	[350, 500],
] as const) {
	test(`the first swipe moves the host in a frame of ${width} by ${height} with nothing open`, async ({
		page,
		context,
		openPages,
		baseURL,
	}) => {
		const { timeline, middle } = await openNarrow(page, openPages, baseURL ?? "", { width, height });
		expect(await scrollable(timeline)).toEqual([]);
		const cdp = await context.newCDPSession(page);
		await swipe(page, cdp, [middle], [{ x: middle.x, y: middle.y - 60 }]);
		await expect.poll(() => hostScroll(page)).toBeGreaterThan(30);
	});

	test(`a swipe over an open event's words scrolls them in a frame of ${width} by ${height}, at their end and over the axis the host`, async ({
		page,
		context,
		openPages,
		baseURL,
	}) => {
		const { timeline, middle } = await openNarrow(page, openPages, baseURL ?? "", {
			width,
			height,
			hash: "#sochi-meeting",
		});
		const words = timeline.locator(".pane-body");
		const box = await words.boundingBox();
		if (!box) throw new Error("There are no words.");
		const on = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		const cdp = await context.newCDPSession(page);
		await swipe(page, cdp, [on], [{ x: on.x, y: on.y - 60 }]);
		await expect.poll(() => words.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(30);
		expect(await hostScroll(page)).toBe(0);
		await toTheEnd(words);
		// The swipe that meets the end, be it by less than a pixel, still belongs to the words.
		await expect(async () => {
			await swipe(page, cdp, [on], [{ x: on.x, y: on.y - 60 }]);
			expect(await hostScroll(page)).toBeGreaterThan(30);
		}).toPass({ timeout: 15_000 });
		await page.evaluate(() => scrollTo(0, 0));
		await swipe(page, cdp, [middle], [{ x: middle.x, y: middle.y - 60 }]);
		await expect.poll(() => hostScroll(page)).toBeGreaterThan(30);
	});
}

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
