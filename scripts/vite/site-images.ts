import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { formatTick } from "../../src/i18n/format-date.ts";
import { itemExtent } from "../../src/model/axis/axis-geometry.ts";
import { toAxisItems } from "../../src/model/axis/axis-items.ts";
import { layoutAxis, rowsNeeded } from "../../src/model/axis/axis-layout.ts";
import { BAR_HEIGHT } from "../../src/model/axis/axis-metrics.ts";
import { timeScale } from "../../src/model/axis/axis-scale.ts";
import { barExtent, dateLook } from "../../src/model/axis/bar-shape.ts";
import { toX } from "../../src/model/axis/instant-x.ts";
import { DEFAULT_WINDOW } from "../../src/model/axis/time-window.ts";
import type { TimelineContent } from "../../src/model/timeline-content.ts";
import { outlineOf } from "../../src/model/timeline-outline.ts";

const COLOURS = ["#0e5c6b", "#9b2335", "#5b3f8f", "#7a5600"];
const WIDTH = 1200;
const HEIGHT = 630;
const LEFT = 40;
const SCALE_TOP = 168;
const ROWS_TOP = SCALE_TOP + 34;

function escapeXml(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function fontFiles(): string[] {
	const folder = dirname(
		createRequire(import.meta.url).resolve("@expo-google-fonts/source-serif-4/package.json"),
	);
	return ["400Regular", "600SemiBold"].flatMap((weight) =>
		readdirSync(join(folder, weight))
			.filter((file) => file.endsWith(".ttf"))
			.map((file) => join(folder, weight, file)),
	);
}

/** The card that other sites show for a link to this one: title, source, and the axis of the year by the same layout as the page's. */
export function cardSvg(content: TimelineContent): string {
	const items = toAxisItems(
		outlineOf(content).events,
		content.lanes.map(({ id }) => id),
		{ widthOf: (label) => label.length * 8.4 },
	);
	const width = WIDTH - 2 * LEFT;
	const layout = layoutAxis(items, DEFAULT_WINDOW, width);
	const scale = timeScale(DEFAULT_WINDOW, width, formatTick);
	const ticks = scale.minor.map((tick) => {
		const x = LEFT + toX(tick.instant, DEFAULT_WINDOW, width);
		const text =
			tick.label === null
				? ""
				: `<text x="${x + 5}" y="${SCALE_TOP + 14}" font-size="15" fill="#57544a">${tick.label}</text>`;
		return `<line x1="${x}" x2="${x}" y1="${SCALE_TOP}" y2="${HEIGHT - 24}" stroke="#dedbd1"/>${text}`;
	});
	const laneTops: number[] = [];
	rowsNeeded(items, content.lanes.length, DEFAULT_WINDOW, width).reduce((top, rows, lane) => {
		laneTops[lane] = top;
		return top + rows * BAR_HEIGHT;
	}, ROWS_TOP);
	const bars = layout.items.flatMap((placed) => {
		const item = items.find(({ id }) => id === placed.id);
		const event = content.events.find(({ id }) => id === placed.id);
		if (!item || !event) return [];
		const [start, end] = barExtent(item, DEFAULT_WINDOW, width);
		const { labelStart } = itemExtent(item, placed.side, DEFAULT_WINDOW, width);
		const y = (laneTops[placed.lane] ?? 0) + placed.row * BAR_HEIGHT;
		const colour = COLOURS[placed.lane] ?? "#000";
		const look = dateLook(event.date);
		const fill =
			look === "stated"
				? `fill="${colour}"`
				: `fill="${colour}" fill-opacity=".14" stroke="${colour}" stroke-dasharray="4 3"`;
		const from = Math.max(start, 0);
		return [
			`<rect x="${LEFT + from}" y="${y}" width="${Math.max(Math.min(end, width) - from, 8)}" height="${BAR_HEIGHT}" rx="4" ${fill}/>`,
			`<text x="${LEFT + labelStart}" y="${y + 17}" font-size="16" fill="#1a1914">${escapeXml(event.shortTitle)}</text>`,
		];
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Source Serif 4">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#faf9f5"/>
<text x="${LEFT}" y="84" font-size="52" font-weight="600" fill="#1a1914">${escapeXml(content.title)}</text>
<text x="${LEFT}" y="128" font-size="25" fill="#57544a">Every event opens onto the words that support it · ${escapeXml(content.source.publisher)}</text>
${ticks.join("\n")}
${bars.join("\n")}
</svg>`;
}

/** An SVG as PNG of the given width in pixels, with our own serif whatever the machine has. */
export function rasterize(svg: string, width: number): Uint8Array {
	const image = new Resvg(svg, {
		fitTo: { mode: "width", value: width },
		font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: "Source Serif 4" },
	});
	return image.render().asPng();
}
