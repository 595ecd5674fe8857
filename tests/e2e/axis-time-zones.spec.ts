import { type Browser, expect, test } from "@playwright/test";
import { WINDOW_PRESETS } from "../model/axis-fixture.ts";
import { itemPlaces, openAxis, showWindow } from "./support/axis-page.ts";

const ZONES = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"] as const;

/** Items and the time scale of every preset, as a reader in `zone` sees them. */
async function picturesIn(browser: Browser, zone: string, baseURL: string | undefined) {
	const context = await browser.newContext({
		timezoneId: zone,
		reducedMotion: "reduce",
		viewport: { width: 1440, height: 900 },
		...(baseURL === undefined ? {} : { baseURL }),
	});
	const page = await context.newPage();
	await openAxis(page);
	const offset = await page.evaluate(() => new Date(2022, 10, 23).getTimezoneOffset());
	const pictures = [];
	for (const window of Object.values(WINDOW_PRESETS)) {
		await showWindow(page, window);
		const ticks = page.locator('[data-axis="live"] .axis-tick');
		// The widget uses its elements again, so their order tells how often it drew: they are compared by place.
		const scale = await ticks.evaluateAll((all) =>
			all
				.map((tick) => {
					const { top, left } = tick.getBoundingClientRect();
					return { top, left, text: tick.textContent };
				})
				.sort((a, b) => a.top - b.top || a.left - b.left || a.text.localeCompare(b.text)),
		);
		pictures.push({ items: [...(await itemPlaces(page))], ticks: scale });
	}
	await context.close();
	return { offset, pictures };
}

test("shows the same picture in every time zone", async ({ browser, baseURL }) => {
	const seen = [];
	for (const zone of ZONES) seen.push(await picturesIn(browser, zone, baseURL));
	const [utc, kiritimati, angeles] = seen;
	expect([utc?.offset, kiritimati?.offset, angeles?.offset]).toEqual([0, -840, 480]);
	expect(utc?.pictures.every(({ items, ticks }) => items.length > 7 && ticks.length >= 3)).toBe(true);
	expect(kiritimati?.pictures).toEqual(utc?.pictures);
	expect(angeles?.pictures).toEqual(utc?.pictures);
});
