import { expect, type Page } from "@playwright/test";

/** Whether closing a page asks; the page stays where it does. */
export async function closingAsks(page: Page): Promise<boolean> {
	const asked = new Promise<boolean>((done) => {
		page.once("dialog", async (dialog) => {
			expect(dialog.type()).toBe("beforeunload");
			await dialog.dismiss();
			done(true);
		});
		page.once("close", () => done(false));
	});
	await page.close({ runBeforeUnload: true });
	return asked;
}
