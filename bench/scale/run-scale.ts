import { mkdir, writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { join } from "node:path";
import { launchBrowser } from "../browser.ts";
import { bundleToString } from "../bundle-script.ts";
import type { BenchOptions } from "../options.ts";
import { startServer } from "../server.ts";
import { buildScale, scaleFolder } from "./build-scale.ts";
import { measureScale, type ScaleReading } from "./measure-scale.ts";
import { formatGrowth, formatScale } from "./scale-report.ts";
import { scaleTargets } from "./scale-targets.ts";

/** Builds ours and its peers with made-up events, measures all in turn, prints what they cost and how that grows; gives the exit code. */
export async function runScale(options: BenchOptions, benchDir: string): Promise<number> {
	const targets = scaleTargets.filter(({ name }) => options.only.length === 0 || options.only.includes(name));
	const siteDir = join(benchDir, ".site/scale");
	await buildScale(targets, benchDir, siteDir);
	const all = targets.flatMap((target) => target.counts.map((count) => ({ target, count })));
	const folders = all.map(({ target, count }) => scaleFolder(target.name, count));
	// A low level of compression: the data of many events would take minutes, and the network is not measured.
	const server = await startServer(
		folders.map((name) => ({ name, dir: join(siteDir, name) })),
		4,
	);
	const browser = await launchBrowser();
	try {
		const probe = await bundleToString(new URL("../probe/probe.ts", import.meta.url));
		const results = all.map(({ target, count }) => ({
			name: target.name,
			count,
			target,
			readings: [] as ScaleReading[],
		}));
		for (let round = 1; round <= options.rounds; round += 1) {
			for (const { target, count, name, readings } of results) {
				readings.push(await measureScale(browser, server.origin, probe, scaleFolder(name, count), target));
			}
			console.log(`round ${round} of ${options.rounds}, load ${loadavg()[0]?.toFixed(1)}`);
		}
		const resultsDir = join(benchDir, "results");
		await mkdir(resultsDir, { recursive: true });
		const file = join(resultsDir, `scale-${new Date().toISOString().replace(/[:.]/g, "-")}.json`);
		await writeFile(file, `${JSON.stringify({ browser: browser.version(), results }, null, "\t")}\n`);
		console.log(`\n${formatScale(results)}\n\n${formatGrowth(results)}\n\n${file}`);
		return 0;
	} finally {
		await browser.close();
		await server.close();
	}
}
