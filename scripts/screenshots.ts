/** `npm run screenshots` takes the README's pictures of the built site into docs/pictures. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { EMBED_SIZE, iframeCode } from "../src/model/embed-code.ts";
import { BROWSER_ARGUMENTS } from "./browser-arguments.ts";
import { findBrowser } from "./find-browser.ts";
import { startStaticServer } from "./static-server.ts";

const root = join(import.meta.dirname, "..");
const AXIS = '[data-axis="live"]';
const pictures = [
	{ name: "explore", width: 1440, height: 900, hash: "#e=sochi-meeting", ready: AXIS },
	{ name: "phone", width: 390, height: 844, hash: "#e=sochi-meeting", ready: AXIS },
	{
		name: "handout",
		width: 1024,
		height: 900,
		hash: "#view=handout&lesson=five-landmarks",
		ready: ".handout-paper",
	},
];

/** Somebody else's page, with the code that the share dialog gives. */
function hostPage(site: string): string {
	const code = iframeCode({
		url: site,
		title: "Timeline",
		width: null,
		height: EMBED_SIZE.height,
		theme: "auto",
		view: "timeline",
		hash: "#e=september-session",
		event: null,
	});
	return `<!doctype html><title>A host page</title>
<style>body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem / 1.6 Georgia, serif }</style>
<h1>A year of the CSTO</h1><p>The page around the timeline: a school's, a paper's, a museum's.</p>${code}<p>The page goes on here.</p>`;
}

const folder = join(root, "docs/pictures");
await mkdir(folder, { recursive: true });
const server = await startStaticServer({ folder: join(root, "dist") });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGUMENTS });
try {
	for (const { name, width, height, hash, ready } of pictures) {
		const page = await browser.newPage({
			viewport: { width, height },
			colorScheme: "light",
			reducedMotion: "reduce",
		});
		await page.goto(server.address + hash);
		await page.locator(ready).waitFor();
		await page.evaluate(() => document.fonts.ready);
		await page.screenshot({ path: join(folder, `${name}.png`) });
		await page.close();
		console.log(`docs/pictures/${name}.png`);
	}
	const host = await browser.newPage({
		viewport: { width: 1024, height: 980 },
		colorScheme: "light",
		reducedMotion: "reduce",
	});
	await host.setContent(hostPage(server.address));
	await host.frameLocator("iframe").locator(AXIS).waitFor();
	await host.screenshot({ path: join(folder, "embed.png") });
	console.log("docs/pictures/embed.png");

	const screen = await browser.newPage({
		viewport: { width: 1280, height: 720 },
		colorScheme: "light",
		reducedMotion: "reduce",
	});
	await screen.goto(`${server.address}#view=present&lesson=five-landmarks&e=sochi-meeting&step=4`);
	await screen.locator("[data-slide-words]").waitFor();
	const [speaker] = await Promise.all([screen.waitForEvent("popup"), screen.keyboard.press("s")]);
	await speaker.setViewportSize({ width: 1024, height: 640 });
	await speaker.locator(".speaker-notes").waitFor();
	for (const [name, page] of [
		["present", screen],
		["speaker", speaker],
	] as const) {
		await page.screenshot({ path: join(folder, `${name}.png`) });
		console.log(`docs/pictures/${name}.png`);
	}
} finally {
	await browser.close();
	await server.close();
}
