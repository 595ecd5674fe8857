import { expect, type Locator, type Page, test } from "@playwright/test";
import { accountsDiffer } from "../../src/model/account.ts";
import { isOfPerson, type PersonBearing } from "../../src/model/search/event-filter.ts";
import {
	content,
	detail,
	expectFocusAt,
	foundIds,
	listedIds,
	openTimeline,
	openWithoutAxis,
	results,
} from "./support/timeline.ts";

const TOTAL = content.events.length;
const DIFFERING = content.events.filter(accountsDiffer).map(({ id }) => id);
const box = (page: Page, name: RegExp) => page.getByRole("checkbox", { name });
const radio = (page: Page, name: string) => page.getByRole("radio", { name });
const summary = (page: Page) => page.locator(".filters > summary");

/** Ids of a person's events. */
function eventsOf(id: string, by: PersonBearing): string[] {
	const person = content.people.find((other) => other.id === id);
	if (!person) throw new Error(`no person ${id}`);
	return content.events.filter((event) => isOfPerson(event, person, by)).map((event) => event.id);
}

async function openFilters(page: Page): Promise<void> {
	const toggle = page.getByRole("button", { name: "Search and filters" });
	if (await toggle.isVisible()) await toggle.click();
	await summary(page).click();
}

/** Whether all of it can be seen and pressed once it is scrolled to: nothing lies over its corners, and nothing cuts them. */
async function expectWholeAndOnTop(element: Locator): Promise<void> {
	await element.scrollIntoViewIfNeeded();
	const covered = await element.evaluate((node) => {
		const { left, right, top, bottom } = node.getBoundingClientRect();
		const points = [
			[left + 2, top + 4],
			[right - 2, top + 4],
			[left + 2, bottom - 4],
			[right - 2, bottom - 4],
		] as const;
		return points
			.filter(([x, y]) => !node.contains(document.elementFromPoint(x, y)))
			.map((point) => point.map(Math.round).join());
	});
	expect(covered, await element.innerText()).toEqual([]);
}

test("people stand for those who speak, until the other meaning is chosen, and each name says how many", async ({
	page,
}) => {
	await openTimeline(page);
	await openFilters(page);
	await expect(box(page, /^Stanislav Zas, 5 events$/)).toBeVisible();
	await box(page, /Zas/).check();
	await expect.poll(() => foundIds(page)).toEqual(eventsOf("zas", "speaks"));
	await expect(page).toHaveURL(/#who=zas$/);
	await radio(page, "who took part or are named").check();
	await expect.poll(() => foundIds(page)).toEqual(eventsOf("zas", "named"));
	expect(eventsOf("zas", "named")).not.toEqual(eventsOf("zas", "speaks"));
	await expect(box(page, /^Stanislav Zas, 6 events$/)).toBeChecked();
	await expect(page).toHaveURL(/#who=zas&by=named$/);
	await expect(page.locator(".filters > summary")).toHaveAccessibleName("Filters, 1 on");
	await radio(page, "whose words are quoted or reported").check();
	await expect(page).toHaveURL(/#who=zas$/);
});

test("an older link that names people shows those events in which they speak", async ({ page }) => {
	await openTimeline(page, "./#who=zas");
	await expect.poll(() => foundIds(page)).toEqual(eventsOf("zas", "speaks"));
	await openFilters(page);
	await expect(radio(page, "whose words are quoted or reported")).toBeChecked();
});

test("where somebody has no words, the way to the other meaning is there, and keeps the focus", async ({
	page,
}) => {
	await openTimeline(page, "./#who=tokayev");
	await expect(results(page)).toContainText("No events match the filters.");
	await results(page).getByRole("button", { name: "Show where they took part or are named" }).press("Enter");
	await expect.poll(() => foundIds(page)).toEqual(eventsOf("tokayev", "named"));
	await expectFocusAt(page.getByRole("searchbox"));
	await openWithoutAxis(page, "./?again#view=list&who=tokayev");
	await page.getByRole("button", { name: "Show where they took part or are named" }).click();
	await expect.poll(() => listedIds(page)).toEqual(eventsOf("tokayev", "named"));
	await expectFocusAt(page.getByRole("searchbox"));
});

test("by keys alone a reader finds one account that disagrees", async ({ page }) => {
	await openTimeline(page);
	await summary(page).focus();
	await page.keyboard.press("Enter");
	const differ = box(page, /^Only where accounts differ/);
	await expect(differ).toBeVisible();
	for (let presses = 0; presses < 20; presses++) {
		await page.keyboard.press("Tab");
		if (await differ.evaluate((node) => node === document.activeElement)) break;
	}
	await expectFocusAt(differ);
	await page.keyboard.press("Space");
	await expect.poll(() => foundIds(page)).toEqual(DIFFERING);
	await expect(page).toHaveURL(/#differ=1$/);
	await page.keyboard.press("Escape");
	await expectFocusAt(summary(page));
	await expect(summary(page)).toHaveAccessibleName("Filters, 1 on");
	await results(page).locator("li a").first().press("Enter");
	await expect(detail(page)).toHaveAttribute("data-event-detail", DIFFERING[0] ?? "?");
	await expect(detail(page)).toContainText(/differ/i);
});

test("accounts that differ narrow the list, the printed list and an embed, and all come back", async ({
	page,
}) => {
	await openWithoutAxis(page, "./#view=list&differ=1");
	await expect.poll(() => listedIds(page)).toEqual(DIFFERING);
	await expect(page.locator(".search-count")).toContainText(`${DIFFERING.length} of ${TOTAL} events`);
	await page.getByRole("button", { name: "Show all events" }).click();
	await expect.poll(() => listedIds(page)).toHaveLength(TOTAL);
	await openTimeline(page, "./?printed#differ=1");
	await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
	await page.emulateMedia({ media: "print" });
	await expect(page.locator("#events article:visible")).toHaveCount(DIFFERING.length);
	await page.emulateMedia({ media: "screen" });
	await openTimeline(page, "./?embed=1#differ=1&who=pashinyan&by=named");
	const both = DIFFERING.filter((id) => eventsOf("pashinyan", "named").includes(id));
	const line = page.locator(".embed-line");
	await expect(line).toContainText(`Showing ${both.length} of ${TOTAL} events.`);
	await line.getByRole("button", { name: "Show all" }).click();
	await expect(line).not.toContainText("Showing");
});

test("a link that filters by what there is none of says so and shows the rest", async ({ page }) => {
	await openTimeline(page, "./#who=zas&by=hearsay&differ=perhaps");
	await expect(page.locator(".notices")).toContainText("That filter is ignored.");
	await expect.poll(() => foundIds(page)).toEqual(eventsOf("zas", "speaks"));
});

for (const [width, height] of [
	[320, 568],
	[390, 844],
	[844, 390],
	[820, 1180],
	[1366, 650],
	[1920, 1080],
] as const) {
	for (const view of ["", "#view=list"]) {
		test(`every choice of the filters can be seen whole and pressed, ${width}×${height} ${view}`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height });
			await (view === "" ? openTimeline(page) : openWithoutAxis(page, `./${view}`));
			await openFilters(page);
			const labels = page.locator(".filters-panel label");
			await expect(labels).toHaveCount(content.people.length + 2 + content.lanes.length + 1);
			for (const label of await labels.all()) await expectWholeAndOnTop(label);
			const cut = await page
				.locator(".filters-panel")
				.evaluate((panel) => panel.scrollWidth - panel.clientWidth);
			expect(cut).toBeLessThanOrEqual(0);
			await page.locator(".filters-panel label").last().click();
			await expect(box(page, /^Only where accounts differ/)).toBeChecked();
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
			).toBeLessThanOrEqual(0);
		});
	}
}
