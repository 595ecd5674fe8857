import { expect, test } from "@playwright/test";
import { holdFile } from "./support/held-file.ts";
import { detail, expectFocusAt, openTimeline, openWithoutAxis, results } from "./support/timeline.ts";

test.describe("on a phone", () => {
	test.use({ viewport: { width: 390, height: 844 } });

	for (const name of ["Share", "Keys and help"])
		test(`${name} from the menu gives the focus back to the menu's button`, async ({ page }) => {
			await openTimeline(page);
			const menu = page.getByRole("button", { name: "Menu" });
			await menu.press("Enter");
			await page.getByRole("button", { name }).press("Enter");
			await expect(page.getByRole("dialog")).toBeVisible();
			await page.keyboard.press("Escape");
			await expect(page.getByRole("dialog")).toHaveCount(0);
			await expectFocusAt(menu);
		});

	test("an event that was found gives the focus back to its line", async ({ page }) => {
		await openTimeline(page);
		await page.keyboard.press("/");
		await page.keyboard.type("membership");
		await expect(results(page).locator("li a").first()).toBeVisible();
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		const id = (await detail(page).getAttribute("data-event-detail")) ?? "?";
		await page.keyboard.press("Escape");
		await expectFocusAt(results(page).locator(`a[href="#${id}"]`));
	});

	test("the menu closes when the focus goes on, and covers nothing that has it", async ({ page }) => {
		await openTimeline(page);
		await page.getByRole("button", { name: "Menu" }).press("Enter");
		const last = page.locator("#site-views :is(a, button)").last();
		await last.focus();
		await page.keyboard.press("Tab");
		await expect(page.locator("#site-views")).toBeHidden();
		const [x, y] = await page.evaluate(() => {
			const { left, top, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
			return [left + width / 2, top + height / 2];
		});
		expect(
			await page.evaluate(
				([atX, atY]) => document.activeElement?.contains(document.elementFromPoint(atX ?? 0, atY ?? 0)),
				[x, y],
			),
		).toBe(true);
	});

	test("a notice leaves the events their names", async ({ page }) => {
		await page.goto("./#e=nowhere");
		await expect(page.getByText("This link names an event that does not exist.")).toBeVisible();
		await expect(page.locator('[data-axis="live"]')).toBeVisible();
		const names = page.locator('[data-axis="live"] [data-event-label]:visible');
		await expect.poll(() => names.count()).toBeGreaterThan(6);
	});

	test("where nothing is found no button is wider than the screen", async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await openWithoutAxis(page, "./#who=tokayev");
		const button = page.getByRole("button", { name: "Show where they took part or are named" });
		await expect(button).toBeVisible();
		const box = await button.boundingBox();
		expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
	});
});

test("zoomed to 400 % what is found comes into view below the field", async ({ page }) => {
	await page.setViewportSize({ width: 341, height: 163 });
	await openTimeline(page);
	await page.keyboard.press("/");
	await page.keyboard.type("membership");
	await expect(results(page).getByRole("heading", { level: 2 })).toBeInViewport();
});

test("zoomed to 400 % nothing covers what has the focus in an open event", async ({ page }) => {
	await page.setViewportSize({ width: 341, height: 163 });
	await openTimeline(page, "./#e=september-escalation");
	await detail(page).focus();
	for (let stop = 0; stop < 30; stop += 1) {
		await page.keyboard.press("Tab");
		const covered = await page.evaluate(() => {
			const focused = document.activeElement;
			if (!focused || focused.closest(".pane-bar") || !focused.closest("[data-event-detail]")) return null;
			const bar = document.querySelector(".pane-bar")?.getBoundingClientRect();
			const box = focused.getBoundingClientRect();
			return bar && box.bottom > bar.top + 1 && box.top < bar.bottom ? focused.outerHTML.slice(0, 120) : null;
		});
		expect(covered).toBeNull();
	}
});

test("the filters close when the focus goes on to what they would cover", async ({ page }) => {
	await page.setViewportSize({ width: 1366, height: 650 });
	await openTimeline(page);
	const summary = page.locator(".filters > summary");
	await summary.click();
	const last = page.getByRole("checkbox", { name: /^Only where accounts differ/ });
	await last.focus();
	await page.keyboard.press("Tab");
	await expect(last).toHaveCount(0);

	// A press on words within is no way out.
	await summary.click();
	await page.locator(".filters-panel legend").first().click();
	await expect(last).toBeVisible();
});

test("a screen reader hears of a view when it is there", async ({ page }) => {
	const bring = await holdFile(page, "**/assets/text-views-*.js");
	await openTimeline(page);
	await page.getByRole("link", { name: "About" }).first().click();
	await expect(page.getByText("Loading")).toBeVisible();
	const said = page.getByRole("status").filter({ hasText: "About view: sources and method." });
	await expect(said).toHaveCount(0);
	bring();
	await expect(said).toHaveCount(1);
});
