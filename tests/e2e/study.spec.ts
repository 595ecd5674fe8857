import { expect, type Page, test } from "@playwright/test";
import { content, expectFocusAt, openTimeline, openWithoutAxis, viewLink } from "./support/timeline.ts";

const TRAY = "sochi-meeting-1~protest-2";
const nav = (page: Page) => page.getByRole("navigation", { name: "Ways to study" });
const VIEWS = [
	{ view: "voices", name: "Voices", title: "Voices" },
	{ view: "tray", name: "Tray", title: "Tray" },
	{ view: "check", name: "Check a text", title: "Check a text" },
	{ view: "practice", name: "Practice", title: "Practice" },
] as const;

/** The heading of the view that is shown. */
const heading = (page: Page) => page.locator("main [data-view-heading]");

async function openStudy(page: Page, hash: string): Promise<void> {
	await openWithoutAxis(page, `./?${hash.length}#${hash}`);
	await expect(heading(page)).toBeVisible();
}

/** What is wrong with the header: parts that are cut, lie on one another, or stand in a second row. */
function headerFaults(page: Page): Promise<string[]> {
	return page.locator(".site-header").evaluate((header) => {
		const faults: string[] = [];
		const parts = [...header.querySelectorAll<HTMLElement>("h1, nav > a, nav > button")];
		const boxes = parts.map((part) => ({ name: part.innerText, box: part.getBoundingClientRect() }));
		for (const [at, { name, box }] of boxes.entries()) {
			if (box.left < 0 || box.right > header.clientWidth) faults.push(`${name} leaves the window`);
			const before = boxes[at - 1]?.box;
			if (before && box.left < before.right) faults.push(`${name} lies on what is before it`);
			const middle = (box.top + box.bottom) / 2;
			if (before && Math.abs(middle - (before.top + before.bottom) / 2) > 6)
				faults.push(`${name} is not in the row`);
			const top = document.elementFromPoint((box.left + box.right) / 2, middle);
			if (!parts[at]?.contains(top)) faults.push(`${name} is covered`);
		}
		for (const part of parts)
			if (part.scrollWidth > part.clientWidth + 1) faults.push(`${part.innerText} is cut`);
		for (const link of header.querySelectorAll("nav > a"))
			if (link.getClientRects()[0] && link.getBoundingClientRect().height > 40)
				faults.push(`${link.textContent} wraps`);
		return faults;
	});
}

test("the header leads to Study, whose cards lead on by pointer and by key, with the focus on each heading", async ({
	page,
}) => {
	await openTimeline(page);
	await viewLink(page, "Study").click();
	await expect(page).toHaveTitle(/^Study · /);
	await expect(heading(page)).toHaveText("Study");
	await expect(nav(page)).toHaveCount(0);
	for (const { view, name, title } of VIEWS) {
		const card = page.locator("main").getByRole("link", { name, exact: true });
		if (view === "tray") {
			// The whole card leads on, not its name alone.
			const item = page
				.locator(".study-views li")
				.filter({ has: page.getByRole("link", { name, exact: true }) });
			const size = await item.boundingBox();
			await item.click({ position: { x: (size?.width ?? 0) - 8, y: (size?.height ?? 0) - 8 } });
		} else await card.press("Enter");
		await expect(page).toHaveURL(new RegExp(`view=${view}`));
		await expect(page).toHaveTitle(new RegExp(`^${title} · `));
		await expectFocusAt(heading(page));
		await expect(nav(page).locator("[aria-current=page]")).toHaveText(name);
		await expect(page.locator("[data-announcer]")).toHaveText(new RegExp(`^${name.split(" ")[0]}`));
		await page.goBack();
		await expect(page.locator(".study-views")).toBeVisible();
	}
});

test("from one way to study to another the focus stays on the row of links", async ({ page }) => {
	await openStudy(page, "view=voices");
	for (const { view, name, title } of [...VIEWS, VIEWS[0]]) {
		const link = nav(page).getByRole("link", { name, exact: true });
		await link.press("Enter");
		await expect(page).toHaveURL(new RegExp(`view=${view}`));
		await expect(page).toHaveTitle(new RegExp(`^${title} · `));
		await expect(link).toHaveAttribute("aria-current", "page");
		await expect(nav(page).locator("[aria-current]")).toHaveCount(1);
		await expectFocusAt(link);
		const [top, first] = await Promise.all([link.boundingBox(), heading(page).boundingBox()]);
		expect(top?.y, "the row stands above its view").toBeLessThan(first?.y ?? 0);
	}
});

test("the header marks where one is: Study for its four views, Teach for a sheet", async ({ page }) => {
	for (const [view, name] of [
		...VIEWS.map((each) => [each.view, "Study"] as const),
		["handout", "Teach"],
	] as const) {
		await openWithoutAxis(page, `./?${view}#view=${view}`);
		const current = page.getByRole("navigation", { name: "Views" }).locator("[aria-current=page]");
		await expect(current).toHaveText(name);
	}
});

test("the skip link leads past header and links to the content", async ({ page }) => {
	for (const hash of ["view=study", ...VIEWS.map(({ view }) => `view=${view}`)]) {
		await openStudy(page, hash);
		await page.keyboard.press("Tab");
		await expect(page.locator(":focus")).toHaveText("Skip to the content");
		await page.keyboard.press("Enter");
		await expect(page.locator("#main")).toBeFocused();
	}
});

test("the current link of the row is told by more than colour, and the row is not printed", async ({
	page,
}) => {
	await openStudy(page, "view=tray");
	const looks = await nav(page)
		.locator("a")
		.evaluateAll((links) =>
			links.map((link) => {
				const { fontWeight, borderBottomColor } = getComputedStyle(link);
				return { current: link.hasAttribute("aria-current"), fontWeight, borderBottomColor };
			}),
		);
	const current = looks.find((look) => look.current);
	const other = looks.find((look) => !look.current);
	expect(Number(current?.fontWeight)).toBeGreaterThan(Number(other?.fontWeight));
	expect(current?.borderBottomColor).not.toBe(other?.borderBottomColor);
	await page.emulateMedia({ media: "print" });
	await expect(nav(page)).toBeHidden();
});

for (const width of [768, 800, 820, 896, 927, 928, 1024, 1366, 1920]) {
	test(`the header keeps one row, with nothing kept and with what was kept, ${width} pixels wide`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 650 });
		await openTimeline(page);
		expect(await headerFaults(page)).toEqual([]);
		await openStudy(page, `view=tray&tray=${TRAY}`);
		await expect(viewLink(page, "Study · 2 kept")).toBeVisible();
		expect(await headerFaults(page)).toEqual([]);
		const many = content.events.flatMap(({ quotes }) => quotes.map(({ id }) => id)).slice(0, 12);
		await openStudy(page, `view=tray&tray=${many.join("~")}`);
		await expect(viewLink(page, "Study · 12 kept")).toBeVisible();
		expect(await headerFaults(page)).toEqual([]);
	});
}

test("on a phone the menu has Study with what was kept, in touchable rows", async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openStudy(page, `view=tray&tray=${TRAY}`);
	await page.getByRole("button", { name: "Menu", exact: true }).click();
	const link = viewLink(page, "Study · 2 kept");
	await expect(link).toHaveText("Study · 2 kept");
	expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	await link.click();
	await expectFocusAt(heading(page));
	await expect(heading(page)).toHaveText("Study");
});

for (const width of [320, 390, 820, 1366, 1920]) {
	test(`cards, links and choices are whole and need no scrolling sideways, ${width} pixels wide`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 700 });
		for (const hash of ["view=study", ...VIEWS.map(({ view }) => `view=${view}`)]) {
			await openStudy(page, hash);
			const faults = await page
				.locator(".study-views li, .study-nav a, .practice-sets button")
				.evaluateAll((parts) =>
					parts
						.filter((part) => {
							part.scrollIntoView({ block: "center" });
							const { left, right, top, bottom } = part.getBoundingClientRect();
							const inside = part.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
							return !inside || left < 0 || right > innerWidth || part.scrollWidth > part.clientWidth + 1;
						})
						.map((part) => part.textContent),
				);
			expect(faults, hash).toEqual([]);
			const wide = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(wide, hash).toBeLessThanOrEqual(0);
		}
	});
}

test("practice without a lesson begins with a choice, by keys: a ready lesson, all events, and back", async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openStudy(page, "view=practice");
	const sets = page.getByRole("list", { name: "Events to practise with" }).getByRole("button");
	await expect(sets.last()).toBeInViewport({ ratio: 1 });
	await expect(page.locator(".reorder")).toHaveCount(0);
	await sets.filter({ hasText: "Five key events" }).press("Enter");
	await expect(page.locator(".reorder > li")).toHaveCount(5);
	await expect(page).toHaveURL(/view=practice&lesson=five-landmarks/);
	await expectFocusAt(page.getByRole("heading", { name: "Practice: Five key events" }));
	await page.goBack();
	await expect(sets).toHaveCount(4);
	await sets.filter({ hasText: "All events" }).press("Enter");
	await expect(page.locator(".reorder > li")).toHaveCount(content.events.length);
	await expectFocusAt(heading(page));
	await page.getByRole("button", { name: "Choose other events" }).press("Enter");
	await expect(sets).toHaveCount(4);
	await expectFocusAt(heading(page));
	// A day of which nobody tells the hours has no exercise.
	await expect(sets.filter({ hasText: "23 November in Yerevan" })).toHaveCount(0);
	await sets.filter({ hasText: "Who says so" }).click();
	await page.getByRole("button", { name: "Leave the lesson" }).press("Enter");
	await expect(sets).toHaveCount(4);
	await expectFocusAt(heading(page));
});

test("a teacher's link opens its exercises at once", async ({ page }) => {
	await openWithoutAxis(page, "./#view=practice&lesson=five-landmarks");
	await expect(page.locator(".reorder > li")).toHaveCount(5);
	await expect(page.locator(".practice-sets")).toHaveCount(0);
	await expect(nav(page)).toHaveCount(0);
});
