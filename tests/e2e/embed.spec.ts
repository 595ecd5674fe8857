import { expect, type FrameLocator, type Page } from "@playwright/test";
import { EMBED_SIZE } from "../../src/model/embed-code.ts";
import { hostScroll, sayToTimeline, scrollable, test } from "./support/host-page.ts";
import { seenEvent } from "./support/seen-lines.ts";
import { content } from "./support/timeline.ts";

const axis = (timeline: FrameLocator) => timeline.locator('[data-axis="live"]');
const item = (timeline: FrameLocator, id: string) => axis(timeline).locator(`[data-event-id="${id}"]`);
const narrowed = content.events.find(({ dating }) => dating.some(({ reports }) => reports.length > 0));
const lanesOf = (...ids: string[]) => content.events.filter(({ lane }) => ids.includes(lane)).length;
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
	const timeline = await openHost({ address: "?embed=1#e=sochi-meeting", width: 1100 });
	await expect(axis(timeline)).toBeVisible();
	await expect(timeline.locator("[data-event-detail]")).toHaveAttribute("data-event-detail", "sochi-meeting");
	for (const part of [".site-header", ".skip-links", "search", ".search-toggle", ".event-list", ".about"])
		await expect(timeline.locator(part).filter({ visible: true })).toHaveCount(0);
	await expect(timeline.locator(".embed-line")).toContainText("Source: Caucasus Watch");
	const out = timeline.getByRole("link", { name: "Open on its own page" });
	expect(await out.evaluate((link: HTMLAnchorElement) => link.href)).toBe(`${baseURL}#e=sochi-meeting`);
});

test("a frame as high as the codes make it says whose words these are, and where the whole is, with an event open too", async ({
	openHost,
}) => {
	for (const width of [EMBED_SIZE.width, 380, 280]) {
		const timeline = await openHost({ ...EMBED_SIZE, width, address: "?embed=1#sochi-meeting" });
		await expect(timeline.locator("[data-event-detail] blockquote").first()).toBeInViewport({ ratio: 1 });
		await expect(timeline.locator(".embed-line b")).toBeInViewport({ ratio: 1 });
		const out = timeline.getByRole("link", { name: "Open on its own page" });
		await expect(out).toBeInViewport({ ratio: 1 });
		expect((await scrollable(timeline)).filter((name) => name !== "pane-body")).toEqual([]);
	}
});

for (const [what, view] of [
	["speakers side by side", "view=voices&voices=putin,zas"],
	["a tray", "view=tray&tray=sochi-meeting-1"],
	["an exercise for a class", "view=practice&lesson=five-landmarks&for=class"],
	["lessons", "view=teach"],
	["slides", "view=present&lesson=five-landmarks"],
	["About", "view=about"],
	["About by its place", "about"],
] as const)
	test(`a link to ${what}, which no frame has, shows the timeline there and says so`, async ({
		page,
		openHost,
	}) => {
		const said = "This link names a view that does not exist here.";
		const timeline = await openHost({ address: `?embed=1#${view}` });
		await expect(timeline.getByText(said)).toBeInViewport({ ratio: 1 });
		await expect(item(timeline, "sochi-meeting")).toBeInViewport({ ratio: 1 });
		// By message as well.
		await timeline.getByRole("button", { name: "Dismiss" }).click();
		await sayToTimeline(page, { type: "csto-timeline:goto", hash: `#${view}` });
		await expect(timeline.getByText(said)).toBeInViewport({ ratio: 1 });
		await expect(item(timeline, "sochi-meeting")).toBeInViewport({ ratio: 1 });
	});

test("a low frame has the line while nothing is open, and gives its room to an event's words", async ({
	openHost,
	baseURL,
}) => {
	const timeline = await openHost({ width: 760, height: 440 });
	const out = timeline.getByRole("link", { name: "Open on its own page" });
	await expect(out).toBeInViewport({ ratio: 1 });
	await item(timeline, "may-session").focus();
	await item(timeline, "may-session").press("Enter");
	await expect(timeline.locator("[data-event-detail]")).toBeVisible();
	await expect(out).toBeHidden();
	await timeline.getByRole("button", { name: "Close the event" }).click();
	await expect(out).toBeInViewport({ ratio: 1 });
	expect(await out.evaluate((link: HTMLAnchorElement) => link.href)).toBe(baseURL);
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
			"september-escalation",
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

for (const [width, height] of [
	[800, 600],
	[800, 500],
	[700, 500],
	[800, 420],
	[360, 500],
	[280, 320],
] as const)
	test(`a link and a click show an event's title and words in a frame of ${width} by ${height}, and do not scroll the host`, async ({
		page,
		openHost,
	}) => {
		const timeline = await openHost({ address: "timeline.html?embed=1#sochi-meeting", width, height });
		const frame = page.frames().find((each) => each.url().includes("timeline.html"));
		if (!frame) throw new Error("There is no frame.");
		const least = width === 280 ? 2 : 4;
		async function expectSeen(id: string) {
			await expect(timeline.locator("[data-event-detail]")).toHaveAttribute("data-event-detail", id);
			await expect
				.poll(async () => {
					const { lines, seen, title, bar } = await seenEvent(frame ?? page);
					return { words: lines > 0 && seen >= Math.min(lines, least), title, bar };
				})
				.toEqual({ words: true, title: true, bar: true });
		}
		await expectSeen("sochi-meeting");
		await timeline.getByRole("button", { name: "Close the event" }).click();
		await expect(item(timeline, "sochi-meeting")).toBeFocused();
		await item(timeline, "may-session").click();
		await expectSeen("may-session");
		expect(await hostScroll(page)).toBe(0);
		await timeline.getByRole("button", { name: "Close the event" }).click();
		await expect(item(timeline, "may-session")).toBeFocused();
	});

for (const [name, address] of [
	["with an event open", `?embed=1#${narrowed?.id}`],
	["in the list", "?embed=1&view=list"],
] as const)
	test(`every link that leads elsewhere opens beside the host, never in the timeline's place: ${name}`, async ({
		openHost,
	}) => {
		const timeline = await openHost({ address });
		await expect(timeline.locator(".narrowings a").filter({ visible: true }).first()).toBeVisible();
		// What is there for where no script runs is asked too.
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

test("the list opens an event in the timeline's place, and closing it returns to the list", async ({
	openHost,
}) => {
	const timeline = await openHost({ address: "?embed=1&view=list#e=sochi-meeting" });
	await expect(timeline.locator("[data-event-detail]")).toHaveAttribute("data-event-detail", "sochi-meeting");
	await expect(timeline.locator("article").filter({ visible: true })).toHaveCount(0);
	await timeline.getByRole("button", { name: "Close the event" }).click();
	const articles = timeline.locator("article").filter({ visible: true });
	await expect(articles).toHaveCount(content.events.length);
	await expect(timeline.locator(".timeline")).toHaveCount(0);
	const title = timeline.locator("#title-protest a").filter({ visible: true });
	await title.click();
	await expect(timeline.locator("[data-event-detail]")).toHaveAttribute("data-event-detail", "protest");
	await timeline.getByRole("button", { name: "Close the event" }).click();
	await expect(articles).toHaveCount(content.events.length);
	await expect(title).toBeFocused();
});

for (const [option, address, shown] of [
	["lanes", "?embed=1&lanes=public,organisation", lanesOf("public", "organisation")],
	["a search", "?embed=1#q=Putin", null],
	["people", "?embed=1#who=putin", null],
	["a lesson", "?embed=1&lesson=five-landmarks", 5],
] as const)
	for (const [width, height] of [
		[280, 320],
		[800, 500],
	] as const)
		test(`says how many events ${option} in a frame of ${width} by ${height} shows, and shows all again`, async ({
			openHost,
		}) => {
			const timeline = await openHost({ address, width, height });
			const line = timeline.locator(".embed-line");
			const said = /^Showing (\d+) of 20 events(?: for “Putin”)?\./;
			await expect(line.getByText(said)).toBeInViewport({ ratio: 1 });
			if (option === "a search") await expect(line).toContainText("for “Putin”");
			const count = Number(said.exec((await line.getByText(said).textContent()) ?? "")?.[1]);
			if (shown === null) expect(count).toBeGreaterThan(0);
			else expect(count).toBe(shown);
			expect(count).toBeLessThan(content.events.length);
			await expect(axis(timeline).locator(".is-dim").first()).toBeAttached();
			expect(await scrollable(timeline)).toEqual([]);
			await line.getByRole("button", { name: "Show all" }).click();
			await expect(axis(timeline).locator(".is-dim")).toHaveCount(0);
			await expect(line.getByText(said)).toHaveCount(0);
			const out = timeline.getByRole("link", { name: "Open on its own page" });
			await expect(out).toBeInViewport({ ratio: 1 });
			await out.focus();
			await expect(out).not.toHaveAttribute("href", /[#&](?:q|who)=|lesson=(?!none)[^#]*$/);
		});

for (const hash of ["#e=nothing", "#sochi-meeting&t=nothing", "#view=globe&e=sochi-meeting"])
	test(`a notice in a small frame leaves what it says and what dismisses it in view: ${hash}`, async ({
		openHost,
	}) => {
		const timeline = await openHost({ address: `?embed=1${hash}`, width: 280, height: 320 });
		const notice = timeline.locator(".notice");
		await expect(notice).toBeInViewport({ ratio: 1 });
		const dismiss = notice.getByRole("button", { name: "Dismiss" });
		await expect(dismiss).toBeInViewport({ ratio: 1 });
		const part = timeline.locator(".timeline, .stage-pane").filter({ visible: true }).first();
		await expect(part).toBeInViewport();
		await dismiss.click();
		await expect(notice).toHaveCount(0);
		await expect(axis(timeline)).toBeInViewport();
		expect((await scrollable(timeline)).filter((name) => name !== "pane-body")).toEqual([]);
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
		status.getByRole("button", { name: "Open on its own page" }).click(),
	]);
	await expect(own.locator("html[data-app=ready]")).toBeAttached({ timeout: 20_000 });
	await expect(own.locator(".site-header")).toBeVisible();
	await page.keyboard.press("?");
	await expect(timeline.getByRole("dialog", { name: "Keys and help" })).toBeVisible();
});
