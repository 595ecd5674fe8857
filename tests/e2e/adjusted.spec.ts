import { expect, type Page, test } from "@playwright/test";
import { liveAxis, openAxis, settle } from "./support/axis-page.ts";
import { clippedTexts, coveredStops, smallTexts } from "./support/seen-text.ts";
import { openWithoutAxis } from "./support/timeline.ts";

/** Views with what is in them, by their hash. */
const VIEWS = {
	"the start": "",
	"an open event": "#e=sochi-meeting",
	"what a search found": "#q=peace",
	"the list": "#view=list",
	"the about text": "#view=about",
	"the voices": "#view=voices&voices=putin,zas",
	"the tray": "#view=tray&tray=sochi-meeting-1~protest-2",
	"the check of a text": "#view=check",
	practice: "#view=practice&lesson=five-landmarks",
	"a presented slide": "#view=present&lesson=five-landmarks&slide=6&step=9",
	"the editor of lessons": "#view=teach&lesson=five-landmarks",
	"a class's results": "#view=results",
} as const;

/** What a reader's own style sheet may ask for: WCAG 1.4.12, a larger font, or fonts and colours of one's own. */
const STYLES = {
	"the text spacing of WCAG 1.4.12":
		"* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important; } p { margin-bottom: 2em !important; }",
	"a root font of 20 px": "html { font-size: 20px !important; }",
	"fonts and colours of the reader's own":
		"*, *::before, *::after { font-family: monospace !important; color: #ff0 !important; background: #000 !important; border-color: #ff0 !important; }",
} as const;

async function openView(page: Page, hash: string): Promise<void> {
	await openWithoutAxis(page, `./${hash}`);
	await expect(page.locator("main")).toContainText(/\w{3}/);
	await expect(page.locator("main [aria-busy=true], main .loading")).toHaveCount(0);
	if (/view=(?!list|about)/.test(hash))
		await expect(
			page.locator("[data-view-heading], .slide[data-step], .teach, .practice, .results").first(),
		).toBeVisible();
}

test.describe("with a style sheet of the reader's own", () => {
	test.use({ bypassCSP: true });

	test("a root font of 20 px leaves a phone's axis its names and the presets theirs", async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await openAxis(page);
		await page.addStyleTag({ content: STYLES["a root font of 20 px"] });
		const labels = liveAxis(page).locator("[data-event-label]").filter({ visible: true });
		await expect
			.poll(() => labels.first().evaluate((label) => getComputedStyle(label).fontSize))
			.toBe("16.25px");
		await settle(page);
		expect(await labels.count()).toBeGreaterThan(3);
		const cut = await page
			.locator(".stage-tools .button-group button")
			.evaluateAll((all) =>
				all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent),
			);
		expect(cut).toEqual([]);
	});

	for (const width of [390, 1366])
		for (const [style, content] of Object.entries(STYLES))
			test(`${style}: no text is cut off and no page needs scrolling sideways, ${width} pixels wide`, async ({
				page,
			}) => {
				await page.setViewportSize({ width, height: width === 390 ? 844 : 650 });
				for (const [name, hash] of Object.entries(VIEWS)) {
					await page.goto("about:blank");
					await openView(page, hash);
					await page.addStyleTag({ content });
					// What measures letters, as the axis and the slides do, measures them anew.
					await expect.poll(() => clippedTexts(page), { message: name }).toEqual([]);
					const wider = await page.evaluate(
						() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
					);
					expect(wider, name).toBeLessThanOrEqual(0);
				}
			});

	test("colours of the reader's own are those that text is drawn in, on the axis too", async ({ page }) => {
		await openView(page, "");
		await page.addStyleTag({ content: STYLES["fonts and colours of the reader's own"] });
		const colours = await page
			.locator("main :is(h2, p, a, button, .axis-label):visible")
			.evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).color))]);
		expect(colours).toEqual(["rgb(255, 255, 0)"]);
	});
});

for (const width of [390, 1366])
	test(`no text is smaller than 12 pixels, ${width} pixels wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: width === 390 ? 844 : 650 });
		for (const [name, hash] of Object.entries(VIEWS)) {
			await page.goto("about:blank");
			await openView(page, hash);
			expect(await smallTexts(page, 12), name).toEqual([]);
		}
	});

test("nothing blinks, flashes or moves by itself in any view", async ({ page }) => {
	await page.emulateMedia({ reducedMotion: "no-preference" });
	for (const [name, hash] of Object.entries(VIEWS)) {
		await page.goto("about:blank");
		await openView(page, hash);
		// What has come in may fade in, once.
		await expect.poll(() => page.evaluate(() => document.getAnimations().length), name).toBe(0);
		await expect(page.locator("video, audio, marquee, blink, img[src$='.gif']")).toHaveCount(0);
	}
});

/** What a window of 1366×650 shows of a page that is zoomed to 400 %. */
for (const hash of ["", "#e=sochi-meeting", "#view=list", "#view=practice&lesson=five-landmarks"])
	test(`zoomed to 400 %, what Tab comes to is in view and not covered: ./${hash}`, async ({ page }) => {
		await page.setViewportSize({ width: 341, height: 162 });
		await openView(page, hash);
		expect(await coveredStops(page, 40)).toEqual([]);
	});
