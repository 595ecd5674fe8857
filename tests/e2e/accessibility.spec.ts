import { expect, type Locator, test } from "@playwright/test";
import { eventSlides } from "../../src/model/lesson/lesson.ts";
import { encodeLesson } from "../../src/model/lesson/lesson-code.ts";
import { studying, teaching } from "./support/loaded-view.ts";
import { onAxis, openTimeline, openWithoutAxis } from "./support/timeline.ts";

const TEACHING = ["#view=teach&lesson=five-landmarks", "#view=practice", "#view=handout"];
const STUDY = ["#view=study", "#view=voices", "#view=tray", "#view=check"];

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
