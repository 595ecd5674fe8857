import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { axisShapeBlocks } from "../../scripts/vite/axis-shape-blocks.ts";
import { metricsCss } from "../../scripts/vite/metrics-css.ts";
import { slimVisTimeline } from "../../scripts/vite/slim-vis-timeline.ts";
import { themeCss } from "../../scripts/vite/theme-css.ts";
import { lanesSchema } from "../../src/content/lanes-schema.ts";
import { toAxisItems } from "../../src/model/axis/axis-items.ts";
import type { TimelineOutline } from "../../src/model/timeline-outline.ts";
import { madeOutline } from "../model/made-outline.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

/** The frame as `AxisFrame` has it, with an axis that fills the page. */
function html({ lanes, ...outline }: TimelineOutline, css: string): string {
	const bands = lanes.map(
		({ id, name }, lane) =>
			`<div class="axis-lane axis-lane-${lane}" data-lane="${id}" aria-hidden="true"><span class="axis-lane-name">${name}</span></div>`,
	);
	const data = JSON.stringify({ lanes, ...outline }).replaceAll("<", "\\u003c");
	return `<!doctype html>
<html lang="en" data-app="ready">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Many events</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
<style>${css}
body { margin: 0; height: 100vh; display: flex; flex-direction: column }</style>
<div class="axis-box"><div class="axis" id="frame">${bands.join("")}<div class="axis-plot"><div class="axis-live" id="host"></div></div></div></div>
<script type="application/json" id="outline">${data}</script>
<script type="module" src="page.js"></script>
</html>
`;
}

/** Builds a page for each number of events, `COUNT.html`, with the live axis as it is in the sources and nothing else. */
export async function buildScalePages(outDir: string, counts: readonly number[]): Promise<void> {
	await mkdir(outDir, { recursive: true });
	await build({
		configFile: false,
		root: here,
		base: "./",
		logLevel: "error",
		plugins: [slimVisTimeline()],
		build: {
			outDir,
			emptyOutDir: true,
			target: "es2023",
			modulePreload: false,
			rolldownOptions: {
				input: join(here, "page.ts"),
				output: { entryFileNames: "page.js", assetFileNames: "page[extname]", codeSplitting: false },
			},
		},
	});
	const lanesFile = new URL("../../src/content/lanes.json", import.meta.url);
	const coloured = lanesSchema.parse(JSON.parse(await readFile(lanesFile, "utf8"))).lanes;
	for (const count of counts) {
		const outline = madeOutline(count);
		const lanes = outline.lanes.flatMap(({ id, name }, index) => {
			const colours = coloured[index % coloured.length]?.colours;
			return colours ? [{ id, name, colours }] : [];
		});
		const items = toAxisItems(
			outline.events,
			outline.lanes.map(({ id }) => id),
		);
		const plan = { items, laneCount: outline.lanes.length, home: outline.axis.windows[0] };
		const css = `${themeCss(lanes)}${metricsCss()}@layer axis{${axisShapeBlocks(plan).join("\n")}}`;
		await writeFile(join(outDir, `${count}.html`), html(outline, css));
	}
}
