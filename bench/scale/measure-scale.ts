import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import "../../tests/scale/scale-page.ts";
import { recordFrames } from "../frames.ts";
import { loadPage } from "../load-page.ts";
import type { LoadTarget } from "../pages.ts";
import { percentile } from "../stats.ts";
import type { ScaleTarget } from "./scale-targets.ts";

/** One round's figures for a page; `null` for what did not come in time or cannot be measured there. Milliseconds, megabytes. */
export interface ScaleReading {
	/** From the start of the navigation to the first label. */
	readonly label: number | null;
	/** Ours alone: from the start of the axis's code to its first drawing. */
	readonly drawn: number | null;
	readonly heap: number | null;
	readonly elements: number | null;
	/** The 95th percentile of the time between frames in zooming and moving along, at the full and at a quarter of the speed. */
	readonly p95: number | null;
	readonly slowP95: number | null;
	/** Ours alone: medians for a window. */
	readonly layout: number | null;
	readonly drawing: number | null;
	/** Ours alone: the processor's own time for layout and drawing of a window, whatever else the machine does; a mean. */
	readonly processor: number | null;
}

const GIVEN = 90_000;

async function inTime<Result>(work: Promise<Result>): Promise<Result | null> {
	const late = new AbortController();
	const result = await Promise.race([
		work.catch(() => null),
		sleep(GIVEN, null, { signal: late.signal }).catch(() => null),
	]);
	late.abort();
	return result;
}

async function readPage(page: Page, timeline: string) {
	const session = await page.context().newCDPSession(page);
	await session.send("HeapProfiler.collectGarbage");
	const { usedSize } = await session.send("Runtime.getHeapUsage");
	const elements = await page.evaluate(
		(selector) => document.querySelectorAll(`${selector} *`).length,
		timeline,
	);
	return { heap: usedSize / 1e6, elements };
}

async function readOurs(page: Page) {
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable", { timeDomain: "threadTicks" });
	const spent = async (): Promise<number> => {
		const { metrics } = await session.send("Performance.getMetrics");
		return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
	};
	await page.evaluate(() => globalThis.scalePage.drawn);
	const before = await spent();
	const { drawn, costs } = await page.evaluate(async () => ({
		drawn: await globalThis.scalePage.drawn,
		costs: globalThis.scalePage.measure(),
	}));
	// Every window is drawn twice, once unmeasured.
	const processor = (((await spent()) - before) * 1000) / (2 * costs.layout.length);
	return { drawn, processor, layout: percentile(costs.layout, 0.5), drawing: percentile(costs.drawing, 0.5) };
}

/** Loads a page with made-up events, reads it, and zooms and moves its axis at both speeds. */
export async function measureScale(
	browser: Browser,
	origin: string,
	probe: string,
	folder: string,
	{ timeline, ...targets }: ScaleTarget,
): Promise<ScaleReading> {
	const target: LoadTarget = { ...targets, name: folder };
	const conditions = { cpu: 1, slowNetwork: false, wheel: false };
	const loading = inTime(loadPage(browser, origin, probe, target, conditions));
	const loaded = await loading;
	const seen = loaded && (await inTime(readPage(loaded.page, timeline)));
	const ours = loaded && targets.name === "ours" ? await inTime(readOurs(loaded.page)) : null;
	await loaded?.close();
	const frames = (cpu: number) =>
		loaded ? inTime(recordFrames(browser, origin, probe, target, cpu)) : Promise.resolve(null);
	const full = await frames(1);
	const slow = await frames(4);
	return {
		label: loaded?.reading.label ?? null,
		drawn: ours?.drawn ?? null,
		heap: seen?.heap ?? null,
		elements: seen?.elements ?? null,
		p95: full?.p95 ?? null,
		slowP95: slow?.p95 ?? null,
		layout: ours?.layout ?? null,
		drawing: ours?.drawing ?? null,
		processor: ours?.processor ?? null,
	};
}
