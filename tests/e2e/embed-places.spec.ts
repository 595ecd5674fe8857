import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type FrameLocator, type Page } from "@playwright/test";
import { expectReady, hostScroll, test } from "./support/host-page.ts";
import { detail, recordConsole } from "./support/timeline.ts";

const SANDBOX = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"';

/** A page with room to scroll. */
const hostPage = (body: string, { html = 'lang="en"', head = "" } = {}) =>
	`<!doctype html><html ${html}><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}
<p>After</p>${"<p>&nbsp;</p>".repeat(80)}</body></html>`;

const frame = (src: string, attributes = 'width="800" height="700"', id = "timeline") =>
	`<iframe id="${id}" title="Timeline" src="${src}" ${attributes}></iframe>`;

/** What an embed must never do, whatever it stands in; filled while it is used. */
interface Watch {
	readonly said: readonly string[];
	readonly asked: readonly string[];
}

async function watch(page: Page): Promise<Watch> {
	// Without it the events are still on their way when they are clicked.
	await page.emulateMedia({ reducedMotion: "reduce" });
	const asked: string[] = [];
	page.on("request", (request) => asked.push(request.url()));
	return { said: recordConsole(page), asked };
}

/** Uses an embed and asserts what holds for each: it works, fits, lets the host scroll, asks, stores and says nothing. */
async function expectGoodGuest(page: Page, timeline: FrameLocator, { said, asked }: Watch, from: RegExp) {
	await expectReady(timeline);
	const axis = timeline.locator('[data-axis="live"]');
	await expect(axis).toBeVisible();
	await axis.hover({ position: { x: 100, y: 150 } });
	const before = await hostScroll(page);
	// A frame lower than its content goes to its own end first.
	await expect(async () => {
		await page.mouse.wheel(0, 400);
		expect(await hostScroll(page)).toBeGreaterThan(before);
	}).toPass();
	await timeline
		.getByRole("group", { name: "Show" })
		.getByRole("button", { name: /^23 Nov/ })
		.click();
	await axis.locator('[data-event-id="protest"]').click();
	await expect(detail(timeline)).toHaveAttribute("data-event-detail", "protest");
	const tooWide = await timeline.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth);
	expect(tooWide).toBe(0);
	const stored = await timeline.locator("html").evaluate(() => {
		try {
			return localStorage.length + sessionStorage.length + document.cookie.length;
		} catch {
			// Without an origin there is nowhere to store.
			return 0;
		}
	});
	expect(stored).toBe(0);
	expect(asked.filter((url) => !from.test(url))).toEqual([]);
	expect(said).toEqual([]);
}

/** Only the host's own server, and the timeline's. */
const LOCAL = /^(?:http:\/\/127\.0\.0\.1:\d+\/|data:)/;

const PLACES: Readonly<Record<string, (site: string) => string>> = {
	"a plain frame": (site) => hostPage(frame(`${site}?embed=1`)),
	"the one file in a frame": (site) => hostPage(frame(`${site}timeline.html?embed=1`)),
	"a frame of 280 by 320 pixels": (site) => hostPage(frame(`${site}?embed=1`, 'width="280" height="320"')),
	"a sandboxed frame without an origin": (site) =>
		hostPage(frame(`${site}timeline.html?embed=1`, `width="800" height="600" ${SANDBOX}`)),
	"a sandboxed frame with its origin": (site) =>
		hostPage(frame(`${site}?embed=1`, 'width="800" height="600" sandbox="allow-scripts allow-same-origin"')),
	"a narrow column": (site) =>
		hostPage(
			`<div style="width: 300px">${frame(`${site}timeline.html?embed=1`, 'style="width: 100%; height: 600px"')}</div>`,
		),
	"a host that is written from right to left": (site) =>
		hostPage(frame(`${site}?embed=1`), { html: 'lang="ar" dir="rtl"' }),
	"a host with its own ideas of boxes and type": (site) =>
		hostPage(frame(`${site}?embed=1`), {
			head: "<style>* { box-sizing: content-box; font-size: 10px }</style>",
		}),
};

for (const [place, host] of Object.entries(PLACES)) {
	test(`is a good guest in ${place}`, async ({ page, openPages, baseURL }) => {
		const seen = await watch(page);
		await openPages({ "/": { html: host(baseURL ?? "") } });
		await expectGoodGuest(page, page.frameLocator("#timeline"), seen, LOCAL);
	});
}

test("is a good guest in a frame within a frame", async ({ page, openPages, baseURL }) => {
	const seen = await watch(page);
	await openPages({
		"/": { html: hostPage(frame("/inner", 'width="900" height="800"', "inner")) },
		"/inner": { html: `<!doctype html><title>Inner</title>${frame(`${baseURL}timeline.html?embed=1`)}` },
	});
	const timeline = page.frameLocator("#inner").frameLocator("#timeline");
	await expectGoodGuest(page, timeline, seen, LOCAL);
});

test("is a good guest under a strict policy of its host", async ({ page, openPages, baseURL }) => {
	const seen = await watch(page);
	const { origin } = new URL(baseURL ?? "");
	await openPages({
		"/": {
			html: hostPage(frame(`${baseURL}timeline.html?embed=1`, `width="800" height="600" ${SANDBOX}`)),
			headers: {
				"content-security-policy": `default-src 'none'; frame-src ${origin}; require-trusted-types-for 'script'; trusted-types 'none'`,
			},
		},
	});
	await expectGoodGuest(page, page.frameLocator("#timeline"), seen, LOCAL);
});

test("is a good guest twice on one page, each for itself", async ({ page, openPages, baseURL }) => {
	const seen = await watch(page);
	await openPages({
		"/": {
			html: hostPage(
				frame(`${baseURL}timeline.html?embed=1`) +
					frame(
						`${baseURL}timeline.html?embed=1&theme=dark#e=sochi-meeting`,
						`width="800" height="700" ${SANDBOX}`,
						"second",
					),
			),
		},
	});
	const second = page.frameLocator("#second");
	await expect(detail(second)).toHaveAttribute("data-event-detail", "sochi-meeting");
	await expectGoodGuest(page, page.frameLocator("#timeline"), seen, LOCAL);
	await expect(detail(second)).toHaveAttribute("data-event-detail", "sochi-meeting");
	await expect(page.frameLocator("#timeline").locator("html")).not.toHaveAttribute("data-theme", /.*/);
});

test("fits once it is shown where it was hidden at first", async ({ page, openPages, baseURL }) => {
	const seen = await watch(page);
	await openPages({
		"/": { html: hostPage(`<div id="tab" hidden>${frame(`${baseURL}timeline.html?embed=1`)}</div>`) },
	});
	await expectReady(page.frameLocator("#timeline"));
	await page.locator("#tab").evaluate((tab) => tab.removeAttribute("hidden"));
	const timeline = page.frameLocator("#timeline");
	await expectGoodGuest(page, timeline, seen, LOCAL);
	const gap = await timeline.locator('[data-axis="live"]').evaluate((axis) => {
		const { right } = axis.getBoundingClientRect();
		return Math.abs(document.documentElement.clientWidth - right);
	});
	expect(gap).toBeLessThan(40);
});

for (const [place, attributes] of [
	["a page on a disk without a network", 'width="800" height="600"'],
	["a page on a disk, sandboxed", `width="800" height="600" ${SANDBOX}`],
] as const) {
	test(`is a good guest in ${place}`, async ({ page, context }) => {
		await context.setOffline(true);
		const folder = mkdtempSync(join(tmpdir(), "host-"));
		try {
			copyFileSync("dist/timeline.html", join(folder, "timeline.html"));
			writeFileSync(join(folder, "host.html"), hostPage(frame("timeline.html?embed=1", attributes)));
			const seen = await watch(page);
			await page.goto(pathToFileURL(join(folder, "host.html")).href);
			await expectGoodGuest(page, page.frameLocator("#timeline"), seen, /^(?:file:|data:)/);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
}
