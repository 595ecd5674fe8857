import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { BareBrowser } from "./bare-browser.ts";
import { loadBare } from "./bare-load.ts";
import { launchBareBrowser, launchBrowser } from "./browser.ts";
import { bundleToString } from "./bundle-script.ts";
import { recordFrames } from "./frames.ts";
import { checkLimits } from "./limits.ts";
import { type LoadReading, loadPage } from "./load-page.ts";
import type { BenchOptions } from "./options.ts";
import { type BenchPage, benchPages } from "./pages.ts";
import { buildPeers } from "./peers/build-peers.ts";
import { formatRemarks, formatTable, formatVerdicts } from "./report.ts";
import type { PageResult } from "./results.ts";
import { startServer } from "./server.ts";

/** A page with the readings it gathers, round by round. */
interface Gathering {
	readonly page: BenchPage;
	readonly still: LoadReading[];
	readonly wheel: LoadReading[];
	readonly bare: number[];
	readonly frames: { cpu: number; reading: NonNullable<Awaited<ReturnType<typeof recordFrames>>> }[];
}

async function gather(
	{ browser, bareBrowser }: { readonly browser: Browser; readonly bareBrowser: BareBrowser },
	origin: string,
	options: BenchOptions,
	resultsDir: string,
	gatherings: readonly Gathering[],
): Promise<void> {
	const probe = await bundleToString(new URL("probe/probe.ts", import.meta.url));
	const conditions = { cpu: 4, slowNetwork: true };
	for (const { page: target } of gatherings) {
		// Unmeasured: the first load of a fresh browser pays for things that no later one does.
		const warmUp = { cpu: 1, slowNetwork: false, wheel: false };
		await (await loadPage(browser, origin, probe, target, warmUp)).close();
		await loadBare(bareBrowser, origin, probe, target);
	}
	for (let round = 1; round <= options.rounds; round += 1) {
		for (const { page: target, still, wheel, bare, frames } of round % 2 === 1
			? gatherings
			: gatherings.toReversed()) {
			const loaded = await loadPage(browser, origin, probe, target, { ...conditions, wheel: false });
			still.push(loaded.reading);
			if (options.shots && round === 1) {
				await loaded.page.screenshot({ path: join(resultsDir, `${target.name}.png`) });
			}
			await loaded.close();
			bare.push(await loadBare(bareBrowser, origin, probe, target));
			if (target.items === null) {
				continue;
			}
			const turned = await loadPage(browser, origin, probe, target, { ...conditions, wheel: true });
			wheel.push(turned.reading);
			await turned.close();
			for (const cpu of options.frames ? [1, 4] : []) {
				const reading = await recordFrames(browser, origin, probe, target, cpu);
				if (reading !== null) {
					frames.push({ cpu, reading });
				}
			}
		}
		console.log(`round ${round} of ${options.rounds}`);
	}
}

/** Builds the peers, measures all pages, prints the table and the limits; gives the exit code. */
export async function runBench(options: BenchOptions, benchDir: string): Promise<number> {
	if (!existsSync(join(options.dist, "index.html"))) {
		console.error(`There is no index.html in ${options.dist}. Run "npm run build" first.`);
		return 1;
	}
	const siteDir = join(benchDir, ".site");
	const resultsDir = join(benchDir, "results");
	await mkdir(resultsDir, { recursive: true });
	const browser = await launchBrowser();
	const bareBrowser = await launchBareBrowser();
	try {
		await buildPeers(browser, options, benchDir, siteDir);
		const pages = benchPages.filter(({ name }) => options.only.length === 0 || options.only.includes(name));
		// All of them, for the hosts' frames show others.
		const server = await startServer(
			benchPages.map(({ name }) => ({ name, dir: name === "ours" ? options.dist : join(siteDir, name) })),
		);
		const gatherings = pages.map((page): Gathering => ({ page, still: [], wheel: [], bare: [], frames: [] }));
		await gather({ browser, bareBrowser }, server.origin, options, resultsDir, gatherings);
		await server.close();
		const results = gatherings.map(({ page, ...rest }): PageResult => ({ name: page.name, ...rest }));
		const verdicts = checkLimits(results);
		const file = join(resultsDir, `${new Date().toISOString().replace(/[:.]/g, "-")}.json`);
		const about = { rounds: options.rounds, browser: browser.version() };
		await writeFile(file, `${JSON.stringify({ ...about, verdicts, results }, null, "\t")}\n`);
		console.log(
			`\n${formatTable(results)}\n\n${formatRemarks(results)}\n\n${formatVerdicts(verdicts)}\n\n${file}`,
		);
		return options.strict && verdicts.some(({ holds }) => holds !== true) ? 1 : 0;
	} finally {
		await browser.close();
		await bareBrowser.close();
	}
}
