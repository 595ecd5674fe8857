import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import type { LoadTarget } from "./pages.ts";
import type { ProbeReading } from "./probe/probe-types.ts";
import { TransferLog, type TransferReading } from "./transfers.ts";

/** How a page is loaded. */
export interface LoadConditions {
	/** Turns the wheel over the axis as soon as it is there. Paints are measured without. */
	readonly wheel: boolean;
	/** Times the CPU is slowed down. */
	readonly cpu: number;
	/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
	readonly slowNetwork: boolean;
}

/** One load's figures: milliseconds from navigation start, and bytes. */
export interface LoadReading extends ProbeReading, TransferReading {}

/** A page that was loaded and came to rest, still open. */
export interface LoadedPage {
	readonly page: Page;
	readonly reading: LoadReading;
	readonly close: () => Promise<void>;
}

const kilobit = 1000 / 8;

/** The slow network as the protocol takes it: bytes a second, milliseconds. */
export const SLOW_NETWORK = {
	offline: false,
	latency: 150,
	downloadThroughput: 1600 * kilobit,
	uploadThroughput: 750 * kilobit,
} as const;

const settleWithin = 30_000;
const quiet = 1_000;

async function waitForRest(page: Page, log: TransferLog): Promise<void> {
	const deadline = Date.now() + settleWithin;
	await Promise.race([
		Promise.all(page.frames().map((frame) => frame.evaluate(() => globalThis.__bench.settled))),
		sleep(settleWithin, undefined, { ref: false }),
	]);
	do {
		await sleep(quiet);
	} while (log.quietFor() < quiet && Date.now() < deadline);
}

/** What the probe in the page's one frame saw, counted from the start of the page's navigation. */
async function readFrame(page: Page, { timeOrigin }: ProbeReading): Promise<Pick<ProbeReading, "label">> {
	const [, frame] = page.frames();
	if (frame === undefined) {
		throw new Error("The host page has no frame.");
	}
	const seen = await frame.evaluate(() => globalThis.__bench.collect());
	return { label: seen.label === null ? null : seen.label + seen.timeOrigin - timeOrigin };
}

/** Loads a page in a context of its own and waits until it has settled and the network has been quiet for a second. */
export async function loadPage(
	browser: Browser,
	origin: string,
	probe: string,
	target: LoadTarget,
	conditions: LoadConditions,
): Promise<LoadedPage> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send("Network.enable");
	await session.send("Page.enable");
	await session.send("Network.setCacheDisabled", { cacheDisabled: true });
	if (conditions.slowNetwork) {
		await session.send("Network.emulateNetworkConditions", SLOW_NETWORK);
	}
	const { label, axis, items, framedLabel = null } = target;
	const targets = JSON.stringify({ label, axis, items, wheel: conditions.wheel });
	const framed = JSON.stringify({ label: framedLabel, axis: null, items: null, wheel: false });
	const content = `globalThis.__benchTargets = self === top ? ${targets} : ${framed};\n${probe}`;
	await page.addInitScript({ content });
	const log = new TransferLog(session, origin);
	await session.send("Emulation.setCPUThrottlingRate", { rate: conditions.cpu });
	await page.goto(`${origin}/${target.name}/index.html`, { waitUntil: "load", timeout: 60_000 });
	await waitForRest(page, log);
	const seen = await page.evaluate(() => globalThis.__bench.collect());
	const inFrame = framedLabel === null ? seen : await readFrame(page, seen);
	return {
		page,
		reading: { ...seen, label: inFrame.label, ...log.read(seen.fcp, seen.timeOrigin) },
		close: () => context.close(),
	};
}
