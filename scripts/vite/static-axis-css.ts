import { formatTick } from "../../src/i18n/format-date.ts";
import { type AxisItem, toAxisItems } from "../../src/model/axis/axis-items.ts";
import { layoutAxis, type PlacedItem } from "../../src/model/axis/axis-layout.ts";
import { LABEL_GAP, LABEL_PAD, ROW_HEIGHT, VIEW_EDGE } from "../../src/model/axis/axis-metrics.ts";
import { AXIS_WIDTHS, type AxisRoom, axisRoom } from "../../src/model/axis/axis-room.ts";
import { staticTicks } from "../../src/model/axis/axis-static.ts";
import { barExtent } from "../../src/model/axis/bar-shape.ts";
import { toX } from "../../src/model/axis/instant-x.ts";
import { narrowedStretch } from "../../src/model/axis/narrowed-stretch.ts";
import { DEFAULT_WINDOW } from "../../src/model/axis/time-window.ts";
import type { HistoricalEvent } from "../../src/model/historical-event.ts";
import type { TimelineContent } from "../../src/model/timeline-content.ts";
import { metricsCss } from "./metrics-css.ts";

/** Values by "selector|property", for one width. */
type Rules = Map<string, string>;

const FULL_BAR = "var(--bar-inset)";

/** How far a bar that the view cuts is drawn beyond it, so that its end is not mistaken for one. */
const BEYOND = 24;

const rem = (pixels: number): string => `${+(pixels / 16).toFixed(4)}rem`;
const percent = (fraction: number): string => `${+(fraction * 100).toFixed(3)}%`;
const cqw = (fraction: number): string => `${+(fraction * 100).toFixed(3)}cqw`;

function itemRules(item: AxisItem, placed: PlacedItem, room: AxisRoom, rules: Rules): void {
	const width = 1e6;
	const [start, end] = barExtent(item, DEFAULT_WINDOW, width).map((x) => x / width) as [number, number];
	const top = rem((room.lanes[item.lane]?.rowsTop ?? 0) + placed.row * ROW_HEIGHT);
	const cut = start < 0;
	const left = cut ? `-${rem(BEYOND)}` : percent(start);
	const size = cut ? `calc(${percent(end)} + ${rem(BEYOND)})` : percent(Math.min(end, 1.02) - start);
	const label: { left?: string; right?: string } = {
		inside:
			item.start === null ? { right: rem(LABEL_PAD) } : { left: rem(cut ? BEYOND + LABEL_PAD : LABEL_PAD) },
		right: { left: `calc(100% + ${rem(LABEL_GAP)})` },
		left: { right: `calc(100% + ${rem(LABEL_GAP)})` },
		above: {
			left: `clamp(${cut ? rem(BEYOND + VIEW_EDGE) : `${rem(VIEW_EDGE)} - ${cqw(start)}`}, 0px, ${cqw(1 - Math.max(start, 0))} - ${rem(item.labelWidth + VIEW_EDGE)})`,
		},
	}[placed.side];
	rules.set(`.at-${item.id}|left`, left);
	rules.set(`.at-${item.id}|width`, size);
	rules.set(`.at-${item.id}|top`, top);
	for (const property of ["left", "right"] as const) {
		rules.set(`.axis-static .at-${item.id} .axis-label|${property}`, label[property] ?? "auto");
	}
	// The thin bar under a label that stands above it; all others have the full height, as the style sheet says.
	rules.set(`.at-${item.id}::before|inset-block`, placed.side === "above" ? "var(--bar-thin)" : FULL_BAR);
}

function narrowRules(event: HistoricalEvent, item: AxisItem, top: number, rules: Rules): void {
	const width = 1e6;
	const bar = barExtent(item, DEFAULT_WINDOW, width);
	event.dating.forEach((narrowing, index) => {
		const stretch = narrowedStretch(event, narrowing);
		if (!stretch) return;
		const start = Math.max(
			stretch.start === null ? bar[0] : toX(stretch.start, DEFAULT_WINDOW, width),
			bar[0],
		);
		const end = Math.min(stretch.end === null ? bar[1] : toX(stretch.end, DEFAULT_WINDOW, width), bar[1]);
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
		rules.set(`${selector}|top`, rem(top));
	});
}

function frameRules(room: AxisRoom, rules: Rules): void {
	rules.set(".axis|height", rem(room.height));
	rules.set(".axis-plot|left", rem(room.column));
	rules.set(".axis-lane-name|width", room.column > 0 ? rem(room.column) : "fit-content");
	room.lanes.forEach((lane, index) => {
		rules.set(`.axis-lane-${index}|top`, rem(lane.top));
		rules.set(`.axis-lane-${index}|height`, rem(lane.height));
	});
}

function tickRules(width: number, rules: Rules): void {
	staticTicks(formatTick).forEach((tick, index) => {
		const left = tick.level === "context" ? "0" : percent(toX(tick.instant, DEFAULT_WINDOW, 1));
		const line = tick.lineAt.includes(width);
		const label = tick.at.includes(width);
		const selector = `.axis-static .axis-tick-${index}`;
		rules.set(`${selector}|left`, left);
		rules.set(`${selector}|display`, line ? "block" : "none");
		if (line) rules.set(`${selector}|font-size`, label ? "var(--tick-size)" : "0");
	});
}

/** The rules of one width of `AXIS_WIDTHS`. */
function rulesAt(content: TimelineContent, width: number): Rules {
	const rules: Rules = new Map();
	const items = toAxisItems(
		content.events,
		content.lanes.map(({ id }) => id),
	);
	const room = axisRoom(items, content.lanes.length, width);
	const layout = layoutAxis(items, DEFAULT_WINDOW, room.plotWidth);
	frameRules(room, rules);
	tickRules(width, rules);
	for (const placed of layout.items) {
		const item = items.find(({ id }) => id === placed.id);
		const event = content.events.find(({ id }) => id === placed.id);
		if (!item || !event) continue;
		itemRules(item, placed, room, rules);
		narrowRules(event, item, (room.lanes[item.lane]?.rowsTop ?? 0) + placed.row * ROW_HEIGHT, rules);
	}
	return rules;
}

/**
 * The static axis's positions as a style sheet: one block for each of `AXIS_WIDTHS` as a container query, in rem, each
 * with only what differs from the narrower one. The page's security policy allows no inline styles.
 */
export function staticAxisCss(content: TimelineContent): string {
	const known: Rules = new Map();
	const blocks = AXIS_WIDTHS.map((width, index) => {
		const changed = [...rulesAt(content, width)].filter(
			([key, value]) => (known.get(key) ?? FULL_BAR) !== value,
		);
		for (const [key, value] of changed) known.set(key, value);
		const css = printRules(changed);
		return index === 0 || css === "" ? css : `@container axis (min-width:${rem(width)}){\n${css}\n}`;
	});
	return `${metricsCss()}@layer axis{\n${blocks.join("\n")}\n}\n`;
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
