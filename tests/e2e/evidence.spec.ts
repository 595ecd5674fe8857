import { expect, type Locator, type Page, test } from "@playwright/test";
import { evidenceText } from "../../src/i18n/evidence-text.ts";
import { content, detail, openTimeline, openWithoutAxis } from "./support/timeline.ts";

const sentences = (page: Page) => detail(page).locator(".summary .statement");
const quote = (page: Page, id: string) => detail(page).locator(`[data-quote-id="${id}"]`);
const account = (page: Page, id: string) => detail(page).locator(`[data-account-id="${id}"]`);

/** Whether all of an element's first line is on the screen, with nothing over it. */
function isSeen(element: Locator): Promise<boolean> {
	return element.evaluate((node) => {
		const [line] = node.getClientRects();
		if (!line) return false;
		const at = document.elementFromPoint(line.left + Math.min(line.width / 2, 40), line.top + 8);
		return at !== null && node.contains(at);
	});
}

/** The words that the browser paints as marked. */
function highlighted(page: Page): Promise<string> {
	return page.evaluate(() => [...(CSS.highlights.get("bearing-words") ?? [])].map(String).join("|"));
}

test.describe("a sentence of ours", () => {
	test("marks its quotes while the mouse is on it, and no other", async ({ page }) => {
		await openTimeline(page, "./#e=sochi-meeting");
		await sentences(page).nth(1).hover();
		await expect(quote(page, "sochi-meeting-2")).toHaveAttribute("data-marked", "");
		await expect(detail(page).locator("[data-marked]")).toHaveCount(1);
		const plain = await quote(page, "sochi-meeting-1").evaluate(
			(node) => getComputedStyle(node).backgroundColor,
		);
		const marked = await quote(page, "sochi-meeting-2").evaluate(
			(node) => getComputedStyle(node).backgroundColor,
		);
		expect(marked).not.toBe(plain);
	});

	test("leads by key to the words it stands on, and back", async ({ page }) => {
		await openTimeline(page, "./#e=refusal-to-sign");
		const link = sentences(page).first().getByRole("link").first();
		await link.focus();
		await expect(quote(page, "refusal-to-sign-1")).toHaveAttribute("data-marked", "");
		await page.keyboard.press("Enter");
		await expect(quote(page, "refusal-to-sign-1")).toBeFocused();
		await expect.poll(() => isSeen(quote(page, "refusal-to-sign-1").locator("blockquote"))).toBe(true);
		await quote(page, "refusal-to-sign-1")
			.getByRole("button", { name: evidenceText.backToSentence })
			.press("Enter");
		await expect(link).toBeFocused();
		await expect.poll(() => isSeen(link)).toBe(true);
		await expect(page).toHaveURL(/#e=refusal-to-sign$/);
	});

	test("leads to each of several quotes, by its own number", async ({ page }) => {
		await openTimeline(page, "./#e=sochi-meeting");
		await sentences(page)
			.first()
			.getByRole("link", { name: evidenceText.basedOn(3) })
			.click();
		await expect(quote(page, "sochi-meeting-3")).toBeFocused();
		await page.mouse.move(0, 0);
		// It stays marked, whatever comes under the mouse, until the focus leaves it.
		await expect(quote(page, "sochi-meeting-3")).toHaveAttribute("data-reached", "");
		await page.keyboard.press("Tab");
		await page.keyboard.press("Shift+Tab");
		await page.keyboard.press("Shift+Tab");
		await expect(detail(page).locator("[data-reached]")).toHaveCount(0);
	});

	test("is heard as one paragraph, and its numbers by what they lead to", async ({ page }) => {
		await openTimeline(page, "./#e=joint-councils");
		await expect(detail(page).locator("p.summary")).toHaveCount(1);
		await expect(detail(page).locator("p.summary")).toMatchAriaSnapshot(
			[
				"- paragraph:",
				'  - link "Based on quote 3"',
				'  - link "Based on quote 4"',
				'  - link "Based on quote 1"',
				'  - link "Based on quote 2"',
			].join("\n"),
		);
	});

	test("is marked as a remark where the article does not say something", async ({ page }) => {
		await openTimeline(page, "./#e=may-session");
		const remark = detail(page).locator(".statement.is-remark");
		await expect(remark).toHaveText(/^The article does not/);
		const colours = await detail(page)
			.locator(".statement")
			.evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node).color));
		expect(new Set(colours).size).toBe(2);
	});
});

test.describe("by touch", () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test("the number of a sentence leads to its words, which then are on the screen", async ({ page }) => {
		await openTimeline(page, "./#e=sochi-meeting");
		const link = sentences(page).nth(1).getByRole("link");
		await link.scrollIntoViewIfNeeded();
		await link.tap();
		await expect(quote(page, "sochi-meeting-2")).toBeFocused();
		await expect.poll(() => isSeen(quote(page, "sochi-meeting-2").locator("blockquote"))).toBe(true);
		await expect(quote(page, "sochi-meeting-2")).toHaveAttribute("data-marked", "");
	});

	test("a term's explanation stands by its word, where there is room, and not over it", async ({ page }) => {
		await page.setViewportSize({ width: 1366, height: 768 });
		await openTimeline(page, "./#e=refusal-to-sign");
		const terms = await detail(page).locator(".term").all();
		expect(terms.length).toBeGreaterThan(2);
		for (const term of terms) {
			await term.scrollIntoViewIfNeeded();
			await term.click();
			const note = page.locator(".term-note:popover-open");
			await expect(note).toBeInViewport({ ratio: 1 });
			await expect.poll(() => isSeen(note.locator("p").first())).toBe(true);
			const [word, box] = [await term.boundingBox(), await note.boundingBox()];
			if (!word || !box) throw new Error("not shown");
			const below = box.y - (word.y + word.height);
			const above = word.y - (box.y + box.height);
			expect(Math.max(below, above)).toBeGreaterThanOrEqual(-1);
			expect(Math.max(below, above)).toBeLessThan(40);
			await page.keyboard.press("Escape");
		}
	});

	test("a term opens its explanation, marked as ours", async ({ page }) => {
		await openTimeline(page, "./#e=refusal-to-sign");
		await detail(page).locator(".term", { hasText: "narrow format" }).first().tap();
		const note = page.locator(".term-note:popover-open");
		await expect(note).toContainText("Narrow format");
		await expect(note).toContainText(/our/i);
		await page.keyboard.press("Escape");
		await expect(note).toHaveCount(0);
		await expect(detail(page)).toBeVisible();
	});
});

test.describe("what other reports say", () => {
	test("marks the very words it bears on, and these mark it", async ({ page }) => {
		await openTimeline(page, "./#e=september-escalation");
		await account(page, "esc-azerbaijan-first-fire").hover();
		expect(await highlighted(page)).toBe("the aggression of Azerbaijan against Armenia");
		await quote(page, "september-escalation-3").hover();
		await expect(account(page, "esc-azerbaijan-first-fire")).toHaveAttribute("data-marked", "");
		await expect(account(page, "esc-armenia-first-fire")).toHaveAttribute("data-marked", "");
	});

	test("leads to the words it bears on, also where another event has them", async ({ page }) => {
		await openTimeline(page, "./#e=september-session");
		await account(page, "sep-clashes-wording").locator(".on-words").click();
		await expect(detail(page)).toHaveAttribute("data-event-detail", "september-escalation");
	});

	test("is there for every event that has some, whole and as written, also after the list was shown", async ({
		page,
	}) => {
		await openWithoutAxis(page, "./#view=list");
		for (const event of content.events) {
			await page.evaluate((id) => {
				location.hash = `e=${id}`;
			}, event.id);
			await expect(detail(page)).toHaveAttribute("data-event-detail", event.id);
			const shown = await detail(page)
				.locator("[data-account-id]")
				.evaluateAll((nodes) => nodes.map((node) => node.querySelector(".account-says")?.textContent));
			expect(shown.toSorted()).toEqual(event.accounts.map(({ says }) => says).toSorted());
		}
	});

	test("is said to differ in the head of the pane and of the list, where it does", async ({ page }) => {
		await openTimeline(page, "./#e=refusal-to-sign");
		await detail(page).getByRole("link", { name: evidenceText.differ }).click();
		await expect(detail(page).locator(".accounts-group.is-differs")).toBeFocused();
		await expect(detail(page).locator(".accounts-group.is-differs h4")).toBeInViewport();
		await page.goto("./#view=list");
		for (const { id, accounts } of content.events) {
			const differs = accounts.some(({ bears }) => bears === "differs");
			await expect(page.locator(`main #${id} .differ-sign`)).toHaveCount(differs ? 1 : 0);
		}
	});
});

test("a link to a quote opens its event", async ({ page }) => {
	await openTimeline(page, "./#sochi-meeting-2");
	await expect(detail(page)).toHaveAttribute("data-event-detail", "sochi-meeting");
	await expect(page.locator(".notices .notice")).toHaveCount(0);
});

test("About draws the whole article, each stretch as wide as it is, and lists why something is not quoted", async ({
	page,
}) => {
	await openWithoutAxis(page, "./#view=about");
	const strip = page.locator("main .coverage-strip");
	await expect(strip).toBeVisible();
	const widths = await strip
		.locator("rect")
		.evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().width));
	const whole = (await strip.boundingBox())?.width ?? 0;
	expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - whole)).toBeLessThan(widths.length);
	for (const [index, { from, to }] of content.coverage.entries())
		expect(Math.abs((widths[index] ?? 0) - (whole * (to - from)) / 1740)).toBeLessThan(2.5);
	await page.locator("main .coverage summary").click();
	await expect(page.locator("main .coverage dl")).toContainText("the publisher’s own notices");
});

test.describe("without script", () => {
	test.use({ javaScriptEnabled: false });

	test("a link to an event or a quote lands on it, however long the text above is", async ({ page }) => {
		for (const width of [390, 800, 1440]) {
			await page.setViewportSize({ width, height: 700 });
			for (const id of ["may-session", "refusal-to-sign", "sochi-meeting-3", "tasmagambetov-in-office"]) {
				await page.goto("about:blank");
				await page.goto(`./#${id}`);
				await expect
					.poll(() => page.locator(`#${id}`).evaluate((node) => Math.round(node.getBoundingClientRect().top)))
					.toBeLessThan(350);
				await expect(page.locator(`#${id}`)).toBeInViewport();
			}
		}
	});

	test("each sentence links to its quotes, and the accounts stand below them", async ({ page }) => {
		await page.goto("./");
		const link = page.locator("#sochi-meeting .stands-on a", { hasText: "2" });
		await link.click();
		await expect(page).toHaveURL(/#sochi-meeting-2$/);
		await expect(page.locator("#sochi-meeting-2")).toBeInViewport();
		await expect(page.locator("#sochi-meeting .account")).toHaveCount(4);
	});
});
