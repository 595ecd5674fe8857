import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, CDPSession } from "playwright-core";
import { loadPage } from "./load-page.ts";
import type { LoadTarget } from "./pages.ts";
import { percentile } from "./stats.ts";

/** Milliseconds between frames while the axis is zoomed and panned for about three seconds. */
export interface FrameReading {
	readonly p50: number;
	readonly p95: number;
	readonly max: number;
	readonly frames: number;
}

interface Point {
	readonly x: number;
	readonly y: number;
}

const step = 32;

async function zoom(session: CDPSession, { x, y }: Point): Promise<void> {
	for (const direction of [-1, 1, -1]) {
		for (let turn = 0; turn < 16; turn += 1) {
			// Not awaited: Chromium answers an event only when the page has handled it.
			void session.send("Input.dispatchMouseEvent", {
				type: "mouseWheel",
				x,
				y,
				deltaX: 0,
				deltaY: direction * 100,
			});
			await sleep(step);
		}
	}
}

async function pan(session: CDPSession, { x, y }: Point): Promise<void> {
	const press = { x, y, button: "left", buttons: 1, clickCount: 1 } as const;
	await session.send("Input.dispatchMouseEvent", { ...press, type: "mousePressed" });
	for (let turn = 1; turn <= 48; turn += 1) {
		const offset = 300 * Math.sin((turn / 48) * 2 * Math.PI);
		void session.send("Input.dispatchMouseEvent", { ...press, type: "mouseMoved", x: x + offset });
		await sleep(step);
	}
	await session.send("Input.dispatchMouseEvent", { ...press, type: "mouseReleased", buttons: 0 });
}

/** Zooms and pans a page's axis with real mouse input and records its frames; `null` when the axis never came or did not move. */
export async function recordFrames(
	browser: Browser,
	origin: string,
	probe: string,
	target: LoadTarget,
	cpu: number,
): Promise<FrameReading | null> {
	const { page, reading, close } = await loadPage(browser, origin, probe, target, {
		wheel: false,
		cpu,
		slowNetwork: false,
	});
	try {
		const box = target.axis === null ? null : await page.locator(target.axis).first().boundingBox();
		if (box === null || reading.live === null) {
			return null;
		}
		const point = { x: box.x + box.width / 2, y: Math.min(880, box.y + box.height / 2) };
		const session = await page.context().newCDPSession(page);
		const lefts = (): Promise<string> =>
			page
				.locator(target.items ?? target.axis ?? "")
				.evaluateAll((items) => items.map((item) => Math.round(item.getBoundingClientRect().left)).join());
		const before = await lefts();
		await page.evaluate(() => globalThis.__bench.startFrames());
		await zoom(session, point);
		await pan(session, point);
		const intervals = await page.evaluate(() => globalThis.__bench.stopFrames());
		if ((await lefts()) === before) {
			return null;
		}
		return {
			p50: percentile(intervals, 0.5),
			p95: percentile(intervals, 0.95),
			max: Math.max(...intervals),
			frames: intervals.length,
		};
	} finally {
		await close();
	}
}
