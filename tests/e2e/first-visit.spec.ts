import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { content, detail } from "./support/timeline.ts";

/** The names, without hash and kind, of the scripts and style sheets that package.json counts as a first visit. */
function countedNames(): string[] {
	const entries: { name: string; path: string | string[] }[] = JSON.parse(
		readFileSync("package.json", "utf8"),
	)["size-limit"];
	const paths = [entries.find(({ name }) => name === "a whole first visit")?.path ?? []].flat();
	const names = paths.flatMap((path) => /assets\/\{([^}]*)\}/.exec(path)?.[1]?.split(",") ?? []);
	return names.sort();
}

for (const viewport of [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 },
]) {
	test(`a first visit that touches nothing asks for what the budget counts, and for nothing else, at ${viewport.width} pixels`, async ({
		page,
	}) => {
		await page.setViewportSize(viewport);
		const asked = new Set<string>();
		page.on("request", (request) =>
			asked.add(new URL(request.url()).pathname.replace(/^.*\/sub\/folder\//, "")),
		);
		await page.goto("./");
		await expect(page.locator('[data-axis="live"]')).toBeVisible();
		await expect(page.locator("html[data-app=ready]")).toBeAttached();
		// What comes last and unasked waits for this.
		await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
		await page.waitForLoadState("networkidle");
		const assets = [...asked].filter((file) => file.startsWith("assets/"));
		const names = new Set(assets.map((file) => file.replace(/^assets\//, "").replace(/-.{6}\.\w+$/, "")));
		expect([...names].sort()).toEqual(countedNames());
		const others = [...asked].filter((file) => !file.startsWith("assets/"));
		expect(
			others.filter((file) => !["", "icon.svg", "sw.js", "manifest.webmanifest"].includes(file)),
		).toEqual([]);
	});
}

test("where something has changed the page's text before the app reads it, the app fetches its words and shows them whole", async ({
	page,
}) => {
	const asked: string[] = [];
	page.on("request", (request) => asked.push(request.url()));
	await page.route("./", async (route) => {
		const answer = await route.fetch();
		const html = await answer.text();
		await route.fulfill({
			response: answer,
			body: html.replace('<div id="text">', '<div id="text">Translated '),
		});
	});
	await page.goto("./#e=sochi-meeting");
	const [quote] = content.events.find(({ id }) => id === "sochi-meeting")?.quotes ?? [];
	await expect(detail(page)).toContainText(quote?.exact ?? "no quote");
	expect(asked.filter((url) => url.includes("/assets/whole-words-"))).toHaveLength(1);
});
