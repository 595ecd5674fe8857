import { expect, type Page, test } from "@playwright/test";
import { openTimeline } from "../e2e/support/timeline.ts";
import { hostileHash } from "./hostile-hash.ts";
import { sample } from "./seed.ts";
import { watchPage } from "./watch-page.ts";

const TESTS = 5;
const EACH = 2000;

/** Goes to another address as a link does; whether a reader then sees a page. */
function follow(page: Page, hash: string): Promise<boolean> {
	return page.evaluate(async (next) => {
		const before = location.href;
		const heard = new Promise((done) => addEventListener("hashchange", done, { once: true }));
		location.hash = next;
		if (location.href !== before) await heard;
		const seen = () => (document.querySelector("main")?.getBoundingClientRect().height ?? 0) > 50;
		// The first visit to a view waits for its script.
		const until = performance.now() + 20_000;
		do await new Promise(requestAnimationFrame);
		while (!seen() && performance.now() < until);
		return seen();
	}, hash);
}

for (let part = 0; part < TESTS; part++)
	test(`${EACH} hostile addresses, part ${part + 1} of ${TESTS}: no error, no blank page, no hang`, async ({
		page,
	}) => {
		const watch = await watchPage(page);
		await openTimeline(page);
		for (const hash of sample(hostileHash, EACH, part)) {
			expect(await follow(page, hash), hash).toBe(true);
			await watch(hash);
		}
	});

test("a hundred of them as the first address of a visit", async ({ page }) => {
	const watch = await watchPage(page);
	for (const hash of sample(hostileHash, 100, TESTS)) {
		await page.goto("about:blank");
		await page.goto(`./#${hash}`);
		await expect(page.locator("html[data-app=ready]"), hash).toBeAttached();
		await watch(hash);
	}
});
