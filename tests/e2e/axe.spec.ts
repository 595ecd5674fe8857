import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { encodeResult } from "../../src/model/results/result-code.ts";
import { studying, teaching } from "./support/loaded-view.ts";
import { EVERY_KIND } from "./support/presented-lesson.ts";
import { openTimeline, openWithoutAxis } from "./support/timeline.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

declare global {
	var axe: { run: (context: Document, options: object) => Promise<AxeResults> };
}

/** What axe finds, each as its rule and where. */
async function findings(page: Page): Promise<string[]> {
	await page.evaluate(AXE);
	const { violations, passes } = await page.evaluate(
		(values) => axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }),
		TAGS,
	);
	expect(passes.length).toBeGreaterThan(10);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
	);
}

const ANSWERED = ["may-session", "september-session", "october-session", "sochi-meeting", "yerevan-meeting"];
/** The codes of two pupils, one of them twice, and a line without one. */
const CODES = [
	...[ANSWERED, ANSWERED.toReversed(), ANSWERED].map((ids, at) =>
		encodeResult({ lessonIds: ANSWERED, answer: { kind: "order", ids }, name: `Pupil ${at % 2}` }),
	),
	"no code",
];

interface State {
	readonly name: string;
	readonly hash: string;
	readonly act?: (page: Page) => Promise<void>;
	/** True where a wide page is the same one with more air. */
	readonly narrow?: boolean;
}

/** Has an order checked that something was moved in. */
async function checkOrder(page: Page): Promise<void> {
	await page.locator(".reorder-grip").first().press("ArrowDown");
	await page.getByRole("button", { name: "Check" }).click();
	await expect(page.locator(".practice-mark").first()).toBeVisible();
}

async function searched(page: Page): Promise<void> {
	await expect(page.locator("section.search-results")).toBeVisible();
}

async function voices(page: Page): Promise<void> {
	await expect(page.locator(".voices-table")).toBeVisible();
}

/** Presses a button of the header, which a phone has in a menu. */
async function fromHeader(page: Page, name: string): Promise<void> {
	const menu = page.getByRole("button", { name: "Menu", exact: true });
	if (await menu.isVisible()) await menu.click();
	await page.getByRole("button", { name, exact: true }).click();
}

const STATES: readonly State[] = [
	{ name: "the timeline", hash: "" },
	{ name: "an open event", hash: "#refusal-to-sign" },
	{
		name: "the filters",
		hash: "",
		act: async (page) => {
			const toggle = page.getByRole("button", { name: "Search and filters" });
			if (await toggle.isVisible()) await toggle.click();
			await page.locator(".filters > summary").click();
		},
	},
	{
		name: "a quote’s citation",
		hash: "#sochi-meeting",
		act: async (page) => {
			await page.getByRole("button", { name: "Cite this quote" }).first().click();
			await expect(page.getByRole("textbox", { name: "Citation" })).toBeVisible();
		},
	},
	{ name: "the list", hash: "#view=list" },
	{ name: "the about text", hash: "#view=about" },
	{ name: "the voices", hash: "#view=voices", act: voices },
	{
		name: "four voices, as many as fit",
		hash: "#view=voices&voices=putin,zas,article,reports",
		act: voices,
	},
	{
		name: "the help",
		hash: "",
		act: async (page) => {
			await fromHeader(page, "Keys and help");
			await expect(page.getByRole("dialog")).toBeVisible();
		},
	},
	...["Link", "Embed", "Cite"].map((tab) => ({
		name: `sharing, ${tab}`,
		hash: "#sochi-meeting",
		act: async (page: Page) => {
			await fromHeader(page, "Share");
			await page.getByRole("tab", { name: tab }).click();
			await expect(page.getByRole("tabpanel").getByRole("textbox").first()).toBeVisible();
		},
	})),
	{
		name: "sharing, School system",
		hash: "#view=practice&lesson=five-landmarks",
		act: async (page) => {
			await fromHeader(page, "Share");
			await page.getByRole("tab", { name: "School system" }).click();
			await page.getByRole("textbox", { name: /^Pass mark/ }).fill("most");
			await page.getByRole("button", { name: "Save the SCORM package" }).click();
			await expect(page.getByRole("status").filter({ hasText: "a pass mark is" })).toBeVisible();
		},
	},
	{
		name: "the header's menu",
		hash: "",
		act: async (page) => {
			const menu = page.getByRole("button", { name: "Menu", exact: true });
			if (await menu.isVisible()) await menu.click();
		},
	},
	{ name: "an empty search with marks on the axis", hash: "#q=zzzz", act: searched },
	{ name: "marked words", hash: "#q=peace", act: searched },
	{ name: "a notice", hash: "#e=unknown" },
	{ name: "a presented event", hash: "#view=present&lesson=five-landmarks&step=4", act: teaching },
	...[1, 2, 3, 4, 5, 8, 13, 14].map((slide) => ({
		name: `slide ${slide} of every kind of slide`,
		hash: `#view=present&lesson=${EVERY_KIND}&slide=${slide}&step=99`,
		act: teaching,
	})),
	{
		name: "the question what is to be done where no window opens",
		hash: `#view=present&lesson=${EVERY_KIND}`,
		act: async (page) => {
			await teaching(page);
			await page.evaluate(() => {
				window.open = () => null;
			});
			await page.keyboard.press("s");
			await expect(page.getByRole("dialog")).toBeVisible();
		},
	},
	{
		name: "the notes of two passages",
		hash: `#view=speaker&lesson=${EVERY_KIND}&slide=5`,
		act: teaching,
	},
	{
		name: "the presentation's overview",
		narrow: true,
		hash: "#view=present",
		act: async (page) => {
			await teaching(page);
			await page.keyboard.press("o");
			await expect(page.getByRole("dialog")).toBeVisible();
		},
	},
	{ narrow: true, name: "the lessons", hash: "#view=teach", act: teaching },
	{
		name: "a lesson that is changed",
		narrow: true,
		hash: "#view=teach&lesson=five-landmarks",
		act: async (page) => {
			await teaching(page);
			await page.getByRole("radio", { name: "My own steps" }).check();
			for (const summary of await page.locator(".teach summary").all()) await summary.click();
		},
	},
	{ narrow: true, name: "putting in order", hash: "#view=practice&lesson=five-landmarks", act: teaching },
	{
		name: "an order's score",
		narrow: true,
		hash: "#view=practice&lesson=five-landmarks",
		act: checkOrder,
	},
	{
		name: "an order's answers",
		narrow: true,
		hash: "#view=practice&lesson=five-landmarks",
		act: async (page) => {
			await checkOrder(page);
			await page.getByRole("button", { name: "Show the answers" }).click();
		},
	},
	{
		name: "placing on the axis",
		narrow: true,
		hash: "#view=practice&lesson=five-landmarks",
		act: async (page) => {
			await page.getByRole("tab", { name: "Place on the axis" }).click();
			await page.getByRole("slider").press("Home");
			await page.getByRole("button", { name: "Check" }).click();
			await expect(page.locator(".practice-verdict")).toBeVisible();
		},
	},
	{
		name: "a class's results",
		hash: "#view=results",
		act: async (page) => {
			await teaching(page);
			await page.getByLabel("Many codes at once").fill(CODES.join("\n"));
			await page.getByRole("button", { name: "Add all" }).click();
			await expect(page.locator(".results-list tbody tr")).toHaveCount(2);
			await page.getByRole("button", { name: "Remove all" }).click();
			await page.getByRole("button", { name: "Undo" }).click();
		},
	},
	{
		name: "a class's results on the wall",
		narrow: true,
		hash: "#view=results",
		act: async (page) => {
			await teaching(page);
			await page.getByLabel("Many codes at once").fill(CODES.join("\n"));
			await page.getByRole("button", { name: "Add all" }).click();
			await page.getByRole("button", { name: /^Show on the wall/ }).click();
			await expect(page.getByRole("dialog")).toBeVisible();
		},
	},
	{ narrow: true, name: "a handout", hash: "#view=handout&lesson=five-landmarks", act: teaching },
	{
		name: "the tray",
		hash: "#view=tray&tray=sochi-meeting-1*Who+says+so%3F~sochi-no-force~refusal-to-sign-1~gone-1",
		act: async (page) => {
			await page.getByRole("button", { name: "Save or share" }).click();
			await page.getByRole("button", { name: "Remove: quote 1, Pashinyan declines to sign" }).click();
		},
	},
	{
		narrow: true,
		name: "an empty tray",
		hash: "#view=tray",
		act: (page) => expect(page.locator(".tray-begin")).toBeVisible(),
	},
	{
		name: "a checked text",
		hash: "#view=check",
		act: async (page) => {
			await page.getByRole("button", { name: "Try an example" }).click();
			await expect(page.locator("[data-verdict]")).toHaveCount(3);
		},
	},
	{ narrow: true, name: "the speaker's window on its own", hash: "#view=speaker", act: teaching },
	...["study", "voices", "tray", "check", "practice"].map((view) => ({
		name: `the view of ${view}`,
		hash: `#view=${view}${view === "tray" ? "&tray=sochi-meeting-1~protest-2" : ""}`,
		act: studying,
	})),
];

const THEMES = ["light", "dark", "contrast"];

for (const width of [320, 1440]) {
	for (const { name, hash, act, narrow } of STATES) {
		if (narrow && width > 320) continue;
		test(`axe finds nothing in ${name}, ${width} pixels wide, in any theme`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			// A colour that fades is none of the theme's.
			await page.emulateMedia({ reducedMotion: "reduce" });
			const address = `./?theme=${THEMES[0]}${hash}`;
			// What was found takes the axis's place on a narrow screen.
			const axis = !/view=|q=/.test(hash);
			await (axis ? openTimeline(page, address) : openWithoutAxis(page, address));
			await act?.(page);
			for (const theme of THEMES) {
				// As the page's own option does.
				const fading = await page.locator("html").evaluate((root, name) => {
					root.dataset.theme = name;
					return document.getAnimations().length;
				}, theme);
				expect(fading).toBe(0);
				expect(await findings(page), theme).toEqual([]);
			}
		});
	}
}
