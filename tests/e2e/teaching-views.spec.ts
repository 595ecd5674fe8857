import { expect, type Page, test } from "@playwright/test";
import { openTeaching } from "./support/lesson.ts";

const VIEWS = [
	"view=teach",
	"view=teach&lesson=five-landmarks",
	"view=practice&lesson=five-landmarks",
	"view=handout&lesson=five-landmarks",
	"view=results",
	"view=results&lesson=five-landmarks",
];

/** What of the page is cut at a side, covered by the header or beyond the end of its scrolling; in words. */
function cutParts(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth, clientHeight } = document.documentElement;
		const faults =
			scrollWidth > clientWidth ? [`the page scrolls sideways by ${scrollWidth - clientWidth}`] : [];
		const header = document.querySelector(".site-header")?.getBoundingClientRect();
		if (header?.top !== 0 || header.height < 48) faults.push("the header is not whole");
		const name = (element: Element) =>
			`${element.tagName} ${element.className} ${element.textContent?.slice(0, 30)}`;
		const inScroller = (element: Element) => {
			for (let around = element.parentElement; around; around = around.parentElement)
				if (["auto", "scroll"].includes(getComputedStyle(around).overflowX)) return true;
			return false;
		};
		for (const element of document.querySelectorAll<HTMLElement>(
			"#root *:not(.visually-hidden, .skip-links a)",
		)) {
			if (!element.checkVisibility({ visibilityProperty: true }) || element.closest(".visually-hidden"))
				continue;
			const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
			if (!words && !element.matches("button, input, textarea, select, a")) continue;
			const box = element.getBoundingClientRect();
			if ((box.left < -0.5 || box.right > clientWidth + 0.5) && !inScroller(element))
				faults.push(`${name(element)} leaves the page`);
			const { overflowX } = getComputedStyle(element);
			if (["hidden", "clip"].includes(overflowX) && element.scrollWidth > element.clientWidth + 1)
				faults.push(`${name(element)} is cut`);
		}
		scrollTo(0, document.documentElement.scrollHeight);
		const end = document.querySelector("#main")?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
		if (end > clientHeight + 0.5) faults.push(`${end - clientHeight} of the page cannot be scrolled to`);
		scrollTo(0, 0);
		return faults;
	});
}

for (const { width, height } of [
	{ width: 1366, height: 650 },
	{ width: 390, height: 844 },
	{ width: 320, height: 640 },
]) {
	test(`the views for teaching scroll as pages do and cut nothing at ${width}×${height}`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		const faults: string[] = [];
		for (const view of VIEWS) {
			await page.goto("about:blank");
			await openTeaching(page, view);
			faults.push(...(await cutParts(page)).map((fault) => `${view}: ${fault}`));
		}
		expect(faults).toEqual([]);
	});
}
