import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Locator, type Page, test } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { eventSlides } from "../../src/model/lesson/lesson.ts";
import { encodeLesson } from "../../src/model/lesson/lesson-code.ts";
import { encodeResult } from "../../src/model/results/result-code.ts";
import { EVERY_KIND } from "./support/presented-lesson.ts";
import { onAxis, openTimeline, openWithoutAxis } from "./support/timeline.ts";

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

/** Waits for a view that comes in a chunk of its own. */
async function teaching(page: Page): Promise<void> {
	await expect(
		page.locator(".slide[data-step], .speaker, .teach, .practice, .handout, .results"),
	).toBeVisible();
}

/** Has an order checked that something was moved in. */
async function checkOrder(page: Page): Promise<void> {
	await page.locator(".reorder-grip").first().press("ArrowDown");
	await page.getByRole("button", { name: "Check" }).click();
	await expect(page.locator(".practice-mark").first()).toBeVisible();
}

/** Waits for a view for study, which may come in a chunk of its own. */
async function studying(page: Page): Promise<void> {
	await expect(page.locator("main [data-view-heading]")).toBeVisible();
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

const TEACHING = ["#view=teach&lesson=five-landmarks", "#view=practice", "#view=handout"];
const STUDY = ["#view=study", "#view=voices", "#view=tray", "#view=check"];
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

test("headings step down one level at a time, under one first heading, in every view", async ({ page }) => {
	for (const hash of [
		"#refusal-to-sign",
		"#view=list",
		"#view=about",
		"#view=teach&lesson=five-landmarks",
		"#view=handout",
		"#view=tray&tray=sochi-meeting-1~protest-1",
	]) {
		await openWithoutAxis(page, `./?${hash.length}${hash}`);
		if (TEACHING.includes(hash)) await teaching(page);
		if (hash.includes("tray=")) await expect(page.locator(".tray-items")).toBeVisible();
		const levels = await page
			.locator("h1:visible, h2:visible, h3:visible, h4:visible, h5:visible, h6:visible")
			.evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
		expect(levels.length).toBeGreaterThan(3);
		expect(levels.filter((level) => level === 1)).toEqual([1]);
		for (const [index, level] of levels.entries())
			expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
	}
});

test("the landmarks are there: banner, views, main, search, timeline", async ({ page }) => {
	await openTimeline(page);
	for (const role of ["banner", "main", "search"] as const) await expect(page.getByRole(role)).toHaveCount(1);
	await expect(page.getByRole("navigation", { name: "Views" })).toHaveCount(1);
	await expect(page.getByRole("region", { name: "Timeline", exact: true })).toHaveCount(1);
	await expect(page.getByRole("listbox", { name: "Timeline", exact: true })).toHaveCount(1);
	const named = await page.getByRole("option").first().getAttribute("aria-label");
	expect(named).toMatch(/\d{4}.*\. .+/);
});

test("forced colours leave bars and labels visible", async ({ page }) => {
	await page.emulateMedia({ forcedColors: "active" });
	await openTimeline(page);
	const item = onAxis(page, "may-session");
	await expect(item.locator("[data-event-label]")).toBeVisible();
	const { bar, canvas, label } = await item.evaluate((element) => {
		const style = getComputedStyle(element, "::before");
		return {
			bar: {
				colour: style.borderTopColor,
				width: Number.parseFloat(style.borderTopWidth),
				fill: style.backgroundColor,
			},
			canvas: getComputedStyle(document.documentElement).backgroundColor,
			label: getComputedStyle(element.firstElementChild ?? element).color,
		};
	});
	expect(label).not.toBe(canvas);
	expect((bar.width > 0 && bar.colour !== canvas) || bar.fill !== canvas).toBe(true);
});

test("forced colours tell what is pressed, current or selected from its neighbours", async ({ page }) => {
	await page.emulateMedia({ forcedColors: "active" });
	await openTimeline(page);
	const looks = (chosen: Locator) =>
		chosen.first().evaluate((element) => {
			const look = (other: Element | null) => {
				if (!other) throw new Error("Nothing to compare it with.");
				const { color, backgroundColor, borderBottomColor } = getComputedStyle(other);
				return { color, backgroundColor, borderBottomColor };
			};
			return [look(element), look(element.nextElementSibling ?? element.previousElementSibling)] as const;
		});
	for (const chosen of [
		page.locator('.button-group [aria-pressed="true"]'),
		page.locator(".site-views [aria-current]"),
	]) {
		const [own, other] = await looks(chosen);
		expect(own.backgroundColor).not.toBe(other.backgroundColor);
		expect(own.color).not.toBe(own.backgroundColor);
	}
	const pressed = page.locator('.button-group [aria-pressed="true"]');
	await pressed.press("Shift");
	const outline = await pressed.evaluate((element) => getComputedStyle(element).outlineColor);
	expect(outline).not.toBe(
		await page.locator("html").evaluate((root) => getComputedStyle(root).backgroundColor),
	);
	await page.getByRole("button", { name: "Share", exact: true }).click();
	const [own, other] = await looks(page.getByRole("tab", { selected: true }));
	expect(own.backgroundColor).not.toBe(other.backgroundColor);
});

for (const [width, height] of [
	[320, 256],
	[360, 200],
] as const) {
	for (const hash of [
		"",
		"#refusal-to-sign",
		"#view=list",
		"#view=about",
		"#e=unknown",
		...STUDY,
		...TEACHING,
	]) {
		test(`nothing needs scrolling sideways at ${width}×${height}: ./${hash}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await (hash.includes("view=") ? openWithoutAxis(page, `./${hash}`) : openTimeline(page, `./${hash}`));
			if (TEACHING.includes(hash)) await teaching(page);
			if (STUDY.includes(hash)) await studying(page);
			for (const summary of await page.locator("summary:visible").all()) await summary.click();
			const wide = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(wide).toBeLessThanOrEqual(0);
		});
	}
}

test("a lesson of unbroken words fits 320 pixels, on the screen and on paper", async ({ page }) => {
	const event = {
		id: "sochi-meeting",
		quote: null,
		notes: "W".repeat(600),
		questions: ["W".repeat(200)],
		dropped: [],
	};
	const lesson = encodeLesson({
		title: "W".repeat(80),
		reveal: ["quote"],
		plain: false,
		slides: eventSlides([event]),
	});
	await page.setViewportSize({ width: 320, height: 640 });
	for (const view of ["list", "teach", "practice", "handout", "present", "speaker"]) {
		await openWithoutAxis(page, `./?${view}#view=${view}&lesson=${lesson}`);
		if (view === "list") await expect(page.locator(".lesson-bar")).toContainText("WWW");
		else await teaching(page);
		for (const summary of await page.locator(".teach summary").all()) await summary.click();
		const wide = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(wide, view).toBeLessThanOrEqual(0);
	}
});

test("under reduced motion nothing has a transition or an animation", async ({ page }) => {
	await page.emulateMedia({ reducedMotion: "reduce" });
	await openTimeline(page, "./#sochi-meeting");
	const moving = await page.evaluate(() =>
		[...document.querySelectorAll("*")]
			.filter((element) => {
				const { transitionDuration, animationName } = getComputedStyle(element);
				return (
					animationName !== "none" ||
					transitionDuration.split(",").some((time) => Number.parseFloat(time) > 0)
				);
			})
			.map(({ className, tagName }) => `${tagName} ${className}`),
	);
	expect(moving).toEqual([]);
});
