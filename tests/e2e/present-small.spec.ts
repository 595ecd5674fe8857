import { expect, type Page, test } from "@playwright/test";
import { onScreen, openTeaching } from "./support/lesson.ts";
import { EVERY_KIND, LANDMARKS, throughLesson } from "./support/presented-lesson.ts";
import { content, detail, expectFocusAt, openTimeline } from "./support/timeline.ts";
import { swipe } from "./support/touch.ts";

/** Phones, and a laptop's window at 200 and 400 %. */
const SIZES = [
	{ width: 390, height: 844 },
	{ width: 360, height: 640 },
	{ width: 640, height: 360 },
	{ width: 320, height: 256 },
];

/** What of the slide's words is in sight, and what is wrong with what is. */
function sight(page: Page) {
	return page.locator(".present").evaluate((present) => {
		const slide = present.querySelector<HTMLElement>(".slide");
		const tools = present.querySelector(".slide-tools");
		const faults: string[] = [];
		if (!slide || !tools) return { faults: ["no slide"], seen: [] };
		const room = slide.getBoundingClientRect();
		if (room.height < innerHeight * 0.6) faults.push(`the slide has ${room.height} of ${innerHeight}`);
		if (room.bottom > tools.getBoundingClientRect().top + 0.5) faults.push("the controls cover the slide");
		if (slide.scrollWidth > slide.clientWidth) faults.push("the slide scrolls sideways");
		if (document.documentElement.scrollHeight > innerHeight) faults.push("the page scrolls");
		if (present.querySelectorAll(".slide-part:not(.is-hidden)").length > 0)
			faults.push("the quote is divided");
		const seen: string[] = [];
		for (const words of slide.querySelectorAll<HTMLElement>(
			"[data-slide-words], h1, .slide-line, .slide-cited .slide-words, .slide-speaker > p",
		)) {
			if (!words.checkVisibility()) continue;
			const least = words.matches("[data-slide-words]") ? 22 : 15.9;
			const size = Number.parseFloat(getComputedStyle(words).fontSize);
			if (size < least && !words.matches(".visually-hidden")) faults.push(`${words.className} is ${size}`);
			const box = words.getBoundingClientRect();
			if (box.bottom <= room.bottom + 1) seen.push(words.textContent ?? "");
		}
		return { faults, seen };
	});
}

for (const { width, height } of SIZES) {
	test(`a slide scrolls before its quote is divided, and keys lead to its end, at ${width}×${height}`, async ({
		page,
	}) => {
		test.setTimeout(120_000);
		await page.setViewportSize({ width, height });
		await openTeaching(page, "view=present");
		const faults: string[] = [];
		const ends = new Set<string>();
		await throughLesson(page, async () => {
			const now = await sight(page);
			for (const fault of now.faults) faults.push(`${(await onScreen(page)).title}: ${fault}`);
			for (const words of now.seen) ends.add(words);
		});
		expect(faults).toEqual([]);
		// The end of every quote came into sight before the next slide did.
		for (const { quotes } of content.events)
			expect([...ends].some((words) => quotes.some(({ exact }) => exact === words))).toBe(true);
	});

	test(`slides of every kind can be read to their end by keys at ${width}×${height}`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.setViewportSize({ width, height });
		await openTeaching(page, `view=present&lesson=${EVERY_KIND}`);
		const faults: string[] = [];
		const ends = new Set<string>();
		await throughLesson(page, async () => {
			const now = await sight(page);
			for (const fault of now.faults) faults.push(`${(await onScreen(page)).title}: ${fault}`);
			for (const words of now.seen) ends.add(words);
		});
		expect(faults).toEqual([]);
		for (const id of ["sochi-meeting-3", "decisions-before-council-2", "putin-peace-treaty-5"]) {
			const quote = content.events.flatMap(({ quotes }) => quotes).find((other) => other.id === id);
			expect([...ends].some((words) => words.endsWith(quote?.exact.slice(-20) ?? "none"))).toBe(true);
		}
	});
}

test("a step back goes up the slide first, and another slide begins at its top", async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await openTeaching(page, "view=present");
	const slide = page.locator(".slide");
	const top = () => slide.evaluate(({ scrollTop }) => scrollTop);
	await page.keyboard.press("PageDown");
	await expect.poll(top).toBeGreaterThan(0);
	await expect(page.locator(".slide-position")).toHaveText("1 of 20");
	await page.keyboard.press("PageUp");
	await expect.poll(top).toBe(0);
	await page.keyboard.press("g");
	await page.keyboard.type("2");
	await page.keyboard.press("Enter");
	await expect(page.locator(".slide-position")).toHaveText("2 of 20");
	expect(await top()).toBe(0);
});

test.describe("on a phone", () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test("leaving gives the focus to the words, for the axis is a strip", async ({ page }) => {
		await openTimeline(page, "./#e=sochi-meeting");
		await page.getByRole("button", { name: "Menu" }).tap();
		await page.getByRole("button", { name: "Present", exact: true }).tap();
		await expect(page.locator(".slide[data-step]")).toBeVisible();
		await page.keyboard.press("Escape");
		await expectFocusAt(detail(page).getByRole("heading", { level: 2 }));
	});

	test("a swipe goes on and back, and the buttons have room of their own", async ({ page }) => {
		await openTeaching(page, `view=present&lesson=${LANDMARKS}`);
		const cdp = await page.context().newCDPSession(page);
		const right = { x: 330, y: 300 };
		const left = { x: 60, y: 310 };
		const start = await onScreen(page);
		await swipe(page, cdp, [right], [left]);
		await expect.poll(() => onScreen(page)).not.toEqual(start);
		await swipe(page, cdp, [left], [right]);
		await expect.poll(() => onScreen(page)).toEqual(start);
		const small = await page
			.locator(".present .slide-tools button:visible")
			.evaluateAll(
				(buttons) => buttons.filter((button) => button.getBoundingClientRect().height < 43.9).length,
			);
		expect(small).toBe(0);
	});

	test("the controls are folded behind one button, which opens them by a tap", async ({ page }) => {
		await openTeaching(page, `view=present&lesson=${LANDMARKS}`);
		const tools = page.locator(".slide-tools");
		await expect(tools.getByRole("button")).toHaveText(["One step back", "Next step", "Controls"]);
		await tools.getByRole("button", { name: "Next step" }).tap();
		await expect(page.locator(".slide-date")).toContainText("When was this?");
		await tools.getByRole("button", { name: "Controls" }).tap();
		const dialog = page.getByRole("dialog", { name: "Controls" });
		await expect(dialog.getByRole("navigation").getByRole("button")).toHaveText([
			"Overview",
			"Go to",
			"Notes",
			"Colours",
			"Full screen",
			"Keys",
			"End",
		]);
		await dialog.getByRole("button", { name: "Overview" }).tap();
		await page.getByRole("dialog", { name: "Overview" }).getByRole("button", { name: /Sochi/ }).tap();
		await expect(page.locator(".slide-position")).toHaveText("4 of 5");
		await tools.getByRole("button", { name: "Controls" }).tap();
		await page.keyboard.press("Escape");
		await expect(dialog).toHaveCount(0);
		await expect(page.locator(".present")).toBeVisible();
		await tools.getByRole("button", { name: "Controls" }).tap();
		await dialog.getByRole("button", { name: "End" }).tap();
		await expect(page.locator(".present")).toHaveCount(0);
	});
});
