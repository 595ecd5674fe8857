import { setTimeout as sleep } from "node:timers/promises";
import type { BareBrowser } from "./bare-browser.ts";
import { SLOW_NETWORK } from "./load-page.ts";
import type { BenchPage } from "./pages.ts";

const quiet = 1_500;
const settleWithin = 30_000;
const cpu = 4;

function text(value: unknown): string {
	if (typeof value !== "string") throw new TypeError("Chromium gave no id.");
	return value;
}

/** The number that the page's probe gives, without the Runtime domain being on while it loads. */
async function readBlocking(browser: BareBrowser, session: string): Promise<number> {
	const expression = "globalThis.__bench.collect().blocking";
	const { result } = await browser.send("Runtime.evaluate", { expression, returnByValue: true }, session);
	const value = typeof result === "object" && result !== null && "value" in result ? result.value : null;
	if (typeof value !== "number") throw new TypeError("The probe gave no number.");
	return value;
}

/**
 * Loads a page slowly over the bare protocol, and gives its blocking time after the first paint in milliseconds, once the network
 * has been quiet for a second and a half.
 */
export async function loadBare(
	browser: BareBrowser,
	origin: string,
	probe: string,
	{ name, label, axis, items }: BenchPage,
): Promise<number> {
	const { browserContextId } = await browser.send("Target.createBrowserContext");
	const { targetId } = await browser.send("Target.createTarget", {
		url: "about:blank",
		browserContextId,
		width: 1440,
		height: 900,
	});
	const attached = await browser.send("Target.attachToTarget", { targetId, flatten: true });
	const session = text(attached.sessionId);
	let open = 0;
	let last = Date.now();
	let loaded = false;
	const stop = browser.listen((method, from) => {
		if (from !== session) return;
		if (method === "Page.loadEventFired") loaded = true;
		if (method === "Network.requestWillBeSent") open += 1;
		if (method === "Network.loadingFinished" || method === "Network.loadingFailed") open -= 1;
		last = Date.now();
	});
	try {
		const send = (method: string, params: Readonly<Record<string, unknown>> = {}) =>
			browser.send(method, params, session);
		await send("Page.enable");
		await send("Network.enable");
		await send("Network.setCacheDisabled", { cacheDisabled: true });
		await send("Network.emulateNetworkConditions", SLOW_NETWORK);
		await send("Emulation.setCPUThrottlingRate", { rate: cpu });
		const targets = JSON.stringify({ label, axis, items, wheel: false });
		const source = `globalThis.__benchTargets = self === top ? ${targets} : { label: null, axis: null, items: null, wheel: false };\n${probe}`;
		await send("Page.addScriptToEvaluateOnNewDocument", { source });
		await send("Page.navigate", { url: `${origin}/${name}/index.html` });
		const deadline = Date.now() + settleWithin;
		while ((!loaded || open > 0 || Date.now() - last < quiet) && Date.now() < deadline) await sleep(100);
		return await readBlocking(browser, session);
	} finally {
		stop();
		await browser.send("Target.disposeBrowserContext", { browserContextId });
	}
}
