import { formatTick } from "../../src/i18n/format-date.ts";
import { endPad } from "../../src/model/axis/axis-geometry.ts";
import { type AxisItem, toAxisItems } from "../../src/model/axis/axis-items.ts";
import { layoutAxis } from "../../src/model/axis/axis-layout.ts";
import { BRACKET_OUT, LABEL_GAP, LABEL_PAD, VIEW_EDGE } from "../../src/model/axis/axis-metrics.ts";
import { AXIS_WIDTHS, columnAt, type RoomShape, wholeHeight } from "../../src/model/axis/axis-room.ts";
import { staticTicks } from "../../src/model/axis/axis-static.ts";
import { BEYOND_VIEW, barExtent, barParts } from "../../src/model/axis/bar-shape.ts";
import { toX } from "../../src/model/axis/instant-x.ts";
import type { PlacedItem } from "../../src/model/axis/lane-rows.ts";
import { narrowedStretches } from "../../src/model/axis/narrowed-stretches.ts";
import type { TimeWindow } from "../../src/model/axis/time-window.ts";
import type { TimelineContent } from "../../src/model/timeline-content.ts";
import { type OutlineEvent, outlineOf } from "../../src/model/timeline-outline.ts";
import { wholesOf } from "../../src/model/wholes.ts";
import { axisShapeBlocks } from "./axis-shape-blocks.ts";
import { metricsCss } from "./metrics-css.ts";

/** Values by "selector|property", for one width. */
type Rules = Map<string, string>;

/** The line above the axis, which is within its box. */
const BOX_EDGE = 1;
const FULL_BAR = "var(--bar-inset)";

/** Values that hold as long as no rule says otherwise. */
const BY_SHEET: ReadonlySet<string> = new Set([FULL_BAR, "inherit", "unset"]);

const rem = (pixels: number): string => `${+(pixels / 16).toFixed(4)}rem`;
const percent = (fraction: number): string => `${+(fraction * 100).toFixed(3)}%`;
const cqw = (fraction: number): string => `${+(fraction * 100).toFixed(3)}cqw`;

/** What the style sheet is made from. */
interface AxisSource {
	readonly events: readonly OutlineEvent[];
	readonly items: readonly AxisItem[];
	readonly laneCount: number;
	/** The window that is shown first. */
	readonly home: TimeWindow;
}

/** A row's top: all rows of a lane follow from where it begins, and from how far apart rows are. */
const rowTop = (lane: number, row: number): string =>
	`calc(var(--rows-${lane}) + var(--pitch) * ${row} * var(--in-rows))`;

function labelPlace(
	item: AxisItem,
	side: PlacedItem["side"],
	start: number,
): { readonly left?: string; readonly right?: string } {
	const cut = start < 0;
	switch (side) {
		case "inside":
			return item.start === null
				? { right: rem(endPad(item)) }
				: { left: rem(cut ? BEYOND_VIEW + LABEL_PAD : LABEL_PAD) };
		case "right":
			return { left: `calc(100% + ${rem(LABEL_GAP)})` };
		case "left":
			return { right: `calc(100% + ${rem(LABEL_GAP)})` };
		default:
			return {
				left: `clamp(${cut ? rem(BEYOND_VIEW + VIEW_EDGE) : `${rem(VIEW_EDGE)} - ${cqw(start)}`}, 0px, ${cqw(1 - Math.max(start, 0))} - ${rem(item.labelWidth + VIEW_EDGE)})`,
			};
	}
}

function itemRules(item: AxisItem, { lane, row, side }: PlacedItem, home: TimeWindow, rules: Rules): void {
	const width = 1e6;
	const [start, end] = barExtent(item, home, width).map((x) => x / width) as [number, number];
	const cut = start < 0;
	const label = labelPlace(item, side, start);
	rules.set(`.at-${item.id}|left`, cut ? `-${rem(BEYOND_VIEW)}` : percent(start));
	rules.set(
		`.at-${item.id}|width`,
		cut ? `calc(${percent(end)} + ${rem(BEYOND_VIEW)})` : percent(Math.min(end, 1.02) - start),
	);
	rules.set(`.at-${item.id}|top`, rowTop(lane, row));
	for (const property of ["left", "right"] as const) {
		rules.set(`.axis-static .at-${item.id} .axis-label|${property}`, label[property] ?? "auto");
	}
	// The thin bar under a label that stands above it; all others have the full height, as the style sheet says.
	rules.set(`.at-${item.id}::before|inset-block`, side === "above" ? "var(--bar-thin)" : FULL_BAR);
	const line = side === "above" ? "var(--label-above)" : "inherit";
	rules.set(`.axis-static .at-${item.id} .axis-label|line-height`, line);
}

/** The parts of a bar, as fractions of it; a bar that the view cuts at its beginning is drawn from a little outside. */
function partRules(
	event: OutlineEvent,
	item: AxisItem,
	side: PlacedItem["side"],
	home: TimeWindow,
	rules: Rules,
): void {
	const [start, end] = barExtent(item, home, 1, 0);
	barParts(event.date).forEach(({ from, to }, index) => {
		const left = start + from * (end - start);
		const right = start + to * (end - start);
		const shift = start < 0 ? rem(BEYOND_VIEW) : cqw(-start);
		const selector = `.part-${event.id}-${index}`;
		rules.set(`${selector}|left`, `calc(${cqw(left)} + ${shift} + var(--part-gap) / 2)`);
		rules.set(`${selector}|width`, `calc(${cqw(right - left)} - var(--part-gap))`);
		rules.set(`${selector}|inset-block`, side === "above" ? "var(--bar-thin)" : FULL_BAR);
	});
}

/** The mark of reports that differ, at the end of what the view shows of the bar. */
function differRules(
	event: OutlineEvent,
	item: AxisItem,
	side: PlacedItem["side"],
	home: TimeWindow,
	rules: Rules,
): void {
	if (!event.accountsDiffer) return;
	const [, end] = barExtent(item, home, 1, 0);
	const selector = `.axis-static .at-${event.id} .differ`;
	rules.set(`${selector}|right`, end > 1 ? cqw(Math.min(end, 1.02) - 1) : "0");
	rules.set(`${selector}|inset-block`, side === "above" ? "var(--label-above) 0" : "0");
	rules.set(`${selector}|max-height`, side === "above" ? "calc(100% - var(--label-above))" : "unset");
}

function narrowedOf(event: OutlineEvent) {
	return event.dating.flatMap((narrowing) => narrowedStretches(event, narrowing));
}

function narrowRules(event: OutlineEvent, item: AxisItem, top: string, home: TimeWindow, rules: Rules): void {
	const width = 1e6;
	const bar = barExtent(item, home, width);
	narrowedOf(event).forEach((stretch, index) => {
		const start = Math.max(stretch.start === null ? bar[0] : toX(stretch.start, home, width), bar[0]);
		const end = Math.min(stretch.end === null ? bar[1] : toX(stretch.end, home, width), bar[1]);
		const visible = end > start;
		const selector = `.narrow-${event.id}-${index}`;
		if (!visible) {
			rules.set(`${selector}|display`, "none");
			return;
		}
		// No narrower than can be seen, and not beyond the bar's end.
		rules.set(
			`${selector}|left`,
			`min(${percent(start / width)}, calc(${percent(bar[1] / width)} - .25rem))`,
		);
		rules.set(`${selector}|width`, `max(.25rem, ${percent((end - start) / width)})`);
		rules.set(`${selector}|top`, top);
	});
}

function tickRules(width: number, home: TimeWindow, rules: Rules): void {
	staticTicks(home, formatTick).forEach((tick, index) => {
		const left = tick.level === "context" ? "0" : percent(toX(tick.instant, home, 1));
		const line = tick.lineAt.includes(width);
		const label = tick.at.includes(width);
		const selector = `.axis-static .axis-tick-${index}`;
		rules.set(`${selector}|left`, left);
		rules.set(`${selector}|display`, line ? "block" : "none");
		if (line) rules.set(`${selector}|font-size`, label ? "var(--tick-size)" : "0");
	});
}

function bracketRules({ events, home }: AxisSource, rules: Rules): void {
	for (const { event } of wholesOf(events)) {
		const { min, max } = event.date;
		if (min === null || max === null) continue;
		const [start, end] = [min, max].map((instant) => toX(instant, home, 1)) as [number, number];
		rules.set(`.bracket-${event.id}|left`, `calc(${percent(start)} - ${BRACKET_OUT}px)`);
		rules.set(
			`.bracket-${event.id}|width`,
			`calc(max(var(--bar-least), ${percent(end - start)}) + ${2 * BRACKET_OUT}px)`,
		);
		rules.set(
			`.bracket-name-${event.id}|right`,
			`calc(${percent(1 - start)} - max(var(--bar-least), ${percent(end - start)}) - ${BRACKET_OUT}px)`,
		);
	}
}

/** The places of all rows, however many lanes show them: the layout without a limit. */
function placesAt({ items, home }: AxisSource, width: number): readonly PlacedItem[] {
	return layoutAxis(items, home, width - columnAt(width)).items;
}

/** The rules of one width of `AXIS_WIDTHS`, whatever the height. */
function rulesAt(source: AxisSource, width: number): Rules {
	const rules: Rules = new Map();
	tickRules(width, source.home, rules);
	bracketRules(source, rules);
	for (const placed of placesAt(source, width)) {
		const item = source.items.find(({ id }) => id === placed.id);
		const event = source.events.find(({ id }) => id === placed.id);
		if (!item || !event) continue;
		itemRules(item, placed, source.home, rules);
		partRules(event, item, placed.side, source.home, rules);
		differRules(event, item, placed.side, source.home, rules);
		narrowRules(event, item, rowTop(placed.lane, placed.row), source.home, rules);
	}
	return rules;
}

/** What a shape has no row for, and the live axis puts behind a "+n". */
function hiddenIn(source: AxisSource, width: number, shape: RoomShape): string[] {
	if (shape.strip) return [];
	const places = placesAt(source, width);
	return shape.rows.flatMap((rows, lane) => {
		const inLane = places.filter((place) => place.lane === lane);
		if (inLane.every(({ row }) => row < rows)) return [];
		const over = inLane.filter(({ row }) => row >= rows - 1).map(({ id }) => id);
		return source.events
			.filter(({ id }) => over.includes(id))
			.flatMap((event) => [
				`.at-${event.id}`,
				...narrowedOf(event).map((_, index) => `.narrow-${event.id}-${index}`),
			]);
	});
}

/**
 * The axis's measures as a style sheet, in rem: one block for each of `AXIS_WIDTHS` as a container query, each with only what differs
 * from the narrower one; and one for each of the shapes that its height allows. The page's security policy allows no inline
 * styles.
 */
export function staticAxisCss(content: TimelineContent): string {
	const { events, lanes, axis } = outlineOf(content);
	const items = toAxisItems(
		events,
		lanes.map(({ id }) => id),
	);
	const source: AxisSource = { events, items, laneCount: lanes.length, home: axis.windows[0] };
	const known: Rules = new Map();
	const blocks = AXIS_WIDTHS.map((width, index) => {
		const changed = [...rulesAt(source, width)].filter(([key, value]) =>
			known.has(key) ? known.get(key) !== value : !BY_SHEET.has(value),
		);
		for (const [key, value] of changed) known.set(key, value);
		const css = printRules(changed);
		return index === 0 || css === "" ? css : `@container axis (min-width:${rem(width)}){\n${css}\n}`;
	});
	const whole = Math.max(...AXIS_WIDTHS.map((width) => wholeHeight(source, width)));
	return `${metricsCss()}:root{--axis-whole:${rem(whole + BOX_EDGE)}}\n@layer axis{\n${[...blocks, ...axisShapeBlocks(source, (width, shape) => hiddenIn(source, width, shape))].join("\n")}\n}\n`;
}

/** Each declaration once, with all the selectors that it holds for. */
function printRules(rules: readonly (readonly [string, string])[]): string {
	const selectors = new Map<string, string[]>();
	for (const [key, value] of rules) {
		const cut = key.lastIndexOf("|");
		const declaration = `${key.slice(cut + 1)}:${value}`;
		selectors.set(declaration, [...(selectors.get(declaration) ?? []), key.slice(0, cut)]);
	}
	return [...selectors].map(([declaration, list]) => `${list.join(",")}{${declaration}}`).join("\n");
}
