import { resolve } from "node:path";
import { expect, type FrameLocator, type Page } from "@playwright/test";
import { parseTeaching } from "../../src/content/parse-teaching.ts";
import { readTeaching } from "../../src/content/read-content.ts";
import { test } from "./support/host-page.ts";
import { content, detail, openTimeline } from "./support/timeline.ts";

const { plain } = parseTeaching(readTeaching(resolve(import.meta.dirname, "../../src/content")), content);

/** What is for teachers, and the plain words with it. */
const TEACHING = "**/*teaching~*.js";
const button = (place: Page | FrameLocator) =>
	detail(place).getByRole("button", { name: "In plain words", exact: true });

test("plain words are brought at a press, stay for the next event, and go at another press", async ({
	page,
}) => {
	const asked: string[] = [];
	await page.route(TEACHING, (route) => {
		asked.push(route.request().url());
		return route.continue();
	});
	await openTimeline(page, "./#e=sochi-meeting");
	await expect(button(page)).toHaveAttribute("aria-pressed", "false");
	expect(asked).toEqual([]);
	await button(page).focus();
	await page.keyboard.press("Enter");
	await expect(detail(page)).toContainText("In plain words, by us");
	await expect(detail(page).locator(".summary")).toHaveText(plain["sochi-meeting"] ?? "");
	expect(asked).toHaveLength(1);
	await expect(button(page)).toBeFocused();
	await expect(button(page)).toHaveAttribute("aria-pressed", "true");

	await detail(page).getByRole("link", { name: /^Next/ }).click();
	const next = content.events[content.events.findIndex(({ id }) => id === "sochi-meeting") + 1];
	await expect(detail(page).locator(".summary")).toHaveText(plain[next?.id ?? ""] ?? "");
	await button(page).click();
	await expect(detail(page).locator(".summary")).toContainText(next?.summary[0]?.text ?? "");
	await expect(detail(page)).not.toContainText("In plain words, by us");
});

test("plain words that do not come leave the summary, say so, and come at the next press", async ({
	page,
}) => {
	await page.route(TEACHING, (route) => route.abort());
	await openTimeline(page, "./#e=sochi-meeting");
	await button(page).click();
	await expect(page.getByText("This part of the page did not load.")).toBeVisible();
	await expect(button(page)).toHaveAttribute("aria-pressed", "false");
	await expect(detail(page).locator(".summary .stands-on")).not.toHaveCount(0);
	await page.unroute(TEACHING);
	await button(page).click();
	await expect(detail(page).locator(".summary")).toHaveText(plain["sochi-meeting"] ?? "");
});

test("an embed has plain words too", async ({ openHost }) => {
	const timeline = await openHost({ address: "?embed=1#e=sochi-meeting", width: 1100 });
	await button(timeline).click();
	await expect(detail(timeline).locator(".summary")).toHaveText(plain["sochi-meeting"] ?? "");
});
