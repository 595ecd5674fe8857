import { expect, type Locator, type Page, test } from "@playwright/test";
import { announced, content, detail, openTimeline, openWithoutAxis } from "./support/timeline.ts";

const EVENT = "sochi-meeting";
const QUOTES = content.events.find(({ id }) => id === EVENT)?.quotes ?? [];
const { title, url } = content.source;
const ENTRY = {
	apa: `${title}. (2022). Caucasus Watch. ${url}`,
	mla: `“${title}.” Caucasus Watch, 2022, ${url}.`,
};
/** What is copied of the event's first two quotes, both of Putin's own words, the first with words of the editors. */
const FIRST = {
	apa: `“${QUOTES[0]?.exact}” (Putin, as cited in “${title},” 2022, para. 18; [October 31] is presumably an editor’s addition)\n\n${ENTRY.apa}`,
	mla: `“${QUOTES[0]?.exact}” (Putin qtd. in “${title}”; [October 31] is presumably an editor’s addition)\n\n${ENTRY.mla}`,
};
const SECOND = { mla: `“${QUOTES[1]?.exact}” (Putin qtd. in “${title}”)\n\n${ENTRY.mla}` };

const SIZES = [
	{ name: "a laptop", width: 1366, height: 650 },
	{ name: "a phone", width: 390, height: 844 },
] as const;
const PLACES = {
	"the pane": async (page: Page) => {
		await openTimeline(page, `./#e=${EVENT}`);
		return detail(page);
	},
	"the list": async (page: Page) => {
		await openWithoutAxis(page, "./#view=list");
		return page.locator(`main #${EVENT}`);
	},
};

const actions = (place: Locator, quote = 0) => place.locator(".quote-actions").nth(quote);
const citeButton = (place: Locator, quote = 0) =>
	actions(place, quote).getByRole("button", { name: "Cite this quote" });
const panelOf = (page: Page) => page.getByRole("region", { name: "Citation of this quote" });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Says that an element lies inside the window, with nothing over its corners and its middle. */
async function expectSeenWhole(element: Locator): Promise<void> {
	await expect(element).toBeVisible();
	const hidden = await element.evaluate((seen) => {
		const { left, right, top, bottom } = seen.getBoundingClientRect();
		if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight)
			return [`${left} ${top} ${right} ${bottom}`];
		return [left + 4, (left + right) / 2, right - 4].flatMap((x) =>
			[top + 4, (top + bottom) / 2, bottom - 4]
				.filter((y) => !seen.contains(document.elementFromPoint(x, y)))
				.map((y) => `${x} ${y}`),
		);
	});
	expect(hidden).toEqual([]);
}

for (const { name, ...viewport } of SIZES)
	for (const [placeName, open] of Object.entries(PLACES))
		test(`one press in ${placeName} on ${name} copies the citation, in the style chosen last`, async ({
			page,
			context,
		}) => {
			await context.grantPermissions(["clipboard-read", "clipboard-write"]);
			await page.setViewportSize(viewport);
			const place = await open(page);
			await actions(place).scrollIntoViewIfNeeded();
			await expectSeenWhole(actions(place).getByRole("button", { name: "Keep this quote" }));
			await expectSeenWhole(citeButton(place));
			await citeButton(place).click();
			await expect(announced(page)).toHaveText("Copied: APA citation.");
			expect(await copied(page)).toBe(FIRST.apa);
			const panel = panelOf(page);
			await expectSeenWhole(panel);
			const field = panel.getByRole("textbox", { name: "Citation" });
			await expect(field).toHaveValue(FIRST.apa);
			// The citation is read without scrolling.
			expect(await field.evaluate((text) => text.scrollHeight - text.clientHeight)).toBeLessThanOrEqual(1);
			await expect(panel.getByText("Copied", { exact: true })).toBeVisible();

			await panel.getByRole("combobox", { name: "Style" }).selectOption("MLA");
			await expect(announced(page)).toHaveText("Copied: MLA citation.");
			expect(await copied(page)).toBe(FIRST.mla);
			await panel.getByRole("button", { name: "Close" }).click();
			await expect(panel).toHaveCount(0);

			await page.evaluate(() => navigator.clipboard.writeText(""));
			await citeButton(place, 1).click();
			await expect.poll(() => copied(page)).toBe(SECOND.mla);
			await expectSeenWhole(panel);
		});

test("every form of a quote’s citation is seen whole in the smallest window", async ({ page, context }) => {
	await context.grantPermissions(["clipboard-write"]);
	await page.setViewportSize({ width: 320, height: 568 });
	await openTimeline(page, `./#e=${EVENT}`);
	await citeButton(detail(page)).click();
	const style = panelOf(page).getByRole("combobox", { name: "Style" });
	for (const form of ["MLA", "Chicago", "BibTeX", "RIS", "CSL-JSON", "APA"]) {
		await style.selectOption(form);
		await expect(announced(page)).toHaveText(`Copied: ${form} citation.`);
		await expectSeenWhole(panelOf(page));
	}
});

test("the style is remembered for sharing, and sharing’s for the next quote", async ({ page }) => {
	await openTimeline(page, `./#e=${EVENT}`);
	const cite = citeButton(detail(page));
	await cite.click();
	await panelOf(page).getByRole("combobox", { name: "Style" }).selectOption("BibTeX");
	await panelOf(page).getByRole("button", { name: "More: cite the event or the whole timeline" }).click();
	const dialog = page.getByRole("dialog", { name: "Share" });
	await expect(dialog.getByRole("tab", { name: "Cite" })).toHaveAttribute("aria-selected", "true");
	await expect(dialog.getByRole("combobox", { name: "Style" })).toHaveValue("bibtex");
	await expect(dialog.getByRole("combobox", { name: "Cite" })).toHaveValue(QUOTES[0]?.id ?? "");
	await dialog.getByRole("combobox", { name: "Style" }).selectOption("Chicago");
	await page.keyboard.press("Escape");
	await expect(dialog).toHaveCount(0);
	await expect(cite).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(panelOf(page).getByRole("textbox")).toHaveValue(/\(Putin, quoted in Caucasus Watch 2022/);
});

test("from the list, too, there is a way to the event and the whole", async ({ page }) => {
	await openWithoutAxis(page, "./#view=list");
	await citeButton(page.locator(`main #${EVENT}`)).click();
	await panelOf(page).getByRole("button", { name: "More: cite the event or the whole timeline" }).click();
	const cited = page.getByRole("dialog", { name: "Share" }).getByRole("combobox", { name: "Cite" });
	await expect(cited).toHaveValue(QUOTES[0]?.id ?? "");
	await expect(cited.locator("option")).toHaveCount(2 + QUOTES.length);
});

test("where copying is denied, the text stands selected", async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
	await openTimeline(page, `./#e=${EVENT}`);
	await citeButton(detail(page)).click();
	await expect(panelOf(page).getByText("The text is selected")).toBeVisible();
	await expect(panelOf(page).getByRole("textbox", { name: "Citation" })).toBeFocused();
	expect(await page.evaluate(() => getSelection()?.toString())).toBe(FIRST.apa);
	await expectSeenWhole(panelOf(page));
});

for (const [placeName, open] of Object.entries(PLACES))
	test(`keys alone cite in ${placeName}, and the focus comes back`, async ({ page, context }) => {
		await context.grantPermissions(["clipboard-read", "clipboard-write"]);
		const place = await open(page);
		const cite = citeButton(place);
		await cite.focus();
		await page.keyboard.press("Space");
		await expect(announced(page)).toHaveText("Copied: APA citation.");
		await page.keyboard.press("Tab");
		const style = panelOf(page).getByRole("combobox", { name: "Style" });
		await expect(style).toBeFocused();
		await page.keyboard.press("ArrowDown");
		await expect.poll(() => copied(page)).toBe(FIRST.mla);
		await expect(style).toBeFocused();
		await page.keyboard.press("Escape");
		await expect(panelOf(page)).toHaveCount(0);
		await expect(cite).toBeFocused();
		// One level was closed: what is behind is as it was.
		await expect(place).toBeVisible();
		await page.keyboard.press("Enter");
		await expect(panelOf(page)).toBeVisible();
		await page.keyboard.press("Escape");
		await expect(panelOf(page)).toHaveCount(0);
		await expect(cite).toBeFocused();
		await expect(place).toBeVisible();
	});

test("a press beside the panel closes it, and another quote’s takes its place", async ({ page }) => {
	await openWithoutAxis(page, "./#view=list");
	const place = page.locator(`main #${EVENT}`);
	await citeButton(place).click();
	await expect(panelOf(page)).toHaveCount(1);
	// Above the panel, which lies below the button, or at the window's lower edge.
	await place.locator(".quote").first().getByText("Vladimir Putin").click();
	await expect(panelOf(page)).toHaveCount(0);
	await citeButton(place).click();
	await expect(panelOf(page)).toBeVisible();
	// A press on its own button is a press beside it, and cites again.
	await citeButton(place).click();
	await expect(panelOf(page).getByRole("textbox")).toHaveValue(FIRST.apa);
	await citeButton(place, 1).focus();
	await page.keyboard.press("Enter");
	await expect(panelOf(page)).toHaveCount(1);
	await expect(panelOf(page).getByRole("textbox")).toHaveValue(new RegExp(QUOTES[1]?.exact ?? "no quote"));
});

test("says so where the citations do not come, and cites at the next press", async ({ page }) => {
	await page.route("**/citations-*.js", (route) => route.abort());
	await openTimeline(page, `./#e=${EVENT}`);
	const cite = citeButton(detail(page));
	await cite.click();
	await expect(panelOf(page).getByRole("alert")).toContainText("The citation did not load.");
	await expectSeenWhole(panelOf(page));
	await page.unroute("**/citations-*.js");
	await cite.focus();
	await page.keyboard.press("Enter");
	await expect(panelOf(page).getByRole("textbox", { name: "Citation" })).toHaveValue(FIRST.apa);
});

test("an embed has no Cite, in its pane and in its list", async ({ page }) => {
	await openTimeline(page, `./?embed=1#e=${EVENT}`);
	await expect(actions(detail(page)).getByRole("button", { name: "Copy the quote" })).toBeVisible();
	await expect(page.getByRole("button", { name: "Cite this quote" })).toHaveCount(0);
	await openWithoutAxis(page, "./?embed=1&view=list");
	await expect(page.getByRole("button", { name: "Copy the quote" }).first()).toBeVisible();
	await expect(page.getByRole("button", { name: "Cite this quote" })).toHaveCount(0);
});
