import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, inject, it } from "vitest";
import type { EngineName, FoundEngine } from "../../../scripts/find-engines.ts";
import { startFirefox } from "../drive/bidi-engine.ts";
import { type Engine, type EngineTab, NotPossible } from "../drive/engine.ts";
import { startPlaywright } from "../drive/playwright-engine.ts";
import { startWebkit } from "../drive/webkit-engine.ts";
import { journeys } from "../journeys/all-journeys.ts";
import { openSite } from "./journey-site.ts";

const PICTURES = join(import.meta.dirname, "../../../test-results/engines");

function start(name: EngineName, { path, by }: FoundEngine): Promise<Engine> {
	if (by === "playwright") return startPlaywright(name, path);
	if (name === "webkit") return startWebkit(path);
	return startFirefox(path);
}

/** Keeps what was seen when a journey failed, where the engine can take pictures. */
async function keepPicture(tab: EngineTab, name: string): Promise<void> {
	try {
		const picture = await tab.picture();
		mkdirSync(PICTURES, { recursive: true });
		writeFileSync(join(PICTURES, `${name.replace(/[^\w×]+/g, "-")}.png`), picture);
	} catch {
		// The failure itself is what counts.
	}
}

/** Registers every journey as a test in one engine, each with a tab and a server of its own. */
export function runJourneys(name: EngineName): void {
	let engine: Engine | null = null;
	beforeAll(async () => {
		engine = await start(name, inject("engines")[name]);
	}, 120_000);
	afterAll(() => engine?.close(), 60_000);

	for (const { title, tab: options, walk } of journeys)
		it(title, async ({ skip }) => {
			if (engine === null) throw new Error("The engine has not started.");
			const site = await openSite();
			try {
				const tab = await engine.open(options);
				try {
					await walk(tab, site);
				} catch (error) {
					if (error instanceof NotPossible) skip(`not possible in ${engine.label}: ${error.message}`);
					await keepPicture(tab, `${name} ${title}`);
					throw error;
				} finally {
					await tab.close();
				}
			} finally {
				await site.close();
			}
		});
}
