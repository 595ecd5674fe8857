import { expect, type Page } from "@playwright/test";

/** Waits for a view that comes in a chunk of its own. */
export async function teaching(page: Page): Promise<void> {
	await expect(
		page.locator(".slide[data-step], .speaker, .teach, .practice, .handout, .results"),
	).toBeVisible();
}

/** Waits for a view for study, which may come in a chunk of its own. */
export async function studying(page: Page): Promise<void> {
	await expect(page.locator("main [data-view-heading]")).toBeVisible();
}
