import { expect, type Page, test } from "@playwright/test";
import { lastLines, printed } from "./support/printed-text.ts";
import { content, detail, openTimeline, openWithoutAxis } from "./support/timeline.ts";

const CASES = [
	["the timeline", "./"],
	["the list", "./#view=list"],
	["the dark theme", "./?theme=dark"],
] as const;

/** As the browser does when it prints: it tells the page, and then lays it out for paper. */
async function print(page: Page): Promise<void> {
	await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
	await page.emulateMedia({ media: "print" });
}

async function open(page: Page, address: string): Promise<void> {
	await (address.includes("view=") ? openWithoutAxis(page, address) : openTimeline(page, address));
	await print(page);
}

for (const [name, address] of CASES) {
	test(`${name} prints every event with its quotes and its source, and no controls`, async ({ page }) => {
		await open(page, address);
		await expect(page.locator("#events article:visible")).toHaveCount(20);
		const quotes = content.events.flatMap((event) => event.quotes.map(({ exact }) => exact));
		await expect(page.locator("#events blockquote:visible")).toHaveText(quotes);
		const source = `Source: “${content.source.title}”, ${content.source.publisher}`;
		await expect(page.locator("#events .event-source:visible")).toHaveText(content.events.map(() => source));
		await expect(
			page.locator("button:visible, input:visible, textarea:visible, summary:visible, nav:visible"),
		).toHaveCount(0);
	});

	test(`${name} prints black on white`, async ({ page }) => {
		await open(page, address);
		const colours = await page.evaluate(() => [
			getComputedStyle(document.documentElement).backgroundColor,
			...[...document.querySelectorAll("h1, #events h3, #events blockquote, #events .summary")].map(
				(text) => getComputedStyle(text).color,
			),
		]);
		expect(colours[0]).toBe("rgb(255, 255, 255)");
		expect(new Set(colours.slice(1))).toEqual(new Set(["rgb(0, 0, 0)"]));
	});
}

for (const [name, address] of [
	["an event", "./#e=sochi-meeting"],
	["an event that a filter leaves out", "./#e=sochi-meeting&lane=public"],
] as const)
	test(`${name} that is open is printed alone: the axis with its mark, its words and sources, and where it is found`, async ({
		page,
	}) => {
		await openTimeline(page, address);
		await expect(detail(page)).toBeVisible();
		const { pages, links } = await printed(page);
		expect(pages.length).toBeLessThanOrEqual(3);
		const words = pages.join(" ");
		const event = content.events.find(({ id }) => id === "sochi-meeting");
		const reports = event?.accounts.map(({ url }) => url) ?? [];
		expect(reports.length).toBeGreaterThan(2);
		const due = [
			content.title,
			event?.title,
			"Key event 4 of five",
			...(event?.quotes.map(({ exact }) => exact) ?? []),
			...(event?.accounts.map(({ says }) => says) ?? []),
			`Source: “${content.source.title}”, ${content.source.publisher}`,
			"#e=sochi-meeting",
			content.source.url,
			"To print the whole timeline, close the event first.",
			...reports,
		];
		const letters = (text = "?") => text.replaceAll(/[^\p{L}\p{N}]/gu, "");
		expect(due.filter((part) => !letters(words).includes(letters(part)))).toEqual([]);
		for (const url of reports) expect(links).toContain(url);
		expect(words).not.toContain("All events, with the words that support them");

		await print(page);
		await expect(page.locator("#events article:visible")).toHaveCount(1);
		const marked = page.locator('.printed-axis text[text-decoration="underline"]');
		await expect(marked).toHaveText(/Sochi meeting/);
		await expect(page.locator("button:visible, input:visible, summary:visible, nav:visible")).toHaveCount(0);
	});

test("an event from before the year is printed with the stretch of the axis that shows it", async ({
	page,
}) => {
	await open(page, "./#e=tasmagambetov-ambassador");
	await expect(page.locator('.printed-axis text[text-decoration="underline"]')).toHaveText(
		"Ambassador to Russia",
	);
});

test("on the printed axis each label stands once, and no line runs through it", async ({ page }) => {
	await openTimeline(page, "./#e=september-session");
	const words = (await printed(page)).pages.join(" ");
	expect(words).toContain("② September session");
	for (const { shortTitle } of content.events) expect(words).not.toContain(`${shortTitle} ${shortTitle}`);
	await print(page);
	const crossed = await page.locator(".printed-axis").evaluate((axis) =>
		[...axis.querySelectorAll<SVGTextElement>("text[data-label]")]
			// White words stand on their bar.
			.filter((text) => text.getAttribute("fill") !== "#fff")
			.filter((text) => {
				text.scrollIntoView({ block: "center" });
				const { left, right, top, bottom } = text.getBoundingClientRect();
				const steps = Array.from({ length: 40 }, (_, step) => left + ((right - left) * (step + 0.5)) / 40);
				return steps.some((x) => {
					const under = document.elementsFromPoint(x, (top + bottom) / 2);
					return under.find((shape) => shape instanceof SVGGeometryElement) !== text.previousElementSibling;
				});
			})
			.map((text) => text.textContent),
	);
	expect(crossed).toEqual([]);
});

test("the printed axis has the numbers of the key events, as their words have them, and a name for the day that is framed", async ({
	page,
}) => {
	await open(page, "./");
	const axis = page.locator(".printed-axis");
	const landmarks = content.events.filter(({ landmark }) => landmark);
	expect(landmarks).toHaveLength(5);
	for (const [index, { shortTitle, id }] of landmarks.entries()) {
		await expect(axis).toContainText(`${"①②③④⑤"[index]} ${shortTitle}`);
		await expect(page.locator(`#events #${id} .lane-name`)).toContainText(`Key event ${index + 1} of five`);
	}
	await expect(axis).toContainText("23 November · 9 events");
});

for (const format of ["A4", "Letter"] as const)
	test(`no page of ${format} ends with a heading, a lane's name or a date`, async ({ page }) => {
		await openTimeline(page);
		const begins = content.events.flatMap(({ title }) => title.slice(0, 25));
		const heads = [
			...begins,
			...content.lanes.map(({ name }) => name),
			"All events, with",
			"Background",
			"What other reports say",
			"Told in our own words",
			"What they add",
			"Where they agree",
			"Where they differ",
		];
		const dates =
			/^\W*(?:Mid-)?(?:\d{1,2} )?\p{Lu}\p{L}+ 20\d\d\b|^(?:until|from|after|Undated|\d{4}) .*The source gives/u;
		const last = await lastLines(page, format);
		expect(last.length).toBeGreaterThan(20);
		expect(last.filter((line) => dates.test(line) || heads.some((head) => line.startsWith(head)))).toEqual(
			[],
		);
	});

test("pages break within no quote and no account, nor after a heading", async ({ page }) => {
	await open(page, "./");
	const inside = await page
		.locator("#events :is(figure, .account, .narrowings)")
		.evaluateAll((parts) => parts.map((part) => getComputedStyle(part).breakInside));
	expect(new Set(inside)).toEqual(new Set(["avoid"]));
	const after = await page
		.locator("#events :is(h2, h3, h4, h5, h6, .lane-name, .date-line, .date-words)")
		.evaluateAll((parts) => parts.map((part) => getComputedStyle(part).breakAfter));
	expect(new Set(after)).toEqual(new Set(["avoid"]));
});

test("the timeline prints the axis as a drawing, and the events that the filter lets through", async ({
	page,
}) => {
	await open(page, "./#lane=armenia-azerbaijan");
	const kept = content.events.filter(({ lane }) => lane === "armenia-azerbaijan");
	await expect(page.locator("#events article:visible")).toHaveCount(kept.length);
	const axis = page.locator("main ~ .print-only svg, .print-only svg").first();
	await expect(axis).toBeVisible();
	await expect(page.locator(".printed-filter:visible")).toHaveText(
		`${kept.length} of 20 events: Armenia and Azerbaijan`,
	);
	await expect(
		page.getByRole("heading", { name: "All events, with the words that support them" }),
	).toHaveCount(0);
	for (const { shortTitle } of kept) await expect(axis).toContainText(shortTitle);
	await expect(axis).not.toContainText("May session");
	// Afterwards the page is as it was.
	await page.evaluate(() => dispatchEvent(new Event("afterprint")));
	await page.emulateMedia({ media: "screen" });
	await expect(page.locator('[data-axis="live"]')).toBeVisible();
	await expect(page.locator(".print-only")).toHaveCount(0);
});

test("before the app is up, and where its script fails, the text is printed", async ({ page }) => {
	await page.route("**/assets/index-*.js", (route) => route.abort());
	await page.goto("./");
	await page.emulateMedia({ media: "print" });
	await expect(page.locator("#events article:visible")).toHaveCount(20);
	await expect(page.locator("#about")).toBeVisible();
	await expect(page.locator("button:visible, input:visible, summary:visible, nav:visible")).toHaveCount(0);
});

test("the list says on paper what narrows it", async ({ page }) => {
	await open(page, "./#view=list&who=pashinyan");
	await expect(page.locator(".printed-filter:visible")).toHaveText(
		"6 of 20 events: Nikol Pashinyan, whose words are quoted or reported",
	);
	await expect(page.locator("#events > h2")).toHaveText("Events, with the words that support them");
});

for (const [name, address] of [
	["About", "./#view=about"],
	["the timeline", "./"],
	["a search", "./#q=sochi"],
] as const)
	test(`${name} ends on paper with a page that has more than a line, and About begins beside its title`, async ({
		page,
	}) => {
		await (address.includes("about") ? openWithoutAxis(page, address) : openTimeline(page, address));
		const { pages } = await printed(page);
		const words = (pages.at(-1) ?? "").split(/\s+/).length;
		expect(words).toBeGreaterThan(60);
		if (name === "About") {
			expect(pages[0]).toContain("About this timeline");
			expect(pages[0]).toContain("One article, and other reports");
			expect(pages.length).toBeLessThan(6);
		}
	});

test("the printed document has several pages", async ({ page }) => {
	await openTimeline(page);
	const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
	expect(pdf.startsWith("%PDF-")).toBe(true);
	const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
	expect(pages).toBeGreaterThan(4);
	// An event that is longer than a page does not take a page of its own.
	expect(pages).toBeLessThan(36);
});

/** Views that are not printed for their events, and words that are on their paper. */
const OTHERS = [
	["study", "#view=study", "Voices"],
	["an empty tray", "#view=tray", "Nothing is kept yet"],
	["check", "#view=check", "What this cannot tell"],
	["practice", "#view=practice&lesson=five-landmarks", "Put the first event at the top"],
	["the lessons", "#view=teach", "Ready lessons"],
	["a lesson's editor", "#view=teach&lesson=five-landmarks", "Change the lesson"],
	["class results", "#view=results", "Class results"],
	["a slide", "#view=present&lesson=five-landmarks", "Five key events"],
	["an embed's event", "?embed=1#may-session", "Collective Security Council session in May"],
] as const;

for (const [name, address, words] of OTHERS)
	test(`${name} is words on paper, without buttons`, async ({ page }) => {
		await openWithoutAxis(page, `./${address}`);
		const shown = page.locator("#main").getByText(words).first();
		await expect(shown).toBeAttached();
		await print(page);
		await expect(shown).toBeVisible();
		await expect(page.locator("button:visible, nav:visible")).toHaveCount(0);
	});

test("an embed that is printed on a sheet by itself has its axis across the sheet", async ({ page }) => {
	await openTimeline(page, "./?embed=1#may-session");
	await page.setViewportSize({ width: 700, height: 1000 });
	await print(page);
	const wide = await page.locator(".printed-axis").evaluate((axis) => axis.getBoundingClientRect().width);
	expect(wide).toBeGreaterThan(500);
});
