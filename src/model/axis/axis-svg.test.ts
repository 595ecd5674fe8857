import { content } from "virtual:timeline-content";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_WINDOW, WINDOW_PRESETS } from "../../../tests/model/axis-fixture.ts";
import { formatTick } from "../../i18n/format-date.ts";
import { landmarkNumbers } from "../landmark-numbers.ts";
import { axisDrawing, printStyle } from "./axis-svg.ts";
import { BOLD, labelWidth } from "./label-width.ts";
import type { SvgShape } from "./svg-shape.ts";
import { svgText } from "./svg-shape.ts";
import type { TimeWindow } from "./time-window.ts";

const { events, lanes } = content;
const DAY = 86_400_000;

const numbers = landmarkNumbers(events);
const day = events.find(({ id }) => id === "yerevan-meeting")?.date;
const brackets = [{ from: day?.min ?? 0, to: day?.max ?? 0, name: "23 November · 9 events" }];

const draw = (window: TimeWindow, width = 660, selectedId: string | null = null) =>
	axisDrawing(
		{ events, lanes, window, width, selectedId, numbers, brackets, format: formatTick, idPrefix: "axis" },
		printStyle("axis", lanes.length),
	);

interface TextBox {
	readonly text: string;
	readonly from: number;
	readonly to: number;
	readonly top: number;
	readonly bottom: number;
}

/** Every text's box, by the widest face that systems ship. */
function textBoxes(shapes: readonly SvgShape[]): TextBox[] {
	return shapes.flatMap(({ tag, attributes, text = "", children = [] }) => {
		if (tag !== "text") return textBoxes(children);
		const size = Number(attributes["font-size"]);
		const width = labelWidth(text, size) * (attributes["font-weight"] === undefined ? 1 : BOLD);
		const x = Number(attributes.x);
		const from = attributes["text-anchor"] === "end" ? x - width : x;
		const y = Number(attributes.y);
		return [{ text, from, to: from + width, top: y - size * 0.8, bottom: y + size * 0.25 }];
	});
}

function faults({ width, height, shapes }: ReturnType<typeof draw>): string[] {
	const boxes = textBoxes(shapes);
	const outside = boxes
		.filter(({ from, to, top, bottom }) => from < -0.01 || to > width + 0.01 || top < 0 || bottom > height)
		.map(({ text }) => `${text} leaves the picture`);
	const covered = boxes.flatMap((a, index) =>
		boxes
			.slice(index + 1)
			.filter((b) => a.from < b.to && b.from < a.to && a.top < b.bottom && b.top < a.bottom)
			.map((b) => `${a.text} covers ${b.text}`),
	);
	return [...outside, ...covered];
}

describe("axisDrawing", () => {
	it.each(Object.entries(WINDOW_PRESETS))("cuts and covers no text in the window %s", (_, window) => {
		expect(faults(draw(window))).toEqual([]);
	});

	it("cuts and covers no text in any window, at any width of paper", () => {
		const windows = fc
			.tuple(
				fc.integer({ min: -900, max: 400 }),
				fc.double({ min: Math.log(0.1), max: Math.log(3000), noNaN: true }),
			)
			.map(([day, log]): TimeWindow => {
				const start = Date.UTC(2022, 0, 1) + day * DAY;
				return { start, end: start + Math.round(Math.exp(log) * DAY) };
			});
		fc.assert(
			fc.property(windows, fc.integer({ min: 480, max: 1600 }), (window, width) => {
				expect(faults(draw(window, width))).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});

	it("names every lane, and labels every event that the window shows", () => {
		const words = textBoxes(draw(DEFAULT_WINDOW).shapes).map(({ text }) => text);
		for (const { name } of lanes) expect(words).toContain(name);
		const shown = events.filter(({ date }) => (date.max ?? Number.POSITIVE_INFINITY) > DEFAULT_WINDOW.start);
		for (const { shortTitle } of shown) expect(words.some((label) => label.endsWith(shortTitle))).toBe(true);
	});

	it("writes the landmarks' numbers before their names, and none where it is given none", () => {
		const plain = axisDrawing(
			{
				events,
				lanes,
				window: DEFAULT_WINDOW,
				width: 660,
				selectedId: null,
				format: formatTick,
				idPrefix: "axis",
			},
			printStyle("axis", lanes.length),
		);
		for (const [id, number] of numbers) {
			const title = events.find((event) => event.id === id)?.shortTitle;
			const labels = [draw(DEFAULT_WINDOW), plain].map(
				({ shapes }) => shapes.find(({ attributes }) => attributes["data-label"] === id)?.text,
			);
			expect(labels).toEqual([`${"①②③④⑤"[number - 1]} ${title}`, title]);
		}
	});

	it("names the bracket of a day that the window shows, and of no other", () => {
		const names = (window: TimeWindow) =>
			textBoxes(draw(window).shapes).filter(({ text }) => text === brackets[0]?.name);
		const { min = 0, max = 0 } = { min: day?.min ?? 0, max: day?.max ?? 0 };
		expect(names(DEFAULT_WINDOW)).toHaveLength(1);
		expect(names({ start: min - DAY, end: max + DAY })).toHaveLength(1);
		expect(names({ start: min, end: max })).toHaveLength(1);
		expect(names({ start: max, end: max + DAY })).toHaveLength(0);
		expect(names({ start: min - DAY, end: min })).toHaveLength(0);
	});

	it("marks the selected event by a ring and a line under its label, and moves nothing", () => {
		const [plain, marked] = [draw(DEFAULT_WINDOW), draw(DEFAULT_WINDOW, 660, "sochi-meeting")];
		expect(textBoxes(marked.shapes)).toEqual(textBoxes(plain.shapes));
		const rings = (drawing: typeof plain) => svgText(drawing.shapes).match(/<rect[^>]*fill="none"/g) ?? [];
		expect(rings(plain)).toHaveLength(0);
		expect(rings(marked)).toHaveLength(1);
		const label = (drawing: typeof plain) =>
			drawing.shapes.find(({ attributes }) => attributes["data-label"] === "sochi-meeting")?.attributes;
		expect(label(plain)?.["text-decoration"]).toBeUndefined();
		expect(label(marked)).toEqual({ ...label(plain), "text-decoration": "underline" });
	});

	it("is black on white: no colour but greys", () => {
		const colours = svgText(draw(DEFAULT_WINDOW).shapes).match(/#[0-9a-f]{3,6}(?=")/g) ?? [];
		expect(new Set(colours)).toEqual(new Set(["#000", "#222", "#999", "#aaa", "#fff"]));
	});
});

it("writes what titles and attributes contain as themselves", () => {
	const shape: SvgShape = { tag: "text", attributes: { x: 1.23456, id: `a"<&` }, text: "<b> & “c”" };
	expect(svgText([shape])).toBe('<text x="1.23" id="a&quot;&lt;&amp;">&lt;b&gt; &amp; “c”</text>');
});
