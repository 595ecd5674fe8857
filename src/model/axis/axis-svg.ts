import { accountsDiffer } from "../account.ts";
import type { HistoricalEvent } from "../historical-event.ts";
import { axisBrackets, type DrawnBracket } from "./axis-brackets.ts";
import { itemExtent, type LabelSide } from "./axis-geometry.ts";
import { type AxisItem, toAxisItems } from "./axis-items.ts";
import { layoutAxis, rowsNeeded } from "./axis-layout.ts";
import { BAR_HEIGHT, BRACKET_LINE, LABEL_ABOVE, LANE_HEAD, LANE_PAD, SCALE_LINE } from "./axis-metrics.ts";
import { type TickFormat, timeScale } from "./axis-scale.ts";
import { barShape } from "./bar-shape.ts";
import { type BarInk, barSvg } from "./bar-svg.ts";
import { differSvg } from "./differ-mark.ts";
import { toX } from "./instant-x.ts";
import { BOLD, LABEL_FONT_SIZE, labelWidth } from "./label-width.ts";
import type { SvgShape } from "./svg-shape.ts";
import type { TimeWindow } from "./time-window.ts";

/** How an axis is drawn where it cannot be used, only looked at. */
export interface AxisStyle {
	/** The lanes' inks, from the top. */
	readonly inks: readonly BarInk[];
	readonly ink: string;
	readonly softInk: string;
	readonly line: string;
	/** What is behind the drawing: lines under a label give way to it. */
	readonly paper: string;
	readonly fontSize: number;
	/** Of the time scale, which leaves room for 12 units of the widest sans face. */
	readonly tickSize: number;
	/** A label's width in the drawing's units; never less than it is drawn. */
	readonly widthOf: (label: string) => number;
	/** Whether lanes have their names above them, and a line between them. */
	readonly laneNames: boolean;
}

/** A drawing of `width` by `height` units, which are CSS pixels in its natural size. */
export interface AxisDrawing {
	readonly width: number;
	readonly height: number;
	readonly shapes: readonly SvgShape[];
}

/** What is drawn of the content. */
export interface DrawnAxis {
	readonly events: readonly Pick<HistoricalEvent, "id" | "lane" | "date" | "shortTitle" | "accounts">[];
	/** From the top. */
	readonly lanes: readonly { readonly id: string; readonly name: string }[];
	readonly window: TimeWindow;
	readonly width: number;
	/** The landmarks' numbers by their ids, as the words beside the drawing have them; without, landmarks look like all others. */
	readonly numbers?: ReadonlyMap<string, number>;
	/** What holds the events of one day together. */
	readonly brackets?: readonly DrawnBracket[];
	/** The event that has a ring and a line under its label, or `null`. */
	readonly selectedId: string | null;
	readonly format: TickFormat;
	/** What its elements' ids begin with: no other drawing of the document has it. */
	readonly idPrefix: string;
}

const TICK_GAP = 5;
/** From one row to the next. */
const ROW = BAR_HEIGHT + 4;
/** From a line's middle to the base line of a text of one unit. */
const BASE = 0.35;
/** What lies under a text is so high, in units of its size, and reaches so far beyond it. */
const BACKING = 1.25;
const PAD = 1.5;
/** How a lane's bars are hatched on paper, in degrees. */
const HATCHES = [45, 135, 90, 0];

const hatchId = (idPrefix: string, lane: number) => `${idPrefix}-hatch-${lane % HATCHES.length}`;

/** Black on white: a lane is told by its hatch, since its colour may be printed as grey. */
export function printStyle(idPrefix: string, laneCount: number): AxisStyle {
	return {
		inks: Array.from({ length: laneCount }, (_, lane) => ({
			colour: "#000",
			tint: `url(#${hatchId(idPrefix, lane)})`,
			paper: "#fff",
			line: 1.5,
		})),
		ink: "#000",
		softInk: "#222",
		line: "#999",
		paper: "#fff",
		fontSize: LABEL_FONT_SIZE,
		tickSize: 12,
		widthOf: labelWidth,
		laneNames: true,
	};
}

function hatches(idPrefix: string): SvgShape[] {
	return HATCHES.map((angle, lane) => ({
		tag: "pattern",
		attributes: {
			id: hatchId(idPrefix, lane),
			patternUnits: "userSpaceOnUse",
			width: 6,
			height: 6,
			patternTransform: `rotate(${angle})`,
		},
		children: [
			{ tag: "rect", attributes: { width: 6, height: 6, fill: "#fff" } },
			{ tag: "path", attributes: { d: "M0 0V6", stroke: "#aaa", "stroke-width": 1.5 } },
		],
	}));
}

function words(
	text: string,
	x: number,
	middle: number,
	size: number,
	attributes: SvgShape["attributes"],
): SvgShape {
	return { tag: "text", attributes: { x, y: middle + size * BASE, "font-size": size, ...attributes }, text };
}

/** What lies under a text from `start` to `end`, so that no line runs through it. Not an outline: paper has outlined words twice, for who copies or hears them. */
function backing(start: number, end: number, middle: number, { paper, fontSize }: AxisStyle): SvgShape {
	const d = `M${(start - PAD).toFixed(2)} ${middle}H${(end + PAD).toFixed(2)}`;
	return { tag: "path", attributes: { d, stroke: paper, "stroke-width": fontSize * BACKING } };
}

function ticks({ window, width, format }: DrawnAxis, height: number, style: AxisStyle): SvgShape[] {
	const scale = timeScale(window, width, format);
	const row = SCALE_LINE;
	const context =
		scale.context === null
			? []
			: [words(scale.context, TICK_GAP, row / 2, style.tickSize, { fill: style.ink })];
	return [
		...context,
		...[...scale.minor, ...scale.major].flatMap(({ instant, label }, index): SvgShape[] => {
			const major = index >= scale.minor.length;
			const x = toX(instant, window, width);
			const top = major ? 0 : row;
			const line = { d: `M${x.toFixed(2)} ${top}V${height}`, fill: "none", stroke: style.line };
			const text = { fill: major ? style.ink : style.softInk };
			return [
				{ tag: "path", attributes: { ...line, "stroke-width": major ? 1 : 0.5 } },
				...(label === null ? [] : [words(label, x + TICK_GAP, top + row / 2, style.tickSize, text)]),
			];
		}),
	];
}

/** A landmark's number in a ring, as one letter of its label: fonts have them up to 20. */
const ringed = (number: number): string =>
	number > 20 ? `(${number})` : String.fromCodePoint(0x245f + number);

/** A label beside, in or above its bar; at its end where it stands to the bar's left. */
function label(
	drawn: DrawnAxis,
	style: AxisStyle,
	event: DrawnAxis["events"][number],
	at: { item: AxisItem; side: LabelSide; top: number; stated: boolean },
): SvgShape[] {
	const { item, side, top, stated } = at;
	const { labelStart, labelEnd } = itemExtent(item, side, drawn.window, drawn.width);
	const atEnd = side === "left" || (side === "inside" && item.start === null);
	const fill = stated && side === "inside" ? style.paper : style.ink;
	const middle = top + (side === "above" ? LABEL_ABOVE : BAR_HEIGHT) / 2;
	const number = drawn.numbers?.get(event.id);
	const text = number === undefined ? event.shortTitle : `${ringed(number)} ${event.shortTitle}`;
	const drawnText = words(text, atEnd ? labelEnd : labelStart, middle, style.fontSize, {
		"text-anchor": atEnd ? "end" : "start",
		"data-label": event.id,
		fill,
		// Bold letters need more room, which is laid out for landmarks only.
		...(number !== undefined && { "font-weight": 700 }),
		...(event.id === drawn.selectedId && { "text-decoration": "underline" }),
	});
	return fill === style.paper ? [drawnText] : [backing(labelStart, labelEnd, middle, style), drawnText];
}

/** The axis of a window as a picture: its scale, its lanes and all that the window shows, by the page's own layout. */
export function axisDrawing(drawn: DrawnAxis, style: AxisStyle): AxisDrawing {
	const { events, lanes, window, width, selectedId, idPrefix, numbers, brackets = [] } = drawn;
	const items = toAxisItems(
		events.map((event) => ({
			...event,
			landmark: numbers?.get(event.id) ?? null,
			partOf: null,
			accountsDiffer: accountsDiffer(event),
		})),
		lanes.map(({ id }) => id),
		{ widthOf: style.widthOf },
	);
	const layout = layoutAxis(items, window, width);
	const needed = rowsNeeded(items, lanes.length, window, width);
	const head = style.laneNames ? LANE_HEAD : 0;
	const tops: number[] = [];
	const named = axisBrackets(brackets, window, width, style.widthOf);
	const scaleHeight = 2 * SCALE_LINE;
	let height = scaleHeight + (named.length > 0 ? BRACKET_LINE : 0);
	lanes.forEach((_, lane) => {
		tops.push(height);
		height += head + (needed[lane] ?? 1) * ROW + LANE_PAD;
	});
	const bars = named.map(
		({ start, end }): SvgShape => ({
			tag: "path",
			attributes: {
				d: `M${start} ${height}V${scaleHeight}H${end}V${height}`,
				fill: "none",
				stroke: style.softInk,
			},
		}),
	);
	const labels: SvgShape[] = [];
	for (const { id, lane, row, side } of layout.items) {
		const event = events.find((other) => other.id === id);
		const item = items.find((other) => other.id === id);
		const ink = style.inks[lane];
		if (!event || !item || !ink) continue;
		const top = (tops[lane] ?? 0) + head + row * ROW + LANE_PAD / 2;
		const shape = barShape(event.date, window, width);
		const thin = side === "above" ? LABEL_ABOVE : 0;
		const place = { id: `${idPrefix}-${id}`, y: top + thin, height: BAR_HEIGHT - thin, width };
		bars.push(...barSvg(shape, place, ink, id === selectedId));
		if (accountsDiffer(event)) bars.push(differSvg(shape, place, style));
		labels.push(...label(drawn, style, event, { item, side, top, stated: shape.look === "stated" }));
	}
	const names = style.laneNames
		? lanes.flatMap(({ name }, lane): SvgShape[] => {
				const top = tops[lane] ?? 0;
				const text = { fill: style.ink, "font-weight": 600 };
				return [
					{ tag: "path", attributes: { d: `M0 ${top}H${width}`, stroke: style.line } },
					backing(0, style.widthOf(name) * BOLD, top + head / 2, style),
					words(name, 0, top + head / 2, style.fontSize, text),
				];
			})
		: [];
	const clip = `${idPrefix}-plot`;
	return {
		width,
		height,
		shapes: [
			{
				tag: "clipPath",
				attributes: { id: clip },
				children: [{ tag: "rect", attributes: { width, height } }],
			},
			...(style.inks.some(({ tint }) => tint.startsWith("url(")) ? hatches(idPrefix) : []),
			...ticks(drawn, height, style),
			...named.flatMap(({ name, nameEnd }) => {
				const middle = scaleHeight + BRACKET_LINE / 2;
				return [
					backing(nameEnd - style.widthOf(name) * BOLD, nameEnd, middle, style),
					words(name, nameEnd, middle, style.fontSize, {
						"text-anchor": "end",
						fill: style.ink,
						"font-weight": 600,
					}),
				];
			}),
			...names,
			{ tag: "g", attributes: { "clip-path": `url(#${clip})` }, children: bars },
			...labels,
		],
	};
}
