import { expect, type Page, test } from "@playwright/test";
import {
	content,
	detail,
	expectFocusAt,
	foundIds,
	heading,
	listedIds,
	onAxis,
	openTimeline,
	openWithoutAxis,
	results,
} from "./support/timeline.ts";

const TOTAL = content.events.length;
const field = (page: Page) => page.getByRole("searchbox");
const count = (page: Page) => results(page).getByRole("heading", { level: 2 });

async function search(page: Page, query: string): Promise<string[]> {
	await field(page).fill(query);
	await expect(count(page)).toHaveText(new RegExp(`^\\d+ of ${TOTAL} events$`));
	return foundIds(page);
}

test("finds the same events whichever way a name is written", async ({ page }) => {
	await openTimeline(page);
	const wanted = await search(page, "Pashinyan");
	expect(wanted.length).toBeGreaterThan(3);
	expect(wanted.length).toBeLessThan(TOTAL);
	for (const spelling of ["Pashinian", "PASHINYAN", "Пашинян", "Փաշինյան", "Pašinyan"]) {
		await field(page).fill("");
		await expect(results(page)).toHaveCount(0);
		expect(await search(page, spelling), spelling).toEqual(wanted);
	}
});

for (const [width, height] of [
	[1366, 650],
	[820, 1180],
	[390, 844],
	[844, 390],
] as const) {
	test(`what is found takes the pane's place, a line an event with the marked words, ${width}×${height}`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		await openTimeline(page);
		if (!(await field(page).isVisible()))
			await page.getByRole("button", { name: "Search and filters" }).click();
		const ids = await search(page, "peace treaty");
		await expect(count(page)).toBeInViewport();
		await expect(page.locator("#start")).toHaveCount(0);
		expect(ids.length).toBeGreaterThan(0);
		expect(ids).toEqual(content.events.map(({ id }) => id).filter((id) => ids.includes(id)));
		for (const id of ids) {
			const line = results(page).locator(`a[href="#${id}"]`);
			await expect(line).toContainText(content.events.find((event) => event.id === id)?.title ?? "?");
			await expect(line.locator("mark").first()).toHaveText(/peace|treaty/i);
		}
		await expect(results(page).locator("a").first()).toBeInViewport({ ratio: 1 });
	});
}

test("Enter opens the first event that is found, and Back leads to what was found", async ({ page }) => {
	await openTimeline(page);
	const [first = "?"] = await search(page, "peace treaty");
	await field(page).press("Enter");
	await expect(detail(page)).toHaveAttribute("data-event-detail", first);
	await expectFocusAt(heading(page));
	await expect(heading(page).or(detail(page).locator("blockquote")).locator("mark").first()).toBeVisible();
	await expect(results(page)).toHaveCount(0);
	await page.goBack();
	await expect(results(page)).toBeVisible();
	await expect(field(page)).toHaveValue("peace treaty");
});

test("arrows walk through what is found and back to the field; Enter opens", async ({ page }) => {
	await openTimeline(page);
	const ids = await search(page, "Pashinyan");
	const link = (index: number) => results(page).locator("li a").nth(index);
	await field(page).press("ArrowDown");
	await expectFocusAt(link(0));
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("ArrowDown");
	await expectFocusAt(link(2));
	await page.keyboard.press("End");
	await expectFocusAt(link(ids.length - 1));
	await page.keyboard.press("Home");
	await page.keyboard.press("ArrowUp");
	await expectFocusAt(field(page));
	await field(page).press("ArrowDown");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	await expect(detail(page)).toHaveAttribute("data-event-detail", ids[1] ?? "?");
});

for (const [width, height] of [
	[1366, 650],
	[390, 844],
] as const) {
	test(`with an event open a search shows what it finds and opens it, and closing gives the results back, ${width}×${height}`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		await openTimeline(page, "./#e=may-session");
		await page.keyboard.press("/");
		await expectFocusAt(field(page));
		const ids = await search(page, "Sochi");
		await expect(count(page)).toBeInViewport();
		await expect(detail(page)).toHaveCount(0);
		await field(page).press("Enter");
		await expect(detail(page)).toHaveAttribute("data-event-detail", ids[0] ?? "?");
		await expectFocusAt(heading(page));
		await page.keyboard.press("Escape");
		await expect(detail(page)).toHaveCount(0);
		await expect(results(page)).toBeVisible();
		// On the line that was read, to go on from there; so does the way back.
		const line = results(page).locator(`a[href="#${ids[0]}"]`);
		await expectFocusAt(line);
		await page.keyboard.press("Enter");
		await expectFocusAt(heading(page));
		await page.getByRole("button", { name: /^← Back to / }).press("Enter");
		await expectFocusAt(line);
	});
}

test("nothing found: the page says that nothing mentions it, and the button shows everything again", async ({
	page,
}) => {
	await openTimeline(page);
	await search(page, "helicopter");
	await expect(count(page)).toHaveText(`0 of ${TOTAL} events`);
	await expect(results(page)).toContainText("Nothing on this timeline mentions “helicopter”.");
	await expect(page.getByRole("status").filter({ hasText: `0 of ${TOTAL} events` })).toHaveCount(1);
	await field(page).press("Enter");
	await expect(detail(page)).toHaveCount(0);
	await results(page).getByRole("button", { name: "Show all events" }).click();
	await expect(results(page)).toHaveCount(0);
	await expect(page.locator("#start")).toBeVisible();
	await expect(field(page)).toHaveValue("");
	await expectFocusAt(field(page));
});

test("a name with a letter missing leads to the name", async ({ page }) => {
	await openTimeline(page);
	await search(page, "Pashinan");
	await expect(count(page)).toHaveText(`0 of ${TOTAL} events`);
	await results(page).getByRole("button", { name: "Search for Pashinyan" }).click();
	await expect(field(page)).toHaveValue("Pashinyan");
	await expect.poll(async () => (await foundIds(page)).length).toBeGreaterThan(3);
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
		await expect(onAxis(page, id)).toHaveAccessibleName(/Not in the search, filter or lesson$/);
	}
});

const withPutin = content.events.filter(({ quotes }) => quotes.some(({ speaker }) => speaker === "putin"));

test("combines words with the filters by person and by lane", async ({ page }) => {
	await openTimeline(page);
	await page.locator(".filters > summary").click();
	const people = page.getByRole("group", { name: "People" });
	const lanes = page.getByRole("group", { name: "Lanes" });
	await people.getByRole("checkbox", { name: /Putin/ }).check();
	await expect(count(page)).toHaveText(`${withPutin.length} of ${TOTAL} events`);
	expect(await foundIds(page)).toEqual(withPutin.map(({ id }) => id));
	await lanes.getByRole("checkbox").nth(1).check();
	await expect
		.poll(() => foundIds(page))
		.toEqual(withPutin.filter(({ lane }) => lane === content.lanes[1]?.id).map(({ id }) => id));
	await field(page).fill("Sochi");
	await expect
		.poll(() => foundIds(page))
		.toEqual(["trilateral-agreements", "sochi-meeting", "putin-peace-treaty"]);
	await expect(page.locator(".filters > summary")).toHaveAccessibleName("Filters, 2 on");
	await page.getByRole("button", { name: "Show all events" }).click();
	await expect(results(page)).toHaveCount(0);
	await page.locator(".filters > summary").click();
	await expect(people.getByRole("checkbox", { name: /Putin/ })).not.toBeChecked();
});

test("a search that only the filters leave empty says so", async ({ page }) => {
	await openTimeline(page, "./#q=Sochi&lane=public");
	await expect(results(page)).toContainText("Of the events that match the filters, none mentions “Sochi”.");
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

test("Escape among what is found leads to the field, and there clears it", async ({ page }) => {
	await openTimeline(page);
	await search(page, "Lukashenka");
	await field(page).press("ArrowDown");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Escape");
	await expectFocusAt(field(page));
	await expect(field(page)).toHaveValue("Lukashenka");
	await page.keyboard.press("Escape");
	await expect(field(page)).toHaveValue("");
});

test("a quoted phrase finds what has it, and is quoted once where nothing does", async ({ page }) => {
	await openTimeline(page);
	const ids = await search(page, '"peace treaty"');
	expect(ids).toContain("putin-peace-treaty");
	await expect(results(page).locator("mark").first()).toHaveText(/^peace treaty$/i);
	await field(page).fill('"treaty of peace and quiet"');
	await expect(
		page.getByText("Nothing on this timeline mentions “treaty of peace and quiet”."),
	).toBeVisible();
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

test("in the list view a search filters the list, marks its words, keeps its text, and counts", async ({
	page,
}) => {
	await openWithoutAxis(page, "./#view=list");
	const status = page.locator(".search-count");
	await expect(status).toHaveText(`All ${TOTAL} events`);
	await field(page).fill("peace treaty");
	await expect(status).toContainText(`of ${TOTAL} events`);
	const ids = await listedIds(page);
	const marks = await page.locator("#events mark").allTextContents();
	expect(marks.length).toBeGreaterThan(1);
	for (const mark of marks) expect(mark.toLowerCase()).toMatch(/peace|treaty/);
	const quotes = content.events.filter(({ id }) => ids.includes(id)).flatMap((event) => event.quotes);
	expect(await page.locator("#events blockquote").allTextContents()).toEqual(
		quotes.map(({ exact }) => expect.stringContaining(exact)),
	);
	await field(page).fill("zzzz");
	const empty = page.locator(".empty-result");
	await expect(empty).toContainText(
		"No events match. Try fewer words or another spelling, or remove a filter.",
	);
	await empty.getByRole("button", { name: "Show all events" }).click();
	await expect(page.locator("#events article")).toHaveCount(TOTAL);
	await expectFocusAt(field(page));
});
