import { extractText, getDocumentProxy } from "unpdf";
import { expect } from "vitest";
import { countOf, eventually, expectInView, seen, textOf } from "../support/look.ts";
import { untilReady } from "../support/timeline.ts";
import { type Journey, LAPTOP, NARROW } from "./journey.ts";

const LESSON = "lesson=five-landmarks";

/** A lesson on the wall, on paper and in the pupils' hands. */
export const teaching: readonly Journey[] = [
	...[LAPTOP, NARROW].map(
		(tab): Journey => ({
			title: `a lesson goes forward and back by keys, every slide in view, ${tab.width}×${tab.height}`,
			tab,
			async walk(page, { address }) {
				await page.goto(`${address}#view=present&${LESSON}`);
				await untilReady(page);
				await expectInView(page, { css: ".slide h1" });
				const place = () => page.run(() => location.hash);
				const kind = () => page.run(() => document.querySelector(".slide")?.getAttribute("data-kind") ?? "");
				const places = [await place()];
				for (let steps = 0; steps < 60 && (await kind()) !== "end"; steps++) {
					const shown = await page.run(() =>
						[
							location.hash,
							...[...document.querySelectorAll("[data-scrolls]")].map((one) => one.scrollTop),
						].join(),
					);
					await page.press("PageDown");
					await eventually(() =>
						page.run(() =>
							[
								location.hash,
								...[...document.querySelectorAll("[data-scrolls]")].map((one) => one.scrollTop),
							].join(),
						),
					).not.toBe(shown);
					places.push(await place());
					const outside = await page.run(() => ({
						right: document.documentElement.scrollWidth - innerWidth,
						bottom: document.documentElement.scrollHeight - innerHeight,
					}));
					expect(outside.right).toBeLessThanOrEqual(0);
					expect(outside.bottom).toBeLessThanOrEqual(0);
				}
				expect(await kind()).toBe("end");
				await page.press("PageUp");
				await eventually(kind).not.toBe("end");
				await page.press("Home");
				await eventually(() => textOf(page, ".slide h1")).toBe("Five key events");
				await page.press("Escape");
				await eventually(() => countOf(page, ".present")).toBe(0);
				expect(await page.said()).toEqual([]);
			},
		}),
	),
	{
		title: "events are put in order by dragging, and checked",
		tab: LAPTOP,
		async walk(page, { address }) {
			await page.goto(`${address}#view=practice&${LESSON}`);
			await untilReady(page);
			const order = () =>
				page.run(() =>
					[...document.querySelectorAll<HTMLElement>("main ol > li")].map((one) => one.innerText),
				);
			await eventually(async () => (await order()).length).toBe(5);
			const before = await order();
			const [first, third] = await page.run(() =>
				[...document.querySelectorAll("main ol > li")]
					.map((one) => {
						const grip = (one.querySelector("[class*=grip], [class*=handle]") ?? one).getBoundingClientRect();
						return { x: grip.left + grip.width / 2, y: grip.top + grip.height / 2 };
					})
					.filter((_, index) => index === 0 || index === 2),
			);
			if (!first || !third) throw new Error("There is nothing to drag.");
			await page.drag(first, { x: third.x, y: third.y + 6 });
			await eventually(order).not.toEqual(before);
			await page.click((await seen(page, { css: "main button", words: "Check" })).middle);
			await eventually(() => textOf(page, "main")).toMatch(/\d+ of \d+/);
		},
	},
	{
		title: "the worksheet is printed with its events and no date, on A4",
		tab: LAPTOP,
		async walk(page, { address }) {
			await page.goto(`${address}#view=handout&${LESSON}`);
			await untilReady(page);
			await page.click((await seen(page, { css: "label", words: "Worksheet: dates to fill in" })).middle);
			await eventually(() => textOf(page, ".handout-papers")).toContain("Worksheet");
			const pdf = await getDocumentProxy(new Uint8Array(await page.print()));
			const { text } = await extractText(pdf, { mergePages: true });
			expect(text).toContain("Five key events");
			expect(text).toContain("in the presence of your obedient servant");
			expect(text).not.toMatch(/31 October|May 2022|Share|More choices/);
			const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
			// A4 in points; browsers round it their own ways.
			expect(Math.abs(width - 595.3)).toBeLessThan(1);
			expect(Math.abs(height - 841.9)).toBeLessThan(1);
		},
	},
];
