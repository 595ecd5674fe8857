import { expect, type Locator, test } from "@playwright/test";
import { BAR_INSET } from "../../src/model/axis/axis-metrics.ts";
import { WINDOW_PRESETS } from "../model/axis-fixture.ts";
import { item, liveAxis, openAxis, settle, showWindow } from "./support/axis-page.ts";

async function boxOf(locator: Locator) {
	const box = await locator.evaluate((element) => element.getBoundingClientRect().toJSON());
	return {
		left: Number(box.left),
		right: Number(box.right),
		top: Number(box.top),
		bottom: Number(box.bottom),
	};
}

/** The names whose ground hides the level stretch of a line. */
function namesOver(line: Element): string[] {
	const box = line.getBoundingClientRect();
	const level = /^M\S+ \S+V(\S+)H/.exec(line.getAttribute("d") ?? "")?.[1];
	const svg = line.closest("svg")?.getBoundingClientRect();
	if (!svg || level === undefined) throw new Error("The line has no level stretch.");
	const y = svg.top + Number(level);
	return [...document.querySelectorAll(".axis-live [data-event-label]")].flatMap((label) => {
		if (!label.checkVisibility()) return [];
		const { left, right, top, bottom } = label.getBoundingClientRect();
		const { backgroundClip, backgroundColor, paddingTop, paddingBottom } = getComputedStyle(label);
		if (backgroundColor === "rgba(0, 0, 0, 0)" || right < box.left || left > box.right) return [];
		const isInset = backgroundClip === "content-box";
		const [over, under] = [paddingTop, paddingBottom].map((pad) => (isInset ? Number.parseFloat(pad) : 0));
		return y > top + (over ?? 0) - 0.5 && y < bottom - (under ?? 0) + 0.5 ? [label.textContent] : [];
	});
}

for (const width of [390, 1440]) {
	test.describe(`at ${width} px`, () => {
		test.use({ viewport: { width, height: 900 }, contextOptions: { reducedMotion: "reduce" } });

		test("a line leads from the open event's bar to the occasion of its telling", async ({ page }) => {
			await openAxis(page, "#e=may-session");
			const lines = liveAxis(page).locator("[data-told-at]");
			await expect(lines).toHaveCount(1);
			const line = await boxOf(liveAxis(page).locator('[data-told-at="joint-councils"]'));
			const bar = await boxOf(item(page, "may-session"));
			const occasion = await boxOf(item(page, "joint-councils"));
			expect(Math.abs(line.left - (bar.left + bar.right) / 2)).toBeLessThan(1.5);
			// A bar is drawn a little lower than the row that it has.
			expect(Math.abs(line.top - (Math.min(bar.bottom, occasion.bottom) - BAR_INSET))).toBeLessThan(1.5);
			expect(line.right).toBeGreaterThanOrEqual(occasion.left);
			expect(line.right).toBeLessThanOrEqual(occasion.right);
			const edges = [occasion.top + BAR_INSET, occasion.bottom - BAR_INSET];
			const away = [line.top, line.bottom].flatMap((end) => edges.map((edge) => Math.abs(end - edge)));
			expect(Math.min(...away)).toBeLessThan(1.5);
		});

		test("the line runs between the rows, where no name covers it", async ({ page }) => {
			await openAxis(page);
			for (const id of ["may-session", "kazakhstan-operation", "sochi-meeting"]) {
				await page.evaluate((hash) => {
					location.hash = hash;
				}, `#e=${id}`);
				await expect(item(page, id)).toHaveAttribute("aria-current", "true");
				await settle(page);
				const lines = await liveAxis(page).locator("[data-told-at]").all();
				expect(lines.length, id).toBeGreaterThan(0);
				for (const line of lines) expect(await line.evaluate(namesOver), id).toEqual([]);
			}
		});

		test("no line is drawn while nothing is open, and it goes when the event is closed", async ({ page }) => {
			await openAxis(page);
			await expect(liveAxis(page).locator("[data-told-at]")).toHaveCount(0);
			await item(page, "may-session").click();
			await expect(liveAxis(page).locator("[data-told-at]")).toHaveCount(1);
			await page.getByRole("button", { name: "Close the event" }).click();
			await expect(liveAxis(page).locator("[data-told-at]")).toHaveCount(0);
		});

		test("the marks of narrowed dates lie within the bars they belong to", async ({ page }) => {
			await openAxis(page);
			for (const [name, least] of [
				["year", 4],
				["autumn", 3],
				["all", 4],
			] as const) {
				await showWindow(page, WINDOW_PRESETS[name]);
				const marks = await liveAxis(page).evaluate((axis) =>
					[...axis.querySelectorAll(".axis-narrow")].map((mark) => {
						const box = mark.getBoundingClientRect();
						const lane = mark.getAttribute("data-lane");
						const homes = [...axis.querySelectorAll(`.axis-item[data-lane="${lane}"]:not([hidden])`)].filter(
							(bar) => {
								const { left, right, top, bottom } = bar.getBoundingClientRect();
								return (
									box.left >= left - 0.5 &&
									box.right <= right + 0.5 &&
									box.top >= top &&
									box.bottom <= bottom + 0.5
								);
							},
						);
						return { left: box.left, width: box.width, homes: homes.length };
					}),
				);
				expect(marks.length, name).toBeGreaterThanOrEqual(least);
				expect(
					marks.filter(({ homes, width }) => homes !== 1 || width < 3),
					name,
				).toEqual([]);
			}
		});
	});
}
