import { resolve } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { parseTeaching } from "../../src/content/parse-teaching.ts";
import { readTeaching } from "../../src/content/read-content.ts";
import { FILE, openTeaching } from "./support/lesson.ts";
import {
	EVERY_KIND,
	EVERY_SLIDE,
	LANDMARKS,
	lessonOf,
	place,
	throughLesson,
} from "./support/presented-lesson.ts";
import { content } from "./support/timeline.ts";

const teaching = parseTeaching(readTeaching(resolve(import.meta.dirname, "../../src/content")), content);

const LESSON = `view=present&lesson=${LANDMARKS}`;

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
		await speaker.getByRole("navigation", { name: "Slides" }).getByRole("button").nth(3).click();
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
		await expect(page).toHaveURL(/e=sochi-meeting&.*slide=4&step=1/);
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
	const total = (await page.locator(".slide-position").textContent())?.replace(/^.* of /, "") ?? "";
	await expect(speaker.locator(".speaker-position")).toContainText(`of ${total}`);
});

test("own notes are the speaker's, as text whatever they hold, and never on the screen", async ({ page }) => {
	const notes = "<img src=x onerror=alert(1)> Ask slowly.\nThen wait.";
	const questions = ["Who was <b>not</b> there?"];
	const lesson = lessonOf([{ id: "sochi-meeting", quote: null, notes, questions, dropped: [] }], ["quote"]);
	await openTeaching(page, `view=present&lesson=${lesson}`);
	const speaker = await openSpeaker(page);
	await expect(speaker.locator(".own-notes")).toHaveText(notes, { useInnerText: true });
	await expect(speaker.locator(".speaker-notes li").first()).toHaveText(questions[0] ?? "");
	await expect(
		speaker.locator(".speaker-notes").locator("img, .own-notes b, li:first-child > b"),
	).toHaveCount(0);
	await page.keyboard.press("PageDown");
	await expect(page.locator("[data-slide-words]")).toBeVisible();
	await expect(page.locator("body")).not.toContainText("Ask slowly.");
});

/** Opens no window, as a browser that blocks them. */
async function blockWindows(page: Page): Promise<void> {
	await page.addInitScript(() => {
		window.open = () => null;
	});
}

test("where windows are blocked S asks, and nothing of the notes is on the wall until that is chosen", async ({
	page,
}) => {
	await blockWindows(page);
	await openTeaching(page, `view=present&lesson=${EVERY_KIND}`);
	const notes = page.getByRole("complementary", { name: "Notes" });
	const dialog = page.getByRole("dialog", { name: "The browser did not open a window for the notes." });
	await page.keyboard.press("s");
	await expect(dialog).toBeVisible();
	await expect(page.locator("body")).not.toContainText("Say good morning.");
	await dialog.getByRole("button", { name: "Cancel" }).click();
	await expect(dialog).toHaveCount(0);
	await expect(notes).toHaveCount(0);
	// The keys go on.
	await page.keyboard.press("PageDown");
	await expect(page.locator(".slide-position")).toHaveText("2 of 13");
	await page.keyboard.press("PageUp");
	await page.keyboard.press("s");
	await page.keyboard.press("Escape");
	await expect(dialog).toHaveCount(0);
	await expect(page.locator(".present")).toBeVisible();
	await expect(notes).toHaveCount(0);
	await page.keyboard.press("s");
	await expect(dialog).toContainText("Everyone who sees this screen will see them.");
	await dialog.getByRole("button", { name: "Show the notes here" }).click();
	await expect(notes).toContainText("Say good morning.");
	await expect(notes).toContainText("The next slide: What to look for");
	await page.keyboard.press("s");
	await expect(notes).toHaveCount(0);
	await page.keyboard.press("s");
	await expect(notes).toBeVisible();
});

for (const { width, height } of [
	{ width: 1280, height: 720 },
	{ width: 1024, height: 768 },
]) {
	test(`notes on the wall divide no quote further and open no answer at ${width}×${height}`, async ({
		page,
	}) => {
		test.setTimeout(180_000);
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ reducedMotion: "reduce" });
		await blockWindows(page);
		for (const lesson of teaching.lessons) {
			await openTeaching(page, `view=present&lesson=${lesson.id}`);
			// A hash alone opens the next lesson in the same page, with the notes still chosen.
			await page.reload();
			await expect(page.locator(".slide[data-step]")).toBeVisible();
			await page.keyboard.press("s");
			await page.getByRole("button", { name: "Show the notes here" }).click();
			const strip = page.getByRole("complementary", { name: "Notes" });
			const faults: string[] = [];
			let answers = 0;
			await throughLesson(page, async () => {
				const { slide, step } = await place(page);
				const part = page.locator(".slide-part");
				if ((await part.count()) > 0 && (await part.isVisible())) faults.push(`${slide}.${step} is divided`);
				const box = await strip.boundingBox();
				if (!box || box.height > height / 3 + 1)
					faults.push(`${slide}.${step}: the notes are ${box?.height}`);
				answers += await strip.locator("details").count();
				if ((await strip.locator("details[open]").count()) > 0) faults.push(`${slide}.${step} tells answers`);
			});
			expect(faults).toEqual([]);
			expect(answers).toBeGreaterThan(0);
		}
	});
}

test("the teacher's link, copied where windows are blocked, opens the notes on another device, without the class's mark", async ({
	page,
	context,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await blockWindows(page);
	await openTeaching(page, `view=present&lesson=${EVERY_KIND}&slide=4&step=1`);
	await page.keyboard.press("s");
	await page.getByRole("button", { name: "Copy the teacher’s link" }).click();
	await expect(page.getByRole("button", { name: "The teacher’s link is copied." })).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link.replace(/^.*#/, "")).toBe(`view=speaker&lesson=${EVERY_KIND}&slide=4`);
	const phone = await context.newPage();
	await phone.setViewportSize({ width: 390, height: 844 });
	await phone.goto(link);
	// It begins where the wall is.
	await expect(phone.locator(".speaker-position")).toContainText("4 of 13");
	await expect(phone.locator(".own-notes")).toHaveText("Wait.");
	// The wall is another device's.
	await phone.getByRole("button", { name: "Next slide" }).click();
	await expect(phone.locator(".speaker-position")).toContainText("5 of 13");
	await expect(page.locator(".slide-position")).toHaveText("4 of 13");
});

test("a browser that denies copying shows the link to select", async ({ page }) => {
	await blockWindows(page);
	await page.addInitScript(() => {
		Object.defineProperty(navigator, "clipboard", {
			value: { writeText: () => Promise.reject(new Error("denied")) },
		});
	});
	await openTeaching(page, LESSON);
	await page.keyboard.press("s");
	await page.getByRole("button", { name: "Copy the teacher’s link" }).click();
	await expect(page.getByRole("textbox", { name: "The teacher’s link" })).toHaveValue(/view=speaker&lesson=/);
	await expect(page.locator(".present")).not.toContainText("Questions for the class");
});

test("a window that comes later than it was waited for takes the question away, and shows no notes on the wall", async ({
	page,
	context,
}) => {
	await context.clock.install({ time: new Date("2026-03-02T10:00:00") });
	// What anybody says to the presenting window is lost until the test lets it through.
	await page.addInitScript(() => {
		Object.assign(window, { heard: window.postMessage });
		window.postMessage = () => {};
	});
	await openTeaching(page, `view=present&lesson=${EVERY_KIND}`);
	const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
	await expect(speaker.locator(".speaker")).toBeVisible({ timeout: 20_000 });
	await context.clock.runFor(9000);
	const dialog = page.getByRole("dialog", { name: "The browser did not open a window for the notes." });
	await expect(dialog).toBeVisible();
	await expect(page.locator("body")).not.toContainText("Say good morning.");
	await page.evaluate(() => Object.assign(window, { postMessage: Reflect.get(window, "heard") }));
	await context.clock.runFor(2000);
	await expect(dialog).toHaveCount(0);
	await expect(page.locator(".notes-strip")).toHaveCount(0);
	await expect(page.locator("body")).not.toContainText("Say good morning.");
});

test("whoever has the class's link has no notes, by key, by button or by address", async ({
	page,
	context,
}) => {
	await openTeaching(page, `${LESSON}&for=class`);
	await expect(page.getByRole("button", { name: "Notes", exact: true })).toHaveCount(0);
	await page.keyboard.press("s");
	await page.keyboard.press("PageDown");
	await expect(page.locator(".slide-date")).toContainText("When was this?");
	expect(context.pages()).toHaveLength(1);
	await openTeaching(page, `view=speaker&lesson=${EVERY_KIND}&for=class`);
	await expect(page.getByRole("heading", { name: "This lesson was given to the class" })).toBeVisible();
	await expect(page.locator(".speaker")).toHaveCount(0);
	await expect(page.locator("body")).not.toContainText("Say good morning.");
});

test("opened alone, as on a phone, the notes go through all slides by themselves", async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openTeaching(page, `view=speaker&lesson=${EVERY_KIND}`);
	const at = page.locator(".speaker-position");
	await expect(at).toContainText("1 of 13");
	await expect(page.getByRole("status").filter({ hasText: "By itself" })).toBeVisible();
	await expect(page.locator(".speaker-mark")).toHaveCount(0);
	for (let slide = 2; slide <= EVERY_SLIDE.length; slide++) {
		await page.getByRole("button", { name: "Next slide" }).click();
		await expect(at).toContainText(`${slide} of 13`);
		const faults = await page.evaluate(() => {
			const found = document.documentElement.scrollWidth > innerWidth ? ["scrolls sideways"] : [];
			for (const element of document.querySelectorAll<HTMLElement>(".speaker *")) {
				const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
				const size = Number.parseFloat(getComputedStyle(element).fontSize);
				if (words && element.checkVisibility() && size < 13) found.push(`${element.className} is ${size}`);
			}
			const next = document.querySelector(".speaker-moves")?.getBoundingClientRect();
			if (!next || next.bottom > innerHeight || next.top < 0) found.push("the buttons are out of sight");
			return found;
		});
		expect(faults).toEqual([]);
	}
	await page.reload();
	await expect(at).toContainText("13 of 13");
	await page.keyboard.press("PageDown");
	await expect(at).toContainText("End");
	await page.keyboard.press("Home");
	await expect(at).toContainText("1 of 13");
});

test("the pace says how the talk stands against its minutes", async ({ page, context }) => {
	await context.clock.install({ time: new Date("2026-03-02T10:00:00") });
	await openTeaching(page, `view=present&lesson=${EVERY_KIND}`);
	const speaker = await openSpeaker(page);
	const pace = speaker.locator(".speaker-pace");
	await expect(pace).toContainText("on time");
	await expect(pace).toContainText("2 min here, to minute 2 of 26");
	await context.clock.runFor(250_000);
	await expect(pace).toContainText("2 min behind");
	await speaker.getByRole("navigation", { name: "Slides" }).getByRole("button").nth(3).click();
	await expect(pace).toContainText("1 min ahead");
	await expect(pace).toContainText("to minute 8 of 26");
});

test("slides of every kind are in the notes, and a link in their words never leaves them", async ({
	page,
}) => {
	await openTeaching(page, `view=present&lesson=${EVERY_KIND}`);
	const speaker = await openSpeaker(page);
	const slides = speaker.getByRole("navigation", { name: "Slides" }).getByRole("button");
	await expect(slides).toHaveCount(EVERY_SLIDE.length + 1);
	for (const [index, shows] of [
		[2, "Three sessions of the Collective Security Council"],
		[3, "Who finds it important"],
		[4, "in our words"],
		[7, "Yerevan meeting: 23 November 2022"],
		[12, "Which of these dates would you trust?"],
	] as const) {
		await slides.nth(index).click();
		await expect(speaker.locator(".speaker-columns")).toContainText(shows);
		await expect(page.locator(".slide-position")).toHaveText(`${index + 1} of 13`);
	}
	await slides.nth(2).click();
	await expect(speaker.locator(".speaker-columns")).toContainText("the joint meeting of the councils");
	await expect(speaker.locator(".speaker-columns a")).toHaveCount(0);
	await expect(speaker.locator(".speaker-position")).toContainText("3 of 13");
});
