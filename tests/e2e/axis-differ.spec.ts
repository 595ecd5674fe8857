import { expect, type Page, test } from "@playwright/test";
import { accountsDiffer } from "../../src/model/account.ts";
import { WINDOW_PRESETS } from "../model/axis-fixture.ts";
import { content, facts, zoomWindows } from "./support/axis-facts.ts";
import { itemPlaces, liveAxis, openAxis, showWindow, windowHash } from "./support/axis-page.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const differing = new Set(content.events.filter(accountsDiffer).map(({ id }) => id));

/** What is wrong with the marks of reports that differ, one sentence each: they are on their bars, over no label, and in the view. */
function differFaults(page: Page, kind: "live" | "static"): Promise<string[]> {
	return page.evaluate((kind) => {
		const axis = document.querySelector(`.axis-plot [data-axis="${kind}"]`);
		if (!axis) return ["There is no axis."];
		const plot = axis.getBoundingClientRect();
		const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
		const labels = [...axis.querySelectorAll("[data-event-label]")].filter(seen);
		return [...axis.querySelectorAll<HTMLElement>("[data-differ]")].filter(seen).flatMap((mark) => {
			const id = mark.dataset.differ ?? "";
			const box = mark.getBoundingClientRect();
			const bar = axis.querySelector(`[data-event-id="${id}"]`)?.getBoundingClientRect();
			if (!bar) return [`The mark of ${id} has no bar.`];
			const faults: string[] = [];
			if (
				box.left < bar.left - 0.5 ||
				box.right > bar.right + 0.5 ||
				box.top < bar.top - 0.5 ||
				box.bottom > bar.bottom + 0.5
			)
				faults.push(`The mark of ${id} leaves its bar.`);
			const inView = Math.min(bar.right, plot.right) - Math.max(bar.left, plot.left);
			if (inView > box.width && (box.left < plot.left - 0.5 || box.right > plot.right + 0.5))
				faults.push(`The mark of ${id} leaves the view.`);
			if (box.width < 6 || box.height < 5) faults.push(`The mark of ${id} is ${box.width} by ${box.height}.`);
			for (const label of labels) {
				const other = label.getBoundingClientRect();
				const meets =
					box.left < other.right - 0.5 &&
					box.right > other.left + 0.5 &&
					box.top < other.bottom - 0.5 &&
					box.bottom > other.top + 0.5;
				if (meets) faults.push(`The mark of ${id} covers "${label.textContent}".`);
			}
			return faults;
		});
	}, kind);
}

/** Whose marks are seen. */
const marked = (page: Page, kind: "live" | "static") =>
	page
		.locator(`[data-axis="${kind}"] [data-differ]`)
		.evaluateAll((marks) =>
			marks
				.filter((mark) => mark.checkVisibility({ visibilityProperty: true }))
				.map((mark) => mark.getAttribute("data-differ") ?? ""),
		);

for (const width of [320, 390, 768, 1440, 1920]) {
	test(`where reports differ, the bar has a mark at ${width} px, which covers no label, from ten years to an hour`, async ({
		page,
	}) => {
		test.setTimeout(120_000);
		await page.setViewportSize({ width, height: 900 });
		await openAxis(page);
		for (const window of [...Object.values(WINDOW_PRESETS), ...zoomWindows()]) {
			await showWindow(page, window);
			const shown = [...(await itemPlaces(page)).keys()].filter((id) => differing.has(id));
			expect((await marked(page, "live")).toSorted(), windowHash(window)).toEqual(shown.toSorted());
			expect(await differFaults(page, "live"), windowHash(window)).toEqual([]);
		}
	});

	test(`the still axis has the same marks at ${width} px`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({
			viewport: { width, height: 900 },
			javaScriptEnabled: false,
			...(baseURL === undefined ? {} : { baseURL }),
		});
		const page = await context.newPage();
		await page.goto("./");
		const shown = [...(await itemPlaces(page)).keys()].filter((id) => differing.has(id));
		expect(shown.length).toBeGreaterThan(0);
		expect((await marked(page, "static")).toSorted()).toEqual(shown.toSorted());
		expect(await differFaults(page, "static")).toEqual([]);
		await context.close();
	});
}

for (const theme of ["light", "dark", "contrast"]) {
	test(`the mark is seen on filled bars and on light ones, with 3 to 1 and more, ${theme}`, async ({
		page,
	}) => {
		await openAxis(page, `?theme=${theme}`);
		for (const id of ["yerevan-meeting", "kazakhstan-operation", "refusal-to-sign"]) {
			const colours = await liveAxis(page).evaluate((axis, id) => {
				const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
				const luminance = (colour: string) => {
					if (!canvas) return 0;
					canvas.clearRect(0, 0, 1, 1);
					canvas.fillStyle = colour;
					canvas.fillRect(0, 0, 1, 1);
					const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
						.map((value) => value / 255)
						.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
					return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
				};
				const colourOf = (selector: string, pseudo?: string) => {
					const element = axis.querySelector(selector);
					return element ? luminance(getComputedStyle(element, pseudo).backgroundColor) : 0;
				};
				return {
					core: colourOf(`[data-differ="${id}"]`, "::before"),
					rim: colourOf(`[data-differ="${id}"]`),
					bar: colourOf(`[data-event-id="${id}"]`, "::before"),
				};
			}, id);
			const ratio = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
			expect(ratio(colours.core, colours.rim), `${id}, core on rim`).toBeGreaterThanOrEqual(3);
			const seen = Math.max(ratio(colours.core, colours.bar), ratio(colours.rim, colours.bar));
			expect(seen, `${id}, on its bar`).toBeGreaterThanOrEqual(3);
		}
	});
}

test("a screen reader hears on the axis that accounts differ, where they do", async ({ page }) => {
	await openAxis(page);
	const said = await liveAxis(page)
		.getByRole("option", { includeHidden: true })
		.evaluateAll((options) =>
			options
				.filter((option) => option.getAttribute("aria-description")?.includes("Accounts differ."))
				.map((option) => option.getAttribute("data-event-id") ?? ""),
		);
	expect(new Set(said)).toEqual(differing);
	expect(facts.length).toBeGreaterThan(differing.size);
});
