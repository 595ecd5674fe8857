import { readFile } from "node:fs/promises";
import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { closingAsks } from "./support/closing-asks.ts";
import { test } from "./support/host-page.ts";
import { FILE } from "./support/lesson.ts";
import {
	announced,
	content,
	detail,
	expectFocusAt,
	openTimeline,
	openWithoutAxis,
	recordConsole,
	viewLink,
} from "./support/timeline.ts";

const sochi = content.events.find(({ id }) => id === "sochi-meeting");
if (!sochi) throw new Error("The content has no such event");
const [quote] = sochi.quotes;
const [account] = sochi.accounts;
if (!quote || !account) throw new Error("The event has neither quote nor account");
/** An account's sentence where it goes on with who reports it. */
const says = account.says.replace(/\.$/, " (");

const THREE = "#view=tray&tray=sochi-meeting-1*Who+says+so%3F~protest-1~refusal-to-sign-1";

const rows = (page: Page | FrameLocator) => page.locator(".tray-items > li[data-lane]");
const ids = (page: Page) =>
	rows(page).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.id));
const line = (page: Page | FrameLocator, at: number) => rows(page).nth(at).getByRole("textbox");
const button = (page: Page | FrameLocator, name: string | RegExp) => page.getByRole("button", { name });
const copyAll = (page: Page | FrameLocator) => button(page, "Copy all");

/** Opens a tray by its hash and waits until it can be taken along. */
async function openTray(page: Page, hash: string, file = "./"): Promise<void> {
	await openWithoutAxis(page, `${file}${hash}`);
	await expect(copyAll(page)).toBeVisible();
}

/** What stands on the clipboard, as one type. */
function clipboard(page: Page, type: string): Promise<string> {
	return page.evaluate(async (wanted) => {
		const [item] = await navigator.clipboard.read();
		return (await item?.getType(wanted))?.text() ?? "";
	}, type);
}

/** Whether all of a field's text is selected. */
const allSelected = (field: Locator) =>
	field.evaluate(
		({ selectionStart, selectionEnd, value }: HTMLTextAreaElement) =>
			selectionStart === 0 && selectionEnd === value.length && value.length > 0,
	);

/** By how much the page is wider than its window, CSS pixels. */
const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The file that a press on a button saves. */
async function saved(page: Page, name: string): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
	return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

test("what is kept beside its event stands in the tray, in order; its lines stay through Back, Forward and a reload", async ({
	page,
}) => {
	const said = recordConsole(page);
	await openTimeline(page, "./#e=sochi-meeting");
	await detail(page).getByRole("button", { name: "Keep this quote" }).first().click();
	await expect(announced(page)).toHaveText("Kept. 1 in the tray.");
	await expect(button(page, "Kept: this quote")).toHaveAttribute("aria-pressed", "true");
	await detail(page)
		.getByRole("button", { name: `Keep the account of ${account.voice}` })
		.first()
		.click();
	await expect(viewLink(page, "Study · 2 kept")).toBeVisible();
	await button(page, "Open the tray").first().click();
	await expect(rows(page)).toHaveCount(2);
	expect(await ids(page)).toEqual([quote.id, account.id]);
	await expect(rows(page).first()).toContainText(quote.exact);
	await expect(rows(page).first()).toContainText("Vladimir Putin, President of Russia · direct speech");
	await expect(rows(page).last()).toContainText(account.says);
	await expect(rows(page).last()).toContainText("in our words, not a quotation");

	await line(page, 0).pressSequentially("Who says so? <b>&");
	await expect(line(page, 0)).toHaveValue("Who says so? <b>&");
	// In the middle, the caret stays where it is.
	await line(page, 0).press("Home");
	await line(page, 0).pressSequentially("1. ");
	await expect(line(page, 0)).toHaveValue("1. Who says so? <b>&");
	await expect.poll(() => new URL(page.url()).hash).toContain("1.+Who+says+so");

	await rows(page).first().getByRole("link", { name: sochi.title }).click();
	await expect(detail(page)).toHaveAttribute("data-event-detail", "sochi-meeting");
	expect(new URL(page.url()).hash).not.toContain("tray=");
	await page.goBack();
	await expect(line(page, 0)).toHaveValue("1. Who says so? <b>&");
	await page.goForward();
	await page.goBack();
	await page.reload();
	await expect(line(page, 0)).toHaveValue("1. Who says so? <b>&");
	expect(await ids(page)).toEqual([quote.id, account.id]);
	expect(said).toEqual([]);
});

test("closing an event that was opened from the tray leads back to it, and Back to the link that opened it", async ({
	page,
}) => {
	await page.setViewportSize({ width: 800, height: 500 });
	await openTray(page, THREE);
	const last = rows(page).last().getByRole("heading").getByRole("link");
	await last.press("Enter");
	await expect(detail(page)).toHaveAttribute("data-event-detail", "refusal-to-sign");
	await button(page, "Close the event").press("Enter");
	await expectFocusAt(last);
	await last.press("Enter");
	await expect(detail(page)).toBeVisible();
	await page.goBack();
	await expectFocusAt(last);
});

test("Copy all puts words, citations and lines on the clipboard, as text and as HTML", async ({
	page,
	context,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await openTray(page, `${THREE}~${account.id}`);
	await page.getByRole("combobox", { name: "Style" }).selectOption("MLA");
	await copyAll(page).click();
	await expect(announced(page)).toHaveText("Copied: everything in the tray, with its sources.");
	const text = await clipboard(page, "text/plain");
	expect(text).toContain(`“${quote.exact}” (`);
	expect(text).toContain("\nMy own line: Who says so?\n");
	expect(text).toContain(says);
	expect(text.split("\nSources\n")[1]).toContain(
		`“${content.source.title}.” ${content.source.publisher}, 2022, `,
	);
	const html = await clipboard(page, "text/html");
	expect(html).toMatch(/<blockquote[^>]*><p>“/);
	expect(html).toContain("Who says so?");
});

test("where copying is denied the text stands selected", async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined });
	});
	await openTray(page, THREE);
	await copyAll(page).press("Enter");
	const field = page.getByRole("textbox", { name: /The text is selected/ });
	await expect(field).toBeFocused();
	expect(await allSelected(field)).toBe(true);
	await expect(field).toHaveValue(/Who says so\?[\s\S]*Sources/);
});

test("it is saved as text, for Word, as RIS and as BibTeX", async ({ page }) => {
	await openTray(page, `${THREE}~${account.id}*50%25+sure`);
	await button(page, "Save or share").click();
	const text = await saved(page, "Save as text");
	expect(text.name).toBe("evidence.txt");
	expect(text.text).toContain(`“${quote.exact}”`);
	const html = await saved(page, "Save for Word (HTML)");
	expect(html.name).toBe("evidence.html");
	expect(html.text).toMatch(/^<!doctype html>/);
	const reader = await page.context().newPage();
	await reader.setContent(html.text);
	await expect(reader.locator("blockquote").first()).toContainText(quote.exact);
	await expect(reader.getByRole("heading")).toHaveCount(6);
	const ris = await saved(page, "Save as RIS");
	expect(ris.name).toBe("evidence.ris");
	expect(ris.text.match(/^ER {2}-/gm)).toHaveLength(4);
	expect(ris.text).toContain("N1  - My own line: 50% sure");
	const bibtex = await saved(page, "Save as BibTeX");
	expect(bibtex.name).toBe("evidence.bib");
	expect(bibtex.text.match(/^@/gm)).toHaveLength(4);
	expect(bibtex.text).toContain("My own line: 50\\% sure");
});

test("its link opens the same tray on another page", async ({ page, context }) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await openTray(page, THREE);
	await line(page, 1).fill("“Yes” – & so? ~*!");
	await button(page, "Save or share").click();
	await button(page, "Copy link to this tray").click();
	const link = await clipboard(page, "text/plain");
	const other = await context.newPage();
	await other.goto(link);
	await expect(line(other, 1)).toHaveValue("“Yes” – & so? ~*!");
	await expect(line(other, 0)).toHaveValue("Who says so?");
	expect(await ids(other)).toEqual(["sochi-meeting-1", "protest-1", "refusal-to-sign-1"]);
});

test("what a link names in vain is counted and left out", async ({ page }) => {
	await openTray(page, "#view=tray&tray=sochi-meeting-1~gone-1*lost~gone-2");
	await expect(rows(page)).toHaveCount(1);
	await expect(page.getByText("2 things that this tray names are not on this timeline")).toBeVisible();
	await expect(viewLink(page, "Study · 1 kept")).toBeVisible();
});

test("an empty tray says how to begin", async ({ page }) => {
	await openWithoutAxis(page, "./#view=tray");
	await expect(page.getByText("Nothing is kept yet.")).toBeVisible();
	await expect(copyAll(page)).toHaveCount(0);
	await page.locator(".tray").getByRole("link", { name: "the list of all events" }).click();
	await expect(viewLink(page, "List")).toHaveAttribute("aria-current", "page");
});

test("it is put in order, removed from and put back by keys alone, with the focus kept and every change said", async ({
	page,
}) => {
	await openTray(page, THREE);
	const down = button(page, "Move down: quote 1, Sochi meeting");
	await down.focus();
	await page.keyboard.press("Enter");
	expect(await ids(page)).toEqual(["protest-1", "sochi-meeting-1", "refusal-to-sign-1"]);
	await expectFocusAt(down);
	await expect(announced(page)).toHaveText("quote 1, Sochi meeting, 2 of 3.");
	await page.keyboard.press("Space");
	await expectFocusAt(down);
	await expect(down).toHaveAttribute("aria-disabled", "true");
	await page.keyboard.press("Enter");
	expect(await ids(page)).toEqual(["protest-1", "refusal-to-sign-1", "sochi-meeting-1"]);
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	expect(await ids(page)).toEqual(["protest-1", "refusal-to-sign-1"]);
	await expect(announced(page)).toHaveText("Removed: quote 1, Sochi meeting.");
	await expectFocusAt(button(page, "Put it back: quote 1, Sochi meeting"));
	await page.keyboard.press("Enter");
	expect(await ids(page)).toEqual(["protest-1", "refusal-to-sign-1", "sochi-meeting-1"]);
	await expect(line(page, 2)).toHaveValue("Who says so?");
	await expectFocusAt(button(page, "Remove: quote 1, Sochi meeting"));
});

test("closing the page asks while the tray was not taken along since it last changed", async ({
	context,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	const page = await context.newPage();
	await openTray(page, THREE);
	await line(page, 1).pressSequentially("Mine.");
	expect(await closingAsks(page)).toBe(true);
	await copyAll(page).click();
	await expect(button(page, "Copied")).toBeVisible();
	await line(page, 1).pressSequentially(" Again.");
	expect(await closingAsks(page)).toBe(true);
	await button(page, "Save or share").click();
	await saved(page, "Save as text");
	expect(await closingAsks(page)).toBe(false);
});

test("it works in the one file from a disk, and in a frame without an origin, where the text is shown selected", async ({
	page,
	openPages,
	baseURL,
}) => {
	await openTray(page, THREE, FILE);
	await expect(rows(page)).toHaveCount(3);
	const address = `${baseURL}timeline.html${THREE.replaceAll("&", "&amp;")}`;
	await openPages({
		"/": {
			html: `<!doctype html><title>Host</title><iframe title="t" src="${address}" width="700" height="900" sandbox="allow-scripts"></iframe>`,
		},
	});
	const frame = page.frameLocator("iframe");
	await expect(rows(frame)).toHaveCount(3, { timeout: 20_000 });
	await line(frame, 0).fill("Changed in the frame.");
	await copyAll(frame).click();
	const field = frame.locator("textarea");
	await expect(field).toHaveValue(/Changed in the frame\.[\s\S]*Sources/);
	expect(await allSelected(field)).toBe(true);
	await button(frame, "Save or share").click();
	await expect(frame.getByText("the page around this one does not allow it")).toBeVisible();
});

test("nothing is wider than a page of 320 px, however long a line is", async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const long = "w".repeat(270);
	await openTray(page, `#view=tray&tray=sochi-meeting-1*${long}~${account.id}*${long}`);
	await expect(page.getByText("10 characters left").first()).toBeVisible();
	await button(page, "Save or share").click();
	expect(await overflow(page)).toBe(0);
	await rows(page)
		.first()
		.getByRole("button", { name: /Remove/ })
		.click();
	expect(await overflow(page)).toBe(0);
});

test("the header keeps to one row, however many are kept", async ({ page }) => {
	const many = content.events.flatMap(({ quotes }) => quotes.map(({ id }) => id)).slice(0, 60);
	await openTray(page, `#view=tray&tray=${many.join("~")}`);
	const header = page.locator(".site-header");
	for (const width of [768, 820, 1024, 1366]) {
		await page.setViewportSize({ width, height: 650 });
		expect(await overflow(page), `${width}`).toBe(0);
		expect((await header.boundingBox())?.height, `${width}`).toBeLessThanOrEqual(48);
		await expect(viewLink(page, "Study · 60 kept")).toBeVisible();
	}
	await expect(page.locator(".kept-word")).toBeInViewport();
});

test("it prints as a page of its own: words, lines and sources, and no controls", async ({ page }) => {
	await openTray(page, `${THREE}~${account.id}`);
	const pdf = await getDocumentProxy(new Uint8Array(await page.pdf()));
	const { text } = await extractText(pdf, { mergePages: true });
	const printed = text.replaceAll(/\s+/g, " ");
	for (const part of [
		`Evidence from “${content.title}”`,
		`“${quote.exact}” (`,
		"My own line: Who says so?",
		says,
		"Sources",
		content.source.title,
	])
		expect(printed).toContain(part);
	expect(printed).not.toMatch(/Move up|Copy all|Save|Remove|Your own line|Keep|Voices/);
	await page.emulateMedia({ media: "print" });
	await expect(page.locator("main :is(button, input, select, nav):visible")).toHaveCount(0);
});
