import { expect, type Page, test } from "@playwright/test";
import { holdFile } from "./support/held-file.ts";
import { content, results, viewLink } from "./support/timeline.ts";

/** Opens the page with the app's code under way until `arrive` is called. */
async function openEarly(page: Page, address = "./"): Promise<{ readonly arrive: () => Promise<void> }> {
	const bring = await holdFile(page, "**/assets/react-*.js");
	const asked = page.waitForRequest("**/assets/react-*.js");
	await page.goto(address);
	await asked;
	return {
		async arrive() {
			bring();
			await expect(page.locator("html[data-app=ready]")).toBeAttached();
		},
	};
}

test("a button that is pressed before the app is there says that it waits, and then does what it is for", async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const { arrive } = await openEarly(page);
	const menu = page.getByRole("button", { name: "Menu" });
	await menu.click();
	await expect(menu).toHaveAttribute("aria-busy", "true");
	await expect(menu).toHaveCSS("opacity", "0.6");
	await arrive();
	await expect(viewLink(page, "Study")).toBeVisible();
	await expect(menu).not.toHaveAttribute("aria-busy");
});

test("the last press counts, and what was pressed before it is left", async ({ page }) => {
	const { arrive } = await openEarly(page);
	await page.getByRole("button", { name: "Keys and help" }).click();
	await page.getByRole("button", { name: "Share" }).click();
	await arrive();
	await expect(page.getByRole("dialog")).toHaveCount(1);
	await expect(page.getByRole("dialog")).toContainText("Link");
});

test("what is typed into the search before the app is there is searched for", async ({ page }) => {
	const { arrive } = await openEarly(page);
	await page.getByRole("searchbox").pressSequentially("sochi");
	await arrive();
	await expect(page.getByRole("searchbox")).toHaveValue("sochi");
	await expect(results(page).locator("mark").first()).toBeVisible();
	await expect(page).toHaveURL(/#q=sochi$/);
});

test("filters that are opened before the app is there are filled", async ({ page }) => {
	const { arrive } = await openEarly(page);
	await page.locator(".filters > summary").click();
	await arrive();
	await expect(page.getByRole("group", { name: "Lanes" })).toBeVisible();
});

test("whoever goes to the list before the app is there stays in it, at the same event", async ({ page }) => {
	const { arrive } = await openEarly(page);
	await viewLink(page, "List").click();
	await expect(page.locator("#text #events h2")).toBeInViewport();
	await expect(page.locator(".stage")).toBeHidden();
	const title = page.locator("#may-session h3");
	await title.scrollIntoViewIfNeeded();
	await expect(title).toBeInViewport();
	await arrive();
	await expect(page.locator("main #events article")).toHaveCount(content.events.length);
	await expect(viewLink(page, "List")).toHaveAttribute("aria-current", "page");
	await expect(page.locator("main #may-session h3")).toBeInViewport();
});

test("the address of the way to the list opens the list, in a new tab too", async ({ page }) => {
	await page.goto("./#events");
	await expect(page.locator("html[data-app=ready]")).toBeAttached();
	await expect(page.locator("main #events article")).toHaveCount(content.events.length);
	await expect(viewLink(page, "List")).toHaveAttribute("aria-current", "page");
});

for (const [name, address] of [
	["a search", "#q=sochi"],
	["the study page", "#view=study"],
] as const)
	test(`a link to ${name} does not show the start first`, async ({ page }) => {
		const { arrive } = await openEarly(page, `./${address}`);
		await expect(page.locator("#start")).toBeHidden();
		await arrive();
		await expect(page.locator("#start")).toHaveCount(0);
	});

/** What stands in the middle of the pane, and above its lower edge, belongs to an event's words; and its bar is seen. */
async function expectWordsAndBar(page: Page, id: string, axis = '[data-axis="live"]'): Promise<void> {
	const words = page.locator(`.early-words #${id}`);
	await expect(words.getByRole("heading").first()).toBeInViewport();
	await expect(words.locator("blockquote").first()).toBeInViewport();
	const met = await page.evaluate(() => {
		const { left, top, width, height } =
			document.querySelector(".stage-pane")?.getBoundingClientRect() ?? new DOMRect();
		return [0.3, 0.6, 0.95].map(
			(part) =>
				document.elementFromPoint(left + width / 2, top + height * part)?.closest(".early-words") !== null,
		);
	});
	expect(met).toEqual([true, true, true]);
	const bar = page.locator(`${axis} [data-event-id="${id}"]`);
	await expect(bar).toBeInViewport();
	await expect(bar).toHaveClass(/is-selected/);
	await expect(page.locator("#start")).toBeHidden();
}

for (const [width, height] of [
	[1366, 650],
	[390, 844],
] as const)
	for (const address of [
		"#sochi-meeting",
		"#t=2022-09-01..2022-11-30&e=sochi-meeting",
		"?embed=1#sochi-meeting",
	])
		test(`the words that a link opens are there before the app is: ${address}, ${width} pixels wide`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height });
			const { arrive } = await openEarly(page, `./${address}`);
			await expect(page.locator(".early-words #sochi-meeting").getByRole("heading").first()).toBeInViewport();
			if (!address.includes("embed")) await expectWordsAndBar(page, "sochi-meeting");
			await arrive();
			await expect(page.locator("[data-event-detail]")).toHaveAttribute("data-event-detail", "sochi-meeting");
			await expect(page.locator(".early-words")).toHaveCount(0);
		});

test("a press on the axis shows an event's words before the app is there, and the next press another's", async ({
	page,
}) => {
	const { arrive } = await openEarly(page);
	for (const id of ["sochi-meeting", "october-session"]) {
		await page.locator(`[data-axis="live"] [data-event-id="${id}"]`).click();
		await expectWordsAndBar(page, id);
		await expect(page.locator(".early-words")).toHaveCount(1);
	}
	await arrive();
	await expect(page.locator("[data-event-detail]")).toHaveAttribute("data-event-detail", "october-session");
	await expect(page.locator(".early-words")).toHaveCount(0);
});

test("a press on a bar shows its words before even the axis is there, on the start and where a link has opened another", async ({
	page,
}) => {
	for (const address of ["./", "./#october-session"]) {
		const bring = await holdFile(page, "**/assets/live-axis-*.js");
		await page.goto("about:blank");
		const { arrive } = await openEarly(page, address);
		await page.locator('.axis-static [data-event-id="sochi-meeting"]').click();
		await expectWordsAndBar(page, "sochi-meeting", ".axis-static");
		await expect(page.locator(".early-words")).toHaveCount(1);
		expect(await page.evaluate(() => scrollY)).toBe(0);
		bring();
		await arrive();
		await expect(page.locator("[data-event-detail]")).toHaveAttribute("data-event-detail", "sochi-meeting");
		await page.unrouteAll();
	}
});

test("a preset that is pressed before the app is there is shown", async ({ page }) => {
	const { arrive } = await openEarly(page);
	const autumn = page.getByRole("button", { name: "Sep–Nov" });
	// It does not say yet that it could be pressed.
	await autumn.click({ force: true });
	await arrive();
	await expect(autumn).toHaveAttribute("aria-pressed", "true");
	await expect(autumn).not.toHaveAttribute("aria-busy");
});

test("whoever reads on before the app is there stays at the same quote", async ({ page }) => {
	await page.setViewportSize({ width: 1366, height: 650 });
	const { arrive } = await openEarly(page, "./#refusal-to-sign");
	const early = page.locator(".early-words [data-quote-id]");
	const third = (await early.nth(2).getAttribute("data-quote-id")) ?? "?";
	await early.nth(2).evaluate((quote) => quote.scrollIntoView({ block: "start" }));
	const before = (await early.nth(2).boundingBox())?.y ?? 0;
	await arrive();
	const same = page.locator(`[data-event-detail] [data-quote-id="${third}"]`);
	await expect(same).toBeInViewport();
	expect(Math.abs(((await same.boundingBox())?.y ?? 0) - before)).toBeLessThan(4);
});

test("a link to a quote shows and marks that quote, while the app is on its way, then, and where the app is there already", async ({
	page,
}) => {
	await page.setViewportSize({ width: 1366, height: 650 });
	const { arrive } = await openEarly(page, "./#refusal-to-sign-4");
	const marked = (within: string, id: string) =>
		page.locator(`${within} [data-reached][data-quote-id="${id}"]`);
	await expect(marked(".early-words", "refusal-to-sign-4")).toBeInViewport();
	await arrive();
	await expect(marked("[data-event-detail]", "refusal-to-sign-4")).toBeInViewport();
	await expect(page.locator("[data-event-detail] .quote").first()).not.toBeInViewport();
	await expect(page.getByRole("button", { name: "Back to the sentence" })).toHaveCount(0);
	// Tab goes on there.
	await page.keyboard.press("Tab");
	await expect(marked("[data-event-detail]", "refusal-to-sign-4").locator(":focus")).toBeInViewport();
	await page.evaluate(() => location.assign("#sochi-meeting-2"));
	await expect(marked("[data-event-detail]", "sochi-meeting-2")).toBeInViewport();
	await expect(page.locator("[data-reached]")).toHaveCount(1);
});

test("when the network is lost while the app is on its way, it comes when the network does", async ({
	page,
}) => {
	let lost = true;
	await page.route("**/assets/start-*.js", (route) =>
		lost && !/start-page-/.test(route.request().url())
			? route.abort("internetdisconnected")
			: route.continue(),
	);
	const failed = page.waitForEvent("requestfailed");
	await page.goto("./#sochi-meeting");
	await failed;
	await expect(page.locator(".early-words #sochi-meeting")).toBeVisible();
	lost = false;
	await expect(page.locator("html[data-app=ready]")).toBeAttached();
	await expect(page.locator("[data-event-detail]")).toHaveAttribute("data-event-detail", "sochi-meeting");
});

test("where the app never comes, a link to an event leads to its words in the page's own text", async ({
	page,
}) => {
	await page.route("**/assets/react-*.js", (route) => route.abort());
	await page.goto("./#sochi-meeting");
	await expect(page.locator("#text #sochi-meeting")).toBeVisible();
	await expect(page.locator(".early-words")).toHaveCount(0);
});
