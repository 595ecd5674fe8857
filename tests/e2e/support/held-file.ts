import type { Page } from "@playwright/test";

/** Keeps a page's files that match a glob under way until what this returns is called. */
export async function holdFile(page: Page, glob: string): Promise<() => void> {
	let bring = () => {};
	const coming = new Promise<void>((resolve) => {
		bring = resolve;
	});
	await page.route(glob, async (route) => {
		await coming;
		await route.continue();
	});
	return bring;
}
