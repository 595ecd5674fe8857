import { expect, type Page } from "@playwright/test";
import { test } from "./support/offline-site.ts";
import { detail, openTimeline, recordConsole, viewLink } from "./support/timeline.ts";

const NOTICE = "A newer version of this page is ready.";
const notice = (page: Page) => page.getByRole("status").filter({ hasText: NOTICE });
const version = (page: Page) => page.locator('meta[name="version"]').getAttribute("content");

/** Opens an address and waits until the page says that it is kept. */
async function visit(page: Page, address: string): Promise<void> {
	await openTimeline(page, address);
	await expect(page.locator("html[data-offline=ready]")).toBeAttached();
}

/** Waits until the app is there and everything that waited for a quiet moment has had one. */
async function untilQuiet(page: Page): Promise<void> {
	const frame = page.frames().at(-1);
	await expect(
		(page.frames().length > 1 ? page.frameLocator("iframe") : page).locator("html[data-app=ready]"),
	).toBeAttached();
	await frame?.evaluate(
		() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(() => done(null)))),
	);
}

test("after one visit the page opens without its server, at any query and hash, with axis and detail", async ({
	page,
	context,
	site,
}) => {
	const said = recordConsole(page);
	await visit(page, site.address);
	await viewLink(page, "About").click();
	await expect(page.locator(".offline-note")).toHaveText(
		"This timeline is saved in your browser, so it also opens without a network.",
	);
	await expect(page.locator(".offline-note")).toBeVisible();
	expect(said).toEqual([]);
	await site.stop();

	const offline = await context.newPage();
	const answer = await offline.goto(`${site.address}?theme=dark#e=sochi-meeting`);
	expect(answer?.fromServiceWorker()).toBe(true);
	await expect(offline.locator('[data-axis="live"]')).toBeVisible({ timeout: 20_000 });
	await expect(offline.locator("html")).toHaveAttribute("data-theme", "dark");
	await expect(detail(offline)).toHaveAttribute("data-event-detail", "sochi-meeting");
	await offline.locator('[data-axis="live"] [data-event-id="may-session"]').click();
	await expect(detail(offline)).toHaveAttribute("data-event-detail", "may-session");

	for (const address of ["", "index.html#view=list", "?embed=1"]) {
		await offline.goto("about:blank");
		await offline.goto(site.address + address);
		await expect(offline.locator("html[data-app=ready]")).toBeAttached();
		await expect(offline.locator("html[data-app=ready] main")).toContainText(/Sochi/);
	}
	// What About leads to, in a tab of its own.
	await offline.goto(`${site.address}#view=about`);
	const [licences] = await Promise.all([
		context.waitForEvent("page"),
		offline.getByRole("link", { name: "Licences of the software in this page" }).click(),
	]);
	await expect(licences.locator("body")).toContainText("SOFTWARE OF OTHERS THAT IS PART OF IT");
	await openTimeline(page, site.address);
});

test("the page is kept only after the app is ready, in its own caches and nothing else, and the big files are not", async ({
	page,
	context,
	site,
}) => {
	const early: string[] = [];
	context.on("request", async (request) => {
		if (request.serviceWorker()) early.push(request.url());
	});
	await page.addInitScript(() => {
		const { register } = ServiceWorkerContainer.prototype;
		ServiceWorkerContainer.prototype.register = function (...given) {
			Object.assign(window, { stateAtRegistration: document.documentElement.dataset.app });
			return register.apply(this, given);
		};
	});
	await visit(page, site.address);
	expect(await page.evaluate(() => Reflect.get(window, "stateAtRegistration"))).toBe("ready");
	expect(await context.cookies()).toEqual([]);
	const stored = await page.evaluate(async () => [
		localStorage.length,
		sessionStorage.length,
		(await indexedDB.databases()).length,
	]);
	expect(stored).toEqual([0, 0, 0]);
	const kept = await page.evaluate(async () => {
		const [name = "", ...others] = await caches.keys();
		const requests = await (await caches.open(name)).keys();
		return { name, others, urls: requests.map(({ url }) => url) };
	});
	expect(kept.name).toBe(`csto-timeline /sub/folder/ ${await version(page)}`);
	expect(kept.others).toEqual([]);
	expect(kept.urls.every((url) => url.startsWith(site.address))).toBe(true);
	const names = kept.urls.map((url) => url.slice(site.address.length));
	for (const name of ["", "manifest.webmanifest", "icon.svg"]) expect(names).toContain(name);
	expect(names.filter((name) => /png$|oembed|timeline\.html|embed\.js|data\/|^sw\.js/.test(name))).toEqual(
		[],
	);
	expect(early.filter((url) => !url.startsWith(site.address))).toEqual([]);
});

for (const [name, address, content] of [
	[
		"in a frame",
		"host.html",
		'<!doctype html><title>Host</title><iframe src="./" width="900" height="700"></iframe>',
	],
	["with ?embed=1", "?embed=1", null],
] as const) {
	test(`no worker is registered ${name}`, async ({ page, site }) => {
		if (content !== null) await site.put(address, content);
		const workers = () =>
			page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
		await page.goto(site.address + address);
		await untilQuiet(page);
		expect(await workers()).toBe(0);
		// The same wait sees one where it is registered.
		await page.goto(site.address);
		await untilQuiet(page);
		await expect.poll(workers).toBe(1);
	});
}

test("a new version is seen at the next visit, and offered where the old one is open still", async ({
	page,
	context,
	site,
	request,
}) => {
	await visit(page, `${site.address}#e=sochi-meeting`);
	const first = await version(page);
	const old = await page.evaluate(
		() =>
			performance
				.getEntriesByType("resource")
				.map(({ name }) => name)
				.find((name) => name.includes("live-axis")) ?? "",
	);
	await site.publish("second");

	const next = await context.newPage();
	await visit(next, site.address);
	await expect(next.locator("html")).toHaveAttribute("data-published", "second");
	await expect(notice(page)).toBeVisible();
	await expect(notice(next)).toHaveCount(0);

	// The open page still gets what only its own version has.
	expect((await request.get(old)).status()).toBe(404);
	expect(await page.evaluate(async (url) => (await fetch(url)).status, old)).toBe(200);

	await page.getByRole("button", { name: "Reload" }).click();
	await expect(page.locator("html")).toHaveAttribute("data-published", "second");
	expect(await version(page)).not.toBe(first);
	expect(page.url()).toBe(`${site.address}#e=sochi-meeting`);
	await expect(detail(page)).toHaveAttribute("data-event-detail", "sochi-meeting");
	await expect(page.locator("html[data-offline=ready]")).toBeAttached();
	await expect(notice(page)).toHaveCount(0);

	// A third version puts an end to the first.
	const cacheNames = () => page.evaluate(() => caches.keys());
	expect(await cacheNames()).toHaveLength(2);
	await site.publish("third");
	await visit(next, `${site.address}?again`);
	await expect(next.locator("html")).toHaveAttribute("data-published", "third");
	await expect(notice(page)).toBeVisible();
	expect(await cacheNames()).toEqual([
		expect.stringContaining((await version(page)) ?? "?"),
		expect.stringContaining((await version(next)) ?? "?"),
	]);
	await site.stop();
	await next.goto(`${site.address}?offline`);
	await expect(next.locator("html")).toHaveAttribute("data-published", "third");
});

for (const [name, content] of [
	["taken away", null],
	["broken", "}{"],
] as const) {
	test(`when the worker's file is ${name}, the page goes on loading, always the newest`, async ({
		page,
		context,
		site,
	}) => {
		await visit(page, site.address);
		await site.publish("second");
		await site.put("sw.js", content);
		const next = await context.newPage();
		const said = recordConsole(next);
		await openTimeline(next, `${site.address}#e=protest`);
		await expect(next.locator("html")).toHaveAttribute("data-published", "second");
		await expect(detail(next)).toHaveAttribute("data-event-detail", "protest");
		await untilQuiet(next);
		expect(said).toEqual([]);
	});
}

test("where the worker's file never was, the page works and says nothing of being kept", async ({
	page,
	site,
}) => {
	await site.put("sw.js", null);
	await page.addInitScript(() => {
		const { register } = ServiceWorkerContainer.prototype;
		ServiceWorkerContainer.prototype.register = function (...given) {
			const registered = register.apply(this, given);
			registered.catch(({ name }) => Object.assign(window, { refused: name }));
			return registered;
		};
	});
	const thrown: Error[] = [];
	page.on("pageerror", (error) => thrown.push(error));
	await openTimeline(page, site.address);
	await expect.poll(() => page.evaluate(() => Reflect.get(window, "refused"))).toBe("TypeError");
	await untilQuiet(page);
	expect(thrown).toEqual([]);
	await expect(page.locator(".offline-note")).toBeHidden();
});

test("a server that does not answer keeps nobody from reading", async ({ page, context, site }) => {
	await visit(page, site.address);
	await site.stop("silent");
	const next = await context.newPage();
	await openTimeline(next, `${site.address}#e=protest`);
	await expect(detail(next)).toBeVisible();
});
