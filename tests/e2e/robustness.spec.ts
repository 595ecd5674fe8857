import { expect, type Locator, type Page, test } from "@playwright/test";
import { holdFile } from "./support/held-file.ts";
import {
	content,
	detail,
	inStart,
	openTimeline,
	recordConsole,
	results,
	viewLink,
} from "./support/timeline.ts";

const FAILED = "The interactive axis did not load. Everything can still be read in the list.";

const breaks = {
	made: () => {
		Document.prototype.createElementNS = () => {
			throw new Error("deliberate");
		};
	},
	drawn: () => {
		SVGGElement.prototype.setAttribute = () => {
			throw new Error("deliberate");
		};
	},
};

for (const [step, breakIt] of Object.entries(breaks)) {
	test(`when the axis cannot be ${step}, what happened can still be read and a notice says so`, async ({
		page,
	}) => {
		await page.addInitScript(breakIt);
		await page.goto("./");
		await expect(page.getByRole("alert")).toContainText(FAILED);
		await page.locator('[data-axis="static"] [data-event-id="protest"] [data-event-label]').click();
		await expect(detail(page)).toHaveAttribute("data-event-detail", "protest");
		await page.getByRole("button", { name: "Close the event" }).click();
		await inStart(page, "may-session").click();
		await expect(detail(page)).toHaveAttribute("data-event-detail", "may-session");
		await viewLink(page, "List").click();
		await expect(page.locator("#events article")).toHaveCount(20);
	});
}

test("when the axis's chunk does not load, a notice offers to try again, and trying again works", async ({
	page,
}) => {
	let broken = true;
	await page.route("**/assets/live-axis-*.js", (route) => (broken ? route.abort() : route.continue()));
	await page.goto("./");
	await expect(page.getByRole("alert")).toContainText(FAILED);
	await expect(page.locator("#start")).toBeVisible();
	broken = false;
	await page.getByRole("button", { name: "Try again" }).click();
	await expect(page.locator('[data-axis="live"]')).toBeVisible({ timeout: 20_000 });
	await expect(page.getByRole("alert")).toHaveCount(0);
});

test("when trying again brings nothing, as in browsers that remember what failed, the page offers to be reloaded where it is", async ({
	page,
}) => {
	await page.route("**/assets/live-axis-*.js", (route) => route.abort());
	await page.goto("./#e=may-session");
	await expect(page.getByRole("alert")).toContainText(FAILED);
	const notice = page.getByRole("status").filter({ hasText: "Check your connection, then reload the page." });
	const reload = notice.getByRole("button", { name: "Reload" });
	await expect(reload).toHaveCount(0);
	await page.getByRole("button", { name: "Try again" }).click();
	await expect(reload).toBeVisible();
	await page.unroute("**/assets/live-axis-*.js");
	await reload.click();
	await expect(page.locator('[data-axis="live"]')).toBeVisible({ timeout: 20_000 });
	await expect(detail(page)).toHaveAttribute("data-event-detail", "may-session");
	await expect(reload).toHaveCount(0);
});

/** What comes when it is asked for: its file, how it is asked for, and what is seen of it. */
const PARTS: readonly (readonly [string, string, (page: Page) => Promise<void>, (page: Page) => Locator])[] =
	[
		[
			"the list",
			"text-views",
			(page) => viewLink(page, "List").click(),
			(page) => page.locator("main #events article").first(),
		],
		["About", "text-views", (page) => viewLink(page, "About").click(), (page) => page.locator("main #about")],
		[
			"the study page",
			"study-mode",
			(page) => viewLink(page, "Study").click(),
			(page) => page.locator("#study-heading"),
		],
		["help", "help-dialog", (page) => page.keyboard.press("?"), (page) => page.getByRole("dialog")],
		[
			"the filters",
			"filters-panel",
			(page) => page.locator(".filters > summary").click(),
			(page) => page.getByRole("group", { name: "Lanes" }),
		],
		[
			"what is found",
			"search-results",
			(page) => page.getByRole("searchbox").fill("sochi"),
			(page) => results(page).locator("mark").first(),
		],
	];

for (const [name, file, ask, seen] of PARTS)
	test(`when ${name} does not come, that is said, and comes at the next try`, async ({ page }) => {
		let broken = true;
		await page.route(`**/assets/${file}-*.js`, (route) => (broken ? route.abort() : route.continue()));
		await openTimeline(page);
		await ask(page);
		const said = page.getByText("This part of the page did not load. Check your connection, then try again.");
		await expect(said).toBeVisible();
		await expect(seen(page)).toHaveCount(0);
		broken = false;
		// What was asked for first is let go, as a reader would.
		if (file === "filters-panel") await page.locator(".filters > summary").click();
		if (file === "search-results") await page.keyboard.type(" meeting");
		else await ask(page);
		await expect(seen(page)).toBeVisible();
	});

test("what did not come for want of a network comes with it, without another try", async ({
	page,
	context,
}) => {
	let broken = true;
	await page.route("**/assets/search-results-*.js", (route) => (broken ? route.abort() : route.continue()));
	await openTimeline(page);
	await context.setOffline(true);
	await page.getByRole("searchbox").fill("sochi");
	const said = page.getByText("This part of the page did not load.");
	await expect(said).toBeVisible();
	broken = false;
	await context.setOffline(false);
	await expect(results(page).locator("mark").first()).toBeVisible();
	await expect(said).toHaveCount(0);
});

test("a style sheet that did not come is asked for again with what it is for, and the message goes", async ({
	page,
}) => {
	let broken = true;
	await page.route("**/assets/help-dialog-*.css", (route) => (broken ? route.abort() : route.continue()));
	await page.route("**/assets/asked-for*.css", (route) => (broken ? route.abort() : route.continue()));
	await openTimeline(page);
	await page.keyboard.press("?");
	const said = page.getByText("This part of the page did not load.");
	await expect(said).toBeVisible();
	broken = false;
	await page.keyboard.press("?");
	const dialog = page.getByRole("dialog");
	await expect(dialog).toBeVisible();
	await expect(said).toHaveCount(0);
	// In the middle, and its keys beside what they do.
	const [box, width] = [await dialog.boundingBox(), page.viewportSize()?.width ?? 0];
	expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - width / 2)).toBeLessThan(12);
	await expect(dialog.locator(".keys > div").first()).toHaveCSS("display", "flex");
});

test("presenting that did not come begins at the next press", async ({ page }) => {
	let broken = true;
	await page.route("**/assets/teach-rooms-*.js", (route) => (broken ? route.abort() : route.continue()));
	await openTimeline(page);
	const present = page.getByRole("button", { name: "Present", exact: true });
	await present.click();
	await expect(page.getByText("The lessons did not load.")).toBeVisible();
	await expect(present).toBeVisible();
	broken = false;
	await present.click();
	await expect(page.locator(".slide").first()).toBeVisible();
});

test("whoever begins at the list has its text all the time, however long its code is under way", async ({
	page,
}) => {
	const bring = await holdFile(page, "**/assets/text-views-*.js");
	const asked = page.waitForRequest("**/assets/text-views-*.js");
	await page.goto("./#view=list");
	await asked;
	await expect(page.locator("#text #events h2")).toBeInViewport();
	await expect(page.locator("html[data-app=ready]")).toHaveCount(0);
	bring();
	await expect(page.locator("main #events h2")).toBeInViewport();
	await expect(page.getByText("Loading")).toHaveCount(0);
});

test("when the app's script does not load, the page is complete and its links work", async ({ page }) => {
	await page.route("**/assets/index-*.js", (route) => route.abort());
	await page.goto("./");
	await expect(page.locator("#events article")).toHaveCount(20);
	await expect(page.locator("#events blockquote")).toHaveCount(
		content.events.reduce((count, { quotes }) => count + quotes.length, 0),
	);
	await page.locator('[data-axis="static"] [data-event-id="may-session"]').click();
	await expect(page.locator("article#may-session")).toBeInViewport();
});

test("works where storage throws", async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException("denied", "SecurityError");
				},
			});
		Object.defineProperty(Document.prototype, "cookie", {
			get() {
				throw new DOMException("denied", "SecurityError");
			},
		});
	});
	const said = recordConsole(page);
	await openTimeline(page);
	await page.getByRole("searchbox").fill("peace");
	await expect(results(page)).toContainText("of 20 events");
	expect(said).toEqual([]);
});
