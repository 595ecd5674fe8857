import { expect, test } from "@playwright/test";
import { openTeaching } from "./support/lesson.ts";
import {
	button,
	handle,
	IDS,
	ORDER,
	PRACTICE,
	practiceOf,
	putInOrder,
	titleOf,
	titles,
} from "./support/practice.ts";
import { expectFocusAt } from "./support/timeline.ts";

test("no exercise tells a date: not in text, names, titles of the page or the address", async ({ page }) => {
	await openTeaching(page, practiceOf("sochi-meeting", "protest", "kazakhstan-operation"));
	// The site's own title has its year.
	const dates = /\d{4}-\d\d|January|October|November/;
	const told = async () => {
		const practice = page.locator(".practice");
		return [
			await practice.ariaSnapshot(),
			await practice.getByRole("tabpanel").innerHTML(),
			await page.title(),
			page.url(),
		].join("\n");
	};
	await handle(page, titleOf("protest")).press("End");
	expect(await told()).not.toMatch(dates);
	await page.getByRole("tab", { name: "Place on the axis" }).click();
	// Of the axis nothing but the axis: its scale is of whole years, and the day that is chosen is its middle.
	const slider = page.getByRole("slider", { name: "Your day" });
	await expect(slider).toHaveAttribute("aria-valuetext", "2 July 2022, not chosen yet");
	await expect(page.locator(".practice :is(time, q, blockquote, .day-answer)")).toHaveCount(0);
	const { start, now, end } = await slider.evaluate((element) => ({
		start: Number(element.getAttribute("aria-valuemin")),
		now: Number(element.getAttribute("aria-valuenow")),
		end: Number(element.getAttribute("aria-valuemax")),
	}));
	expect(Math.abs((start + end) / 2 - now)).toBeLessThan(86_400_000);
});

test("the focus goes along: into a view whose button is gone, and to the beginning by both Start again", async ({
	page,
}) => {
	await openTeaching(page, "view=teach");
	await expect(page.locator(":focus")).toHaveCount(0);
	await page.getByRole("button", { name: "Practice “Five key events”" }).press("Enter");
	const practice = page.getByRole("heading", { name: /^Practice/ });
	await expectFocusAt(practice);
	const bar = page.locator(".lesson-bar");
	await bar.getByRole("button", { name: "Handout" }).press("Enter");
	await expectFocusAt(page.locator("#handout-heading"));
	await bar.getByRole("button", { name: "Change the lesson" }).press("Enter");
	await expectFocusAt(page.locator("#builder-heading"));
	await bar.getByRole("button", { name: "Practice" }).press("Enter");
	await expectFocusAt(practice);

	await handle(page, (await titles(page))[0] ?? "").press("ArrowDown");
	await button(page, "Check").press("Enter");
	await expectFocusAt(page.locator(".practice-score"));
	await button(page, "Show the answers").press("Enter");
	await expectFocusAt(page.locator(".practice-answers"));
	await button(page, "Start again").press("Enter");
	await expectFocusAt(page.getByRole("tabpanel").locator("p").first());
	await page.getByRole("tab", { name: "Place on the axis" }).click();
	const title = page.locator(".practice h3.practice-title");
	const last = page.getByRole("heading", { name: /days? (is|are) right/ });
	while (!(await last.isVisible())) {
		await page.getByRole("slider").press("Home");
		await button(page, "Check").press("Enter");
		await expectFocusAt(page.locator(".practice-when"));
		await button(page, /Next event|See the result/).press("Enter");
		await expectFocusAt(page.locator(".practice :is(h3.practice-title, h4.practice-answers)").first());
	}
	await expectFocusAt(page.getByRole("heading", { name: "The events that were asked" }));
	await page.getByRole("button", { name: "Start again" }).press("Enter");
	await expectFocusAt(title);
});

test("a reload, Back and Forward keep the attempt; the link that is shared does not have it", async ({
	page,
}) => {
	await openTeaching(page, PRACTICE);
	// Not the right order yet, whatever it was: the one that is offered has at most four pairs right.
	const [, second = "", third = ""] = await titles(page);
	await handle(page, second).press("Home");
	await button(page, "Check").click();
	const marked = page.locator(".reorder > li").filter({ hasText: "Look again" });
	const score = (await page.locator(".practice-score").textContent()) ?? "";
	await handle(page, third).press("ArrowDown");
	const [order, marks] = [await titles(page), await marked.allTextContents()];
	await page.reload();
	await expect(page.locator(".practice-score")).toHaveText(score);
	expect(await titles(page)).toEqual(order);
	expect(await marked.allTextContents()).toEqual(marks);
	await expect(page).toHaveURL(/&try=[\w.~-]{1,400}$/);

	await page.getByRole("tab", { name: "Place on the axis" }).click();
	const asked = page.locator(".practice h3.practice-title");
	const first = (await asked.textContent()) ?? "";
	await page.getByRole("slider").press("PageUp");
	await button(page, "Check").click();
	const verdict = await page.locator(".practice-verdict").innerText();
	await page.reload();
	await expect(asked).toHaveText(first);
	await expect(page.locator(".practice-verdict")).toHaveText(verdict);
	await page.getByRole("link", { name: "List" }).click();
	await page.goBack();
	await expect(page.locator(".practice-verdict")).toHaveText(verdict);
	await page.goForward();
	await expect(page.locator("#events")).toBeVisible();
	await page.goBack();
	await button(page, "Next event").click();
	await page.getByRole("tab", { name: "Put in order" }).click();
	expect(await titles(page)).toEqual(order);

	await button(page, "Share").click();
	const links = () =>
		page
			.getByRole("dialog")
			.locator("input, textarea")
			.evaluateAll((fields) =>
				fields
					.map((field) => ("value" in field && typeof field.value === "string" ? field.value : ""))
					.join(),
			);
	await expect.poll(links).toContain("view=practice");
	expect(await links()).not.toContain("try=");
});

test("an attempt at other events, or a damaged one, is left", async ({ page }) => {
	await openTeaching(page, PRACTICE);
	await handle(page, (await titles(page))[1] ?? "").press("Home");
	await expect(page).toHaveURL(/&try=/);
	const attempt = new URL(page.url()).hash.split("&try=")[1] ?? "";
	for (const hash of [
		`${practiceOf("may-session", "protest")}&try=${attempt}`,
		`${PRACTICE}&try=x${attempt}`,
	]) {
		await page.goto("about:blank");
		await openTeaching(page, hash);
		await button(page, "Check").click();
		await expect(page.locator("[data-announcer]")).toHaveText("Move at least one event first. Then check.");
	}
});

for (const [width, height, least] of [
	[1280, 720, 28],
	[1920, 1080, 38],
] as const)
	test(`on a wall of ${width}×${height} six cards are legible from the last row, with the check below them`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		await openTeaching(page, practiceOf("kazakhstan-operation", ...IDS));
		await expect(page.locator(".reorder > li").first()).toBeInViewport({ ratio: 1 });
		await expect(button(page, "Check")).toBeInViewport({ ratio: 1 });
		const sizes = await page
			.locator(".reorder .practice-title")
			.evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
		expect(sizes).toHaveLength(6);
		for (const size of sizes) expect(size).toBeGreaterThanOrEqual(least);
		await putInOrder(page, [titleOf("kazakhstan-operation"), ...ORDER].toReversed());
		await button(page, "Check").click();
		await expect(page.locator(".practice-mark")).toHaveCount(4);
		await expect(page.locator(".practice-score")).toBeInViewport({ ratio: 1 });
		await expect(button(page, "Check again")).toBeInViewport({ ratio: 1 });
		await page.getByRole("tab", { name: "Place on the axis" }).click();
		const asked = page.locator(".practice h3.practice-title");
		await expect(asked).toBeInViewport({ ratio: 1 });
		expect(
			await asked.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
		).toBeGreaterThanOrEqual(least);
		await expect(button(page, "Check")).toBeInViewport({ ratio: 1 });
	});
