import { expect, type Page, test } from "@playwright/test";
import { holdFile } from "./support/held-file.ts";
import { detail, expectFocusAt, onAxis, openTimeline, openWithoutAxis, results } from "./support/timeline.ts";

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

/** Nothing covers the middle of what has the focus, and all of it is in the window. */
async function expectFocusSeen(page: Page): Promise<void> {
	await expect
		.poll(() =>
			page.evaluate(() => {
				const { activeElement } = document;
				const { left, top, width, height } = activeElement?.getBoundingClientRect() ?? new DOMRect();
				const met = document.elementFromPoint(left + width / 2, top + height / 2);
				return (
					activeElement !== document.body &&
					activeElement?.contains(met) &&
					top > -1 &&
					top + height < innerHeight + 1
				);
			}),
		)
		.toBe(true);
}

test("what is put in its place by keys stays in view, zoomed to 400 %", async ({ page }) => {
	await page.setViewportSize({ width: 341, height: 163 });
	await openWithoutAxis(page, "./#view=practice&lesson=five-landmarks");
	await page
		.getByRole("button", { name: /^Handle of/ })
		.first()
		.focus();
	for (let time = 0; time < 4; time += 1) {
		await page.keyboard.press("ArrowDown");
		await expectFocusSeen(page);
	}
});

test("in the lesson editor, zoomed to 400 %, nothing covers the title that is written", async ({ page }) => {
	await page.setViewportSize({ width: 341, height: 163 });
	await openWithoutAxis(page, "./#view=teach");
	await page.getByRole("button", { name: "New lesson" }).press("Enter");
	await page.getByRole("textbox", { name: "Title" }).focus();
	await expectFocusSeen(page);
	for (let time = 0; time < 6; time += 1) {
		await page.keyboard.press("Tab");
		await expectFocusSeen(page);
	}
});

test("a presentation that is begun from the list of lessons ends at the button that began it", async ({
	page,
}) => {
	await openWithoutAxis(page, "./#view=teach");
	const present = page
		.getByRole("button", { name: /^Present/ })
		.and(page.locator("main *"))
		.nth(1);
	await present.press("Enter");
	await expect(page).toHaveURL(/view=present/);
	await expect(page.locator(".present")).toBeVisible();
	await page.keyboard.press("Escape");
	await expectFocusAt(present);
	await expect(present).toBeInViewport();
});

for (const { width, height } of [
	{ width: 390, height: 844 },
	{ width: 341, height: 163 },
	{ width: 1366, height: 650 },
])
	test(`the citation leaves its button in view, and closes when the focus goes on, ${width} pixels wide`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		await openTimeline(page, "./#e=sochi-meeting");
		const cite = detail(page).getByRole("button", { name: "Cite" }).first();
		await cite.press("Enter");
		const panel = page.getByRole("region", { name: "Citation of this quote" });
		await expect(panel.getByRole("combobox").first()).toBeVisible();
		await expectFocusAt(cite);
		await expectFocusSeen(page);
		await page.keyboard.press("Shift+Tab");
		await expect(panel).toHaveCount(0);
		await expectFocusSeen(page);
	});

test("opened by key on the axis, an event has its title in view, and closed its bar, at 200 and 400 %", async ({
	page,
}) => {
	for (const { width, height } of [
		{ width: 341, height: 163 },
		{ width: 683, height: 325 },
	]) {
		await page.setViewportSize({ width, height });
		await page.goto("about:blank");
		await openTimeline(page);
		await onAxis(page, "may-session").focus();
		await page.keyboard.press("End");
		await page.keyboard.press("Enter");
		await expect(detail(page).getByRole("heading", { level: 2 })).toBeInViewport();
		await expectFocusSeen(page);
		await page.keyboard.press("Escape");
		await expect(detail(page)).toHaveCount(0);
		await expectFocusSeen(page);
	}
});

test("zoomed to 400 %, the next event begins at its title", async ({ page }) => {
	await page.setViewportSize({ width: 341, height: 163 });
	await openTimeline(page, "./#e=may-session");
	const next = detail(page).getByRole("button", { name: /^Next/ });
	for (let time = 0; time < 2; time += 1) {
		await next.press("Enter");
		await expect(detail(page).getByRole("heading", { level: 2 })).toBeInViewport();
	}
});

test("back on the axis the focus is at the open event, and in a day's view at the day's first", async ({
	page,
}) => {
	await openTimeline(page);
	await onAxis(page, "may-session").focus();
	await page.keyboard.press("Enter");
	const next = detail(page).getByRole("button", { name: /^Next/ });
	await next.press("Enter");
	await next.press("Enter");
	const open = (await detail(page).getAttribute("data-event-detail")) ?? "?";
	expect(open).not.toBe("may-session");
	await expect(onAxis(page, open)).toHaveAttribute("tabindex", "0");
	await page.keyboard.press("Escape");
	await page.goto("about:blank");
	await openTimeline(page);
	await page.getByRole("button", { name: "23 November", exact: true }).click();
	const stop = page.locator('[data-axis="live"] [role=option][tabindex="0"]');
	await expect(stop).toHaveAttribute("data-event-id", "protest");
});
