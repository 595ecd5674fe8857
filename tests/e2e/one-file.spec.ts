import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { expect, type FrameLocator } from "@playwright/test";
import { test } from "./support/host-page.ts";
import { content, detail, openTimeline, recordConsole, useEverything } from "./support/timeline.ts";

const FILE = resolve("dist/timeline.html");
const SANDBOX = 'sandbox="allow-scripts"';

const item = (timeline: FrameLocator, id: string) =>
	timeline.locator(`[data-axis="live"] [data-event-id="${id}"]`);

test("it asks for no other file, and is small enough to send by mail", () => {
	const html = readFileSync(FILE, "utf8");
	expect(html).not.toMatch(/<(?:script|img|iframe)[^>]*\ssrc=/);
	expect(html).not.toMatch(/<link[^>]*rel="(?:stylesheet|preload|modulepreload|manifest)"/);
	expect(brotliCompressSync(html).length).toBeLessThan(330_000);
});

for (const [place, address] of [
	["from a server", "./timeline.html"],
	["from a disk", pathToFileURL(FILE).href],
] as const) {
	test(`the whole app works ${place}, asking for nothing and under its policy`, async ({ page, context }) => {
		await context.setOffline(place === "from a disk");
		const said = recordConsole(page);
		const asked: string[] = [];
		page.on("request", (request) => asked.push(request.url()));
		await openTimeline(page, address);
		await useEverything(page);
		await expect(page.locator("h1")).toHaveText(content.title);
		expect(asked.filter((url) => !url.startsWith("data:") && !url.includes("timeline.html"))).toEqual([]);
		expect(said).toEqual([]);
		// A link to one event, and Back.
		await page.goto(`${address}#e=october-session`);
		await expect(detail(page)).toHaveAttribute("data-event-detail", "october-session");
		await page.reload();
		await expect(detail(page)).toHaveAttribute("data-event-detail", "october-session");
	});
}

test("without JavaScript it is complete", async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(pathToFileURL(FILE).href);
	await expect(page.locator("article")).toHaveCount(content.events.length);
	await expect(page.locator('[data-axis="static"]')).toBeVisible();
	await context.close();
});

test("it works in a frame without an origin", async ({ page, openHost, baseURL }) => {
	await page.emulateMedia({ reducedMotion: "reduce" });
	const said = recordConsole(page);
	const asked: string[] = [];
	page.on("request", (request) => asked.push(request.url()));
	const timeline = await openHost({
		address: "timeline.html?embed=1#t=2022-11-23..2022-11-24",
		attributes: SANDBOX,
	});
	await item(timeline, "protest").click();
	await expect(detail(timeline)).toHaveAttribute("data-event-detail", "protest");
	await detail(timeline).getByRole("button", { name: "Copy the quote with its citation" }).first().click();
	// Copying is forbidden there: the text stands selected in a field instead.
	const field = detail(timeline).locator("textarea");
	await expect(field).toHaveValue(/Caucasus Watch/);
	expect(
		await field.evaluate(
			({ selectionStart, selectionEnd, value }: HTMLTextAreaElement) =>
				selectionStart === 0 && selectionEnd === value.length,
		),
	).toBe(true);
	expect(said.filter((line) => !line.includes("Clipboard"))).toEqual([]);
	expect(
		asked.filter((url) => !url.startsWith("data:") && !url.startsWith(new URL(page.url()).origin)),
	).toEqual([`${baseURL}timeline.html?embed=1`]);
});
