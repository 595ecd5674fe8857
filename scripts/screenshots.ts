/** `npm run screenshots` takes the README's pictures of the built site into docs/pictures. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { BROWSER_ARGUMENTS } from "./browser-arguments.ts";
import { findBrowser } from "./find-browser.ts";
import { startStaticServer } from "./static-server.ts";

const root = join(import.meta.dirname, "..");
const pictures = [
	{ name: "explore", width: 1440, height: 900, hash: "#e=sochi-meeting" },
	{ name: "phone", width: 390, height: 844, hash: "" },
];

const folder = join(root, "docs/pictures");
await mkdir(folder, { recursive: true });
const server = await startStaticServer({ folder: join(root, "dist") });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGUMENTS });
try {
	for (const { name, width, height, hash } of pictures) {
		const page = await browser.newPage({
			viewport: { width, height },
			colorScheme: "light",
			reducedMotion: "reduce",
		});
		await page.goto(server.address + hash);
		await page.locator('[data-axis="live"]').waitFor();
		await page.evaluate(() => document.fonts.ready);
		await page.screenshot({ path: join(folder, `${name}.png`) });
		await page.close();
		console.log(`docs/pictures/${name}.png`);
	}
} finally {
	await browser.close();
	await server.close();
}
