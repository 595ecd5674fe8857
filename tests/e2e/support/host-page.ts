import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test as base, expect, type FrameLocator, type Page } from "@playwright/test";

/** How a host page embeds the timeline. */
export interface HostPage {
	/** The frame's query and hash. */
	readonly address?: string;
	/** Further attributes of the frame. */
	readonly attributes?: string;
	readonly width?: number | "100%";
	readonly height?: number;
	/** Styles of the host. */
	readonly css?: string;
	/** Attributes of the host's `<html>`. */
	readonly html?: string;
	/** How high the host's own stretches before and after the frame are, CSS pixels. */
	readonly around?: readonly [number, number];
}

/** A host page's text: a frame between two stretches of its own, so that it can be scrolled. */
function hostHtml(site: string, host: HostPage): string {
	const {
		address = "?embed=1",
		attributes = "",
		width = 800,
		height = 700,
		css = "",
		html = 'lang="en"',
		around: [before, after] = [200, 3000],
	} = host;
	return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Host</title><style>body { margin: 0 } ${css}</style></head>
<body><script>
globalThis.said = [];
addEventListener("message", (event) => {
	const frame = document.getElementById("timeline");
	if (event.source !== frame.contentWindow) return;
	said.push(event.data);
	if (frame.dataset.follows !== undefined && event.data.type === "csto-timeline:resize") frame.height = event.data.height;
});
</script><div style="height: ${before}px">Before</div>
<iframe id="timeline" title="Timeline" src="${site}${address}" width="${width}" height="${height}" ${attributes}></iframe>
<div style="height: ${after}px">After</div></body></html>`;
}

/** A page of the host: its text and what its server says with it. */
interface ServedPage {
	readonly html: string;
	readonly headers?: Readonly<Record<string, string>>;
}

interface HostFixtures {
	/** Serves pages under an origin of their own, "/" among them, and opens that one; gives its address. */
	openPages: (pages: Readonly<Record<string, ServedPage>>) => Promise<string>;
	/** Opens a page of another origin with the timeline in a frame and waits until the app is there. */
	openHost: (host?: HostPage) => Promise<FrameLocator>;
}

/** Tests over a page that has the timeline in it and another origin. */
export const test = base.extend<HostFixtures>({
	openPages: async ({ page }, use) => {
		let pages: Readonly<Record<string, ServedPage>> = {};
		const server = createServer((request, response) => {
			const found = pages[new URL(request.url ?? "/", "http://host").pathname];
			response.writeHead(found ? 200 : 204, { "content-type": "text/html", ...found?.headers });
			response.end(found?.html);
		});
		await new Promise<void>((ready) => {
			server.listen(0, "127.0.0.1", ready);
		});
		const { port } = server.address() as AddressInfo;
		await use(async (next) => {
			pages = next;
			const address = `http://127.0.0.1:${port}/`;
			await page.goto(address);
			return address;
		});
		server.close();
	},
	openHost: async ({ page, baseURL, openPages }, use) => {
		await use(async (host = {}) => {
			await openPages({ "/": { html: hostHtml(baseURL ?? "", host) } });
			const timeline = page.frameLocator("#timeline");
			await expectReady(timeline);
			return timeline;
		});
	},
});

/** Waits until the app in a frame is there. */
export async function expectReady(timeline: FrameLocator): Promise<void> {
	await expect(timeline.locator("html[data-app=ready]")).toBeAttached({ timeout: 20_000 });
}

/** A message as it comes, before anybody has checked it. */
interface SaidToHost {
	readonly type?: string;
	readonly subject?: string;
	readonly height?: number;
	readonly event?: unknown;
	readonly hash?: string;
}

/** What the timeline has said to its host so far, of one type. */
export function saidToHost(page: Page, type: string): Promise<SaidToHost[]> {
	return page.evaluate(
		(wanted) =>
			Reflect.get(window, "said").filter(
				(message: SaidToHost) => message.type === wanted || message.subject === wanted,
			),
		type,
	);
}

/** Says something to the timeline as its host. */
export async function sayToTimeline(page: Page, message: unknown): Promise<void> {
	await page.evaluate((data) => {
		const frame = document.querySelector("iframe");
		frame?.contentWindow?.postMessage(data, "*");
	}, message);
}

/** Waits until the timeline has been silent, and its frame of one size, for a while of the browser's own frames. */
export async function atRest(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise<void>((done) => {
				let known = "";
				let same = 0;
				const look = () => {
					const frame = document.querySelector("iframe");
					const seen = [Reflect.get(window, "said").length, frame?.clientWidth, frame?.clientHeight].join();
					same = seen === known ? same + 1 : 0;
					known = seen;
					if (same === 12) done();
					else requestAnimationFrame(look);
				};
				requestAnimationFrame(look);
			}),
	);
}

/** Which parts of the timeline a reader could scroll up or down, "html" among them. */
export function scrollable(timeline: FrameLocator): Promise<string[]> {
	return timeline.locator("html").evaluate((root) =>
		[root, ...root.querySelectorAll("*")]
			.filter((element) => {
				const free = element === root || /auto|scroll/.test(getComputedStyle(element).overflowY);
				return free && element.clientHeight > 0 && element.scrollHeight > element.clientHeight;
			})
			.map((element) => element.className || element.localName),
	);
}

/** How far the host page is scrolled. */
export const hostScroll = (page: Page): Promise<number> => page.evaluate(() => scrollY);
