import { expect, type Locator, type Page, test } from "@playwright/test";
import { DEFAULT_WINDOW } from "../model/axis-fixture.ts";
import { shownSummary } from "./support/shown-summary.ts";
import { content, openTimeline, recordConsole, viewLink } from "./support/timeline.ts";

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("the list holds every event with its title, date, summary and source", async ({ page }) => {
		await page.goto("./");
		await expect(page.locator("#events article")).toHaveCount(20);
		for (const event of content.events) {
			const article = page.locator(`article[id="${event.id}"]`);
			await expect(article.locator(`#title-${event.id}`)).toHaveText(event.title);
			await expect(article.locator(".summary")).toHaveText(shownSummary(event));
			await expect(article.locator(".date-line time[datetime]").first()).toHaveAttribute(
				"datetime",
				/^\d{4}(-\d{2}){0,2}$/,
			);
			await expect(article.locator(".event-source")).toHaveText(
				`Source: “${content.source.title}”, ${content.source.publisher}`,
			);
		}
	});

	test("the axis, the start, the list and the about text stand one below the other", async ({ page }) => {
		for (const [width, height] of [
			[1366, 650],
			[390, 844],
		] as const) {
			await page.setViewportSize({ width, height });
			await page.goto("./");
			await expect(page.locator('[data-axis="static"] [data-event-id="may-session"]')).toBeInViewport();
			await expect(page.locator("#start")).toBeInViewport();
			const tops = await page
				.locator("#timeline, #start, #events, #about")
				.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
			expect(tops).toHaveLength(4);
			expect([...tops].sort((a, b) => a - b)).toEqual(tops);
			const wide = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(wide).toBeLessThanOrEqual(0);
		}
	});

	for (const [width, height] of [
		[272, 480],
		[320, 568],
		[390, 844],
		[600, 400],
		[800, 600],
		[844, 390],
		[1280, 500],
		[1366, 650],
	] as const)
		test(`at ${width}×${height} the axis leaves nothing out, names the framed day, and the page alone scrolls`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height });
			await page.goto("./");
			const axis = page.locator('[data-axis="static"]');
			const due = content.events.filter(
				({ date }) => (date.max ?? Number.POSITIVE_INFINITY) > DEFAULT_WINDOW.start,
			);
			const labels = axis.locator("[data-event-id]:visible [data-event-label]:visible");
			await expect(labels).toHaveCount(due.length);
			await expect(axis.locator(".axis-bracket-name")).toHaveText("23 November · 9 events");
			await expect(axis.locator(".axis-bracket-name")).toBeVisible();
			const box = await axis.boundingBox();
			const lowest = await labels.evaluateAll((all) =>
				Math.max(...all.map((label) => label.getBoundingClientRect().bottom)),
			);
			expect(lowest).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
			const scrollers = await page.evaluate(() =>
				[...document.body.querySelectorAll("*")]
					.filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowY))
					.filter((one) => one.scrollHeight > one.clientHeight)
					.map(({ className }) => className),
			);
			expect(scrollers).toEqual([]);
			const start = await page.locator("#start").boundingBox();
			const list = await page.locator("#events").boundingBox();
			expect((start?.y ?? 0) + (start?.height ?? 0)).toBeLessThanOrEqual(list?.y ?? 0);
		});

	test("the landmarks of the start lead to their places in the list", async ({ page }) => {
		await page.goto("./");
		for (const { id } of content.events.filter(({ landmark }) => landmark)) {
			await page.locator(`#start .landmarks a[href="#${id}"]`).click();
			await expect(page.locator(`article#${id}`)).toBeInViewport();
		}
	});

	test("every quote stands in a blockquote that cites the article, letter by letter", async ({ page }) => {
		await page.goto("./");
		const shown = await page
			.locator("#events article blockquote")
			.evaluateAll((quotes) =>
				quotes.map((quote) => [
					quote.closest("figure")?.dataset.quoteId,
					quote.getAttribute("cite"),
					quote.textContent,
				]),
			);
		const expected = content.events.flatMap(({ quotes }) =>
			quotes.map(({ id, exact }) => [id, content.source.url, exact]),
		);
		expect(expected.length).toBeGreaterThan(20);
		expect(shown).toEqual(expected);
	});

	test("what needs a script is not shown", async ({ page }) => {
		await page.goto("./");
		await expect(page.locator("button:visible, input:visible, textarea:visible, select:visible")).toHaveCount(
			0,
		);
		await expect(page.locator("a:visible").first()).toBeVisible();
	});

	test("links of the axis and the list go to the event's place in the list", async ({ page }) => {
		await page.goto("./");
		await page.locator('[data-axis="static"] [data-event-id="sochi-meeting"]').click();
		await expect(page).toHaveURL(/#sochi-meeting$/);
		await expect(page.locator("article#sochi-meeting")).toBeInViewport();
		const targets = await page
			.locator('a[href^="#"]')
			.evaluateAll((links) =>
				links
					.filter((link) => link.checkVisibility())
					.map((link) => (link.getAttribute("href") ?? "").slice(1)),
			);
		const missing = await page.evaluate(
			(ids) => ids.filter((id) => document.getElementById(id) === null),
			targets,
		);
		expect(targets.length).toBeGreaterThan(40);
		expect(missing).toEqual([]);
	});

	test("the about text is there to read", async ({ page }) => {
		await page.goto("./#about");
		const about = page.locator("#about");
		await expect(about).toBeInViewport();
		for (const { heading, paragraphs } of content.about) {
			await expect(about.getByRole("heading", { name: heading, exact: true })).toBeVisible();
			for (const paragraph of paragraphs) await expect(about).toContainText(paragraph);
		}
		for (const { term } of content.glossary)
			await expect(about.locator(".glossary dt").getByText(term, { exact: true })).toBeVisible();
	});

	test("the page has its design: serif headings and a colour for each lane", async ({ page }) => {
		await page.goto("./");
		const family = await page.locator("h1").evaluate((heading) => getComputedStyle(heading).fontFamily);
		expect(family).toContain("serif");
		expect(family).not.toContain("sans");
		const colours = await Promise.all(
			content.lanes.map(({ id }) =>
				page
					.locator(`article[data-lane="${id}"] .lane-name`)
					.first()
					.evaluate((name) => getComputedStyle(name).color),
			),
		);
		expect(new Set(colours).size).toBe(4);
	});
});

for (const [where, forbid] of [
	[
		"in a frame whose sandbox allows no scripts",
		{ frame: "<!doctype html><iframe sandbox src='./'></iframe>" },
	],
	["where the host's policy forbids scripts", { policy: "script-src 'none'" }],
] as const) {
	test(`${where} the page is the one without JavaScript, with no control that is dead`, async ({
		page,
		browser,
		baseURL,
	}) => {
		const size = { width: 390, height: 844 };
		await page.setViewportSize(size);
		if ("policy" in forbid)
			await page.route("**/sub/folder/", async (route) => {
				const response = await route.fetch();
				const headers = { ...response.headers(), "content-security-policy": forbid.policy };
				await route.fulfill({ response, headers });
			});
		else
			await page.route("**/host.html", (route) =>
				route.fulfill({ contentType: "text/html", body: forbid.frame }),
			);
		await page.goto("frame" in forbid ? "./host.html" : "./");
		const shown = "frame" in forbid ? page.frameLocator("iframe").locator(":root") : page.locator(":root");
		const context = await browser.newContext({
			javaScriptEnabled: false,
			viewport: size,
			...(baseURL === undefined ? {} : { baseURL }),
		});
		const still = await context.newPage();
		await still.goto("./");
		const controls = (of: Locator) =>
			of
				.locator("a, button, input, select, textarea, summary")
				.evaluateAll((all) =>
					all
						.filter((one) => one.checkVisibility({ visibilityProperty: true }))
						.map((one) => `${one.localName} ${one.getAttribute("href")}`),
				);
		const honest = await controls(still.locator(":root"));
		expect(honest.length).toBeGreaterThan(40);
		expect(honest.filter((name) => /^(?:button|input|select|textarea)/.test(name))).toEqual([]);
		await expect.poll(() => controls(shown)).toEqual(honest);
		await context.close();
	});
}

test("hydration says nothing in the console and leaves every word as the server sent it", async ({
	page,
	browser,
	baseURL,
}) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		...(baseURL === undefined ? {} : { baseURL }),
	});
	const still = await context.newPage();
	await still.goto("./");
	const words = (of: Page, selector: string) => of.locator(selector).allTextContents();
	const stage = "#root :is(h1, h2, h3, nav, .pane)";
	const events = "article, #events :is(h2, h3)";
	const sent = await words(still, `${stage}:not([data-axis] *, [data-axis])`);
	const list = await words(still, events);
	const about = await words(still, "#about");
	await context.close();
	const said = recordConsole(page);
	await openTimeline(page);
	expect(sent.length).toBeGreaterThan(4);
	expect(list.length).toBeGreaterThan(20);
	expect(await words(page, `${stage}:not([data-axis] *, [data-axis])`)).toEqual(sent);
	await viewLink(page, "List").click();
	await expect(page.locator("main #events")).toBeVisible();
	// What can be done with quotes and accounts comes with the app: beside that, the list is the one that was sent.
	expect(await page.locator("main #events .quote-actions").count()).toBe(
		content.events.flatMap(({ quotes }) => quotes).length,
	);
	await page.locator("main #events").evaluate((shown) => {
		for (const actions of shown.querySelectorAll(".quote-actions, .keep")) actions.textContent = "";
	});
	expect(await words(page, events)).toEqual(list);
	await viewLink(page, "About").click();
	await expect(page.locator("main #about")).toBeVisible();
	expect(await words(page, "#about")).toEqual(about);
	expect(said).toEqual([]);
});

test("a page that was translated before its scripts ran comes to life without an error", async ({ page }) => {
	const said = recordConsole(page);
	await page.route("**/sub/folder/", async (route) => {
		const response = await route.fetch();
		// As browsers' translators do: every text in the body stands in elements of theirs.
		const [head = "", body = ""] = (await response.text()).split("<body>");
		const words = body.replaceAll(/<(h1|h2|p|a)( [^>]*)?>([^<]+)</g, "<$1$2><font><font>$3</font></font><");
		await route.fulfill({ response, body: `${head}<body>${words}` });
	});
	await openTimeline(page);
	await expect(page.locator(".site-header font")).toHaveCount(0);
	await page.locator('.axis-live [data-event-id="sochi-meeting"]').click();
	await expect(page.locator("[data-event-detail]")).toHaveAttribute("data-event-detail", "sochi-meeting");
	expect(said).toEqual([]);
});

test("where the page's own script does not come, the page is its text, and no control is dead", async ({
	page,
}) => {
	await page.route(/\/assets\/index-/, (route) => route.abort());
	for (const address of ["./", "./?embed=1", "./#view=teach", "./#e=sochi-meeting"]) {
		await page.goto("about:blank");
		await page.goto(address);
		await expect(page.locator("#events article").first()).toBeVisible();
		await expect(page.locator("#start")).toBeVisible();
		await expect(page.locator("button:visible, input:visible, select:visible")).toHaveCount(0);
	}
});
