import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { eventSlides } from "../../src/model/lesson/lesson.ts";
import { encodeLesson } from "../../src/model/lesson/lesson-code.ts";
import { openTeaching } from "./support/lesson.ts";
import {
	content,
	expectFocusAt,
	listedIds,
	openTimeline,
	openWithoutAxis,
	recordConsole,
} from "./support/timeline.ts";

const link = (page: Page) => page.getByRole("textbox", { name: "Link to this lesson" });

test("the four ready lessons are there, and one opens with its name, its size and a way out", async ({
	page,
}) => {
	await openTimeline(page);
	await page.getByRole("link", { name: "Teach" }).click();
	await expect(page.locator(".ready-lessons h3")).toHaveText([
		"Five landmarks",
		"23 November in Yerevan",
		"Who says so, and when?",
		"Do the accounts agree?",
	]);
	await page.getByRole("button", { name: "Change “Five landmarks”" }).click();
	const bar = page.getByRole("region", { name: "The open lesson" });
	await expect(bar).toContainText("Lesson: Five landmarks 5 of 20 events");
	await page.getByRole("link", { name: "List" }).click();
	expect(
		await page.locator("#events article:visible").evaluateAll((articles) => articles.map(({ id }) => id)),
	).toHaveLength(5);
	await bar.getByRole("button", { name: "Leave the lesson" }).click();
	await expect(bar).toHaveCount(0);
	expect(await listedIds(page)).toHaveLength(20);
	await page.goBack();
	await expect(bar).toBeVisible();
});

test("leaving a lesson says so and keeps the focus: at the axis, the list, the text, or the view's heading", async ({
	page,
}) => {
	for (const [view, place] of [
		["explore", "#timeline"],
		["list", "#events"],
		["about", "#about"],
		["teach", ".teach-start h2"],
		["practice", "#practice-heading"],
		["handout", ".teach-start h2"],
	] as const) {
		await page.goto("about:blank");
		await openWithoutAxis(page, `./#view=${view}&lesson=five-landmarks`);
		await page.getByRole("button", { name: "Leave the lesson" }).press("Enter");
		await expect(page.locator(".lesson-bar")).toHaveCount(0);
		await expectFocusAt(page.locator(place));
		await expect(page.locator("[data-announcer]")).toHaveText("You have left the lesson.");
	}
});

test("a lesson is made by keys alone and comes back whole from its link, on another page load", async ({
	page,
}) => {
	await openTeaching(page, "view=teach&q=session");
	await page.getByRole("button", { name: /^Make a lesson of the/ }).press("Enter");
	await page.getByRole("textbox", { name: "Title" }).fill("Sessions & <b>signs</b>");
	await page.getByRole("radio", { name: "All at once" }).press("ArrowDown");
	const list = page.getByRole("list", { name: "Events and their order" });
	const names = () => list.locator(".lesson-event").allTextContents();
	const [first, second] = await names();
	const grip = list.getByRole("button", { name: `Handle of ${first}` });
	await grip.focus();
	await page.keyboard.press("Space");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Space");
	expect((await names()).slice(0, 2)).toEqual([second, first]);
	await expect(grip).toBeFocused();
	await list.locator("summary").first().press("Enter");
	await page.getByRole("textbox", { name: "Your notes" }).fill("Ask slowly.\nThen wait.");
	await page.getByRole("textbox", { name: /Your questions/ }).pressSequentially("Who speaks?\nTo whom?");
	const address = await link(page).inputValue();
	expect(address).toMatch(/#lesson=1[\w-]+$/);

	const chosen = await names();
	await page.goto("about:blank");
	await openWithoutAxis(page, `${address}&view=teach`);
	await expect(page.getByRole("textbox", { name: "Title" })).toHaveValue("Sessions & <b>signs</b>");
	await expect(page.locator(".lesson-bar")).toContainText("Lesson: Sessions & <b>signs</b>");
	expect(await names()).toEqual(chosen);
	await expect(page.getByRole("radio", { name: /“When was this\?”/ })).toBeChecked();
	await list.locator("summary").first().click();
	await expect(page.getByRole("textbox", { name: "Your notes" })).toHaveValue("Ask slowly.\nThen wait.");
	await expect(page.getByRole("textbox", { name: /Your questions/ })).toHaveValue("Who speaks?\nTo whom?");
});

test("events are chosen and dragged into order by pointer, quotes chosen, and own steps ordered", async ({
	page,
}) => {
	await openTeaching(page, "view=teach&lesson=five-landmarks");
	const list = page.getByRole("list", { name: "Events and their order" });
	const names = () => list.locator(".lesson-event").allTextContents();
	const before = await names();
	await page.getByText(/^Choose events/).click();
	await page.getByRole("checkbox", { name: /protest/i }).check();
	await expect.poll(names).toHaveLength(6);
	const grips = list.getByRole("button", { name: /^Handle/ });
	const from = await grips.nth(5).boundingBox();
	const to = await grips.nth(0).boundingBox();
	if (!from || !to) throw new Error("No handles.");
	await grips.nth(5).scrollIntoViewIfNeeded();
	const start = await grips.nth(5).boundingBox();
	if (!start) throw new Error("No handle.");
	const x = start.x + start.width / 2;
	await page.mouse.move(x, start.y + start.height / 2);
	await page.mouse.down();
	await page.mouse.move(x, start.y - (from.y - to.y) + 5, { steps: 15 });
	await page.mouse.up();
	const after = await names();
	expect(after).not.toEqual([...before, after.at(-1)]);
	expect(after.indexOf(after.find((name) => !before.includes(name)) ?? "")).toBeLessThan(2);
	await page.getByRole("button", { name: "Put in order of time" }).click();
	expect((await names()).filter((name) => before.includes(name))).toEqual(before);

	await page.getByRole("radio", { name: "My own steps" }).check();
	await page.getByRole("checkbox", { name: "“When was this?”" }).uncheck();
	await page.getByRole("button", { name: "Move up: Quote" }).click();
	await page
		.getByRole("region", { name: "The open lesson" })
		.getByRole("button", { name: "Present" })
		.click();
	await expect(page.locator(".present")).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(page.getByRole("checkbox", { name: "“When was this?”" })).not.toBeChecked();
});

test("a lesson is saved as a file and opened again; what is none is refused with a reason", async ({
	page,
}) => {
	await openTeaching(page, "view=teach&lesson=one-day-in-yerevan");
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name: "Save as a file" }).click(),
	]);
	const file = await readFile(await download.path());
	await page.getByRole("button", { name: "Leave the lesson" }).click();
	const field = page.getByLabel("Open a lesson file");
	await field.setInputFiles({ name: "lesson.json", mimeType: "application/json", buffer: Buffer.from("{}") });
	await expect(page.getByRole("alert")).toContainText("That file does not contain a lesson.");
	await field.setInputFiles({ name: "lesson.json", mimeType: "application/json", buffer: file });
	await expect(page.getByRole("textbox", { name: "Title" })).toHaveValue("23 November in Yerevan");
	await expect(page.locator(".lesson-event")).toHaveCount(9);
});

test("a limit is said before it is hit, and nothing over it gets into the link", async ({ page }) => {
	await openTeaching(page, "view=teach&lesson=five-landmarks");
	await expect(page.locator(".lesson-share")).toContainText(/uses \d+ of the 16000 characters/);
	await page.locator(".reorder summary").first().click();
	const notes = page.getByRole("textbox", { name: "Your notes" });
	await notes.fill("see https://example.org/");
	await expect(page.locator(".lesson-share").getByRole("alert")).toContainText(
		"cannot contain web addresses",
	);
	expect(await link(page).inputValue()).toMatch(/#lesson=five-landmarks$/);
	await notes.fill("x".repeat(700));
	expect((await notes.inputValue()).length).toBe(600);
	await expect(page.locator(".lesson-share").getByRole("alert")).toBeEmpty();
	await page.getByText(/^Choose events/).click();
	const chosen = page.locator(".choose-events input:checked");
	for (let left = 5; left > 0; left--) {
		await expect(chosen).toHaveCount(left);
		await chosen.first().uncheck();
	}
	await expect(page.locator(".lesson-share").getByRole("alert")).toContainText("at least one event");
	await expect(page.getByRole("button", { name: "Save as a file" })).toBeDisabled();
});

test("a lesson with much to say opens from its link, and the page says that programs may cut it", async ({
	page,
}) => {
	// No letters that packing could make fewer.
	let number = 1;
	const notes = () =>
		Array.from({ length: 600 }, () => {
			number = (number * 48_271) % 2_147_483_647;
			return String.fromCharCode(97 + (number % 26));
		}).join("");
	const lesson = encodeLesson({
		title: "Much",
		reveal: [],
		plain: false,
		slides: eventSlides(
			content.events.map(({ id }) => ({ id, quote: null, notes: notes(), questions: [], dropped: [] })),
		),
	});
	expect(lesson.length).toBeGreaterThan(6000);
	await openTeaching(page, `view=teach&lesson=${lesson}`);
	await expect(page.locator(".lesson-event")).toHaveCount(content.events.length);
	await expect(page.locator(".lesson-share")).toContainText("share the file instead");
});

test("a damaged or hostile lesson link shows the timeline and a polite notice, and runs nothing", async ({
	page,
}) => {
	const said = recordConsole(page);
	for (const code of [
		"1AAAA",
		"<img src=x onerror=alert(1)>",
		"1".repeat(7000),
		"__proto__",
		"javascript:alert(1)",
	]) {
		await page.goto("about:blank");
		await openTimeline(page, `./#lesson=${encodeURIComponent(code)}`);
		await expect(page.locator(".notices")).toContainText("lesson");
		await expect(page.locator(".lesson-bar")).toHaveCount(0);
	}
	expect(said).toEqual([]);
});
