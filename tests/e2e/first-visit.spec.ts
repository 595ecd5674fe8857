import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

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
		// The last that comes unasked: the browser was idle then.
		await expect.poll(() => [...asked].some((file) => file.includes("keep-offline"))).toBe(true);
		await page.waitForLoadState("networkidle");
		const assets = [...asked].filter((file) => file.startsWith("assets/"));
		const names = new Set(assets.map((file) => file.replace(/^assets\//, "").replace(/-.{8}\.\w+$/, "")));
		expect([...names].sort()).toEqual(countedNames());
		const others = [...asked].filter((file) => !file.startsWith("assets/"));
		expect(
			others.filter((file) => !["", "icon.svg", "sw.js", "manifest.webmanifest"].includes(file)),
		).toEqual([]);
	});
}
