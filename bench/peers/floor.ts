import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { bundleToString } from "../bundle-script.ts";
import { htmlPage } from "./html.ts";

const stylesheet = `body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.55 Georgia, serif; color: #222; background: #fbfaf6; }
h1, h2, h3 { line-height: 1.2; }
article { margin: 2.5rem 0; }
time { color: #555; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid #bbb; }
`;

/**
 * Writes the floor: the text of the built site's HTML with its semantic elements, one small style sheet and
 * nothing else. Throws when the HTML carries no `<article>`, since then it was not prerendered.
 */
export async function buildFloor(browser: Browser, dist: string, outDir: string): Promise<void> {
	const html = await readFile(join(dist, "index.html"), "utf8");
	if (!html.includes("<article")) {
		throw new Error(`${join(dist, "index.html")} carries no <article>: is the list prerendered?`);
	}
	const page = await browser.newPage();
	await page.addScriptTag({ content: await bundleToString(new URL("floor.page.ts", import.meta.url)) });
	const { title, body } = await page.evaluate((text) => globalThis.__plainText(text), html);
	await page.close();
	await mkdir(outDir, { recursive: true });
	await writeFile(join(outDir, "style.css"), stylesheet);
	await writeFile(
		join(outDir, "index.html"),
		htmlPage(title, '<link rel="stylesheet" href="style.css">', body),
	);
}
