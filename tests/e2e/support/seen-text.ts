import { expect, type Page } from "@playwright/test";

/** Texts that a box cuts off: more of it is there than the box shows, and the box neither scrolls nor grows. */
export function clippedTexts(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>("body *")]
			.filter((element) => {
				if (!element.checkVisibility() || element.closest(".visually-hidden, [aria-hidden=true], svg"))
					return false;
				const own = [...element.childNodes].some(
					(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
				);
				// Out of sight, for who listens.
				if (element.clientWidth <= 1 || element.clientHeight <= 1) return false;
				const style = getComputedStyle(element);
				const cuts = (overflow: string) => overflow === "hidden" || overflow === "clip";
				// A pixel is what rounding makes of letters that reach out of their line.
				const wide = cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
				const high = cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
				return own && (wide || high);
			})
			.map((element) => `${element.className}: ${element.textContent?.trim().slice(0, 60)}`),
	);
}

/** Texts in letters smaller than `least`, in CSS pixels, with their size. */
export function smallTexts(page: Page, least: number): Promise<string[]> {
	return page.evaluate((size) => {
		const small = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
			const own = [...element.childNodes].some(
				(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
			);
			return (
				own &&
				element.checkVisibility() &&
				element.closest(".visually-hidden, script, style") === null &&
				Number.parseFloat(getComputedStyle(element).fontSize) < size
			);
		});
		return small.map(
			(element) =>
				`${getComputedStyle(element).fontSize} ${element.className}: ${element.textContent?.trim().slice(0, 40)}`,
		);
	}, least);
}

/** Presses Tab so many times, or until the focus leaves the page; says at which stops nothing of what has the focus can be seen. */
export async function coveredStops(page: Page, presses: number): Promise<string[]> {
	const covered: string[] = [];
	let stops = 0;
	for (; stops < presses; stops++) {
		await page.keyboard.press("Tab");
		const stop = await page.evaluate(() => {
			const element = document.activeElement;
			if (!(element instanceof HTMLElement) || element === document.body) return null;
			// A field or a handle out of sight is seen by its label.
			const shown = element.classList.contains("visually-hidden")
				? (element.closest("label") ?? element)
				: element;
			// A link in a text may stand on two lines.
			const seen = [...shown.getClientRects()].some(({ left, right, top, bottom }) => {
				const [from, to] = [Math.max(left, 0), Math.min(right, innerWidth)];
				const [above, below] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
				return [0.1, 0.3, 0.5, 0.7, 0.9].some((part) => {
					const at = document.elementFromPoint(from + (to - from) * part, above + (below - above) * part);
					return from < to && above < below && at !== null && shown.contains(at);
				});
			});
			const name = element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40) ?? "";
			return { name, seen };
		});
		if (stop === null) break;
		if (!stop.seen) covered.push(stop.name);
	}
	expect(stops).toBeGreaterThan(5);
	return covered;
}
