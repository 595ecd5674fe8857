import { expect, type Page, test } from "@playwright/test";
import { eventSlides } from "../../src/model/lesson/lesson.ts";
import { encodeLesson } from "../../src/model/lesson/lesson-code.ts";
import { FILE, openTeaching } from "./support/lesson.ts";
import { content, expectFocusAt } from "./support/timeline.ts";

const PRACTICE = "view=practice&lesson=five-landmarks";
const titles = (page: Page) => page.locator(".reorder .practice-title").allTextContents();
const result = (page: Page) => page.getByRole("textbox", { name: "Result to hand in" });

/** The five landmarks by time, as far as their ranges say. */
const ORDER = ["may-session", "september-session", "october-session", "sochi-meeting", "yerevan-meeting"].map(
	(id) => content.events.find((event) => event.id === id)?.title ?? "",
);

test("put in order by keys alone, with the article's words as the reason, and a result to hand in", async ({
	page,
	context,
}) => {
	await context.setOffline(true);
	await openTeaching(page, PRACTICE, FILE);
	const sent: string[] = [];
	page.on("request", (request) => sent.push(request.url()));
	expect(new Set(await titles(page))).toEqual(new Set(ORDER));
	// Sorted by insertion, on the handles.
	for (const [place, title] of ORDER.entries()) {
		const at = (await titles(page)).indexOf(title);
		await page.getByRole("button", { name: `Handle of ${title}` }).focus();
		await page.keyboard.press("Space");
		for (let step = at; step > place; step--) await page.keyboard.press("ArrowUp");
		await page.keyboard.press("Space");
	}
	expect(await titles(page)).toEqual(ORDER);
	await page.getByRole("button", { name: "Check" }).press("Enter");
	await expect(page.getByRole("heading", { name: "5 of 5 events in a right place." })).toBeFocused();
	// October and 31 October overlap.
	await expect(page.locator(".practice-feedback > li").nth(2)).toContainText("either order is right");
	await expect(page.locator(".practice-feedback > li").nth(3)).toContainText(
		"in the presence of your obedient servant",
	);
	await page.getByRole("textbox", { name: /Your name/ }).fill("Anahit");
	await expect(result(page)).toHaveValue(/Name: Anahit\n5 of 5[\s\S]*1\. .*May: right/);
	expect(sent).toEqual([]);
});

test("what is wrong says against which event, and either order of overlapping events is right", async ({
	page,
}) => {
	await openTeaching(page, PRACTICE);
	const wanted = [ORDER[0], ORDER[1], ORDER[3], ORDER[2], ORDER[4]];
	for (const [place, title] of wanted.entries()) {
		for (let at = (await titles(page)).indexOf(title ?? ""); at > place; at--)
			await page.getByRole("button", { name: `Move up: ${title}` }).click();
	}
	await page.getByRole("button", { name: "Check" }).click();
	await expect(page.getByRole("heading", { name: "5 of 5 events" })).toBeVisible();
	await page.getByRole("button", { name: "Start again" }).click();
	for (let at = (await titles(page)).indexOf(ORDER[4] ?? ""); at > 0; at--)
		await page.getByRole("button", { name: `Move up: ${ORDER[4]}` }).click();
	await page.getByRole("button", { name: "Check" }).click();
	await expect(page.locator(".practice-feedback > li").first()).toContainText(
		/Not right yet:.*It comes after/s,
	);
});

test("the day in Yerevan: only the protest can be misplaced, what nobody orders is not scored", async ({
	page,
}) => {
	await openTeaching(page, "view=practice&lesson=one-day-in-yerevan");
	const protest = content.events.find(({ id }) => id === "protest")?.title ?? "";
	for (let at = (await titles(page)).indexOf(protest); at < 8; at++)
		await page.getByRole("button", { name: `Move down: ${protest}` }).click();
	await page.getByRole("button", { name: "Check" }).click();
	await expect(page.getByRole("heading", { name: "7 of 8 events in a right place." })).toBeVisible();
	await expect(page.locator(".practice-feedback > .is-wrong")).toHaveText(/Not right yet: Anti-CSTO protest/);
	await expect(page.locator(".practice-feedback > .is-wrong")).toContainText(
		"The article’s own heading puts the protest before the meeting.",
	);
	await expect(page.getByText("One event is not scored")).toBeVisible();
});

test("place on the axis: any day of a month-precise event is right, and days off are counted", async ({
	page,
}) => {
	await openTeaching(page, PRACTICE);
	await page.getByRole("tab", { name: "Place on the axis" }).click();
	const slider = page.getByRole("slider", { name: "Your day" });
	for (let event = 0; event < 5; event++) {
		const title = await page.locator(".practice h3.practice-title").textContent();
		await slider.focus();
		await page.keyboard.press("Home");
		await expect(slider).toHaveAttribute("aria-valuetext", "1 January 2022");
		if (title?.includes("in May")) {
			for (let month = 0; month < 4; month++) await page.keyboard.press("PageUp");
			for (let day = 0; day < 16; day++) await page.keyboard.press("ArrowRight");
			await expect(slider).toHaveAttribute("aria-valuetext", "17 May 2022");
		} else if (title?.includes("Sochi")) {
			// Key by key: on the way there the year is 2, 20 and 202.
			await page.getByLabel("Or type the date").pressSequentially("10302022");
			await expect(slider).toHaveAttribute("aria-valuetext", "30 October 2022");
		} else {
			const box = await slider.boundingBox();
			if (box) await page.mouse.click(box.x + box.width - 3, box.y + 20);
		}
		await page.getByRole("button", { name: "Check" }).click();
		const verdict = page.locator(".practice-verdict");
		await expect(verdict).toBeFocused();
		if (title?.includes("in May")) await expect(verdict).toContainText("Right: your day fits");
		else if (title?.includes("Sochi")) await expect(verdict).toContainText("Not right: 1 day too early.");
		else await expect(verdict).toContainText(/Not right: \d+ days too late/);
		await expect(page.locator(".day-answer")).toBeVisible();
		await page.getByRole("button", { name: /Next event|See the result/ }).click();
	}
	await expect(page.getByRole("heading", { name: "1 of 5 days are right." })).toBeFocused();
	await expect(result(page)).toHaveValue(/30 October 2022 \(1 day too early; it was 31 October 2022\)/);
	await page.getByRole("tab", { name: "Put in order" }).click();
	await page.getByRole("tab", { name: "Place on the axis" }).click();
	await expect(page.getByRole("heading", { name: "1 of 5 days are right." })).toBeVisible();
});

test("the focus goes along: into a view whose button is gone, and to the beginning by both Start again", async ({
	page,
}) => {
	await openTeaching(page, "view=teach");
	await expect(page.locator(":focus")).toHaveCount(0);
	await page.getByRole("button", { name: "Practice “Five landmarks”" }).press("Enter");
	const practice = page.getByRole("heading", { name: /^Practice/ });
	await expectFocusAt(practice);
	const bar = page.locator(".lesson-bar");
	await bar.getByRole("button", { name: "Handout" }).press("Enter");
	await expectFocusAt(page.locator("#handout-heading"));
	await bar.getByRole("button", { name: "Change the lesson" }).press("Enter");
	await expectFocusAt(page.locator("#builder-heading"));
	await bar.getByRole("button", { name: "Practice" }).press("Enter");
	await expectFocusAt(practice);

	await page.getByRole("button", { name: "Check" }).press("Enter");
	await page.getByRole("button", { name: "Start again" }).press("Enter");
	await expectFocusAt(page.getByRole("tabpanel").locator("p").first());
	await page.getByRole("tab", { name: "Place on the axis" }).click();
	const title = page.locator(".practice h3.practice-title");
	for (let event = 0; event < 5; event++) {
		await page.getByRole("button", { name: "Check" }).press("Enter");
		await page.getByRole("button", { name: /Next event|See the result/ }).press("Enter");
	}
	await expectFocusAt(page.getByRole("heading", { name: /of 5 days are right/ }));
	await page.getByRole("button", { name: "Start again" }).press("Enter");
	await expectFocusAt(title);
});

test("an undated answer fades at its open end, and does not seem to begin with the axis", async ({
	page,
}) => {
	const events = [
		{ id: "tokayev-election", quote: null, notes: "", questions: [], dropped: [] },
		{ id: "may-session", quote: null, notes: "", questions: [], dropped: [] },
	];
	const lesson = encodeLesson({
		title: "Mine",
		reveal: ["quote"],
		plain: false,
		slides: eventSlides(events),
	});
	await openTeaching(page, `view=practice&lesson=${encodeURIComponent(lesson)}`);
	await page.getByRole("tab", { name: "Place on the axis" }).click();
	const slider = page.getByRole("slider", { name: "Your day" });
	const undated = page.locator(".day-answer.is-open-start");
	for (let event = 0; event < 2; event++) {
		await slider.focus();
		await page.keyboard.press("End");
		await page.getByRole("button", { name: "Check" }).click();
		if (await undated.isVisible()) break;
		await page.getByRole("button", { name: "Next event" }).click();
	}
	await expect(undated).toHaveCSS("mask-image", /linear-gradient\(to right, rgba\(0, 0, 0, 0\)/);
	await expect(undated).toHaveCSS("border-left-width", "0px");
	const [axis, bar] = await Promise.all([slider.boundingBox(), undated.boundingBox()]);
	expect(bar?.x).toBeGreaterThan((axis?.x ?? 0) + 0.4 * (axis?.width ?? 0));
});

test.describe("with fingers", () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
	test("an event is dragged by its handle, without scrolling the page", async ({ page }) => {
		await openTeaching(page, PRACTICE);
		const before = await titles(page);
		const grips = page.getByRole("button", { name: /^Handle/ });
		await grips.nth(0).scrollIntoViewIfNeeded();
		const from = await grips.nth(0).boundingBox();
		const to = await grips.nth(1).boundingBox();
		if (!from || !to) throw new Error("No handles.");
		const x = from.x + from.width / 2;
		const cdp = await page.context().newCDPSession(page);
		const top = await page.evaluate(() => scrollY);
		const touch = (type: "touchStart" | "touchMove" | "touchEnd", y: number) =>
			cdp.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
		const start = from.y + from.height / 2;
		await touch("touchStart", start);
		for (let step = 1; step <= 10; step++)
			await touch("touchMove", start + ((to.y + to.height - start) * step) / 10);
		await touch("touchEnd", 0);
		await expect.poll(() => titles(page)).toEqual([before[1], before[0], ...before.slice(2)]);
		expect(await page.evaluate(() => scrollY)).toBe(top);
	});
});
