import { expect, test } from "@playwright/test";
import { openTeaching } from "./support/lesson.ts";
import { button, IDS, openResult, practiceOf } from "./support/practice.ts";

test("by key, a day is placed on the axis by arrows and checked by Enter, and Check is the next stop for Tab", async ({
	page,
}) => {
	await openTeaching(page, practiceOf("kazakhstan-operation", "sochi-meeting", "protest"));
	await page.getByRole("tab", { name: "Place on the axis" }).click();
	const slider = page.getByRole("slider", { name: "Your day" });
	const verdict = page.locator(".practice-verdict");
	await slider.focus();
	await page.keyboard.press("Tab");
	await expect(button(page, "Check")).toBeFocused();
	await page.keyboard.press("Shift+Tab");
	await page.keyboard.press("ArrowLeft");
	await page.keyboard.press("Enter");
	await expect(verdict).toContainText("Your day: 1 July 2022.");
	await expect(page.locator(".practice-when")).toBeFocused();
	await page.keyboard.press("Tab");
	await expect(button(page, "Next event")).toBeFocused();
	await page.keyboard.press("Enter");

	// Where no day was chosen, Enter takes the one that is shown, and checks nothing yet.
	await page.keyboard.press("Tab");
	await expect(slider).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page.locator("[data-announcer]")).toHaveText(
		"Your day: 2 July 2022. Press Enter again to check.",
	);
	await expect(verdict).toHaveCount(0);
	await page.keyboard.press("Enter");
	await expect(verdict).toContainText("Your day: 2 July 2022.");
	await button(page, "Next event").click();

	// Space chooses as a press does, and a typed day is checked by Enter.
	await slider.focus();
	await page.keyboard.press("Space");
	await page.getByLabel("Or type the date").pressSequentially("10302022");
	await page.keyboard.press("Enter");
	await expect(verdict).toContainText("Your day: 30 October 2022.");
});

test("place on the axis: any day of a month-precise event is right, and days off are counted", async ({
	page,
}) => {
	// Of the sessions only the months tell which is which: they are not asked.
	await openTeaching(page, practiceOf("kazakhstan-operation", ...IDS));
	await page.getByRole("tab", { name: "Place on the axis" }).click();
	await expect(page.getByText("Three events are not asked: their titles tell their dates")).toBeVisible();
	const slider = page.getByRole("slider", { name: "Your day" });
	await button(page, "Check").click();
	await expect(page.locator("[data-announcer]")).toHaveText("Choose a day first. Then check.");
	for (let event = 0; event < 3; event++) {
		const title = await page.locator(".practice h3.practice-title").textContent();
		await slider.focus();
		await page.keyboard.press("Home");
		await expect(slider).toHaveAttribute("aria-valuetext", "1 January 2022");
		if (title?.includes("Kazakhstan")) {
			for (let day = 0; day < 16; day++) await page.keyboard.press("ArrowRight");
			await expect(slider).toHaveAttribute("aria-valuetext", "17 January 2022");
		} else if (title?.includes("Sochi")) {
			// Key by key: on the way there the year is 2, 20 and 202.
			await page.getByLabel("Or type the date").pressSequentially("10302022");
			await expect(slider).toHaveAttribute("aria-valuetext", "30 October 2022");
		} else {
			const box = await slider.boundingBox();
			if (box) await page.mouse.click(box.x + box.width - 3, box.y + 20);
		}
		// By key the day is checked where it was chosen.
		if (title?.includes("Kazakhstan")) await slider.press("Enter");
		else await button(page, "Check").click();
		const verdict = page.locator(".practice-verdict");
		await expect(page.locator(".practice-when")).toBeFocused();
		if (title?.includes("Kazakhstan")) await expect(verdict).toContainText("Right: your day fits");
		else if (title?.includes("Sochi")) await expect(verdict).toContainText("Not right: 1 day too early.");
		else await expect(verdict).toContainText(/Not right: \d+ days too late/);
		await expect(page.locator(".day-answer")).toBeVisible();
		await button(page, /Next event|See the result/).click();
	}
	await expect(page.getByRole("heading", { name: "1 of 3 days is right." })).toBeVisible();
	await expect(page.getByRole("heading", { name: "The events that were asked" })).toBeFocused();
	await expect(await openResult(page)).toHaveValue(
		/30 October 2022 \(1 day too early; it was 31 October 2022\)/,
	);
	await page.getByRole("tab", { name: "Put in order" }).click();
	await page.getByRole("tab", { name: "Place on the axis" }).click();
	await expect(page.getByRole("heading", { name: "1 of 3 days is right." })).toBeVisible();
});
