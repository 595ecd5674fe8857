import { expect, type FrameLocator, type Page } from "@playwright/test";
import { hostScroll, sayToTimeline, test } from "./support/host-page.ts";
import { content } from "./support/timeline.ts";

const axis = (timeline: FrameLocator) => timeline.locator('[data-axis="live"]');
const hint = (timeline: FrameLocator) => timeline.locator(".axis-hint");

/** How far two events are apart on the axis: it grows with zooming in. */
function distance(timeline: FrameLocator): Promise<number> {
	return axis(timeline).evaluate((live) => {
		const left = (id: string) =>
			live.querySelector(`[data-event-id="${id}"]`)?.getBoundingClientRect().left ?? 0;
		return left("october-session") - left("may-session");
	});
}

async function pointAtAxis(page: Page, timeline: FrameLocator): Promise<void> {
	await expect(axis(timeline)).toBeVisible();
	const box = await axis(timeline).boundingBox();
	await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 150);
}

test("an embed has axis, detail and a line with the way to its own page, and nothing of the page around them", async ({
	openHost,
	baseURL,
}) => {
	const timeline = await openHost({ address: "?embed=1#e=sochi-meeting" });
	await expect(axis(timeline)).toBeVisible();
	await expect(timeline.locator("[data-event-detail]")).toHaveAttribute("data-event-detail", "sochi-meeting");
	for (const part of [".site-header", ".skip-links", "search", ".event-list", ".about"])
		await expect(timeline.locator(part)).toHaveCount(0);
	await expect(timeline.locator(".embed-line")).toContainText("Source: Caucasus Watch");
	const out = timeline.getByRole("link", { name: "Open in its own page" });
	expect(await out.evaluate((link: HTMLAnchorElement) => link.href)).toBe(`${baseURL}#e=sochi-meeting`);
});

test("a plain wheel scrolls the host and brings a hint, Ctrl and wheel zoom", async ({ page, openHost }) => {
	const timeline = await openHost();
	await pointAtAxis(page, timeline);
	const before = await distance(timeline);
	await page.mouse.wheel(0, 120);
	await expect.poll(() => hostScroll(page)).toBeGreaterThan(60);
	await expect(hint(timeline)).toHaveText("To zoom, hold Ctrl or ⌘ and scroll, or use two fingers.");
	expect(await distance(timeline)).toBe(before);
	await expect(hint(timeline)).toHaveCount(0);
	await page.mouse.wheel(0, -120);
	await expect.poll(() => hostScroll(page)).toBe(0);
	await expect(hint(timeline)).toHaveCount(0);

	await page.keyboard.down("Control");
	await page.mouse.wheel(0, -120);
	await expect.poll(() => distance(timeline)).toBeGreaterThan(before + 5);
	await page.keyboard.up("Control");
	expect(await hostScroll(page)).toBe(0);
});

test("the whole page yields the wheel in a frame too, and an embed does not where it is told so", async ({
	page,
	openHost,
}) => {
	const whole = await openHost({ address: "", width: 1000 });
	await pointAtAxis(page, whole);
	await page.mouse.wheel(0, 120);
	await expect(hint(whole)).toBeVisible();

	const direct = await openHost({ address: "?embed=1&gestures=direct" });
	await pointAtAxis(page, direct);
	const before = await distance(direct);
	await page.mouse.wheel(0, -120);
	await expect.poll(() => distance(direct)).toBeGreaterThan(before + 5);
	expect(await hostScroll(page)).toBe(0);
});

for (const [place, host] of [
	["a plain frame", { address: "?embed=1#sochi-meeting" }],
	[
		"a sandboxed frame without an origin",
		{
			address: "timeline.html?embed=1#sochi-meeting",
			attributes: 'sandbox="allow-scripts"',
		},
	],
] as const)
	test(`an embed takes no focus, scrolls nothing and adds no step to the host's history: ${place}`, async ({
		page,
		openHost,
	}) => {
		const timeline = await openHost(host);
		await expect(timeline.locator("[data-event-detail]")).toBeVisible();
		expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
		expect(await hostScroll(page)).toBe(0);
		const steps = await page.evaluate(() => history.length);
		await axis(timeline).locator('[data-event-id="may-session"]').click();
		await expect(timeline.locator("[data-event-detail]")).toHaveAttribute("data-event-detail", "may-session");
		await timeline.locator(".neighbour.is-next").click();
		await expect(timeline.locator("[data-event-detail]")).toHaveAttribute(
			"data-event-detail",
			"september-session",
		);
		await sayToTimeline(page, { type: "csto-timeline:goto", hash: "#protest" });
		await expect(timeline.locator("[data-event-detail]")).toHaveAttribute("data-event-detail", "protest");
		expect(await page.evaluate(() => history.length)).toBe(steps);
	});

test("options by parameter: list, lanes, theme; what is unknown gives the default", async ({ openHost }) => {
	const list = await openHost({ address: "?embed=1&view=list&lanes=public&theme=dark" });
	await expect(list.locator("html")).toHaveAttribute("data-theme", "dark");
	await expect(list.locator("article")).toHaveCount(1);
	await expect(axis(list)).toHaveCount(0);
	await list.locator("#title-protest a").click();
	await expect(list.locator("[data-event-detail]")).toHaveAttribute("data-event-detail", "protest");

	const odd = await openHost({ address: "?embed=1&view=globe&lanes=moon&theme=pink&lang=xx" });
	await expect(axis(odd)).toBeVisible();
	await expect(axis(odd).locator(".is-dim")).toHaveCount(0);
});

test("a click in a frame that shows the axis only scrolls the frame to what opened, and not the host", async ({
	page,
	openHost,
}) => {
	const timeline = await openHost({ height: 560 });
	await expect(axis(timeline)).toBeVisible();
	await axis(timeline).locator('[data-event-id="may-session"]').click();
	await expect(timeline.locator("#detail-title")).toBeInViewport();
	const { top, height } = await timeline.locator("#detail-title").evaluate((title) => ({
		top: title.getBoundingClientRect().top,
		height: innerHeight,
	}));
	expect(top).toBeGreaterThan(0);
	expect(top).toBeLessThan(height - 100);
	expect(await hostScroll(page)).toBe(0);
	await timeline.getByRole("button", { name: "Close the event" }).click();
	await expect(axis(timeline).locator('[data-event-id="may-session"]')).toBeFocused();
});

test("every link that leads elsewhere opens beside the host, never in the timeline's place", async ({
	openHost,
}) => {
	const narrowed = content.events.find(({ dating }) => dating.some(({ reports }) => reports.length > 0));
	const timeline = await openHost({ address: `?embed=1#${narrowed?.id}` });
	await expect(timeline.locator(".narrowings a").first()).toBeVisible();
	const links = await timeline
		.locator("a[href]:not([href^='#'])")
		.evaluateAll((all) =>
			all.map((link) => [
				link.getAttribute("target"),
				/\bno(?:opener|referrer)\b/.test(link.getAttribute("rel") ?? ""),
			]),
		);
	expect(links.length).toBeGreaterThan(2);
	for (const link of links) expect(link).toEqual(["_blank", true]);
});

test("says kindly what a frame cannot do or find, and offers the page itself", async ({ page, openHost }) => {
	const timeline = await openHost({
		address: "timeline.html?embed=1#e=nothing",
		attributes: 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
	});
	const status = timeline.locator(".notices");
	await expect(status).toContainText("This link names an event that does not exist.");
	await status.getByRole("button", { name: "Dismiss" }).click();
	await axis(timeline).locator('[data-event-id="may-session"]').focus();
	await page.keyboard.press("f");
	await expect(status).toContainText("The browser does not allow full screen here.");
	const [own] = await Promise.all([
		page.waitForEvent("popup"),
		status.getByRole("button", { name: "Open in its own page" }).click(),
	]);
	await expect(own.locator("html[data-app=ready]")).toBeAttached({ timeout: 20_000 });
	await expect(own.locator(".site-header")).toBeVisible();
	await page.keyboard.press("?");
	await expect(timeline.getByRole("dialog", { name: "Keys and help" })).toBeVisible();
});
