import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { lessonFile } from "../../src/model/lesson/lesson-file.ts";
import { sixQuestions } from "../model/lesson-fixture.ts";
import { openTeaching } from "./support/lesson.ts";
import { bar, first, lessonIn, ownLink, ready, sixCode, title, titleOf } from "./support/lesson-editor.ts";
import { openTimeline } from "./support/timeline.ts";

test.describe("closing", () => {
	/** Whether the browser would ask before it closes the page. */
	const asks = (page: Page) =>
		page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));

	test("asks while something is not saved: until a file is saved or the teacher's link is copied", async ({
		page,
		context,
	}) => {
		await context.grantPermissions(["clipboard-read", "clipboard-write"]);
		await openTeaching(page, `view=teach&lesson=${ready.id}`);
		expect(await asks(page)).toBe(false);
		await title(page).fill("Mine");
		await expect(page.locator(".save-state")).toContainText("Not saved yet");
		expect(await asks(page)).toBe(true);
		await page.getByRole("button", { name: "Copy the class’s link" }).click();
		expect(await asks(page)).toBe(true);
		await page.getByRole("button", { name: "Copy your link" }).click();
		await expect(page.locator(".save-state")).toHaveText("Everything is saved.");
		expect(await asks(page)).toBe(false);
		await title(page).fill("Mine again");
		await page.getByRole("link", { name: "About" }).click();
		expect(await asks(page)).toBe(true);
		await page.getByRole("link", { name: "Teach" }).click();
		await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("button", { name: /^Save as a file/ }).click(),
		]);
		expect(await asks(page)).toBe(false);
	});

	test("asks after a reload too, in every view, where the lesson is one's own and nobody knows that it was saved", async ({
		page,
		context,
	}) => {
		await context.grantPermissions(["clipboard-read", "clipboard-write"]);
		await openTeaching(page, `view=teach&lesson=${ready.id}`);
		await page.reload();
		await expect(page.locator(".save-state")).toHaveText("Nothing to save yet.");
		expect(await asks(page)).toBe(false);
		await openTeaching(page, `view=teach&lesson=${sixCode}`);
		await expect(page.locator(".save-state")).toHaveText("Nothing to save yet.");
		await page.reload();
		await expect(page.locator(".save-state")).toContainText("Not saved yet");
		expect(await asks(page)).toBe(true);
		await page.getByRole("link", { name: "List" }).click();
		await page.reload();
		await expect(bar(page)).toBeVisible();
		await expect.poll(() => asks(page)).toBe(true);
		await bar(page).getByRole("button", { name: "Change the lesson" }).click();
		await page.getByRole("button", { name: "Copy your link" }).click();
		await expect(page.locator(".save-state")).toHaveText("Everything is saved.");
		expect(await asks(page)).toBe(false);
	});

	test("is asked about by the browser itself", async ({ page }) => {
		await openTeaching(page, `view=teach&lesson=${ready.id}`);
		await title(page).press("End");
		await page.keyboard.type("!");
		const asked = page.waitForEvent("dialog");
		await page.close({ runBeforeUnload: true });
		const dialog = await asked;
		expect(dialog.type()).toBe("beforeunload");
		await dialog.dismiss();
		await expect(title(page)).toHaveValue(`${ready.lesson.title}!`);
	});

	test("within a second after the last word, by reload or by Back, loses none", async ({ page }) => {
		await openTeaching(page, "view=teach");
		await page.getByRole("button", { name: `Change “${ready.lesson.title}”` }).click();
		await title(page).fill("A");
		await title(page).pressSequentially("bcdef");
		await page.reload();
		await expect(title(page)).toHaveValue("Abcdef");
		// Too much at once for a browser that would write each letter into the address.
		await title(page).fill("");
		const long = "abcdefghij".repeat(8);
		await title(page).pressSequentially(long);
		await page.goBack();
		await expect(page.locator(".teach-start")).toBeVisible();
		await page.goForward();
		await expect(title(page)).toHaveValue(long);
		await title(page).pressSequentially("".padEnd(80, "k"));
		await title(page).fill("The last words");
		await page.keyboard.press("F5");
		await page.reload();
		await expect(title(page)).toHaveValue("The last words");
	});

	test("a search that opens an event comes back whole", async ({ page }) => {
		await openTimeline(page);
		await page.getByRole("searchbox").pressSequentially("protest");
		await page.getByRole("searchbox").press("Enter");
		await expect(page.locator("[data-event-detail]")).toBeVisible();
		await page.goBack();
		await expect(page.getByRole("searchbox")).toHaveValue("protest");
		expect(new URL(page.url()).hash).toBe("#q=protest");
	});
});

test.describe("a lesson's file", () => {
	test("has the lesson's name, opens again, and what is none is refused with a reason", async ({ page }) => {
		await openTeaching(page, `view=teach&lesson=${sixCode}`);
		await title(page).fill("Ով է ասում, և երբ?");
		const save = page.getByRole("button", { name: /^Save as a file/ });
		const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
		expect(download.suggestedFilename()).toBe("ով-է-ասում-և-երբ.lesson.json");
		const file = await readFile(await download.path());
		await page.getByRole("button", { name: "Leave the lesson" }).click();
		const field = page.getByLabel("Open a lesson file");
		await field.setInputFiles({
			name: "lesson.json",
			mimeType: "application/json",
			buffer: Buffer.from("{}"),
		});
		await expect(page.getByRole("alert")).toContainText(
			"That file does not contain a lesson, or it is damaged.",
		);
		await field.setInputFiles({ name: "lesson.json", mimeType: "application/json", buffer: file });
		await expect(title(page)).toHaveValue("Ով է ասում, և երբ?");
		expect(lessonIn(await ownLink(page).inputValue())).toEqual({
			...sixQuestions,
			title: "Ով է ասում, և երբ?",
		});
	});
});

test("a file with more than this timeline has opens with what it has, and says how much is left out", async ({
	page,
}) => {
	await openTeaching(page, "view=teach");
	const slides = [
		{ kind: "events", events: [{ id: "no-such-event" }] },
		{ kind: "events", events: [{ id: first }] },
		{ kind: "film", text: "Of a later version" },
	];
	const file = { format: "csto-timeline-lesson", version: 2, title: "Half of it", slides };
	await page.getByLabel("Open a lesson file").setInputFiles({
		name: "lesson.json",
		mimeType: "application/json",
		buffer: Buffer.from(JSON.stringify(file)),
	});
	await expect(title(page)).toHaveValue("Half of it");
	const said = page
		.getByRole("alert")
		.filter({ hasText: "2 events or slides of that file are not in this lesson" });
	await expect(said).toBeInViewport({ ratio: 1 });
});

test.describe("remembering lessons", () => {
	const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));
	const tick = (page: Page) => page.getByRole("checkbox", { name: "Remember my lessons in this browser" });

	test("is off until a teacher ticks it, offers them later, and forgets all once it is unticked", async ({
		page,
	}) => {
		await openTeaching(page, `view=teach&lesson=${ready.id}`);
		await title(page).fill("Mine");
		expect(await stored(page)).toBe("{}");
		await expect(tick(page)).not.toBeChecked();
		await tick(page).check();
		await title(page).fill("Mine, longer");
		expect(await stored(page)).toContain("Mine, longer");
		await expect(page.locator(".save-state")).toHaveText("Everything is remembered in this browser.");
		expect(await page.evaluate(() => dispatchEvent(new Event("beforeunload", { cancelable: true })))).toBe(
			true,
		);
		await page.goto("about:blank");
		await openTeaching(page, "view=teach");
		await expect(tick(page)).toBeChecked();
		await page.getByRole("button", { name: "Open “Mine, longer”" }).click();
		await expect(title(page)).toHaveValue("Mine, longer");
		await title(page).fill("Mine, longest");
		await bar(page).getByRole("button", { name: "Leave the lesson" }).click();
		expect(await stored(page)).not.toContain("Mine, longer");
		await tick(page).uncheck();
		expect(await stored(page)).toBe("{}");
	});

	test("remembers what is opened from a file, forgets one of them, and puts it back", async ({ page }) => {
		await openTeaching(page, "view=teach");
		await tick(page).check();
		await page.getByLabel("Open a lesson file").setInputFiles({
			name: "lesson.json",
			mimeType: "application/json",
			buffer: Buffer.from(lessonFile({ ...sixQuestions, title: "From a file" })),
		});
		await expect(title(page)).toHaveValue("From a file");
		await page.reload();
		await bar(page).getByRole("button", { name: "Leave the lesson" }).click();
		const offered = page.getByRole("button", { name: "Open “From a file”" });
		await expect(offered).toBeVisible();
		await page.getByRole("button", { name: "Forget “From a file”" }).click();
		await expect(offered).toHaveCount(0);
		expect(await stored(page)).not.toContain("From a file");
		await expect(page.getByText("“From a file” is no longer remembered.")).toBeInViewport({ ratio: 1 });
		await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
		await page.keyboard.press("Enter");
		await expect(offered).toBeVisible();
		expect(await stored(page)).toContain("From a file");
	});

	test("is not offered in a frame without an origin, where everything else works", async ({
		page,
		baseURL,
	}) => {
		await page.setContent(
			`<iframe sandbox="allow-scripts" src="${baseURL}timeline.html#view=teach" width="1000" height="700"></iframe>`,
		);
		const frame = page.frameLocator("iframe");
		await frame.getByRole("button", { name: "New lesson" }).click({ timeout: 20_000 });
		await frame.getByRole("textbox", { name: "Title", exact: true }).fill("Framed");
		await frame.getByRole("button", { name: `Add “${titleOf(first)}”` }).click();
		await expect(frame.getByRole("region", { name: "The open lesson" })).toContainText("Lesson: Framed");
		await expect(frame.getByRole("checkbox", { name: /Remember/ })).toHaveCount(0);
	});
});
