import { cp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { madeOutline } from "../../tests/model/made-outline.ts";
import { buildScalePages } from "../../tests/scale/build-scale-pages.ts";
import { noChronoFont } from "../peers/build-peers.ts";
import { buildBundled } from "../peers/bundled.ts";
import { buildTimelineJs } from "../peers/timelinejs.ts";
import { madeContent } from "./made-content.ts";
import type { ScaleTarget } from "./scale-targets.ts";

/** The folder of a target's page with so many events. */
export function scaleFolder(name: string, count: number): string {
	return `${name}-${count}`;
}

async function buildOurs(siteDir: string, counts: readonly number[]): Promise<void> {
	const built = join(siteDir, "ours");
	await buildScalePages(built, counts);
	for (const count of counts) {
		const folder = join(siteDir, scaleFolder("ours", count));
		await cp(built, folder, { recursive: true, filter: (path) => !path.endsWith(".html") });
		await rename(join(built, `${count}.html`), join(folder, "index.html"));
	}
}

/** Builds every target's page for each of its numbers of events into `siteDir`, which is emptied first. */
export async function buildScale(
	targets: readonly ScaleTarget[],
	benchDir: string,
	siteDir: string,
): Promise<void> {
	await rm(siteDir, { recursive: true, force: true });
	for (const { name, counts } of targets) {
		if (name === "ours") {
			await buildOurs(siteDir, counts);
			continue;
		}
		for (const count of counts) {
			const content = madeContent(madeOutline(count));
			const folder = join(siteDir, scaleFolder(name, count));
			if (name === "timelinejs") {
				await buildTimelineJs(content, join(benchDir, "node_modules/@knight-lab/timelinejs"), folder);
				continue;
			}
			const entry = name === "bare-vis" ? "peers/bare-vis.page.ts" : "peers/react-chrono.page.tsx";
			await buildBundled(
				name,
				join(benchDir, entry),
				content,
				folder,
				name === "bare-vis" ? "" : noChronoFont,
			);
		}
	}
}
