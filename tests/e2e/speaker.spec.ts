import { expect, type Page, test } from "@playwright/test";
import { eventSlides } from "../../src/model/lesson/lesson.ts";
import { encodeLesson } from "../../src/model/lesson/lesson-code.ts";
import { FILE, openTeaching } from "./support/lesson.ts";

const LESSON = "view=present&lesson=five-landmarks";

async function openSpeaker(page: Page): Promise<Page> {
	const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
	await expect(speaker.locator(".speaker-position")).toBeVisible({ timeout: 20_000 });
	return speaker;
}

for (const [place, file] of [
	["from a server", "./"],
	["from a disk, with the network off", FILE],
] as const) {
	test(`two windows drive each other ${place}, across a reload of either`, async ({ page, context }) => {
		await context.setOffline(file === FILE);
		await openTeaching(page, LESSON, file);
		const speaker = await openSpeaker(page);
		const at = speaker.locator(".speaker-position");
		await expect(at).toHaveText("1 of 5 · step 1 of 5");
		await expect(speaker.locator(".speaker-next")).toContainText("When was this?");
		await expect(speaker.locator(".speaker-notes")).toContainText("?");
		await expect(speaker.locator("section")).toContainText([/about six months later not shown yet/, /./]);

		await page.keyboard.press("PageDown");
		await expect(at).toHaveText("1 of 5 · step 2 of 5");
		await speaker.keyboard.press("PageDown");
		await expect(page.locator(".slide-date")).toContainText("May 2022");
		await speaker.getByRole("button", { name: "Next step" }).click();
		await expect(at).toHaveText("1 of 5 · step 4 of 5");
		await speaker.getByRole("navigation", { name: "Events" }).getByRole("button").nth(3).click();
		await expect(page.locator(".slide-position")).toHaveText("4 of 5");
		await speaker.keyboard.press("b");
		await expect(page.locator(".slide-blank")).toBeVisible();
		await expect(speaker.locator(".speaker-blank")).toBeVisible();
		await speaker.keyboard.press("b");
		await expect(page.locator(".slide-blank")).toHaveCount(0);

		await page.reload();
		await expect(page.locator(".slide[data-step]")).toBeVisible();
		await speaker.keyboard.press("PageDown");
		await expect(at).toHaveText("4 of 5 · step 2 of 5");
		await expect(page).toHaveURL(/e=sochi-meeting/);
		await speaker.reload();
		await expect(at).toHaveText("4 of 5 · step 2 of 5");
		await speaker.keyboard.press("ArrowLeft");
		await expect(at).toHaveText("4 of 5 · step 1 of 5");
		await expect(page).not.toHaveURL(/step=/);
	});
}

test("elapsed time survives both reloads, and starts again when it is reset", async ({ page, context }) => {
	await context.clock.install({ time: new Date("2026-03-02T10:00:00") });
	await openTeaching(page, LESSON);
	const speaker = await openSpeaker(page);
	const elapsed = speaker.getByRole("timer");
	await context.clock.runFor(65_000);
	await expect(elapsed).toHaveText(/^1:0\d$/);
	await page.reload();
	await expect(page.locator(".slide[data-step]")).toBeVisible();
	await context.clock.runFor(3000);
	await expect(elapsed).toHaveText(/^1:[01]\d$/);
	await speaker.getByRole("button", { name: "Reset" }).click();
	await context.clock.runFor(1500);
	await expect(elapsed).toHaveText(/^0:0\d$/);
});

test("another lesson on the screen is another lesson in the speaker's hand", async ({ page }) => {
	await openTeaching(page, LESSON);
	const speaker = await openSpeaker(page);
	await page.evaluate(() => {
		location.hash = "#view=present&lesson=one-day-in-yerevan";
	});
	await expect(speaker.getByRole("heading", { level: 1 })).toContainText("23 November in Yerevan");
	await expect(speaker.locator(".speaker-position")).toContainText("of 9");
});

test("own notes are the speaker's, as text whatever they hold, and never on the screen", async ({ page }) => {
	const notes = "<img src=x onerror=alert(1)> Ask slowly.\nThen wait.";
	const questions = ["Who was <b>not</b> there?"];
	const lesson = encodeLesson({
		title: "Mine",
		reveal: ["quote"],
		plain: false,
		slides: eventSlides([{ id: "sochi-meeting", quote: null, notes, questions, dropped: [] }]),
	});
	await openTeaching(page, `view=present&lesson=${lesson}`);
	const speaker = await openSpeaker(page);
	await expect(speaker.locator(".own-notes")).toHaveText(notes, { useInnerText: true });
	await expect(speaker.locator(".speaker-notes li").first()).toHaveText(questions[0] ?? "");
	await expect(speaker.locator(".speaker-notes").locator("img, b")).toHaveCount(0);
	await page.keyboard.press("PageDown");
	await expect(page.locator("[data-slide-words]")).toBeVisible();
	await expect(page.locator("body")).not.toContainText("Ask slowly.");
});

test("where windows are blocked, the notes are a strip in the page, and that is said", async ({ page }) => {
	await page.addInitScript(() => {
		window.open = () => null;
	});
	await openTeaching(page, LESSON);
	await page.keyboard.press("s");
	const notes = page.getByRole("complementary", { name: "Notes" });
	await expect(notes).toContainText("The browser did not open the speaker window.");
	await expect(notes).toContainText("The question “When was this?”");
	await page.keyboard.press("s");
	await expect(notes).toHaveCount(0);
	await page.keyboard.press("s");
	await expect(notes).toBeVisible();
});

test("a speaker's window without a presentation says how to get one", async ({ page }) => {
	await openTeaching(page, "view=speaker");
	await expect(page.getByRole("status").filter({ hasText: "press P" })).toBeVisible();
});
