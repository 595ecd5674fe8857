import { expect, type Page, test } from "@playwright/test";
import { involvedIn } from "../../src/model/involved.ts";
import { seenEvent } from "./support/seen-lines.ts";
import { shownSummary } from "./support/shown-summary.ts";
import {
	announced,
	content,
	detail,
	expectFocusAt,
	heading,
	inList,
	inStart,
	onAxis,
	openTimeline,
	openWithoutAxis,
	viewLink,
} from "./support/timeline.ts";

const TOTAL = content.events.length;
const titleOf = (id: string) => content.events.find((event) => event.id === id)?.title ?? "?";
const positionOf = (id: string) => content.events.findIndex((event) => event.id === id) + 1;
const step = (page: Page, to: "Previous" | "Next") =>
	detail(page).getByRole("button", { name: new RegExp(`^${to} event: `) });

test("an event opens from the axis, what opened and the way to it are announced, and the focus stays on the axis", async ({
	page,
}) => {
	await openTimeline(page);
	await onAxis(page, "sochi-meeting").focus();
	await page.keyboard.press("Enter");
	await expect(detail(page)).toHaveAttribute("data-event-detail", "sochi-meeting");
	await expect(announced(page)).toHaveText(
		`Opened: ${positionOf("sochi-meeting")} of ${TOTAL}. 31 October 2022. ${titleOf("sochi-meeting")}. Press Tab to read about it.`,
	);
	await expect(onAxis(page, "sochi-meeting")).toBeFocused();
	await expect(onAxis(page, "sochi-meeting")).toHaveAttribute("aria-current", "true");
	await page.keyboard.press("Escape");
	await expect(announced(page)).toHaveText("Closed.");
});

test("changes of view are announced, and so is closing", async ({ page }) => {
	await openTimeline(page);
	for (const [name, said] of [
		["List", "List view: all events as text."],
		["About", "About view: sources and method."],
		["Teach", "Teach view: lessons."],
		["Timeline", "Timeline view."],
	] as const) {
		await viewLink(page, name).click();
		await expect(announced(page)).toHaveText(said);
	}
});

test("the document's title names the view and the open event", async ({ page }) => {
	await openTimeline(page);
	await expect(page).toHaveTitle(content.title);
	const site = content.title.replace(/: .*/s, "");
	await inStart(page, "sochi-meeting").click();
	await expect(page).toHaveTitle(`${titleOf("sochi-meeting")} · ${site}`);
	await step(page, "Next").click();
	await expect(page).toHaveTitle(`${content.events[positionOf("sochi-meeting")]?.title} · ${site}`);
	await viewLink(page, "List").click();
	await expect(page).toHaveTitle(`List · ${site}`);
	await viewLink(page, "About").click();
	await expect(page).toHaveTitle(`About · ${site}`);
	await page.goBack();
	await expect(page).toHaveTitle(`List · ${site}`);
});

test("an event opens from the axis by pointer", async ({ page }) => {
	await openTimeline(page);
	await onAxis(page, "may-session").locator("[data-event-label]").click();
	await expect(detail(page)).toHaveAttribute("data-event-detail", "may-session");
});

test("an event opened from the start takes the focus to its heading", async ({ page }) => {
	await openTimeline(page);
	await inStart(page, "sochi-meeting").click();
	await expect(detail(page)).toHaveAttribute("data-event-detail", "sochi-meeting");
	await expectFocusAt(heading(page));
});

for (const [width, height] of [
	[1366, 650],
	[390, 844],
] as const) {
	for (const way of ["Close", "Escape", "Back"] as const) {
		test(`an event opened in the list view has the focus; ${way} returns to the list where it was, ${width}×${height}`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height });
			await openWithoutAxis(page, "./#view=list");
			const link = inList(page, "protest");
			const top = () => link.evaluate((element) => element.getBoundingClientRect().top);
			let before = Number.NaN;
			// What was not laid out yet takes its height as it comes into view, and moves the link.
			await expect(async () => {
				await link.scrollIntoViewIfNeeded();
				before = await top();
				await page.evaluate(() => new Promise(requestAnimationFrame));
				expect(await top()).toBe(before);
				await expect(link).toBeInViewport({ ratio: 1, timeout: 1000 });
			}).toPass();
			expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
			await link.click();
			await expect(detail(page)).toHaveAttribute("data-event-detail", "protest");
			await expectFocusAt(heading(page));
			if (way === "Close") await page.getByRole("button", { name: "Close the event" }).click();
			else if (way === "Escape") await page.keyboard.press("Escape");
			else await page.goBack();
			await expect(page).toHaveURL(/#view=list$/);
			await expect(link).toBeInViewport({ ratio: 1 });
			if (way !== "Back") await expect(link).toBeFocused();
			await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(height / 2);
		});
	}
}

test("previous and next walk through all twenty events in order and stop at both ends", async ({ page }) => {
	await openTimeline(page, `./#e=${content.events[0]?.id}`);
	await expect(detail(page)).toContainText("This is the first event.");
	await expect(detail(page).getByRole("button", { name: "This is the first event." })).toBeDisabled();
	for (const [index, event] of content.events.entries()) {
		await expect(detail(page)).toHaveAttribute("data-event-detail", event.id);
		await expect(page.locator(".pane-position")).toHaveText(`${index + 1} of ${TOTAL}`);
		if (index > 0) {
			await expect(announced(page)).toContainText(`${index + 1} of ${TOTAL}. `);
			await expect(announced(page)).toContainText(event.title);
			await expect(page.locator(".neighbour.is-previous")).toContainText(
				content.events[index - 1]?.title ?? "?",
			);
		}
		if (index < TOTAL - 1) {
			await step(page, "Next").click();
			// The focus stays on the button, so that the next press is the next step.
			await expect(detail(page).locator(".pane-bar .is-next")).toBeFocused();
		}
	}
	await expect(detail(page)).toContainText("This is the last event.");
	await expect(detail(page).getByRole("button", { name: "This is the last event." })).toBeDisabled();
});

test("the links at the pane's end lead to the neighbours and take the focus to the title, at the top", async ({
	page,
}) => {
	await openTimeline(page, "./#e=may-session");
	await page.locator(".neighbour.is-next").click();
	await expect(detail(page)).toHaveAttribute("data-event-detail", "september-escalation");
	await expectFocusAt(heading(page));
	await expect(detail(page).locator(".lane-name")).toBeInViewport();
});

for (const event of content.events) {
	test(`the pane of ${event.id} holds its date, summary, people, quotes and neighbours' distances`, async ({
		page,
	}) => {
		await openTimeline(page, `./#e=${event.id}`);
		const panel = detail(page);
		await expect(heading(page)).toHaveText(event.title);
		await expect(panel.locator(".date-line time").first()).toBeVisible();
		await expect(panel.locator(".date-line .glyph")).toBeVisible();
		await expect(panel.locator(".date-words q")).toHaveText(event.dateWords.exact);
		await expect(panel.locator(".summary")).toHaveText(shownSummary(event));
		for (const id of involvedIn(event))
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
				{
					direct: "direct speech",
					reported: "reported speech",
					narration: "its own account",
					heading: "heading",
				}[quote.mode],
			);
			await expect(figure.locator("figcaption time").first()).toBeVisible();
			const occasion = content.events.find(({ id }) => id === quote.occasion);
			if (occasion && occasion.id !== event.id)
				await expect(figure.getByRole("link", { name: occasion.occasion ?? "", exact: true })).toBeVisible();
			const find = figure.getByRole("link", { name: "Find it in the article" });
			await expect(find).toHaveAttribute("href", /^https:[^#]+#:~:text=[^,&-]+(,[^,&-]+)?$/);
			await expect(find).toHaveAttribute("target", "_blank");
			await expect(find).toHaveAttribute("rel", "noopener noreferrer");
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
	await expect(box).toContainText("Other reports on the date and order");
	await expect(box.getByRole("link").first()).toHaveAttribute("href", /^https:/);
	await expect(box.locator("q, blockquote")).toHaveCount(0);
});

test("copying puts the quote with its citation into the clipboard and says so", async ({ page, context }) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await openTimeline(page, "./#may-session");
	await page.getByRole("button", { name: "Copy the quote with its citation" }).first().click();
	await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
	const quote = content.events.find(({ id }) => id === "may-session")?.quotes[0];
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(
		`“${quote?.exact}” (Stanislav Zas on 23 November 2022 at the joint meeting of the councils, quoted in Caucasus Watch). From “${content.source.title}”, ${content.source.publisher}, ${content.source.url}`,
	);
	await expect(page.locator("[data-announcer]")).toHaveText("Copied: the quote with its citation.");
});

test("where copying is denied, the quote with its citation stands selected in a field", async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined });
	});
	await openTimeline(page, "./#may-session");
	await page.getByRole("button", { name: "Copy the quote with its citation" }).first().click();
	const field = page.getByRole("textbox", { name: /does not allow copying/ });
	await expect(field).toBeFocused();
	await expect(field).toHaveValue(/^“.+” \(Stanislav Zas on .+, quoted in .+\)\. From “/s);
	const all = await field.evaluate(
		(area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart === area.value.length,
	);
	expect(all).toBe(true);
});

for (const way of ["the button", "Escape"] as const) {
	const close = (page: Page) =>
		way === "Escape"
			? page.keyboard.press("Escape")
			: page.getByRole("button", { name: "Close the event" }).click();

	for (const by of ["Enter", "a click"] as const) {
		test(`closing by ${way} an event opened on the axis by ${by} returns the focus to it`, async ({
			page,
		}) => {
			await openTimeline(page);
			if (by === "a click") await onAxis(page, "sochi-meeting").click();
			else {
				await onAxis(page, "sochi-meeting").focus();
				await page.keyboard.press("Enter");
			}
			await expect(detail(page)).toBeVisible();
			await close(page);
			await expect(detail(page)).toHaveCount(0);
			await expectFocusAt(onAxis(page, "sochi-meeting"));
		});
	}

	test(`after previous and next, closing by ${way} gives the focus to the event that was read`, async ({
		page,
	}) => {
		await openTimeline(page);
		await onAxis(page, "may-session").focus();
		await page.keyboard.press("Enter");
		await step(page, "Next").click();
		await step(page, "Next").click();
		await step(page, "Previous").click();
		await expect(detail(page)).toHaveAttribute("data-event-detail", "september-escalation");
		await close(page);
		await expect(detail(page)).toHaveCount(0);
		await expectFocusAt(onAxis(page, "september-escalation"));
	});

	test(`closing by ${way} an event that a link opened gives the focus to it on the axis`, async ({
		page,
	}) => {
		await openTimeline(page, "./#may-session");
		await expect(detail(page)).toBeVisible();
		await close(page);
		await expectFocusAt(onAxis(page, "may-session"));
	});
}

test.describe("on a phone", () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test("a tap on the axis shows words and bar at once, and closing gives back place, focus and scroll", async ({
		page,
	}) => {
		await openTimeline(page);
		const pane = page.locator("#start .pane-body");
		await pane.evaluate((body) => body.scrollTo(0, 40));
		const before = await onAxis(page, "october-session").boundingBox();
		await onAxis(page, "october-session").tap();
		await expect(detail(page)).toHaveAttribute("data-event-detail", "october-session");
		await expect
			.poll(async () => {
				const { id, bar, months, title, seen, lines } = await seenEvent(page);
				return { id, bar, months, title, quote: seen >= Math.min(4, lines) };
			})
			.toEqual({ id: "october-session", bar: true, months: true, title: true, quote: true });
		await page.getByRole("button", { name: "Close the event" }).tap();
		await expectFocusAt(onAxis(page, "october-session"));
		await expect.poll(() => onAxis(page, "october-session").boundingBox()).toEqual(before);
		await expect.poll(() => pane.evaluate((body) => body.scrollTop)).toBe(40);
		expect(await page.evaluate(() => scrollY)).toBe(0);
	});

	for (const address of ["./#sochi-meeting", "./#e=sochi-meeting"]) {
		test(`${address} shows the meeting's words and its bar, and the way on`, async ({ page }) => {
			await openTimeline(page, address);
			await expect
				.poll(async () => {
					const { id, bar, months, title, seen, lines } = await seenEvent(page);
					return { id, bar, months, title, quote: seen >= Math.min(4, lines) };
				})
				.toEqual({ id: "sochi-meeting", bar: true, months: true, title: true, quote: true });
			for (const name of [/^Previous event: /, /^Next event: /, "Close the event"])
				await expect(page.getByRole("button", { name })).toBeInViewport({ ratio: 1 });
			expect(await page.evaluate(() => scrollY)).toBe(0);
		});
	}

	test("the header's menu opens, leads to a view, and Escape closes it and nothing else", async ({
		page,
	}) => {
		await openTimeline(page, "./#sochi-meeting");
		const menu = page.getByRole("button", { name: "Menu" });
		await expect(viewLink(page, "List")).toHaveCount(0);
		await menu.tap();
		await expect(menu).toHaveAttribute("aria-expanded", "true");
		for (const name of ["Timeline", "List", "Teach", "About"])
			await expect(viewLink(page, name)).toBeInViewport({ ratio: 1 });
		for (const name of ["Present", "Share", "Keys and help"])
			await expect(page.getByRole("button", { name, exact: true })).toBeInViewport({ ratio: 1 });
		await page.keyboard.press("Escape");
		await expect(viewLink(page, "List")).toHaveCount(0);
		await expectFocusAt(menu);
		await expect(detail(page)).toBeVisible();
		await menu.tap();
		await viewLink(page, "List").tap();
		await expect(page.locator("main #events")).toBeVisible();
		await expect(viewLink(page, "List")).toHaveCount(0);
		await menu.tap();
		await page.getByRole("button", { name: "Share", exact: true }).tap();
		await expect(page.getByRole("dialog")).toBeVisible();
		await expect(viewLink(page, "List")).toHaveCount(0);
	});
});
