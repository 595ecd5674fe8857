import { resolve } from "node:path";
import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import { parseContent } from "../../../src/content/parse-content.ts";
import { readContent } from "../../../src/content/read-content.ts";

/** The content that the built site shows. */
export const content = parseContent(readContent(resolve(import.meta.dirname, "../../../src/content")));

/** Opens an address of the site ("./#may-session", "./?theme=dark") and waits for the live axis and the app. */
export async function openTimeline(page: Page, address = "./"): Promise<void> {
	await openWithoutAxis(page, address);
	// A busy machine may take its time to compile the axis.
	await expect(page.locator('[data-axis="live"]')).toBeVisible({ timeout: 20_000 });
}

/** Opens an address whose view has no axis, and waits until the app listens. */
export async function openWithoutAxis(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.locator("html[data-app=ready]")).toBeAttached({ timeout: 20_000 });
}

/** An event on the live axis. */
export function onAxis(page: Page, id: string): Locator {
	return page.locator(`[data-axis="live"] [data-event-id="${id}"]`);
}

/** The link of an event's title in the list view. */
export function inList(page: Page, id: string): Locator {
	return page.locator(`main #title-${id} a`);
}

/** The link to a landmark in the pane's start. */
export function inStart(page: Page, id: string): Locator {
	return page.locator(`#start .landmarks a[href="#${id}"]`);
}

/** The pane with the open event. */
export function detail(page: Page | FrameLocator): Locator {
	return page.locator("[data-event-detail]");
}

/** The title of the open event. */
export function heading(page: Page): Locator {
	return page.locator("#detail-title");
}

/** What a search has found, in the pane. */
export function results(page: Page): Locator {
	return page.locator("section.search-results");
}

/** What a screen reader was told last. */
export function announced(page: Page): Locator {
	return page.locator("[data-announcer]");
}

/** The link to a view, in the header. */
export function viewLink(page: Page, name: string): Locator {
	return page.getByRole("navigation", { name: "Views" }).getByRole("link", { name, exact: true });
}

/** What Playwright itself says where the configuration lets it block workers. */
const BLOCKED = "Service Worker registration blocked by Playwright";

/** Says that the focus is on this element, and that it can be seen. */
export async function expectFocusAt(element: Locator): Promise<void> {
	await expect(element).toBeFocused();
	await expect(element).toBeInViewport();
}

/** Everything that the page says in its console or throws, from now on. */
export function recordConsole(page: Page): string[] {
	const said: string[] = [];
	page.on("console", (message) => {
		if (message.text() !== BLOCKED) said.push(`${message.type()}: ${message.text()}`);
	});
	page.on("pageerror", (error) => said.push(`uncaught: ${error.message}`));
	return said;
}

/** Ids of the articles that the list view shows, in its order. */
export function listedIds(page: Page): Promise<string[]> {
	return page.locator("main #events article").evaluateAll((articles) => articles.map(({ id }) => id));
}

/** Ids of the events that a search has found, in the pane's order. */
export function foundIds(page: Page): Promise<string[]> {
	return results(page)
		.locator("li a")
		.evaluateAll((links) => links.map((link) => (link.getAttribute("href") ?? "").slice(1)));
}

/** Uses what the page offers: event, search, filters, views, zoom, help. */
export async function useEverything(page: Page): Promise<void> {
	await inStart(page, "sochi-meeting").click();
	await expect(detail(page)).toBeVisible();
	await page.getByRole("searchbox").fill("peace");
	await expect(results(page)).toBeVisible();
	await page.locator(".filters > summary").click();
	await page.getByRole("checkbox", { name: /Putin/ }).check();
	await page.keyboard.press("Escape");
	for (const name of ["All", "23 November", "Sep–Nov"])
		await page.getByRole("button", { name, exact: true }).click();
	await page.getByRole("button", { name: "Keys and help" }).click();
	await expect(page.getByRole("dialog")).toBeVisible();
	await page.keyboard.press("Escape");
	for (const name of ["List", "About", "Timeline"]) await viewLink(page, name).click();
	await expect(page.locator('[data-axis="live"]')).toBeVisible();
}
