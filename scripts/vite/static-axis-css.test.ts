import { readFileSync } from "node:fs";
import { content } from "virtual:timeline-content";
import { describe, expect, it } from "vitest";
import { toAxisItems } from "../../src/model/axis/axis-items.ts";
import { layoutAxis } from "../../src/model/axis/axis-layout.ts";
import {
	AXIS_WIDTHS,
	axisRoom,
	columnAt,
	type RoomShape,
	roomShapes,
} from "../../src/model/axis/axis-room.ts";
import { outlineOf } from "../../src/model/timeline-outline.ts";
import { DEFAULT_WINDOW } from "../../tests/model/axis-fixture.ts";
import { METRICS } from "./metrics-css.ts";
import { staticAxisCss } from "./static-axis-css.ts";

type Declarations = Readonly<Record<string, string>>;

const { events, lanes } = outlineOf(content);
const laneCount = lanes.length;
const items = toAxisItems(
	events,
	lanes.map(({ id }) => id),
);
const css = staticAxisCss(content);
const sheet = css.slice(css.indexOf("@layer axis{"));
const rem = (pixels: number) => `${+(pixels / 16).toFixed(4)}rem`;

/** The rules of a block: what it declares, by selector. */
function rulesIn(block: string): ReadonlyMap<string, Declarations> {
	const rules = new Map<string, Declarations>();
	for (const [, selectors = "", body = ""] of block.matchAll(/^([^{}\n]+)\{([^{}]*)\}$/gm)) {
		const declared = Object.fromEntries(
			body.split(";").map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]),
		);
		for (const selector of selectors.split(",")) rules.set(selector, { ...rules.get(selector), ...declared });
	}
	return rules;
}

const blocks = [...sheet.matchAll(/@container axis ([^{]+)\{\n([\s\S]*?)\n\}/g)].map(
	([, condition = "", block = ""]) => ({ condition, rules: rulesIn(block) }),
);
const base = rulesIn(sheet.slice(sheet.indexOf("\n"), sheet.indexOf("@container")));

/** What holds for a selector at a width of `AXIS_WIDTHS`, whatever the height. */
function at(selector: string, width: number): Declarations {
	const wider = AXIS_WIDTHS.filter((from, index) => index > 0 && from <= width).map((from) =>
		blocks.find(({ condition }) => condition === `(min-width:${rem(from)})`),
	);
	return Object.assign({}, base.get(selector), ...wider.map((block) => block?.rules.get(selector)));
}

const plan = { items, laneCount, home: DEFAULT_WINDOW };
const shapes = AXIS_WIDTHS.flatMap((width, index) =>
	roomShapes(plan, width).map((shape, place, all) => ({
		width,
		shape,
		higher: all[place + 1],
		condition: [
			...(index > 0 ? [`(width >= ${rem(width)})`] : []),
			...(AXIS_WIDTHS[index + 1] === undefined ? [] : [`(width < ${rem(AXIS_WIDTHS[index + 1] ?? 0)})`]),
			...(place > 0 ? [`(height >= ${rem(shape.from)})`] : []),
			...(all[place + 1] === undefined ? [] : [`(height < ${rem(all[place + 1]?.from ?? 0)})`]),
		].join(" and "),
	})),
);
const shapeRules = (condition: string) => {
	const found = blocks.filter((block) => block.condition === condition);
	expect({ condition, blocks: found.length }).toEqual({ condition, blocks: 1 });
	return found[0]?.rules ?? new Map<string, Declarations>();
};

/** What holds of the axis whatever its shape, from its own style sheet. */
const common = Object.fromEntries(
	[
		...(/^\.axis \{\n([^}]*)\}/m.exec(readFileSync("src/timeline/axis.css", "utf8"))?.[1] ?? "").matchAll(
			/(--[\w-]+): ([^;]+);/g,
		),
	].map(([, name = "", value = ""]) => [
		name,
		METRICS[value.replace(/^var\((.*)\)$/, "$1") as `--${string}`] ?? value,
	]),
);
const axisIn = (condition: string): Declarations => ({ ...common, ...shapeRules(condition).get(".axis") });

/** A length of the sheet in CSS pixels, where the axis is `height` high: rem, cqh, and sums and quotients of them. */
function pixels(value: string, height: number, pitch = 0): number {
	const known = value.replaceAll("var(--pitch)", String(pitch)).replaceAll("100cqh", String(height));
	const least = /^min\((\S+), \((\S+) - (\S+)\) \/ (\d+)\)$/.exec(known);
	if (least) {
		const [, most = "", all = "", fixed = "", rows = ""] = least;
		return Math.min(pixels(most, 0), (pixels(all, 0) - pixels(fixed, 0)) / Number(rows));
	}
	const sum = /^calc\((\S+) \+ (\d+) \* (\S+)\)$/.exec(known);
	if (sum) return pixels(sum[1] ?? "", 0) + Number(sum[2]) * Number(sum[3]);
	if (!/^[\d.]+(rem)?$/.test(known)) throw new Error(`not a length: ${value}`);
	return Number.parseFloat(known) * (known.endsWith("rem") ? 16 : 1);
}

/** Heights of a shape: its least, one between, and the last before the next or a great one. */
function heightsOf(shape: RoomShape, higher: RoomShape | undefined): number[] {
	const end = higher ? higher.from - 1 : shape.from + 400;
	return [shape.from, (shape.from + end) / 2, end];
}

describe("staticAxisCss", () => {
	it("places every event of the default window at every width in the row of the live axis there", () => {
		for (const width of AXIS_WIDTHS) {
			for (const { id, lane, row } of layoutAxis(items, DEFAULT_WINDOW, width - columnAt(width)).items) {
				const place = at(`.at-${id}`, width);
				expect({ id, place }).toEqual({
					id,
					place: {
						top: `calc(var(--rows-${lane}) + var(--pitch) * ${row} * var(--in-rows))`,
						left: expect.stringMatching(/^-?[\d.]+(%|rem)$/),
						width: expect.stringContaining("%"),
					},
				});
				expect(at(`.axis-static .at-${id} .axis-label`, width)).toHaveProperty("left");
			}
		}
	});

	it("says nothing of an event that the default window does not show", () => {
		const shown = new Set(layoutAxis(items, DEFAULT_WINDOW, 1000).items.map(({ id }) => id));
		const others = events.filter(({ id }) => !shown.has(id));
		expect(others.length).toBeGreaterThan(0);
		for (const { id } of others) expect(css).not.toContain(`.at-${id}{`);
	});

	it("has one block for every shape that an axis can have, each with the measures that its parts are drawn by", () => {
		for (const { condition, width, shape } of shapes) {
			expect(axisIn(condition)).toMatchObject({
				"--pitch": expect.stringContaining("rem"),
				"--column": shape.strip || columnAt(width) === 0 ? "0rem" : rem(columnAt(width)),
				"--in-rows": shape.strip ? "0" : "1",
				"--labels": shape.strip ? "none" : "block",
				"--scale-line": rem(shape.scaleLine),
				"--bracket": shape.bracketLine > 0 ? "block" : "none",
				"--lane-names": !shape.strip && (shape.head > 0 || columnAt(width) > 0) ? "block" : "none",
			});
		}
		const conditions = blocks
			.map(({ condition }) => condition)
			.filter((condition) => !condition.includes("min-"));
		expect(conditions.toSorted()).toEqual(shapes.map(({ condition }) => condition).toSorted());
	});

	it("draws lanes and rows where the live axis draws them, at every shape's heights", () => {
		for (const { condition, width, shape, higher } of shapes) {
			const axis = axisIn(condition);
			const length = (name: string, height: number, pitch = 0) => pixels(axis[name] ?? "", height, pitch);
			for (const height of heightsOf(shape, higher)) {
				const room = axisRoom(plan, width, height);
				const pitch = length("--pitch", height);
				expect(pitch).toBeCloseTo(room.pitch, 2);
				room.lanes.forEach((lane, index) => {
					const top = length(`--lane-${index}`, height, pitch);
					expect(top).toBeCloseTo(lane.top, 1);
					expect(axis[`--rows-${index}`]).toBe(`calc(var(--lane-${index}) + var(--head) + var(--lane-pad))`);
					const above = length("--head", height) + length("--lane-pad", height);
					expect(top + above).toBeCloseTo(lane.rowsTop, 1);
				});
				expect(length(`--lane-${laneCount}`, height, pitch)).toBeCloseTo(room.height, 1);
			}
		}
	});

	it("leaves out in every shape exactly what the live axis puts behind a “+n” there", () => {
		for (const { condition, width, shape } of shapes) {
			const gone = [...shapeRules(condition)]
				.filter(([selector, { display }]) => selector.startsWith(".axis-static .at-") && display === "none")
				.map(([selector]) => selector.replace(".axis-static .at-", ""));
			const { marks } = shape.strip
				? { marks: [] }
				: layoutAxis(items, DEFAULT_WINDOW, width - columnAt(width), shape.rows);
			const hidden = marks.flatMap(({ ids }) => ids);
			expect({ condition, gone: gone.toSorted() }).toEqual({ condition, gone: hidden.toSorted() });
		}
	});
});

it("says the height in which no width hides anything, for the page that has no script", () => {
	const [, height] = /:root\{--axis-whole:([\d.]+)rem\}/.exec(css) ?? [];
	const least = Number(height) * 16 - 1;
	for (const width of AXIS_WIDTHS) {
		const { shape } = axisRoom(plan, width, least);
		expect(shape).toEqual(roomShapes(plan, width).at(-1));
	}
	const widest = Math.max(...AXIS_WIDTHS.map((width) => roomShapes(plan, width).at(-1)?.from ?? 0));
	expect(least).toBe(widest);
});
