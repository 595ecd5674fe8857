import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import { openTimeline, useEverything } from "./support/timeline.ts";

test("a strict policy stands in the page before anything that it governs", async ({ page }) => {
	await page.goto("./");
	const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
	const text = (await policy.getAttribute("content")) ?? "";
	for (const part of [
		"default-src 'none'",
		"script-src 'self' 'sha256-",
		"style-src 'self' 'sha256-",
		"worker-src 'self'",
		"base-uri 'none'",
		"require-trusted-types-for 'script'",
	])
		expect(text).toContain(part);
	expect(text).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
	expect(
		await policy.evaluate((meta) =>
			[...document.querySelectorAll("script, link, style")].every(
				(other) => (meta.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
			),
		),
	).toBe(true);
	expect(await page.locator("[style]:not([data-axis=live] *)").count()).toBe(0);
	await expect(page.locator("style")).toHaveCount(1);
	// The one script in the page is the one that the policy names.
	const inline = page.locator("script:not([src]):not([type='application/ld+json'])");
	const digest = createHash("sha256")
		.update((await inline.textContent()) ?? "")
		.digest("base64");
	expect(text).toContain(`script-src 'self' 'sha256-${digest}';`);
});

test("the whole app runs without violating its policy", async ({ page }) => {
	await page.addInitScript(() => {
		const violations: string[] = [];
		Object.assign(window, { violations });
		document.addEventListener("securitypolicyviolation", (event) =>
			violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
		);
	});
	await openTimeline(page);
	await useEverything(page);
	expect(await page.evaluate(() => Reflect.get(window, "violations"))).toEqual([]);
	// The listener hears: an inline style is a violation.
	await page.evaluate(() => document.body.setAttribute("style", "color: red"));
	await expect.poll(() => page.evaluate(() => Reflect.get(window, "violations").length)).toBe(1);
});

test("assigning markup as HTML throws, and so does naming a script", async ({ page }) => {
	await openTimeline(page);
	const outcomes = await page.evaluate(() =>
		[
			() => {
				document.createElement("div").innerHTML = "<b>markup</b>";
			},
			() => {
				document.createElement("script").src = "./other.js";
			},
		].map((assign) => {
			try {
				assign();
				return "assigned";
			} catch (error) {
				return error instanceof TypeError ? "refused" : String(error);
			}
		}),
	);
	expect(outcomes).toEqual(["refused", "refused"]);
});

test("no request leaves the page's own origin and folder", async ({ page, baseURL }) => {
	const asked: string[] = [];
	page.on("request", (request) => asked.push(request.url()));
	await openTimeline(page);
	await useEverything(page);
	expect(asked.length).toBeGreaterThan(3);
	expect(asked.filter((url) => !url.startsWith(baseURL ?? "?"))).toEqual([]);
});

// Workers are blocked here; that their caches are all that is stored with them is in offline.spec.ts.
test("nothing is stored in the browser", async ({ page, context }) => {
	await openTimeline(page);
	await useEverything(page);
	expect(await context.cookies()).toEqual([]);
	const stored = await page.evaluate(async () => [
		localStorage.length,
		sessionStorage.length,
		(await indexedDB.databases()).length,
		(await caches.keys()).length,
	]);
	expect(stored).toEqual([0, 0, 0, 0]);
});
