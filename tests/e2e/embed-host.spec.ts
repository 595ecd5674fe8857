import { expect, type FrameLocator } from "@playwright/test";
import { atRest, saidToHost, sayToTimeline, test } from "./support/host-page.ts";

const detail = (timeline: FrameLocator) => timeline.locator("[data-event-detail]");
const item = (timeline: FrameLocator, id: string) =>
	timeline.locator(`[data-axis="live"] [data-event-id="${id}"]`);

test("the timeline says that it is there, how high it is, what is open and the hash for it", async ({
	page,
	openHost,
}) => {
	const timeline = await openHost();
	await expect
		.poll(() => saidToHost(page, "csto-timeline:ready"))
		.toEqual([{ type: "csto-timeline:ready", version: 1 }]);
	await item(timeline, "sochi-meeting").click();
	await expect
		.poll(() => saidToHost(page, "csto-timeline:select"))
		.toEqual([
			{
				type: "csto-timeline:select",
				event: {
					id: "sochi-meeting",
					title: "Leaders of Armenia and Azerbaijan meet in Sochi with Putin present",
					position: 9,
				},
			},
		]);
	expect((await saidToHost(page, "csto-timeline:address")).at(-1)).toEqual({
		type: "csto-timeline:address",
		hash: "#e=sochi-meeting",
	});
	const heights = async (type: string) => (await saidToHost(page, type)).map(({ height }) => height);
	await expect.poll(() => heights("csto-timeline:resize")).toEqual([expect.any(Number)]);
	expect(await heights("lti.frameResize")).toEqual(await heights("csto-timeline:resize"));
	await timeline.getByRole("button", { name: "Close the event" }).click();
	await expect
		.poll(async () => (await saidToHost(page, "csto-timeline:select")).at(-1))
		.toEqual({ type: "csto-timeline:select", event: null });
});

test("the height is not said while a pointer is down", async ({ page, openHost }) => {
	const timeline = await openHost();
	await expect(item(timeline, "may-session")).toBeVisible();
	await expect.poll(async () => (await saidToHost(page, "csto-timeline:resize")).length).toBe(1);
	const box = await timeline.locator('[data-axis="live"]').boundingBox();
	await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 20);
	await page.mouse.down();
	await sayToTimeline(page, { type: "csto-timeline:goto", hash: "#view=list" });
	await expect(timeline.locator("article").last()).toBeAttached();
	await atRest(page);
	expect((await saidToHost(page, "csto-timeline:resize")).length).toBe(1);
	await page.mouse.up();
	await expect.poll(async () => (await saidToHost(page, "csto-timeline:resize")).length).toBe(2);
});

test("a host sends it to an event and changes its theme; all else is ignored", async ({ page, openHost }) => {
	const timeline = await openHost();
	await sayToTimeline(page, {
		type: "csto-timeline:goto",
		hash: "#e=october-session&t=2022-09-01..2022-12-01",
	});
	await expect(detail(timeline)).toHaveAttribute("data-event-detail", "october-session");
	await sayToTimeline(page, { type: "csto-timeline:theme", theme: "dark" });
	await expect(timeline.locator("html")).toHaveAttribute("data-theme", "dark");
	for (const message of [
		null,
		7,
		"csto-timeline:goto",
		{ type: "csto-timeline:goto", hash: { e: "protest" } },
		{ type: "csto-timeline:goto", hash: `#e=protest&x=${"x".repeat(21_000)}` },
		{ type: "csto-timeline:theme", theme: "<b>" },
		{ type: "csto-timeline:eval", code: "1" },
	])
		await sayToTimeline(page, message);
	await sayToTimeline(page, { type: "csto-timeline:goto", hash: "#e=<img src=x onerror=alert(1)>" });
	await expect(detail(timeline)).toHaveCount(0);
	await expect(timeline.locator("html")).toHaveAttribute("data-theme", "dark");
	await expect(timeline.locator(".notice")).toBeVisible();
	await sayToTimeline(page, { type: "csto-timeline:goto", hash: "#protest" });
	await expect(detail(timeline)).toHaveAttribute("data-event-detail", "protest");
	await expect(timeline.locator(".notice")).toHaveCount(0);
	await expect
		.poll(async () => (await saidToHost(page, "csto-timeline:address")).at(-1)?.hash)
		.toBe("#e=protest&theme=dark");
	await sayToTimeline(page, { type: "csto-timeline:theme", theme: "auto" });
	await expect(timeline.locator("html")).not.toHaveAttribute("data-theme", /.*/);
});

test("of a flood of messages from its host, no more than sixty in a second are answered; after it the host is heard again", async ({
	page,
	openHost,
}) => {
	const timeline = await openHost();
	const answered = async () => (await saidToHost(page, "csto-timeline:select")).length;
	const begin = Date.now();
	await page.evaluate(() => {
		const target = document.querySelector("iframe")?.contentWindow;
		for (let turn = 0; turn < 1000; turn++)
			target?.postMessage({ type: "csto-timeline:goto", hash: turn % 2 ? "#protest" : "#may-session" }, "*");
	});
	await atRest(page);
	expect(await answered()).toBeGreaterThanOrEqual(60);
	expect(await answered()).toBeLessThanOrEqual(60 * Math.ceil((Date.now() - begin) / 1000));
	await expect(async () => {
		await sayToTimeline(page, { type: "csto-timeline:goto", hash: "#sochi-meeting" });
		await expect(detail(timeline)).toHaveAttribute("data-event-detail", "sochi-meeting", { timeout: 1000 });
	}).toPass();
});
