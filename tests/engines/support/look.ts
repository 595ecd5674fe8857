import { expect } from "vitest";
import type { PageDocument, Point } from "../drive/engine.ts";

/** An element: the first that matches the selector, is rendered and, where words are given, bears just them. */
export interface Sought {
	readonly css: string;
	/** Its accessible label, or all of its text. */
	readonly words?: string;
}

/** Where an element is seen, CSS pixels from the viewport's corner. */
export interface SeenBox {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	/** Its middle. */
	readonly middle: Point;
}

/** No wait is longer; a busy machine may need a while for what an idle one does at once. */
const PATIENCE = { timeout: 40_000, interval: 100 };

/** Asks the page until the answer is as expected. */
export const eventually = <Value>(ask: () => Promise<Value>) => expect.poll(ask, PATIENCE);

/** Where an element is, or why it is not seen. It stands still when two frames find it at one place. */
function lookFor(page: PageDocument, sought: Sought & { readonly scroll: boolean }) {
	return page.run(async ({ css, words, scroll }) => {
		const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
		const element = [...document.querySelectorAll<HTMLElement>(css)].find((one) => {
			if (one.getClientRects().length === 0 || getComputedStyle(one).visibility !== "visible") return false;
			const label = one.getAttribute("aria-label");
			return words === undefined || label === words || one.innerText.replace(/\s+/g, " ").trim() === words;
		});
		if (!element) return { missing: `There is no ${css} ${words ?? ""}`, box: null };
		if (scroll) element.scrollIntoView({ block: "nearest", inline: "nearest" });
		const before = element.getBoundingClientRect();
		await nextFrame();
		await nextFrame();
		const { left, top, right, bottom } = element.getBoundingClientRect();
		if (left !== before.left || top !== before.top) return { missing: `${css} moves`, box: null };
		// The first line of words that run over several, for a box around all of them may have its middle in none.
		const line = element.getClientRects()[0] ?? before;
		const middle = { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 };
		const on = document.elementFromPoint(middle.x, middle.y);
		if (!on || !(element.contains(on) || on.contains(element.closest("label"))))
			return { missing: `${css} is covered by ${on?.className || on?.localName}`, box: null };
		return { missing: null, box: { left, top, right, bottom, middle } };
	}, sought);
}

/** Where an element is seen: it is there, nothing covers its middle, and it stands still. It is scrolled to first. */
export async function seen(page: PageDocument, sought: Sought, scroll = true): Promise<SeenBox> {
	let found: SeenBox | null = null;
	await eventually(async () => {
		const { missing, box } = await lookFor(page, { ...sought, scroll });
		found = box;
		return missing;
	}).toBeNull();
	if (found === null) throw new Error(`${sought.css} has no box.`);
	return found;
}

/** Says that an element lies whole in the viewport, with nothing over its middle, without any scrolling. */
export async function expectInView(page: PageDocument, sought: Sought): Promise<SeenBox> {
	const box = await seen(page, sought, false);
	const { width, height } = await page.run(() => ({ width: innerWidth, height: innerHeight }));
	expect(box.left, `${sought.css}, left`).toBeGreaterThanOrEqual(-1);
	expect(box.top, `${sought.css}, top`).toBeGreaterThanOrEqual(-1);
	expect(box.right, `${sought.css}, right`).toBeLessThanOrEqual(width + 1);
	expect(box.bottom, `${sought.css}, bottom`).toBeLessThanOrEqual(height + 1);
	return box;
}

/** The rendered text of the first element that matches, with white space as one space; empty where there is none. */
export const textOf = (page: PageDocument, css: string): Promise<string> =>
	page.run(
		(selector) => document.querySelector<HTMLElement>(selector)?.innerText.replace(/\s+/g, " ").trim() ?? "",
		css,
	);

/** How many elements match. */
export const countOf = (page: PageDocument, css: string): Promise<number> =>
	page.run((selector) => document.querySelectorAll(selector).length, css);
