import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import { downloads } from "../../src/i18n/downloads.ts";
import { EMBED_SIZE } from "../../src/model/embed-code.ts";
import { expectReady, test } from "./support/host-page.ts";
import { content, detail, openTimeline, recordConsole } from "./support/timeline.ts";

const EVENT = "sochi-meeting";
const title = content.events.find(({ id }) => id === EVENT)?.title ?? "";

/** Opens the dialog at one of its tabs. */
async function openShare(
	page: Page | FrameLocator,
	tab: "Link" | "Embed" | "Cite" | "Download",
): Promise<Locator> {
	await page.getByRole("button", { name: "Share", exact: true }).click();
	const dialog = page.getByRole("dialog", { name: "Share" });
	await dialog.getByRole("tab", { name: tab }).click();
	return dialog;
}

test.describe("link", () => {
	test("leads to the whole, to the open event, or to just what is shown", async ({ page, baseURL }) => {
		await openTimeline(page, `./?theme=dark#e=${EVENT}&q=putin`);
		const dialog = await openShare(page, "Link");
		const link = dialog.getByRole("textbox", { name: "Link" });
		await expect(link).toHaveValue(`${baseURL}#e=${EVENT}`);
		await expect(dialog.getByRole("img", { name: `QR code for ${baseURL}#e=${EVENT}` })).toBeVisible();
		await dialog.getByRole("radio", { name: "The whole timeline" }).check();
		await expect(link).toHaveValue(baseURL ?? "");
		await dialog.getByRole("radio", { name: "Exactly what is shown now" }).check();
		await expect(link).toHaveValue(`${baseURL}#e=${EVENT}&q=putin`);
		await page.goto(await link.inputValue());
		await expect(detail(page)).toHaveAttribute("data-event-detail", EVENT);
	});

	test("leads to what is found where that stands in the open event's place", async ({ page, baseURL }) => {
		await openTimeline(page, `./#e=${EVENT}`);
		await page.getByRole("searchbox").fill("railways");
		await expect(page.locator(".search-results a").first()).toBeVisible();
		const dialog = await openShare(page, "Link");
		await expect(dialog.getByRole("radio", { name: "Exactly what is shown now" })).toBeChecked();
		const address = await dialog.getByRole("textbox", { name: "Link" }).inputValue();
		expect(address.startsWith(`${baseURL}#`)).toBe(true);
		await page.goto("about:blank");
		await openTimeline(page, address);
		await expect(page.locator(".search-results a").first()).toBeVisible();
		await expect(detail(page)).toHaveCount(0);
	});

	test("leads to the lesson too where the address that is shared has it in its query", async ({
		page,
		baseURL,
	}) => {
		await openTimeline(page, "./?lesson=five-landmarks");
		const dialog = await openShare(page, "Link");
		const link = dialog.getByRole("textbox", { name: "Link" });
		await expect(dialog.getByRole("radio", { name: /^The lesson, for the class/ })).toBeChecked();
		await expect(link).toHaveValue(`${baseURL}#lesson=five-landmarks&for=class&view=practice`);
		await dialog.getByRole("radio", { name: "Exactly what is shown now" }).check();
		await expect(link).toHaveValue(`${baseURL}#lesson=five-landmarks&for=class`);
	});

	test("fills the screen with the QR code for the back row", async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 720 });
		await openTimeline(page);
		const dialog = await openShare(page, "Link");
		await dialog.getByRole("button", { name: "Fill the screen with the QR code" }).click();
		const wall = page.getByRole("dialog", { name: content.title });
		const box = await wall.getByRole("img").boundingBox();
		expect(box?.height).toBe(704);
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(720);
		await expect(wall).toContainText(/127\.0\.0\.1.*\/sub\/folder\//);
		await page.keyboard.press("Escape");
		await expect(dialog.getByRole("button", { name: "Fill the screen with the QR code" })).toBeFocused();
		await dialog.getByRole("button", { name: "Fill the screen with the QR code" }).click();
		await wall.getByRole("button", { name: "Close the QR code" }).click();
		await expect(dialog.getByRole("textbox", { name: "Link" })).toBeVisible();
		// A browser takes the first Escape for itself, to end the full screen: the wall goes with it.
		await dialog.getByRole("button", { name: "Fill the screen with the QR code" }).click();
		await expect(wall).toBeVisible();
		await page.evaluate(() => document.exitFullscreen());
		await expect(wall).toBeHidden();
		await expect(dialog.getByRole("button", { name: "Fill the screen with the QR code" })).toBeFocused();
	});

	test("is copied, and selected where copying is forbidden", async ({ page, context, baseURL }) => {
		await context.grantPermissions(["clipboard-read", "clipboard-write"]);
		await openTimeline(page);
		const dialog = await openShare(page, "Link");
		await dialog.getByRole("button", { name: "Copy link" }).click();
		await expect(dialog.getByRole("button", { name: "Copied" })).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(baseURL);
		await context.clearPermissions();
		await page.evaluate(() => {
			Object.defineProperty(navigator, "clipboard", { value: undefined });
		});
		await dialog.getByRole("tab", { name: "Embed" }).click();
		await dialog.getByRole("button", { name: "Copy embed code" }).click();
		await expect(dialog.locator(".note", { hasText: "The text is selected" })).toBeVisible();
		expect(await page.evaluate(() => getSelection()?.toString())).toContain("<iframe");
	});

	test("goes to other apps where the browser can do that", async ({ page, baseURL }) => {
		await page.addInitScript(() => {
			Object.assign(window, { shared: [] });
			navigator.share = async (data) => {
				Reflect.get(window, "shared").push(data);
			};
		});
		await openTimeline(page, `./#e=${EVENT}`);
		const dialog = await openShare(page, "Link");
		await dialog.getByRole("button", { name: "Share with another app" }).click();
		expect(await page.evaluate(() => Reflect.get(window, "shared"))).toEqual([
			{ title, url: `${baseURL}#e=${EVENT}` },
		]);
	});
});

test.describe("embed", () => {
	test("shows in its preview what the code gives", async ({ page, baseURL }) => {
		const said = recordConsole(page);
		await openTimeline(page, `./#e=${EVENT}`);
		const dialog = await openShare(page, "Embed");
		const code = dialog.getByRole("textbox", { name: "Embed code" });
		const preview = dialog.locator("iframe");
		await expect(code).toHaveValue(
			new RegExp(
				`^<iframe src="${baseURL}timeline.html\\?embed=1#${EVENT}" .*width="100%" height="${EMBED_SIZE.height}"`,
			),
		);
		await expectReady(preview.contentFrame());
		await expect(detail(preview.contentFrame())).toHaveAttribute("data-event-detail", EVENT);
		await dialog
			.getByRole("combobox", { name: "Theme" })
			.or(dialog.getByLabel("theme"))
			.first()
			.selectOption("dark");
		await dialog.getByLabel("Shows").selectOption("list");
		await dialog.getByLabel("Width").fill("400");
		await dialog.getByLabel("Height").fill("500");
		await dialog.getByRole("checkbox", { name: `Open at: ${title}` }).uncheck();
		await expect(code).toHaveValue(/\?embed=1&amp;theme=dark&amp;view=list" .*width="400" height="500"/);
		await expect(preview.contentFrame().locator("html[data-theme=dark][data-app=ready]")).toBeAttached();
		await expect(preview.contentFrame().locator("article").first()).toBeVisible();
		expect(await preview.boundingBox()).toMatchObject({ width: 400, height: 500 });
		await dialog.getByLabel("Height").fill("7");
		await expect(code).toHaveValue(/height="320"/);
		expect(said).toEqual([]);
	});

	test("is called after the lesson that it carries", async ({ page }) => {
		await openTimeline(page, "./#lesson=five-landmarks");
		const dialog = await openShare(page, "Embed");
		const code = dialog.getByRole("textbox", { name: "Embed code" });
		await expect(code).toHaveValue(/lesson=five-landmarks/);
		const [, named = ""] = /title="([^"]*)"/.exec(await code.inputValue()) ?? [];
		expect(named).toBe(`Five key events · ${content.title}`);
		await dialog.getByRole("radio", { name: "Link card" }).check();
		await expect(dialog.locator(".share-card a")).toHaveText(named);
		await page.keyboard.press("Escape");
		await openTimeline(page, `./#lesson=five-landmarks&e=${EVENT}`);
		await openShare(page, "Embed");
		await expect(code).toHaveValue(new RegExp(` title="${content.title}"`));
		await expect(code).not.toHaveValue(/lesson=/);
	});

	test("begins as the page looks, and its options count though the address says otherwise", async ({
		page,
	}) => {
		await openTimeline(page, "./#e=protest&t=2022-11&theme=dark");
		const dialog = await openShare(page, "Embed");
		const code = dialog.getByRole("textbox", { name: "Embed code" });
		await expect(code).toHaveValue(/\?embed=1&amp;theme=dark#e=protest&amp;t=2022-11-01\.\.2022-11-30"/);
		await dialog.getByLabel("Theme").selectOption("light");
		await expect(code).toHaveValue(/\?embed=1&amp;theme=light#e=protest&amp;t=[^&"]*"/);
		await expect(
			dialog.locator("iframe").contentFrame().locator("html[data-theme=light][data-app=ready]"),
		).toBeAttached();
		await page.keyboard.press("Escape");
		await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "List" }).click();
		await openShare(page, "Embed");
		await expect(dialog.getByLabel("Shows")).toHaveValue("list");
		await dialog.getByLabel("Shows").selectOption("timeline");
		await expect(code).toHaveValue(/\?embed=1&amp;theme=dark#t=2022-11-01\.\.2022-11-30"/);
		await expect(dialog.locator("iframe").contentFrame().locator('[data-axis="live"]')).toBeVisible();
		await dialog.getByRole("radio", { name: /^Element/ }).check();
		await expect(code).toHaveValue(/<csto-timeline window="2022-11-01\.\.2022-11-30" theme="dark"/);
	});

	for (const [kind, frame] of [
		["Frame", "iframe"],
		["Element", "csto-timeline iframe"],
	] as const) {
		test(`gives code that works when it is pasted: ${kind}`, async ({ page, openPages }) => {
			await openTimeline(page, `./#e=${EVENT}`);
			const dialog = await openShare(page, "Embed");
			await dialog.getByRole("radio", { name: new RegExp(`^${kind}`) }).check();
			const code = await dialog.getByRole("textbox", { name: "Embed code" }).inputValue();
			await openPages({ "/": { html: code } });
			const timeline = page.locator(frame).contentFrame();
			await expectReady(timeline);
			await expect(detail(timeline)).toHaveAttribute("data-event-detail", EVENT);
		});
	}

	test("gives a card that is a link and no more", async ({ page, openPages }) => {
		await openTimeline(page, `./#e=${EVENT}`);
		const dialog = await openShare(page, "Embed");
		await dialog.getByRole("radio", { name: "Link card" }).check();
		await expect(dialog.locator(".share-card").getByRole("link", { name: title })).toBeVisible();
		const code = await dialog.getByRole("textbox", { name: "Embed code" }).inputValue();
		await openPages({ "/": { html: code } });
		expect(await page.locator("body *:not(blockquote, p, a, small)").count()).toBe(0);
		await page.getByRole("link", { name: title }).click();
		await expect(detail(page)).toHaveAttribute("data-event-detail", EVENT);
	});
});

test("cites the timeline, the event and each of its quotes in six styles", async ({ page, baseURL }) => {
	await openTimeline(page, `./#e=${EVENT}`);
	const dialog = await openShare(page, "Cite");
	const cited = dialog.getByRole("combobox", { name: "Cite" });
	const style = dialog.getByRole("combobox", { name: "Style" });
	const citation = dialog.getByRole("textbox", { name: "Citation" });
	const quotes = content.events.find(({ id }) => id === EVENT)?.quotes ?? [];
	await expect(cited.locator("option")).toHaveCount(2 + quotes.length);
	const fields = { bibtex: "url = {", ris: "UR  - ", "csl-json": '"URL": "' };
	for (const format of ["apa", "mla", "chicago", "bibtex", "ris", "csl-json"] as const) {
		await style.selectOption(format);
		// Styles have their own ideas of capitals, BibTeX keeps them in braces.
		await expect
			.poll(async () => (await citation.inputValue()).replaceAll(/[{}]/g, ""))
			.toMatch(new RegExp(title, "i"));
		const address = `${format in fields ? Reflect.get(fields, format) : ""}${baseURL}#e=${EVENT}`;
		expect(await citation.inputValue()).toContain(address);
	}
	await cited.selectOption(quotes[0]?.id ?? "");
	await style.selectOption("mla");
	await expect(citation).toHaveValue(/Caucasus Watch/);
	expect(await citation.inputValue()).toContain(content.source.url);
});

test("gives every file that it offers", async ({ page }) => {
	await openTimeline(page);
	const dialog = await openShare(page, "Download");
	const links = dialog.getByRole("link");
	await expect(links).toHaveCount(downloads.length + 1);
	for (const link of await links.all()) {
		const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
		expect(await file.failure()).toBeNull();
		const name = file.suggestedFilename();
		const built = name === "timeline.html" ? name : `data/${name}`;
		expect(readFileSync(await file.path())).toEqual(readFileSync(resolve("dist", built)));
	}
});

test("makes the files on the spot in the one file, and says what a file cannot do", async ({ page }) => {
	await openTimeline(page, pathToFileURL(resolve("dist/timeline.html")).href);
	const dialog = await openShare(page, "Download");
	for (const { fileName } of downloads) {
		const [file] = await Promise.all([
			page.waitForEvent("download"),
			dialog
				.getByRole("button")
				.nth(downloads.findIndex((download) => download.fileName === fileName) + 1)
				.click(),
		]);
		expect(file.suggestedFilename()).toBe(fileName);
		expect(readFileSync(await file.path(), "utf8")).toBe(
			readFileSync(resolve("dist/data", fileName), "utf8"),
		);
	}
	await dialog.getByRole("tab", { name: "Link" }).click();
	await expect(dialog.getByText("works only on this computer")).toBeVisible();
	await expect(dialog.getByRole("img")).toHaveCount(0);
	await dialog.getByRole("tab", { name: "Embed" }).click();
	await expect(dialog.getByRole("textbox", { name: "Embed code" })).toHaveValue(
		/src="timeline.html\?embed=1/,
	);
	await expect(dialog.getByText("in the same folder as your page")).toBeVisible();
	await dialog.getByRole("tab", { name: "Cite" }).click();
	await expect(dialog.getByRole("textbox", { name: "Citation" })).not.toHaveValue("");
});

test("gives codes with whole addresses in the one file on a server, to which a frame leads", async ({
	page,
	baseURL,
}) => {
	await openTimeline(page, "timeline.html#sochi-meeting");
	const dialog = await openShare(page, "Embed");
	const code = dialog.getByRole("textbox", { name: "Embed code" });
	await expect(code).toHaveValue(new RegExp(`src="${baseURL}timeline.html\\?embed=1#sochi-meeting"`));
	await dialog.getByText("Element: as tall as its content").click();
	await expect(code).toHaveValue(new RegExp(`src="${baseURL}embed.js"`));
	await expect(dialog.getByText("in the same folder as your page")).toHaveCount(0);
	await expect(dialog.getByText("one file, which shows no preview of itself")).toBeVisible();
});

test("says so when its code does not come, and works at the next try", async ({ page }) => {
	await openTimeline(page);
	await page.route("**/share-dialog-*.js", (route) => route.abort());
	await page.getByRole("button", { name: "Share", exact: true }).click();
	await expect(page.getByText("The share dialog did not load")).toBeVisible();
	await page.unroute("**/share-dialog-*.js");
	await openShare(page, "Link");
});

test("returns the focus, and takes Escape", async ({ page }) => {
	await openTimeline(page);
	const button = page.getByRole("button", { name: "Share", exact: true });
	await button.focus();
	await page.keyboard.press("Enter");
	await expect(page.getByRole("dialog", { name: "Share" })).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await expect(button).toBeFocused();
});
