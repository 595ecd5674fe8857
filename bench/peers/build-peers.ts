import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { readPeerContent } from "../content.ts";
import type { BenchOptions } from "../options.ts";
import { buildBundled } from "./bundled.ts";
import { buildFloor } from "./floor.ts";
import { buildHosts } from "./hosts.ts";
import { buildTimelineJs } from "./timelinejs.ts";

/**
 * react-chrono asks Google for a font and has no option against it, but leaves out what the page links
 * already; a disabled link is not fetched.
 */
export const noChronoFont =
	'\n<link rel="stylesheet" disabled href="https://fonts.googleapis.com/css2?family=Inter:wght@400;500;600&amp;display=swap">';

/** Builds the four peers' pages, and the two hosts, into `siteDir`, which is emptied first. */
export async function buildPeers(
	browser: Browser,
	options: BenchOptions,
	benchDir: string,
	siteDir: string,
): Promise<void> {
	const content = readPeerContent(options.content);
	await rm(siteDir, { recursive: true, force: true });
	await buildFloor(browser, options.dist, join(siteDir, "floor"));
	await buildBundled(
		"vis-timeline",
		join(benchDir, "peers/bare-vis.page.ts"),
		content,
		join(siteDir, "bare-vis"),
	);
	await buildTimelineJs(
		content,
		join(benchDir, "node_modules/@knight-lab/timelinejs"),
		join(siteDir, "timelinejs"),
	);
	await buildBundled(
		"react-chrono",
		join(benchDir, "peers/react-chrono.page.tsx"),
		content,
		join(siteDir, "react-chrono"),
		noChronoFont,
	);
	await buildHosts(siteDir);
}
