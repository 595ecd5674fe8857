import { expect, test } from "@playwright/test";
import { recordConsole } from "./support/timeline.ts";

test("opens in a sub-folder with its heading and a live axis, and says nothing in the console", async ({
	page,
}) => {
	const said = recordConsole(page);
	await page.goto("./");
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	await expect(page.locator('[data-axis="live"]')).toBeVisible();
	expect(said).toEqual([]);
});
