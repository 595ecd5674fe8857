import { expect, type Page, test } from "@playwright/test";
import { openTeaching } from "./support/lesson.ts";
import { handle, PRACTICE, titles } from "./support/practice.ts";

/** What a card's and a handle's box are on the screen. */
async function boxes(page: Page, title: string) {
	const grip = await handle(page, title).boundingBox();
	const card = await page.locator(".reorder > li").filter({ hasText: title }).boundingBox();
	if (!grip || !card) throw new Error("No card.");
	return {
		x: grip.x + grip.width / 2,
		y: grip.y + grip.height / 2,
		top: card.y,
		bottom: card.y + card.height,
	};
}

test("a card is dragged by its handle with a mouse, and Escape puts it back", async ({ page }) => {
	await openTeaching(page, PRACTICE);
	const before = await titles(page);
	const [first = "", second = "", ...others] = before;
	const from = await boxes(page, first);
	const below = await boxes(page, second);
	for (const put of ["back", "down"]) {
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move(from.x, below.bottom - 4, { steps: 8 });
		await expect(page.locator(".reorder > .is-held")).toHaveText(new RegExp(first));
		if (put === "back") await page.keyboard.press("Escape");
		await page.mouse.up();
		await expect.poll(() => titles(page)).toEqual(put === "back" ? before : [second, first, ...others]);
	}
	await expect(page.locator("[data-announcer]")).toHaveText(`${first}, put down, 2 of 5.`);
	await expect(page).toHaveURL(/&try=/);
});

for (const [width, height] of [
	[390, 844],
	[360, 640],
] as const)
	test.describe(`on a phone of ${width}×${height}`, () => {
		test.use({ viewport: { width, height }, hasTouch: true, isMobile: true });

		/** Drags by touch, in steps, and says how; the finger stays until it is lifted. */
		async function finger(page: Page) {
			const cdp = await page.context().newCDPSession(page);
			const send = (type: "touchStart" | "touchMove" | "touchEnd", points: { x: number; y: number }[]) =>
				cdp.send("Input.dispatchTouchEvent", { type, touchPoints: points });
			return {
				press: (x: number, y: number) => send("touchStart", [{ x, y }]),
				move: (x: number, y: number) => send("touchMove", [{ x, y }]),
				lift: () => send("touchEnd", []),
			};
		}

		test("the first card is on the first screen, before what is for teachers, without a word on keys", async ({
			page,
		}) => {
			await openTeaching(page, PRACTICE);
			await expect(page.locator(".reorder > li").first()).toBeInViewport({ ratio: 1 });
			await expect(page.locator(".reorder > li").nth(1)).toBeInViewport({ ratio: 1 });
			const hint = page.getByText("Drag by the handle");
			await expect(hint).toBeHidden();
			expect(
				await page.evaluate(() => {
					const [first, bar] = [".reorder > li", ".lesson-bar"].map((part) => document.querySelector(part));
					return first && bar && first.compareDocumentPosition(bar) & Node.DOCUMENT_POSITION_FOLLOWING;
				}),
			).toBe(4);
			const small = await page.locator(".practice :is(button, [role=tab])").evaluateAll((all) =>
				all
					.filter((one) => one.checkVisibility())
					.map((one) => ({ name: one.ariaLabel ?? one.textContent, ...one.getBoundingClientRect().toJSON() }))
					.filter((box) => box.width < 44 || box.height < 44),
			);
			expect(small).toEqual([]);
			// Who has keys after all is told of them.
			await page.keyboard.press("Tab");
			await page.locator(".reorder-grip").first().press("ArrowDown");
			await expect(hint).toBeVisible();
			await page.getByRole("tab", { name: "Place on the axis" }).click();
			await expect(page.getByRole("slider")).toBeInViewport({ ratio: 1 });
			await expect(page.getByText("The arrow keys move by a day")).toBeHidden();
		});

		test("a card is dragged by its handle without scrolling the page, and to the end with it", async ({
			page,
		}) => {
			await openTeaching(page, PRACTICE);
			const [first = "", second = "", ...others] = await titles(page);
			const [from, below] = [await boxes(page, first), await boxes(page, second)];
			const touch = await finger(page);
			await touch.press(from.x, from.y);
			for (let step = 1; step <= 10; step++)
				await touch.move(from.x, from.y + ((below.bottom - 4 - from.y) * step) / 10);
			await touch.lift();
			await expect.poll(() => titles(page)).toEqual([second, first, ...others]);
			expect(await page.evaluate(() => scrollY)).toBe(0);

			const top = await boxes(page, second);
			await touch.press(top.x, top.y);
			for (let step = 1; step <= 10; step++)
				await touch.move(top.x, top.y + ((height - 8 - top.y) * step) / 10);
			const held = page.locator(".reorder > .is-held");
			await expect.poll(() => held.evaluate((one) => one.style.order)).toBe("4");
			await touch.lift();
			await expect.poll(() => titles(page)).toEqual([first, ...others, second]);
		});
	});
