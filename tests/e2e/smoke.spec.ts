import { expect, test } from "@playwright/test";

test("opens in a sub-folder with its heading and a live axis, and says nothing in the console", async ({
	page,
}) => {
	const said: string[] = [];
	page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
	page.on("pageerror", (error) => said.push(`uncaught: ${error.message}`));
	await page.goto("./");
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	await expect(page.locator('[data-axis="live"]')).toBeVisible();
	expect(said).toEqual([]);
});
