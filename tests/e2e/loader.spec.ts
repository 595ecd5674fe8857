import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page } from "@playwright/test";
import { EMBED_SIZE } from "../../src/model/embed-code.ts";
import { expectReady, test } from "./support/host-page.ts";
import { detail, recordConsole } from "./support/timeline.ts";

const FALLBACK = '<a href="https://example.org/timeline">The timeline</a>';

/** A host page with elements of the loader's. */
const host = (site: string, elements: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
<script src="${site}embed.js" defer></script></head><body>${elements}<p>After</p></body></html>`;

/** The timeline in an element. */
const timelineIn = (page: Page, element = "csto-timeline") =>
	page.locator(element).locator("iframe").contentFrame();

const frameHeight = (page: Page) =>
	page
		.locator("iframe")
		.first()
		.evaluate((frame) => frame.clientHeight);

test("makes a frame that is named, sandboxed, lazy, and as high as what is in it", async ({
	page,
	openPages,
	baseURL,
}) => {
	const said = recordConsole(page);
	await openPages({
		"/": {
			html: host(
				baseURL ?? "",
				`<csto-timeline event="sochi-meeting" theme="dark">${FALLBACK}</csto-timeline>`,
			),
		},
	});
	const timeline = timelineIn(page);
	await expectReady(timeline);
	await expect(detail(timeline)).toHaveAttribute("data-event-detail", "sochi-meeting");
	await expect(timeline.locator("html")).toHaveAttribute("data-theme", "dark");
	const frame = page.locator("iframe");
	await expect(frame).toHaveAttribute("title", "The CSTO in 2022");
	await expect(frame).toHaveAttribute("loading", "lazy");
	await expect(frame).toHaveAttribute("referrerpolicy", "no-referrer");
	await expect(frame).toHaveAttribute("sandbox", /^allow-scripts (?!.*same-origin)/);
	const content = () =>
		timeline.locator("body").evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
	await expect.poll(async () => (await frameHeight(page)) - (await content())).toBe(0);
	await expect(page.getByRole("link", { name: "The timeline" })).toBeHidden();
	await timeline.getByRole("button", { name: "Close the event" }).click();
	await expect.poll(async () => (await frameHeight(page)) - (await content())).toBe(0);
	expect(said).toEqual([]);
});

test("is as high as the whole list, in a narrow column too, and nothing in it scrolls", async ({
	page,
	openPages,
	baseURL,
}) => {
	for (const width of [280, 760]) {
		const style = `style="width: ${width}px"`;
		await openPages({
			"/": { html: host(baseURL ?? "", `<csto-timeline view="list" ${style}>${FALLBACK}</csto-timeline>`) },
		});
		const timeline = timelineIn(page);
		await expect
			.poll(() => timeline.locator("html").evaluate((html) => html.scrollHeight - html.clientHeight))
			.toBe(0);
		await expect.poll(() => frameHeight(page)).toBeGreaterThan(31_000);
		await timeline.locator(".embed-line").scrollIntoViewIfNeeded();
		await expect(timeline.getByRole("link", { name: "Open on its own page" })).toBeInViewport();
	}
});

test("tells the host what was opened, and goes where the host says", async ({ page, openPages, baseURL }) => {
	await openPages({ "/": { html: host(baseURL ?? "", "<csto-timeline></csto-timeline>") } });
	await expectReady(timelineIn(page));
	await page.locator("csto-timeline").evaluate((element) => {
		const selected: unknown[] = [];
		Object.assign(window, { selected });
		element.addEventListener("select", (event) =>
			selected.push(event instanceof CustomEvent && event.detail),
		);
		Reflect.get(element, "goto").call(element, "protest");
	});
	await expect(detail(timelineIn(page))).toHaveAttribute("data-event-detail", "protest");
	const selected = () => page.evaluate(() => Reflect.get(window, "selected"));
	await expect
		.poll(selected)
		.toEqual([{ id: "protest", title: expect.any(String), position: expect.any(Number) }]);
	await page.locator("csto-timeline").evaluate((element) => element.setAttribute("event", "may-session"));
	await expect(detail(timelineIn(page))).toHaveAttribute("data-event-detail", "may-session");
	await page.locator("csto-timeline").evaluate((element) => element.setAttribute("theme", "contrast"));
	await expect(timelineIn(page).locator("html")).toHaveAttribute("data-theme", "contrast");
	await page.locator("csto-timeline").evaluate((element) => Reflect.get(element, "goto").call(element, ""));
	await expect(detail(timelineIn(page))).toHaveCount(0);
	await expect.poll(async () => (await selected()).at(-1)).toBeNull();
});

test("goes where the host says before it is there, without a step in the host's history", async ({
	page,
	openPages,
	baseURL,
}) => {
	await openPages({
		"/": {
			html: host(
				baseURL ?? "",
				`<csto-timeline></csto-timeline><script>
addEventListener("load", () => {
	globalThis.steps = history.length;
	document.querySelector("csto-timeline").goto("may-session");
	document.querySelector("csto-timeline").goto("protest");
});
</script>`,
			),
		},
	});
	const timeline = timelineIn(page);
	await expect(detail(timeline)).toHaveAttribute("data-event-detail", "protest");
	expect(await page.evaluate(() => history.length - Reflect.get(window, "steps"))).toBe(0);
});

test("keeps the event in the host's address where it is asked to, without steps, and leaves the rest of it alone", async ({
	page,
	openPages,
	baseURL,
}) => {
	const address = await openPages({
		"/": { html: host(baseURL ?? "", "<csto-timeline mirror></csto-timeline>") },
	});
	await page.goto(`${address}?lesson=3&q=a%20b+c&event=sochi-meeting&flag#part-2`);
	const timeline = timelineIn(page);
	await expect(detail(timeline)).toHaveAttribute("data-event-detail", "sochi-meeting");
	const steps = await page.evaluate(() => history.length);
	await timeline.locator(".neighbour.is-previous").click();
	await expect(page).toHaveURL(/\?lesson=3&q=a%20b\+c&event=(?!sochi)[a-z0-9-]+&flag#part-2$/);
	await page.locator("csto-timeline").evaluate((element) => element.setAttribute("event", "protest"));
	await expect(detail(timeline)).toHaveAttribute("data-event-detail", "protest");
	await expect(page).toHaveURL(`${address}?lesson=3&q=a%20b+c&event=protest&flag#part-2`);
	await timeline.getByRole("button", { name: "Close the event" }).click();
	await expect(page).toHaveURL(`${address}?lesson=3&q=a%20b+c&flag#part-2`);
	expect(await page.evaluate(() => history.length)).toBe(steps);
});

test("several on one page do not hear each other, nor anybody else", async ({ page, openPages, baseURL }) => {
	await openPages({
		"/": {
			html: host(
				baseURL ?? "",
				'<csto-timeline id="one"></csto-timeline><csto-timeline id="two" view="list"></csto-timeline>',
			),
		},
	});
	const one = timelineIn(page, "#one");
	const two = timelineIn(page, "#two");
	await expectReady(one);
	await page.locator("#two").scrollIntoViewIfNeeded();
	await expectReady(two);
	await page.evaluate(() => {
		document.querySelector("#one")?.addEventListener("select", () => Object.assign(window, { heard: true }));
		postMessage({ type: "csto-timeline:resize", height: 5000 }, "*");
		postMessage({ type: "csto-timeline:select", event: { id: "a", title: "b", position: 1 } }, "*");
	});
	await two.locator("#title-protest a").click();
	await expect(detail(two)).toHaveAttribute("data-event-detail", "protest");
	await expect(detail(one)).toHaveCount(0);
	expect(await page.evaluate(() => Reflect.get(window, "heard"))).toBeUndefined();
	expect(await frameHeight(page)).toBeLessThan(2000);
});

test("follows its attributes for height and name as they change", async ({ page, openPages, baseURL }) => {
	await openPages({
		"/": { html: host(baseURL ?? "", '<csto-timeline height="333" fixed label="One"></csto-timeline>') },
	});
	await expectReady(timelineIn(page));
	const element = page.locator("csto-timeline");
	const frame = page.locator("iframe");
	await expect(frame).toHaveAttribute("title", "One");
	expect(await frameHeight(page)).toBe(333);
	await element.evaluate((it) => it.setAttribute("height", "444"));
	expect(await frameHeight(page)).toBe(444);
	await element.evaluate((it) => it.removeAttribute("fixed"));
	await expect.poll(() => frameHeight(page)).not.toBe(444);
	await element.evaluate((it) => it.setAttribute("fixed", ""));
	expect(await frameHeight(page)).toBe(444);
	await element.evaluate((it) => it.setAttribute("label", "Two"));
	await expect(frame).toHaveAttribute("title", "Two");
	await element.evaluate((it) => it.removeAttribute("label"));
	await expect(frame).toHaveAttribute("title", "The CSTO in 2022");
});

test("shows what stands between its tags where its src is no address, until it is", async ({
	page,
	openPages,
	baseURL,
}) => {
	const said = recordConsole(page);
	await openPages({
		"/": { html: host(baseURL ?? "", `<csto-timeline src="https://[">${FALLBACK}</csto-timeline>`) },
	});
	await expect(page.getByRole("link", { name: "The timeline" })).toBeVisible();
	await page.locator("csto-timeline").evaluate((it, site) => it.setAttribute("src", site), baseURL ?? "");
	await expectReady(timelineIn(page));
	await expect(page.getByRole("link", { name: "The timeline" })).toBeHidden();
	await page.locator("csto-timeline").evaluate((it) => it.setAttribute("src", "javascript:alert(1)"));
	await expect(page.getByRole("link", { name: "The timeline" })).toBeVisible();
	expect(said).toEqual([]);
});

test("shows what stands between its tags where the host's policy forbids the frame", async ({
	page,
	openPages,
	baseURL,
}) => {
	const { origin } = new URL(baseURL ?? "");
	await openPages({
		"/": {
			html: host(baseURL ?? "", `<csto-timeline>${FALLBACK}</csto-timeline>`),
			headers: { "content-security-policy": `default-src 'none'; script-src ${origin}; frame-src 'none'` },
		},
	});
	await expect(page.getByRole("link", { name: "The timeline" })).toBeVisible();
	await expect(page.locator("iframe")).toBeHidden();
});

test("works under a policy that allows just the script and the frame", async ({
	page,
	openPages,
	baseURL,
}) => {
	const said = recordConsole(page);
	const { origin } = new URL(baseURL ?? "");
	await openPages({
		"/": {
			html: host(baseURL ?? "", "<csto-timeline></csto-timeline>"),
			headers: {
				"content-security-policy": `default-src 'none'; script-src ${origin}; frame-src ${origin}; require-trusted-types-for 'script'; trusted-types 'none'`,
			},
		},
	});
	await expectReady(timelineIn(page));
	await expect.poll(() => frameHeight(page)).not.toBe(EMBED_SIZE.height);
	expect(said).toEqual([]);
});

test("without JavaScript, what stands between its tags is there", async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.setContent(host(baseURL ?? "", `<csto-timeline>${FALLBACK}</csto-timeline>`));
	await expect(page.getByRole("link", { name: "The timeline" })).toBeVisible();
	await context.close();
});

test("works in a page on a disk, beside the one file", async ({ page }) => {
	const folder = mkdtempSync(join(tmpdir(), "host-"));
	try {
		for (const file of ["timeline.html", "embed.js"]) copyFileSync(`dist/${file}`, join(folder, file));
		writeFileSync(join(folder, "host.html"), host("", "<csto-timeline mirror></csto-timeline>"));
		const said = recordConsole(page);
		await page.goto(pathToFileURL(join(folder, "host.html")).href);
		const timeline = timelineIn(page);
		await expectReady(timeline);
		await timeline.locator('[data-axis="live"] [data-event-id="sochi-meeting"]').click();
		await expect(detail(timeline)).toBeVisible();
		expect(said).toEqual([]);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
