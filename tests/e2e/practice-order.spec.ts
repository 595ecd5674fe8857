import { expect, test } from "@playwright/test";
import { FILE, openTeaching } from "./support/lesson.ts";
import {
	button,
	handle,
	ORDER,
	openResult,
	PRACTICE,
	practiceOf,
	putInOrder,
	titleOf,
	titles,
} from "./support/practice.ts";
import { content, expectFocusAt } from "./support/timeline.ts";

test("put in order by keys alone, with the article's words as the reason, and a result to hand in", async ({
	page,
	context,
}) => {
	await context.setOffline(true);
	await openTeaching(page, PRACTICE, FILE);
	const sent: string[] = [];
	page.on("request", (request) => sent.push(request.url()));
	expect(new Set(await titles(page))).toEqual(new Set(ORDER));
	// Sorted by insertion, on the handles: one by the arrows, the next picked up before and put down behind.
	for (const [place, title] of ORDER.entries()) {
		const at = (await titles(page)).indexOf(title);
		await handle(page, title).focus();
		if (place % 2 === 1) await page.keyboard.press("Space");
		for (let step = at; step > place; step--) await page.keyboard.press("ArrowUp");
		if (place % 2 === 1) await page.keyboard.press("Space");
		await expect(handle(page, title)).toBeFocused();
	}
	expect(await titles(page)).toEqual(ORDER);
	await button(page, "Check").press("Enter");
	await expect(page.getByRole("heading", { name: "9 of 9 pairs are in the right order." })).toBeInViewport();
	await expectFocusAt(page.getByRole("heading", { name: "The events in the right order" }));
	// October and 31 October overlap.
	const answers = page.getByRole("list", { name: "The events in the right order" }).locator("> li");
	await expect(answers.nth(2)).toContainText("either order is right");
	await expect(answers.nth(3)).toContainText("in the presence of your obedient servant");
	await page.getByRole("textbox", { name: "Your name or number" }).fill("Anahit");
	await expect(page.getByRole("textbox", { name: "Your code" })).toHaveValue(/^\S+-Anahit$/);
	await expect(await openResult(page)).toHaveValue(/Name: Anahit\n9 of 9 pairs[\s\S]*1\. .*May\n/);
	expect(sent).toEqual([]);
});

test("one event too late is two pairs of nine, not a right place; no answer is told before all is right or asked for", async ({
	page,
}) => {
	await openTeaching(page, PRACTICE);
	const [may = "", september = "", october = "", sochi = "", yerevan = ""] = ORDER;
	await putInOrder(page, [september, october, may, sochi, yerevan]);
	await button(page, "Check").press("Enter");
	await expectFocusAt(page.getByRole("heading", { name: "7 of 9 pairs are in the right order." }));
	await expect(page.locator(".reorder > li").filter({ hasText: "Look again" })).toHaveText(/session in May/);
	await expect(page.locator(".practice :is(time, q, blockquote, textarea)")).toHaveCount(0);
	// The same cards, on.
	for (const key of ["ArrowUp", "ArrowUp"]) await handle(page, may).press(key);
	await button(page, "Check again").press("Enter");
	await expect(page.getByRole("heading", { name: "9 of 9 pairs are in the right order." })).toBeInViewport();
	await expectFocusAt(page.getByRole("heading", { name: "The events in the right order" }));
	await expect(await openResult(page)).toHaveValue(/Check 2; 7 right at the first check/);

	await button(page, "Start again").click();
	await putInOrder(page, [yerevan, may, september, sochi, october]);
	await button(page, "Check").click();
	await expect(page.getByRole("heading", { name: "5 of 9 pairs" })).toBeVisible();
	await button(page, "Show the answers").press("Enter");
	await expectFocusAt(page.getByRole("heading", { name: "The events in the right order" }));
	await expect(page.locator(".practice-feedback > .is-wrong")).toHaveText(/^Not right: .*It comes after/s);
	await expect(page.locator(".practice-feedback time").first()).toHaveText("May 2022");
});

test("an order that nobody touched is not right and not scored", async ({ page }) => {
	await openTeaching(page, PRACTICE);
	await button(page, "Check").click();
	await expect(page.locator("[data-announcer]")).toHaveText("Move at least one event first. Then check.");
	await expect(page.locator(".practice-actions")).toContainText("Move at least one event first.");
	await expect(page.locator(".practice-score")).toHaveCount(0);
	await expect(button(page, "Check")).toBeFocused();
	await button(page, /^Move up/)
		.last()
		.click();
	await button(page, "Check").click();
	await expect(page.locator(".practice-score")).toBeVisible();
	await button(page, "Check again").click();
	await expect(page.locator("[data-announcer]")).toHaveText("Nothing was moved since the last check.");
});

test("of a day only what the article orders counts; where it orders nothing, the exercise is not offered", async ({
	page,
}) => {
	const [protest, meeting] = [titleOf("protest"), titleOf("yerevan-meeting")];
	await openTeaching(
		page,
		practiceOf("protest", "yerevan-meeting", "refusal-to-sign", "main-failure", "joint-councils"),
	);
	// One move would be all of it.
	await expect(page.getByText("The article orders only 3 of the 10 pairs of these events")).toBeVisible();
	await expect(page.locator(".reorder")).toHaveCount(0);
	await page.goto("about:blank");
	await openTeaching(page, practiceOf("protest", "yerevan-meeting", "refusal-to-sign", "joint-councils"));
	await expect(page.getByText("The article orders 2 of the 6 pairs of these events.")).toBeVisible();
	for (const key of ["End", "Home"]) await handle(page, meeting).press(key);
	await handle(page, protest).press("End");
	await button(page, "Check").click();
	await expect(page.getByRole("heading", { name: "0 of 2 pairs are in the right order." })).toBeVisible();
	await expect(page.locator(".reorder .practice-mark")).toHaveCount(1);
	await button(page, "Show the answers").click();
	await expect(page.locator(".practice-feedback > .is-wrong")).toHaveText(/Not right: Anti-CSTO protest/);
	await expect(page.locator(".practice-feedback > .is-wrong")).toContainText(
		"A heading within the article puts the protest before the meeting.",
	);
	await expect(page.getByText("One event is not scored")).toBeVisible();

	await page.goto("about:blank");
	await openTeaching(page, practiceOf("refusal-to-sign", "main-failure", "successor-named"));
	await expect(page.getByText("The article does not say in which order these happened")).toBeVisible();
	await expect(page.getByText("All of these happened on the same date")).toBeVisible();
	await expect(page.locator(".practice [role=tab], .reorder, .day-slider")).toHaveCount(0);
	await button(page, "Choose other events").press("Enter");
	await expect(page.getByRole("list", { name: "Events to practise with" })).toBeVisible();
	await expectFocusAt(page.getByRole("heading", { name: "Practice", exact: true }));
});

test("each card is one stop for Tab, for all events too, and the instruction is said once", async ({
	page,
}) => {
	await openTeaching(page, "view=practice");
	await button(page, /^All events/).click();
	const count = content.events.length;
	await expect(page.locator(".reorder > li")).toHaveCount(count);
	await expect(page.locator("[aria-describedby]")).toHaveCount(1);
	await page.locator(".reorder-grip").first().focus();
	for (let stop = 1; stop < count; stop++) await page.keyboard.press("Tab");
	await expect(page.locator(".reorder-grip").last()).toBeFocused();
	await page.keyboard.press("Tab");
	await expect(button(page, "Check")).toBeFocused();
	await expect(page.locator("[aria-describedby]")).toHaveCount(0);
});
