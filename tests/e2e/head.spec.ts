import { expect, test } from "@playwright/test";
import { content } from "./support/timeline.ts";

/** Width and height of a PNG, from its header. */
function pngSize(bytes: Buffer): [number, number] {
	expect(bytes.subarray(1, 4).toString()).toBe("PNG");
	return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("the head names the page and describes it, for readers and for cards", async ({ page }) => {
	await page.goto("./");
	await expect(page).toHaveTitle(content.title);
	const meta = (selector: string) => page.locator(`meta[${selector}]`);
	await expect(meta('name="description"')).toHaveAttribute("content", content.description);
	await expect(meta('property="og:title"')).toHaveAttribute("content", content.title);
	await expect(meta('property="og:description"')).toHaveAttribute("content", content.description);
	await expect(meta('property="og:type"')).toHaveAttribute("content", "website");
	await expect(meta('property="og:image"')).toHaveAttribute("content", /card\.png$/);
	await expect(meta('property="og:image:alt"')).toHaveAttribute("content", /.+/);
	await expect(meta('name="twitter:card"')).toHaveAttribute("content", "summary_large_image");
	await expect(meta('name="theme-color"')).toHaveCount(2);
	await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("the card and the icons are there, in the sizes that they are asked for", async ({ page, request }) => {
	await page.goto("./");
	expect(pngSize(await (await request.get("./card.png")).body())).toEqual([1200, 630]);
	expect(pngSize(await (await request.get("./apple-touch-icon.png")).body())).toEqual([180, 180]);
	for (const link of await page.locator('link[rel="icon"], link[rel="apple-touch-icon"]').all()) {
		const response = await request.get((await link.getAttribute("href")) ?? "?");
		expect(response.status()).toBe(200);
	}
	await expect(page.locator('link[rel="icon"]')).toHaveCount(1);
	const manifest = await request.get(
		(await page.locator('link[rel="manifest"]').getAttribute("href")) ?? "?",
	);
	expect(manifest.headers()["content-type"]).toBe("application/manifest+json");
	for (const { src } of (await manifest.json()).icons)
		expect((await request.get(`./${src}`)).status()).toBe(200);
});

test("the structured data lists the twenty events and the article they are based on", async ({ page }) => {
	await page.goto("./");
	const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
	expect(data["@context"]).toBe("https://schema.org");
	expect(data.isBasedOn.url).toBe(content.source.url);
	expect(data.mainEntity.numberOfItems).toBe(20);
	expect(data.mainEntity.itemListElement.map((entry: { item: { name: string } }) => entry.item.name)).toEqual(
		content.events.map(({ title }) => title),
	);
});
