import { expect, type Page, test } from "@playwright/test";
import { axisWords } from "../../src/i18n/axis-words.ts";
import type { TimeWindow } from "../../src/model/axis/time-window.ts";
import { serializeWindow } from "../../src/url/window-parameter.ts";
import { WINDOW_PRESETS } from "../model/axis-fixture.ts";
import { dayIds, facts, WIDTHS, zoomWindows } from "./support/axis-facts.ts";
import { axisFaults } from "./support/axis-faults.ts";
import { item, itemPlaces, liveAxis, openAxis, settle, showWindow, windowHash } from "./support/axis-page.ts";
import { leastContrasts } from "./support/contrast.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const windows = [...Object.values(WINDOW_PRESETS), ...zoomWindows()];

/** What is wrong in these windows, one after the other, each fault with the window's name. */
async function faultsIn(page: Page, all: readonly TimeWindow[]): Promise<string[]> {
	const faults: string[] = [];
	for (const window of all) {
		await showWindow(page, window);
		const found = await axisFaults(page, window, true);
		faults.push(...found.map((fault) => `${serializeWindow(window)}: ${fault}`));
	}
	return faults;
}

for (const width of WIDTHS) {
	test.describe(`at ${width} px`, () => {
		test.use({ viewport: { width, height: 900 } });

		test("no label is cut, covered or overlapped and every event can be found, from ten years to an hour", async ({
			page,
		}) => {
			test.setTimeout(120_000);
			await openAxis(page);
			expect(await faultsIn(page, windows)).toEqual([]);
		});

		test("every 23 November event is labelled, or named by a mark, at the scale of the year", async ({
			page,
		}) => {
			await openAxis(page);
			expect(dayIds).toHaveLength(9);
			const places = await itemPlaces(page);
			const marks = await liveAxis(page)
				.locator(".axis-more")
				.evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label") ?? ""));
			const found = facts.filter(
				({ id, label }) => places.has(id) || marks.some((name) => name.includes(label)),
			);
			expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining([...dayIds]));
			expect(places.has("yerevan-meeting")).toBe(true);
			if (width >= 1024) expect([...places.keys()]).toEqual(expect.arrayContaining([...dayIds]));
			expect(await axisFaults(page, WINDOW_PRESETS.year, true)).toEqual([]);
		});
	});
}

for (const { width, height } of [
	{ width: 1366, height: 650 },
	{ width: 390, height: 844 },
	{ width: 360, height: 640 },
]) {
	test(`the day's preset at ${width} px: its events fill the day, numbered in order, and no hour is named`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		const window = WINDOW_PRESETS.day;
		await openAxis(page, windowHash(window));
		expect(await axisFaults(page, window, true)).toEqual([]);
		const day = facts.filter(({ id }) => dayIds.includes(id));
		const plot = await liveAxis(page).evaluate((axis) => axis.getBoundingClientRect().width);
		const x = (instant: number) => ((instant - window.start) / (window.end - window.start)) * plot;
		const [from, to] = [x(Date.UTC(2022, 10, 23)), x(Date.UTC(2022, 10, 24))];
		const places = await itemPlaces(page);
		const shown = day.filter(({ id }) => places.has(id));
		expect(shown).toHaveLength(9);
		for (const { id, label, ordinal } of shown) {
			const place = places.get(id);
			expect(Math.abs((place?.left ?? 0) - from), id).toBeLessThan(1);
			expect(Math.abs((place?.right ?? 0) - to), id).toBeLessThan(1);
			await expect(item(page, id).locator("[data-event-label]")).toHaveText(
				ordinal === null ? new RegExp(`${label}$`) : `${ordinal}. ${label}`,
			);
		}
		// The parts as the article tells them, and among them the whole, without a number.
		expect(day.map(({ ordinal }) => ordinal)).toEqual([1, 2, null, 3, 4, 5, 6, 7, 8]);
		const name = liveAxis(page).locator(".axis-bracket-name");
		// The scale's upper line, where it stands on a phone, has room for less.
		const words = width > 390 ? axisWords.bracketInOrder("23 November") : axisWords.bracket("23 November", 9);
		await expect(name).toHaveText(words);
		await expect(name).toBeVisible();
		for (const finer of [window, ...zoomWindows().filter(({ start, end }) => end - start < 86_400_000)]) {
			await showWindow(page, finer);
			const ticks = await liveAxis(page).locator(".axis-tick").allInnerTexts();
			expect(ticks.filter((text) => /\d:\d|^\d+\s*[ap]\.?m/i.test(text))).toEqual([]);
		}
	});
}

test.describe("under the text spacing of WCAG 1.4.12", () => {
	test.use({ bypassCSP: true });

	for (const { width, height } of [
		{ width: 1366, height: 650 },
		{ width: 390, height: 844 },
	]) {
		test(`no label is cut or overlaps at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await openAxis(page);
			const before = await liveAxis(page).locator(".axis-probe").boundingBox();
			await page.addStyleTag({
				content:
					"* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important; } p { margin-bottom: 2em !important; }",
			});
			await expect
				.poll(async () => (await liveAxis(page).locator(".axis-probe").boundingBox())?.width)
				.toBeGreaterThan(before?.width ?? Number.POSITIVE_INFINITY);
			await settle(page);
			expect(await faultsIn(page, Object.values(WINDOW_PRESETS))).toEqual([]);
			const cut = await liveAxis(page)
				.locator(".axis-bracket-name, .axis-more")
				.evaluateAll((all) => {
					const widthOf = (words: Element) => {
						const range = document.createRange();
						range.selectNodeContents(words);
						return range.getBoundingClientRect().width;
					};
					return all.filter((one) => widthOf(one) > one.clientWidth + 1).map((one) => one.textContent);
				});
			expect(cut).toEqual([]);
		});
	}
});

for (const { width, height } of [
	{ width: 390, height: 844 },
	{ width: 360, height: 640 },
	{ width: 844, height: 390 },
]) {
	test.describe(`at ${width} by ${height}, where brackets have no line of their own`, () => {
		test.use({ viewport: { width, height } });

		test("the day's bracket is named in the scale, clear of its labels, and the name opens the whole", async ({
			page,
		}) => {
			for (const window of [WINDOW_PRESETS.year, WINDOW_PRESETS.day]) {
				await page.goto("about:blank");
				await openAxis(page, windowHash(window));
				const name = liveAxis(page).getByRole("button", { name: "23 November · 9 events" });
				await expect(name).toBeInViewport({ ratio: 0.99 });
				const met = await name.evaluate((button) => {
					const boxOf = (element: Element) => {
						const range = document.createRange();
						range.selectNodeContents(element);
						return range.getBoundingClientRect();
					};
					const box = boxOf(button);
					return [...document.querySelectorAll(".axis-live .axis-tick")]
						.filter((tick) => {
							const { left, right, top, bottom } = boxOf(tick);
							return left < box.right && right > box.left && top < box.bottom - 1 && bottom > box.top + 1;
						})
						.map((tick) => tick.textContent);
				});
				expect(met).toEqual([]);
				await name.click();
				await expect(page.locator("[data-event-detail]")).toHaveAttribute(
					"data-event-detail",
					"yerevan-meeting",
				);
			}
		});
	});
}

for (const theme of ["light", "dark", "contrast"]) {
	test(`what does not match the search keeps a contrast of 4.5 to 1, ${theme}`, async ({ page }) => {
		for (const window of [WINDOW_PRESETS.year, WINDOW_PRESETS.day]) {
			await page.goto("about:blank");
			await openAxis(page, `?theme=${theme}${windowHash(window)}&q=corridor`);
			await expect.poll(() => liveAxis(page).locator(".is-dim:not([hidden])").count()).toBeGreaterThan(5);
			const labels = liveAxis(page).locator(".is-dim:not([hidden]) .axis-label");
			const low = (await leastContrasts(labels)).filter(({ ratio }) => ratio < 4.5);
			expect(low).toEqual([]);
		}
	});
}
