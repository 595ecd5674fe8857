import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page } from "@playwright/test";

/** The timeline in one file, as a disk or a USB stick has it. */
export const FILE = pathToFileURL(resolve("dist/timeline.html")).href;

/** Opens a view for teaching and waits until it is there: "view=present&lesson=five-landmarks". */
export async function openTeaching(page: Page, hash: string, file = "./"): Promise<void> {
	await page.goto(`${file}#${hash}`);
	await expect(
		page
			.locator(".slide[data-step], .speaker, .teach, .practice, .handout, .results, .present.is-empty")
			.first(),
	).toBeVisible({ timeout: 20_000 });
}

/** What is on the presented screen, read as a person would: the title, and of the rest what is visible. */
export function onScreen(page: Page) {
	return page.locator(".slide").evaluate((slide) => {
		const seen = (selector: string) =>
			[...slide.querySelectorAll(selector)]
				.filter((part) => part.checkVisibility({ visibilityProperty: true }))
				.map((part) => part.textContent?.trim() ?? "")
				.join(" ");
		return {
			// A line of its own is given to what stands out of sight beside a word.
			title: slide.querySelector("h1")?.innerText.replaceAll(/[\n\u200B]/g, "") ?? "",
			date: seen(".slide-date > p, .slide-titles-date"),
			speaker: seen(".slide-speaker > p"),
			words: seen("[data-slide-words]"),
			position: seen(".slide-position"),
		};
	});
}

/** What is too small, cut, or out of the room that it has: nothing on a good slide. Sizes in CSS pixels. */
export function slideFaults(page: Page, least: { text: number; quote: number }): Promise<string[]> {
	return page.locator(".present").evaluate((present, { text, quote }) => {
		const faults: string[] = [];
		const view = document.documentElement;
		if (view.scrollWidth > innerWidth || view.scrollHeight > innerHeight) faults.push("the page scrolls");
		for (const element of present.querySelectorAll<HTMLElement>("*")) {
			if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
			const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
			if (!words || element.closest(".notes-strip, .slide-zone, .visually-hidden")) continue;
			const name = `${element.className || element.tagName}: ${element.textContent?.slice(0, 30)}`;
			const size = Number.parseFloat(getComputedStyle(element).fontSize);
			const large = element.matches("[data-slide-words], .slide-question, .slide-line");
			if (size < (large ? quote : text)) faults.push(`${name} is ${size}`);
			const box = element.getBoundingClientRect();
			// Labels of the strip may be on their way in.
			if (element.closest(".time-strip") && (box.right < 0 || box.left > innerWidth)) continue;
			if (box.left < -0.5 || box.right > innerWidth + 0.5) faults.push(`${name} leaves the screen sideways`);
			if (box.top < -0.5 || box.bottom > innerHeight + 0.5) faults.push(`${name} leaves the screen`);
		}
		const words = present.querySelector("[data-slide-words]");
		const room = words?.parentElement;
		if (words && room && words.getBoundingClientRect().bottom > room.getBoundingClientRect().bottom + 1)
			faults.push("the quote is cut");
		for (const fit of present.querySelectorAll<HTMLElement>(".slide-fit"))
			if (fit.scrollHeight > fit.clientHeight + 1 || fit.scrollWidth > fit.clientWidth + 1)
				faults.push(`${fit.className} has no room for all`);
		// No label of an axis covers another.
		const labels = [...present.querySelectorAll(".slide-bar > span")].map((label) =>
			label.getBoundingClientRect(),
		);
		for (const [index, one] of labels.entries())
			for (const other of labels.slice(index + 1))
				if (
					one.left < other.right - 1 &&
					other.left < one.right - 1 &&
					one.top < other.bottom - 1 &&
					other.top < one.bottom - 1
				)
					faults.push("two labels of the axis touch");
		return faults;
	}, least);
}
