import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PeerContent, PeerEvent } from "../content-types.ts";
import { escapeHtml, htmlPage } from "./html.ts";

function toDate(instant: number): { year: number; month: number; day: number } {
	const date = new Date(instant);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function toSlide(event: PeerEvent, laneName: string): unknown {
	const quotes = event.quotes.map((quote) => `<blockquote>${escapeHtml(quote)}</blockquote>`).join("");
	const isDay = event.end - event.start <= 86_400_000;
	return {
		unique_id: event.id,
		start_date: toDate(event.start),
		...(isDay ? {} : { end_date: toDate(event.end - 1) }),
		display_date: event.date,
		group: laneName,
		text: {
			headline: escapeHtml(event.title),
			text: `<p>${escapeHtml(event.summary)}</p>${quotes}`,
		},
	};
}

/** Writes the TimelineJS3 page: its dist files as published, events inline, no web font. */
export async function buildTimelineJs(
	content: PeerContent,
	packageDir: string,
	outDir: string,
): Promise<void> {
	const laneNames = new Map(content.lanes.map((lane) => [lane.id, lane.name]));
	const data = { events: content.events.map((event) => toSlide(event, laneNames.get(event.lane) ?? "")) };
	// "font: null" leaves out the font style sheet, which would fetch from another origin.
	const options = { font: null, language: "en", hash_bookmark: false };
	const toScript = (value: unknown): string => JSON.stringify(value).replace(/</g, "\\u003c");
	await mkdir(join(outDir, "css"), { recursive: true });
	await cp(join(packageDir, "dist/css/timeline.css"), join(outDir, "css/timeline.css"));
	await cp(join(packageDir, "dist/css/icons"), join(outDir, "css/icons"), { recursive: true });
	await cp(join(packageDir, "dist/js"), join(outDir, "js"), { recursive: true });
	await writeFile(
		join(outDir, "index.html"),
		htmlPage(
			"TimelineJS3",
			'<link rel="stylesheet" href="css/timeline.css">',
			`<div id="timeline" style="width: 100%; height: 640px"></div>
<script src="js/timeline.js"></script>
<script>
new TL.Timeline("timeline", ${toScript(data)}, Object.assign(${toScript(options)}, { script_path: new URL("js/", location.href).href }));
</script>`,
		),
	);
}
