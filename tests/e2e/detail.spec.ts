import { expect, type Page, test } from "@playwright/test";
import { content, detail, inList, onAxis, openTimeline, openWithoutAxis } from "./support/timeline.ts";

const heading = (page: Page) => page.locator("#detail-title");

test("an event opens from the axis, is announced, and leaves the focus on the axis", async ({ page }) => {
	await openTimeline(page);
	await onAxis(page, "sochi-meeting").focus();
	await page.keyboard.press("Enter");
	await expect(detail(page)).toHaveAttribute("data-event-detail", "sochi-meeting");
	const title = content.events.find(({ id }) => id === "sochi-meeting")?.title;
	const position = content.events.findIndex(({ id }) => id === "sochi-meeting") + 1;
	await expect(page.locator("[data-announcer]")).toHaveText(`${position} of 20. 31 October 2022. ${title}`);
	await expect(onAxis(page, "sochi-meeting")).toBeFocused();
	await expect(onAxis(page, "sochi-meeting")).toHaveAttribute("aria-selected", "true");
});

test("an event opens from the axis by pointer", async ({ page }) => {
	await openTimeline(page);
	await onAxis(page, "may-session").locator("[data-event-label]").click();
	await expect(detail(page)).toHaveAttribute("data-event-detail", "may-session");
});

test("an event opened from the list takes the focus to its heading", async ({ page }) => {
	await openTimeline(page);
	await inList(page, "refusal-to-sign").click();
	await expect(detail(page)).toHaveAttribute("data-event-detail", "refusal-to-sign");
	await expect(heading(page)).toBeFocused();
	await expect(heading(page)).toBeInViewport();
});

test("an event opened in the list view takes the focus to its heading", async ({ page }) => {
	await openWithoutAxis(page, "./#view=list");
	await inList(page, "may-session").click();
	await expect(detail(page)).toHaveAttribute("data-event-detail", "may-session");
	await expect(heading(page)).toBeFocused();
});

test("previous and next walk through all twenty events in order and stop at both ends", async ({ page }) => {
	await openTimeline(page, `./#e=${content.events[0]?.id}`);
	await expect(detail(page)).toContainText("This is the first event.");
	for (const [index, event] of content.events.entries()) {
		await expect(detail(page)).toHaveAttribute("data-event-detail", event.id);
		await expect(page.locator(".detail-position")).toHaveText(`${index + 1} of 20`);
		if (index > 0) {
			await expect(heading(page)).toBeFocused();
			await expect(page.locator(".neighbour.is-previous")).toContainText(
				content.events[index - 1]?.title ?? "?",
			);
		}
		if (index < 19) await page.locator(".neighbour.is-next").click();
	}
	await expect(detail(page)).toContainText("This is the last event.");
});

for (const event of content.events) {
	test(`the detail of ${event.id} holds its date, summary, people, quotes and neighbours' distances`, async ({
		page,
	}) => {
		await openTimeline(page, `./#e=${event.id}`);
		const panel = detail(page);
		await expect(heading(page)).toHaveText(event.title);
		await expect(panel.locator(".date-line time").first()).toBeVisible();
		await expect(panel.locator(".date-line .glyph")).toBeVisible();
		await expect(panel.locator(".date-words q")).toHaveText(event.dateWords.exact);
		await expect(panel.locator(".summary")).toHaveText(event.summary);
		for (const id of event.people)
			await expect(panel.locator(".facts")).toContainText(
				content.people.find((person) => person.id === id)?.name ?? "?",
			);
		await expect(panel.locator("figure")).toHaveCount(event.quotes.length);
		for (const quote of event.quotes) {
			const figure = panel.locator(`[data-quote-id="${quote.id}"]`);
			await expect(figure.locator("blockquote")).toHaveText(quote.exact);
			const speaker = content.people.find(({ id }) => id === quote.speaker);
			await expect(figure.locator("figcaption b")).toHaveText(speaker?.name ?? "The article");
			if (speaker) await expect(figure.locator("figcaption")).toContainText(speaker.role);
			await expect(figure.locator(".mode")).toHaveText(
				{ direct: "direct speech", reported: "reported speech", narration: "narration" }[quote.mode],
			);
			await expect(figure.locator("figcaption time").first()).toBeVisible();
			const occasion = content.events.find(({ id }) => id === quote.occasion);
			if (occasion && occasion.id !== event.id)
				await expect(figure.getByRole("link", { name: occasion.shortTitle, exact: true })).toBeVisible();
			const find = figure.getByRole("link", { name: "Find it in the article" });
			await expect(find).toHaveAttribute("href", /^https:[^#]+#:~:text=[^,&-]+(,[^,&-]+)?$/);
			await expect(find).toHaveAttribute("target", "_blank");
			await expect(find).toHaveAttribute("rel", "noreferrer");
		}
		const links = panel.locator(".narrowings a");
		await expect(links).toHaveCount(event.dating.reduce((count, { reports }) => count + reports.length, 0));
		for (const narrowing of event.dating)
			await expect(panel.locator(".narrowings")).toContainText(narrowing.says);
		for (const distance of await panel.locator(".neighbour-distance").allTextContents())
			expect(distance).toMatch(
				/^ · (the same day|perhaps at the same time|the source does not|.*(earlier|later)$)/,
			);
	});
}

test("says how long after the event its words were said", async ({ page }) => {
	await openTimeline(page, "./#september-session");
	await expect(detail(page).locator("figcaption")).toContainText(
		/said on 23 November 2022 at .+, .*two.* months later/,
	);
});

test("shows what other reports say of a date in a box of its own, with links", async ({ page }) => {
	await openTimeline(page, "./#may-session");
	const box = detail(page).locator(".narrowings");
	await expect(box).toContainText("What other reports add");
	await expect(box.getByRole("link").first()).toHaveAttribute("href", /^https:/);
	await expect(box.locator("q, blockquote")).toHaveCount(0);
});

test("copying puts the quote with its citation into the clipboard and says so", async ({ page, context }) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await openTimeline(page, "./#may-session");
	await page.getByRole("button", { name: "Copy quote with citation" }).first().click();
	await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
	const quote = content.events.find(({ id }) => id === "may-session")?.quotes[0];
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain(`“${quote?.exact}” — `);
	expect(copied).toContain("(direct speech), 23 November 2022.");
	expect(copied).toContain(
		`Quoted from “${content.source.title}”, ${content.source.publisher}, ${content.source.url}`,
	);
	await expect(page.locator("[data-announcer]")).toHaveText("Copied: the quote with its citation.");
});

test("where copying is denied, the quote with its citation stands selected in a field", async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined });
	});
	await openTimeline(page, "./#may-session");
	await page.getByRole("button", { name: "Copy quote with citation" }).first().click();
	const field = page.getByRole("textbox", { name: /does not allow copying/ });
	await expect(field).toBeFocused();
	await expect(field).toHaveValue(/^“.+” — .+Quoted from “/s);
	const all = await field.evaluate(
		(area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart === area.value.length,
	);
	expect(all).toBe(true);
});

for (const way of ["the button", "Escape"] as const) {
	const close = (page: Page) =>
		way === "Escape"
			? page.keyboard.press("Escape")
			: page.getByRole("button", { name: "Close the event, back to the list" }).click();

	test(`closing by ${way} returns the focus to the link in the list`, async ({ page }) => {
		await openTimeline(page);
		await inList(page, "successor-named").click();
		await expect(heading(page)).toBeFocused();
		await close(page);
		await expect(detail(page)).toHaveCount(0);
		await expect(inList(page, "successor-named")).toBeFocused();
		await expect(inList(page, "successor-named")).toBeInViewport();
	});

	test(`closing by ${way} returns the focus to the event on the axis`, async ({ page }) => {
		await openTimeline(page);
		await onAxis(page, "sochi-meeting").focus();
		await page.keyboard.press("Enter");
		await expect(detail(page)).toBeVisible();
		await close(page);
		await expect(detail(page)).toHaveCount(0);
		await expect(onAxis(page, "sochi-meeting")).toBeFocused();
	});

	test(`closing by ${way} an event opened on the axis by a click returns to the axis`, async ({ page }) => {
		await openTimeline(page);
		await onAxis(page, "sochi-meeting").click();
		await expect(detail(page)).toBeVisible();
		await close(page);
		await expect(onAxis(page, "sochi-meeting")).toBeFocused();
		await expect(onAxis(page, "sochi-meeting")).toBeInViewport();
	});

	test(`closing by ${way} an event that a link opened goes to its title in the list`, async ({ page }) => {
		await openTimeline(page, "./#may-session");
		await expect(detail(page)).toBeVisible();
		await close(page);
		await expect(inList(page, "may-session")).toBeFocused();
	});
}

test("on a phone, an event tapped on the axis shows that it has opened", async ({ browser, baseURL }) => {
	const phone = await browser.newContext({
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true,
		...(baseURL === undefined ? {} : { baseURL }),
	});
	const page = await phone.newPage();
	await openTimeline(page);
	await onAxis(page, "sochi-meeting").tap();
	await expect(heading(page)).toBeInViewport();
	await phone.close();
});
