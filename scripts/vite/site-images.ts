import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { formatTick } from "../../src/i18n/format-date.ts";
import { type AxisDrawing, axisDrawing } from "../../src/model/axis/axis-svg.ts";
import { escapeXml, svgText } from "../../src/model/axis/svg-shape.ts";
import { LANE_TINT, mixColours, THEME_GROUNDS } from "../../src/model/theme-colours.ts";
import type { TimelineContent } from "../../src/model/timeline-content.ts";

const INK = "#1a1914";
const SOFT_INK = "#57544a";
const { paper: PAPER, surface: SURFACE } = THEME_GROUNDS.light;
const FONT = "Source Serif 4";
const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 40;
const AXIS_TOP = 160;
const LABEL_SIZE = 16;
const TICK_SIZE = 14;

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

/** Renders with our own serif, whatever the machine has. */
function rendererOf(svg: string, width: number): Resvg {
	return new Resvg(svg, {
		fitTo: { mode: "width", value: width },
		font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: FONT },
	});
}

/** A text's width as it is rendered. */
export function textWidth(text: string, fontSize: number): number {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 100"><text y="50" font-size="${fontSize}">${escapeXml(text)}</text></svg>`;
	return rendererOf(svg, 1000).getBBox()?.width ?? 0;
}

function cardAxis(content: TimelineContent, width: number): AxisDrawing {
	const widths = new Map(
		content.events.map(({ shortTitle }) => [shortTitle, textWidth(shortTitle, LABEL_SIZE)]),
	);
	return axisDrawing(
		{
			...content,
			window: content.axis.windows[0],
			width,
			selectedId: null,
			format: formatTick,
			idPrefix: "axis",
		},
		{
			inks: content.lanes.map(({ colours: { light } }) => ({
				colour: light,
				tint: mixColours(light, SURFACE, LANE_TINT),
				paper: PAPER,
				line: 1.5,
			})),
			ink: INK,
			softInk: SOFT_INK,
			line: "#dedbd1",
			paper: PAPER,
			fontSize: LABEL_SIZE,
			tickSize: TICK_SIZE,
			widthOf: (label) => Math.ceil(widths.get(label) ?? 0),
			laneNames: false,
		},
	);
}

/** The axis as large as the card has room for: drawn smaller, it is laid out wider, and takes fewer rows. */
function fittedAxis(content: TimelineContent): AxisDrawing {
	const room = { width: WIDTH - 2 * EDGE, height: HEIGHT - AXIS_TOP - EDGE / 2 };
	let drawing = cardAxis(content, room.width);
	for (
		let scale = 0.98;
		drawing.height * (room.width / drawing.width) > room.height && scale > 0.4;
		scale -= 0.02
	) {
		drawing = cardAxis(content, Math.round(room.width / scale));
	}
	return drawing;
}

/** The card that other sites show for a link to this one: title, source, lanes, and the axis of the year by the same layout as the page's. */
export function cardSvg(content: TimelineContent): string {
	const { width, height, shapes } = fittedAxis(content);
	const shown = WIDTH - 2 * EDGE;
	const lanes = content.lanes.map(
		({ name, colours }) => `<tspan fill="${colours.light}">${escapeXml(name)}</tspan>`,
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="${FONT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>
<text x="${EDGE}" y="76" font-size="52" font-weight="600" fill="${INK}">${escapeXml(content.title)}</text>
<text x="${EDGE}" y="114" font-size="25" fill="${SOFT_INK}">Every event opens onto the words that support it · ${escapeXml(content.source.publisher)}</text>
<text x="${EDGE}" y="147" font-size="19" font-weight="600" fill="${SOFT_INK}">${lanes.join(" · ")}</text>
<svg x="${EDGE}" y="${AXIS_TOP}" width="${shown}" height="${(height * shown) / width}" viewBox="0 0 ${width} ${height}">${svgText(shapes)}</svg>
</svg>`;
}

/** An SVG as PNG of the given width in pixels, with our own serif whatever the machine has. */
export function rasterize(svg: string, width: number): Uint8Array {
	return rendererOf(svg, width).render().asPng();
}
