import { expect, test } from "@playwright/test";
import { WINDOW_PRESETS } from "../../src/model/axis/time-window.ts";
import { serializeWindow } from "../../src/url/window-parameter.ts";
import { dayIds, WIDTHS, zoomWindows } from "./support/axis-facts.ts";
import { axisFaults } from "./support/axis-faults.ts";
import { itemPlaces, openAxis, showWindow } from "./support/axis-page.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const windows = [...Object.values(WINDOW_PRESETS), ...zoomWindows()];

for (const width of WIDTHS) {
	test.describe(`at ${width} px`, () => {
		test.use({ viewport: { width, height: 900 } });

		test("no label is cut, covered or overlapped and every event can be found, from ten years to an hour", async ({
			page,
		}) => {
			test.setTimeout(120_000);
			await openAxis(page);
			const faults: string[] = [];
			for (const window of windows) {
				await showWindow(page, window);
				for (const fault of await axisFaults(page, window, true)) {
					faults.push(`${serializeWindow(window)}: ${fault}`);
				}
			}
			expect(faults).toEqual([]);
		});

		test("every 23 November event has its label at the scale of the year", async ({ page }) => {
			await openAxis(page);
			const places = await itemPlaces(page);
			expect(dayIds).toHaveLength(9);
			expect([...places.keys()]).toEqual(expect.arrayContaining([...dayIds]));
			expect(await axisFaults(page, WINDOW_PRESETS.year, true)).toEqual([]);
		});
	});
}
