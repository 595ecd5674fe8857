import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page } from "@playwright/test";
import { test } from "./support/host-page.ts";
import { openTimeline, recordConsole, viewLink } from "./support/timeline.ts";

const FILE = pathToFileURL(resolve("dist/timeline.html")).href;

const link = (page: Page) => page.getByRole("link", { name: "Licences of the software in this page" });
const summary = (page: Page) => page.getByText("Licences of the software in this file");
const notices = (page: Page) => page.locator(".licences pre");

test("from About one click shows the licence notices, in a tab of their own", async ({ page, context }) => {
	await openTimeline(page);
	await expect(link(page)).toBeHidden();
	await viewLink(page, "About").click();
	const [opened] = await Promise.all([context.waitForEvent("page"), link(page).click()]);
	await opened.waitForLoadState();
	expect(opened.url()).toBe(new URL("licenses.txt", page.url()).href);
	const text = await opened.locator("body").innerText();
	expect(text).toMatch(/^THE TIMELINE\s+MIT License/);
	for (const name of ["vis-timeline", "react", "@egjs/hammerjs"]) expect(text).toContain(`\n${name} `);
	// Read as UTF-8, though the server does not say so.
	expect(text).toContain("THE SOFTWARE IS PROVIDED “AS IS”");
	await viewLink(page, "List").click();
	await expect(link(page)).toBeHidden();
});

test("in the one file one click shows them within the page, from a disk and without a network", async ({
	page,
	context,
}) => {
	await context.setOffline(true);
	const said = recordConsole(page);
	await openTimeline(page, FILE);
	await expect(summary(page)).toBeHidden();
	await viewLink(page, "About").click();
	await expect(notices(page)).toBeHidden();
	await summary(page).click();
	await expect(notices(page)).toContainText("vis-timeline 8");
	await expect(notices(page)).toBeInViewport();
	await expect(link(page)).toHaveCount(0);
	const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	for (const width of [320, 1366]) {
		await page.setViewportSize({ width, height: 700 });
		expect(await wide()).toBeLessThanOrEqual(0);
	}
	expect(said).toEqual([]);
});

test("in a frame without an origin they open there too, and an embed shows none of it", async ({
	openHost,
}) => {
	const attributes = 'sandbox="allow-scripts"';
	const frame = await openHost({ address: "timeline.html#view=about", attributes });
	await frame.getByText("Licences of the software in this file").click();
	await expect(frame.locator(".licences pre")).toContainText("vis-timeline 8");
	const embed = await openHost({ address: "timeline.html?embed=1", attributes });
	await expect(embed.locator("html[data-app=ready]")).toBeAttached();
	await expect(embed.locator(".licences")).toBeHidden();
});

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("they can be reached from the end of the text", async ({ page }) => {
		await page.goto("./");
		await expect(link(page)).toBeVisible();
		await page.goto(FILE);
		await summary(page).click();
		await expect(notices(page)).toContainText("vis-timeline 8");
	});
});
