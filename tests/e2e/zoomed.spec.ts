import { expect, test } from "@playwright/test";
import { settle } from "./support/axis-page.ts";
import { seenEvent } from "./support/seen-lines.ts";
import { onAxis, openTimeline } from "./support/timeline.ts";

/** What a window of 1366×650 shows of a page that is zoomed. */
const ZOOMED = [
	{ zoom: 200, width: 683, height: 325 },
	{ zoom: 400, width: 341, height: 162 },
];

for (const { zoom, width, height } of ZOOMED) {
	test.describe(`zoomed to ${zoom} %`, () => {
		test.use({ viewport: { width, height } });

		test("an event's bar and words can be reached, and nothing covers them", async ({ page }) => {
			await openTimeline(page, "./#e=sochi-meeting");
			await settle(page);
			expect(await seenEvent(page)).toMatchObject({ id: "sochi-meeting", bar: true, months: true });
			await page.locator("#detail-title").evaluate((title) => title.scrollIntoView({ block: "start" }));
			expect(await seenEvent(page)).toMatchObject({ title: true });
			await page
				.locator("[data-event-detail] .quote blockquote")
				.first()
				.evaluate((quote) => quote.scrollIntoView({ block: "start" }));
			expect((await seenEvent(page)).seen).toBeGreaterThan(0);
		});

		test("what the focus comes to by key is in view", async ({ page }) => {
			await openTimeline(page, "./#e=sochi-meeting");
			for (const name of ["Cite this quote", "Copy the quote with its citation", "Close the event"]) {
				const button = page.getByRole("button", { name }).first();
				await button.focus();
				await expect(button).toBeInViewport({ ratio: 1 });
			}
		});

		test("all of the menu can be reached by the wheel", async ({ page }) => {
			await openTimeline(page, "./#e=sochi-meeting");
			await page.getByRole("button", { name: "Menu" }).click();
			const last = page.locator(".site-views.is-open > :last-child");
			await last.hover();
			await expect(last).toBeInViewport({ ratio: 1 });
			await last.click();
			await expect(page.getByRole("dialog", { name: "Keys and help" })).toBeVisible();
		});

		test("of the filters a good part is seen at once, and all by the wheel", async ({ page }) => {
			await openTimeline(page);
			await page.getByRole("button", { name: "Search and filters" }).click();
			await page.locator(".filters > summary").click();
			const panel = page.locator(".filters-panel");
			await expect(panel.getByRole("checkbox").first()).toBeVisible();
			const seen = () =>
				panel.evaluate((box) => {
					const { top, bottom } = box.getBoundingClientRect();
					return Math.min(bottom, innerHeight) - Math.max(top, 0);
				});
			expect(await seen()).toBeGreaterThan(height * 0.45);
			const last = panel.getByRole("checkbox").last();
			await panel.hover({ position: { x: 20, y: 20 } });
			await expect(async () => {
				await page.mouse.wheel(0, 60);
				await expect(last).toBeInViewport({ timeout: 500 });
			}).toPass();
			await last.click();
			await expect(last).toBeChecked();
		});

		test("nothing in the share dialog is wider than it", async ({ page }) => {
			await openTimeline(page, "./#e=sochi-meeting");
			await page.getByRole("button", { name: "Menu" }).click();
			await page.getByRole("button", { name: "Share", exact: true }).click();
			const dialog = page.getByRole("dialog");
			await expect(dialog.getByRole("tab")).toHaveCount(5);
			const tabs = await dialog.getByRole("tab").all();
			for (const tab of tabs) {
				await tab.click();
				await expect(tab).toHaveAttribute("aria-selected", "true");
				const wider = () => dialog.evaluate((all) => all.scrollWidth - all.clientWidth);
				await expect.poll(wider, (await tab.textContent()) ?? "").toBe(0);
			}
		});

		test("no text is wider than the page", async ({ page }) => {
			for (const hash of ["", "#e=sochi-meeting", "#q=peace"]) {
				await page.goto("about:blank");
				await page.goto(`./${hash}`);
				await expect(page.locator("html[data-app=ready]")).toBeAttached({ timeout: 20_000 });
				const wider = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				expect(wider, hash).toBe(0);
			}
		});
	});
}

test("a window of 1280×1024 at 400 % reads the help without scrolling sideways", async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await openTimeline(page);
	await page.keyboard.press("?");
	const dialog = page.getByRole("dialog", { name: "Keys and help" });
	await expect(dialog).toBeVisible();
	expect(await dialog.evaluate((all) => all.scrollWidth - all.clientWidth)).toBe(0);
});

test("zooming, moving and presets say which stretch is shown and how many events are in it", async ({
	page,
}) => {
	await openTimeline(page);
	const said = page.locator("[data-announcer]");
	await page.getByRole("button", { name: "Zoom in" }).click();
	await expect(said).toHaveText(
		/^\d+ \w+ 20\d\d to \d+ \w+ 20\d\d\. \d+ of 20 events shown, \d+ earlier, \d+ later\.$/,
	);
	await page.getByRole("button", { name: "All", exact: true }).click();
	await expect(said).toHaveText(/All 20 events shown\.$/);
	await onAxis(page, "may-session").focus();
	await page.keyboard.press("PageUp");
	await expect(said).not.toHaveText(/All 20 events/);
	await expect(said).toHaveText(/of 20 events shown(, \d+ earlier)?(, \d+ later)?\.$/);
});
