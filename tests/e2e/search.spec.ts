import { expect, type Page, test } from "@playwright/test";
import { content, detail, listedIds, onAxis, openTimeline } from "./support/timeline.ts";

const field = (page: Page) => page.getByRole("searchbox");
const count = (page: Page) => page.locator(".search-count");

async function search(page: Page, query: string): Promise<string[]> {
	await field(page).fill(query);
	await expect(count(page)).not.toContainText("All 20 events");
	return listedIds(page);
}

test("finds the same events whichever way a name is written", async ({ page }) => {
	await openTimeline(page);
	const wanted = await search(page, "Pashinyan");
	expect(wanted.length).toBeGreaterThan(3);
	expect(wanted.length).toBeLessThan(20);
	for (const spelling of ["Pashinian", "PASHINYAN", "Пашинян", "Փաշինյան", "Pašinyan"]) {
		await field(page).fill("");
		await expect(count(page)).toHaveText("All 20 events");
		expect(await search(page, spelling), spelling).toEqual(wanted);
	}
});

test("marks the words in the text, keeps the text, and counts", async ({ page }) => {
	await openTimeline(page);
	const ids = await search(page, "peace treaty");
	await expect(count(page)).toContainText(`${ids.length} of 20 events`);
	const marks = await page.locator("#events mark").allTextContents();
	expect(marks.length).toBeGreaterThan(1);
	for (const mark of marks) expect(mark.toLowerCase()).toMatch(/peace|treaty/);
	const quotes = content.events.filter(({ id }) => ids.includes(id)).flatMap((event) => event.quotes);
	expect(await page.locator("#events blockquote").allTextContents()).toEqual(
		quotes.map(({ exact }) => exact),
	);
});

test("marks also stand in the open event", async ({ page }) => {
	await openTimeline(page, "./#e=putin-peace-treaty&q=peace");
	await expect(detail(page).locator("mark").first()).toHaveText(/peace/i);
});

test("dims on the axis what does not match, and removes nothing there", async ({ page }) => {
	await openTimeline(page);
	const all = await page.locator('[data-axis="live"] [data-event-id]').count();
	const ids = await search(page, "Sochi");
	expect(ids).toContain("sochi-meeting");
	await expect(page.locator('[data-axis="live"] [data-event-id]')).toHaveCount(all);
	await expect(onAxis(page, "sochi-meeting")).not.toHaveClass(/is-dim/);
	for (const id of ["may-session", "september-session"]) {
		expect(ids).not.toContain(id);
		await expect(onAxis(page, id)).toHaveClass(/is-dim/);
		await expect(onAxis(page, id)).toHaveAccessibleName(/Does not match the search\.$/);
	}
});

test("combines words with the filters by person and by lane", async ({ page }) => {
	await openTimeline(page);
	await page.locator(".filters > summary").click();
	const people = page.getByRole("group", { name: "People" });
	const lanes = page.getByRole("group", { name: "Lanes" });
	await people.getByRole("checkbox", { name: /Putin/ }).check();
	await expect(count(page)).not.toContainText("All 20");
	const byPerson = await listedIds(page);
	expect(byPerson).toEqual(
		content.events.filter((event) => event.people.includes("putin")).map(({ id }) => id),
	);
	await lanes.getByRole("checkbox").nth(1).check();
	await expect
		.poll(() => listedIds(page))
		.toEqual(
			content.events
				.filter((event) => event.people.includes("putin") && event.lane === content.lanes[1]?.id)
				.map(({ id }) => id),
		);
	await field(page).fill("Sochi");
	await expect
		.poll(() => listedIds(page))
		.toEqual(["trilateral-agreements", "sochi-meeting", "putin-peace-treaty"]);
	await expect(page.locator(".filter-count")).toHaveText(" 2");
	await page.getByRole("button", { name: "Show all events" }).click();
	await expect(count(page)).toHaveText("All 20 events");
	await expect(people.getByRole("checkbox", { name: /Putin/ })).not.toBeChecked();
});

test("an empty result says what to do, and its button shows everything again", async ({ page }) => {
	await openTimeline(page);
	await field(page).fill("zzzz");
	const empty = page.locator(".empty-result");
	await expect(empty).toHaveText(
		/No event matches\. Try fewer words, another spelling, or take a filter off\./,
	);
	await expect(count(page)).toContainText("0 of 20 events");
	await empty.getByRole("button", { name: "Show all events" }).click();
	await expect(count(page)).toHaveText("All 20 events");
	await expect(page.locator("#events article")).toHaveCount(20);
	await expect(field(page)).toHaveValue("");
	await expect(field(page)).toBeFocused();
});

test("Escape in the field clears it and leaves the open event open", async ({ page }) => {
	await openTimeline(page, "./#e=sochi-meeting&q=Sochi");
	await field(page).focus();
	await page.keyboard.press("Escape");
	await expect(field(page)).toHaveValue("");
	await expect(field(page)).toBeFocused();
	await expect(detail(page)).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(detail(page)).toHaveCount(0);
});

test("Escape in the filters closes their panel and returns to its button", async ({ page }) => {
	await openTimeline(page, "./#sochi-meeting");
	await page.locator(".filters > summary").click();
	await page.getByRole("checkbox", { name: /Putin/ }).focus();
	await page.keyboard.press("Escape");
	await expect(page.locator(".filters-panel")).toBeHidden();
	await expect(page.locator(".filters > summary")).toBeFocused();
	await expect(detail(page)).toBeVisible();
});
