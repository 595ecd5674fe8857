import { expect, type Page, test } from "@playwright/test";
import { openTeaching } from "./support/lesson.ts";
import { EVERY_KIND, EVERY_SLIDE } from "./support/presented-lesson.ts";

const position = (page: Page) => page.locator(".slide-position");

test("overview, go to, blank and help are a key away", async ({ page }) => {
	await openTeaching(page, "view=present");
	await page.keyboard.press("o");
	const overview = page.getByRole("dialog", { name: "Overview" });
	await expect(overview.getByRole("button", { name: /^\d/ })).toHaveCount(20);
	await page.keyboard.press("End");
	await page.keyboard.press("Enter");
	await expect(position(page)).toHaveText("End");

	await page.keyboard.press("g");
	await page.keyboard.type("31 oct");
	await page.keyboard.press("Enter");
	await expect(page.locator(".slide h1")).toContainText("Sochi");
	await page.keyboard.press("g");
	await page.keyboard.type("4");
	await page.keyboard.press("Enter");
	await expect(position(page)).toHaveText("4 of 20");

	await page.keyboard.press("b");
	await expect(page.locator(".slide-blank")).toBeVisible();
	await page.keyboard.press("PageDown");
	await expect(page.locator(".slide-blank")).toHaveCount(0);
	await expect(position(page)).toHaveText("4 of 20");
	await page.keyboard.press(".");
	await expect(page.locator(".slide-blank")).toBeVisible();
	await page.keyboard.press("b");

	await page.keyboard.press("?");
	await expect(page.getByRole("dialog")).toContainText("Next step");
	await page.keyboard.press("Escape");
	await expect(page.locator(".present")).toBeVisible();
});

test("overview and go to know slides of every kind, and tell no date that is asked for", async ({ page }) => {
	await openTeaching(page, `view=present&lesson=${EVERY_KIND}`);
	await page.keyboard.press("o");
	const overview = page.getByRole("dialog", { name: "Overview" });
	const cards = overview.getByRole("listitem");
	await expect(cards).toHaveCount(EVERY_SLIDE.length + 1);
	await expect(cards.nth(0)).toHaveText("1TitleEvery kind of slide");
	await expect(cards.nth(2)).toHaveText("3blank session, blank session, blank session");
	await expect(cards.nth(3)).toHaveText(
		"4QuestionWho finds it important that the agreements were confirmed?",
	);
	await expect(cards.nth(6)).toHaveText("7Side by sideTwo passages");
	await expect(cards.nth(7)).toHaveText("8TimelineWhere do the five belong?");
	await expect(cards.last()).toHaveText("EndEnd of the lesson.");
	await expect(overview).not.toContainText(/May|2022|October/);
	await cards.nth(12).getByRole("button").click();
	await expect(page.locator(".slide[data-kind=closing]")).toBeVisible();
	await page.keyboard.press("g");
	await page.getByRole("textbox", { name: "Number or word" }).fill("closing");
	await expect(page.getByRole("dialog", { name: "Go to" }).getByRole("listitem")).toHaveCount(1);
	await page.getByRole("textbox").fill("october");
	await expect(page.getByRole("status").filter({ hasText: "No slides match." })).toBeVisible();
	await page.getByRole("textbox").fill("side by");
	await page.keyboard.press("Enter");
	await expect(position(page)).toHaveText("5 of 13");
});

test("go to finds first what is called by the words, and the arrow down leads among what is found", async ({
	page,
}) => {
	await openTeaching(page, "view=present");
	await page.keyboard.press("g");
	await page.keyboard.type("october");
	const cards = page.getByRole("dialog", { name: "Go to" }).getByRole("listitem");
	await expect(cards.first()).toContainText("Collective Security Council session in October");
	await page.keyboard.press("ArrowDown");
	await expect(cards.nth(0).getByRole("button")).toBeFocused();
	await page.keyboard.press("ArrowDown");
	await expect(cards.nth(1).getByRole("button")).toBeFocused();
	await page.keyboard.press("ArrowUp");
	await page.keyboard.press("Enter");
	await expect(page.locator(".slide h1")).toContainText("session in October");
	await expect(page.locator(".present")).toBeFocused();
});

test("Escape ends a blank screen, and only then the presentation", async ({ page }) => {
	await openTeaching(page, "view=present&lesson=five-landmarks&slide=5&step=2");
	await page.keyboard.press("b");
	await expect(page.locator(".slide-blank")).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(page.locator(".slide-blank")).toHaveCount(0);
	await expect(position(page)).toHaveText("5 of 9");
	await expect(page).toHaveURL(/slide=5&step=2/);
	await page.keyboard.press("Escape");
	await expect(page.locator(".present")).toHaveCount(0);
});

test("the help names slides as what the keys lead to", async ({ page }) => {
	await openTeaching(page, "view=present&lesson=five-landmarks");
	await page.keyboard.press("?");
	const keys = page.getByRole("dialog").locator(".keys").first();
	for (const what of ["First slide", "Last slide", "Go to a slide", "Overview of all slides"])
		await expect(keys).toContainText(what);
	await expect(keys).not.toContainText("event");
});

test("Tab ends a blank screen: what has the focus is seen", async ({ page }) => {
	await openTeaching(page, "view=present");
	await page.keyboard.press("b");
	await expect(page.locator(".slide-blank")).toBeVisible();
	await page.keyboard.press("Tab");
	await expect(page.locator(".slide-blank")).toHaveCount(0);
	await expect(page.locator(".term:has(:focus)")).toBeInViewport();
});
