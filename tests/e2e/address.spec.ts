import { expect, type Page, test } from "@playwright/test";
import { detail, inStart, openTimeline, openWithoutAxis, results } from "./support/timeline.ts";

const hash = (page: Page) => page.evaluate(() => location.hash);
const notice = (page: Page) => page.locator(".notices .notice");

test("opening an event is a step that Back undoes and Forward repeats", async ({ page }) => {
	await openTimeline(page);
	await inStart(page, "may-session").click();
	await expect.poll(() => hash(page)).toBe("#e=may-session");
	await page.locator(".neighbour.is-next").click();
	await expect.poll(() => hash(page)).toBe("#e=september-escalation");
	await page.goBack();
	await expect(detail(page)).toHaveAttribute("data-event-detail", "may-session");
	await page.goBack();
	await expect(detail(page)).toHaveCount(0);
	expect(await hash(page)).toBe("");
	await page.goForward();
	await expect(detail(page)).toHaveAttribute("data-event-detail", "may-session");
});

for (const view of ["about", "list"]) {
	test(`a view that is named by its place in the page, "${view}", begins at the top`, async ({ page }) => {
		await page.goto(`./#${view === "list" ? "events" : view}`);
		await expect(page.locator("html[data-app=ready]")).toBeAttached();
		await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
		await expect(page.getByRole("link", { name: "Timeline", exact: true })).toBeInViewport();
		expect(await page.evaluate(() => scrollY)).toBe(0);
	});
}

test("a view opens in a new tab where that is asked for, and the page stays as it is", async ({
	page,
	context,
}) => {
	await openTimeline(page);
	const opened = context.waitForEvent("page");
	await page.getByRole("link", { name: "About", exact: true }).click({ modifiers: ["ControlOrMeta"] });
	await expect((await opened).getByRole("heading", { name: "About this timeline" })).toBeVisible();
	expect(await hash(page)).toBe("");
	await expect(page.locator(".stage")).toBeVisible();
});

test("views are steps too, and the default one is left out of the address", async ({ page }) => {
	await openTimeline(page);
	const views = page.getByRole("navigation", { name: "Views" });
	await views.getByRole("link", { name: "List" }).click();
	await expect.poll(() => hash(page)).toBe("#view=list");
	await expect(page.locator("#timeline")).toHaveCount(0);
	await views.getByRole("link", { name: "About" }).click();
	await expect.poll(() => hash(page)).toBe("#view=about");
	await expect(page.locator("#events")).toHaveCount(0);
	await page.goBack();
	await expect(page.locator("#events article")).toHaveCount(20);
	await views.getByRole("link", { name: "Timeline" }).click();
	await expect.poll(() => hash(page)).toBe("");
	await expect(page.locator("#start")).toBeVisible();
});

test("filters and zoom change the address at most once a second and add no step", async ({ page }) => {
	await page.addInitScript(() => {
		const times: number[] = [];
		Object.assign(window, { replaceTimes: times });
		const original = history.replaceState.bind(history);
		history.replaceState = (...given: Parameters<History["replaceState"]>) => {
			times.push(performance.now());
			original(...given);
		};
	});
	await openTimeline(page);
	const steps = await page.evaluate(() => history.length);
	await page.getByRole("searchbox").pressSequentially("peace treaty", { delay: 120 });
	await page.getByRole("button", { name: "Zoom in" }).click();
	await page.getByRole("button", { name: "Zoom in" }).click();
	await expect
		.poll(() => hash(page))
		.toMatch(/^#t=\d{4}-\d\d-\d\d[^.]*\.\.\d{4}-\d\d-\d\d[^.]*&q=peace\+treaty$/);
	expect(await page.evaluate(() => history.length)).toBe(steps);
	const times = await page.evaluate(() => Reflect.get(window, "replaceTimes"));
	expect(times.length).toBeGreaterThan(1);
	for (const [index, time] of times.slice(1).entries()) expect(time - times[index]).toBeGreaterThan(990);
	await results(page).getByRole("button", { name: "Show all events" }).click();
	await page.getByRole("button", { name: "2022", exact: true }).click();
	await expect.poll(() => hash(page)).toBe("");
});

test("Back leads to the whole search from an event that it opened", async ({ page }) => {
	await openTimeline(page);
	await page.getByRole("searchbox").pressSequentially("peace treaty");
	await results(page).locator('a[href="#putin-peace-treaty"]').click();
	await expect(detail(page)).toBeVisible();
	await page.goBack();
	await expect(page.getByRole("searchbox")).toHaveValue("peace treaty");
});

for (const id of ["may-session", "refusal-to-sign"]) {
	test(`a bare #${id} opens the event`, async ({ page }) => {
		await openTimeline(page, `./#${id}`);
		await expect(detail(page)).toHaveAttribute("data-event-detail", id);
		await expect(notice(page)).toHaveCount(0);
	});
}

for (const old of ["#yerevan-23-november", "#e=yerevan-23-november"]) {
	test(`an old link to ${old} opens the Yerevan meeting`, async ({ page }) => {
		await openTimeline(page, `./${old}`);
		await expect(detail(page)).toHaveAttribute("data-event-detail", "yerevan-meeting");
		await expect(notice(page)).toHaveCount(0);
	});
}

test("a bare #about opens the about view", async ({ page }) => {
	await openWithoutAxis(page, "./#about");
	await expect(page.getByRole("navigation", { name: "Views" }).locator("[aria-current=page]")).toHaveText(
		"About",
	);
	await expect(page.locator("#events")).toHaveCount(0);
});

test("reloading brings back event, words, filters and window", async ({ page }) => {
	await openTimeline(
		page,
		"./#e=sochi-meeting&t=2022-08-24..2022-12-11&q=Putin&who=putin&lane=armenia-azerbaijan",
	);
	await page.reload();
	await expect(page.locator('[data-axis="live"]')).toBeVisible({ timeout: 20_000 });
	await expect(detail(page)).toHaveAttribute("data-event-detail", "sochi-meeting");
	await expect(page.getByRole("searchbox")).toHaveValue("Putin");
	await expect(page.getByRole("button", { name: "Sep–Nov" })).toHaveAttribute("aria-pressed", "true");
	await expect(page.locator(".filters > summary")).toHaveAccessibleName("Filters, 2 on");
	await expect(page.getByRole("status").filter({ hasText: /^\d+ of 20 events$/ })).toHaveCount(1);
	expect(await hash(page)).toBe(
		"#e=sochi-meeting&t=2022-08-24..2022-12-11&q=Putin&who=putin&lane=armenia-azerbaijan",
	);
});

test("an unknown event gives a notice and the whole page", async ({ page }) => {
	await openTimeline(page, "./#e=no-such-event");
	await expect(notice(page)).toContainText("This link names an event that does not exist.");
	await expect(page.locator("#start")).toBeVisible();
	await expect(page.getByRole("button", { name: "2022", exact: true })).toHaveAttribute(
		"aria-pressed",
		"true",
	);
	await page.getByRole("button", { name: "Dismiss" }).click();
	await expect(notice(page)).toHaveCount(0);
});

test("what was wrong with a link is said until the next address is good", async ({ page }) => {
	await openTimeline(page, "./#e=no-such-event");
	await expect(notice(page)).toHaveCount(1);
	await page.evaluate(() => {
		location.hash = "#e=protest";
	});
	await expect(detail(page)).toHaveAttribute("data-event-detail", "protest");
	await expect(notice(page)).toHaveCount(0);
	await page.goBack();
	await expect(notice(page)).toContainText("This link names an event that does not exist.");
	await page.goForward();
	await expect(notice(page)).toHaveCount(0);
});

for (const [address, says] of [
	["./#e=no-such-event", "This link names an event that does not exist."],
	["./#t=2022-13", "This link names a stretch of time that cannot be shown."],
	["./#lane=no-such-lane", "This link filters by someone or something that is not on this timeline."],
] as const) {
	test(`the notice of ${address} goes as soon as an event is opened in the page`, async ({ page }) => {
		await openTimeline(page, address);
		await expect(notice(page)).toContainText(says);
		await inStart(page, "sochi-meeting").click();
		await expect(detail(page)).toBeVisible();
		await expect(notice(page)).toHaveCount(0);
	});
}

test("an address changed by hand is followed", async ({ page }) => {
	await openTimeline(page);
	await page.evaluate(() => {
		location.hash = "#e=protest&view=explore";
	});
	await expect(detail(page)).toHaveAttribute("data-event-detail", "protest");
});

test("parameters of others survive", async ({ page }) => {
	await openTimeline(page, "./#utm=a%26b&e=may-session&x=1");
	await page.getByRole("button", { name: "Close the event" }).click();
	await expect.poll(() => hash(page)).toBe("#utm=a%26b&x=1");
});

for (const address of [
	"./#e=may-session",
	"./#may-session",
	"./#view=list",
	"./#q=peace",
	"./#e=unknown",
	"./",
]) {
	test(`${address} neither takes the focus nor scrolls on loading`, async ({ page }) => {
		await (address.includes("list") ? openWithoutAxis(page, address) : openTimeline(page, address));
		expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
		expect(await page.evaluate(() => scrollY)).toBe(0);
	});
}
