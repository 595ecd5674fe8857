import { describe, expect, it } from "vitest";
import { DEFAULT_WINDOW } from "../../../tests/model/axis-fixture.ts";
import { edtf } from "../../../tests/model/event-fixture.ts";
import type { DateBasis } from "../historical-event.ts";
import { barShape } from "./bar-shape.ts";
import { barSvg } from "./bar-svg.ts";
import type { SvgShape } from "./svg-shape.ts";

const WIDTH = 600;
const INK = { colour: "#000", tint: "#eee", paper: "#fff", line: 1 };

/** All shapes of a tag, at any depth. */
function all(shapes: readonly SvgShape[], tag: SvgShape["tag"]): SvgShape[] {
	return shapes.flatMap((shape) => [
		...(shape.tag === tag ? [shape] : []),
		...all(shape.children ?? [], tag),
	]);
}

const draw = (expression: string, selected = false, basis: DateBasis = "stated") =>
	barSvg(
		barShape(edtf(expression, false, basis), DEFAULT_WINDOW, WIDTH),
		{ id: "bar", y: 10, height: 20, width: WIDTH },
		INK,
		selected,
	);
const opacities = (shapes: readonly SvgShape[]) =>
	all(shapes, "stop").map(({ attributes }) => attributes["stop-opacity"]);

describe("barSvg", () => {
	it("fills a stated day, and leaves what is not stated dashed and tinted", () => {
		expect(draw("2022-11-23")[0]?.attributes).toMatchObject({ fill: "#000" });
		expect(draw("2022-11-23")[0]?.attributes).not.toHaveProperty("stroke-dasharray");
		expect(draw("2022-05")[0]?.attributes).toMatchObject({
			fill: "#eee",
			"stroke-dasharray": expect.any(String),
		});
	});

	it("outlines a day from an earlier paragraph, with a thick first edge, and dots what is only announced", () => {
		const [carried, edge, ...more] = draw("2022-11-23", false, "carried-over");
		expect(carried?.attributes).toMatchObject({ fill: "#eee", stroke: "#000" });
		expect(carried?.attributes).not.toHaveProperty("stroke-dasharray");
		expect(edge?.attributes).toMatchObject({ fill: "#000" });
		expect(Number(edge?.attributes.width)).toBeLessThan(Number(carried?.attributes.width));
		expect(more).toEqual([]);
		const [announced] = draw("2022-11-23", false, "announced");
		expect(announced?.attributes).toMatchObject({ fill: "#fff", stroke: "#000", "stroke-linecap": "round" });
		expect(announced?.attributes["stroke-dasharray"]).not.toBe(
			draw("2022-05")[0]?.attributes["stroke-dasharray"],
		);
	});

	it("draws each date of a set as a part of its own, solid-edged and apart, on a line that joins them", () => {
		const shapes = draw("{2022-03,2022-04,2022-10-05}");
		expect(shapes[0]?.tag).toBe("path");
		const parts = shapes.slice(1).map(({ attributes }) => ({
			start: Number(attributes.x),
			end: Number(attributes.x) + Number(attributes.width),
			dashes: attributes["stroke-dasharray"],
		}));
		expect(parts).toHaveLength(3);
		expect(parts.map(({ dashes }) => dashes)).toEqual([undefined, undefined, undefined]);
		const [march, april, day] = parts;
		expect((april?.start ?? 0) - (march?.end ?? 0)).toBeCloseTo(2, 8);
		expect((day?.start ?? 0) - (april?.end ?? 0)).toBeGreaterThan(200);
		expect((day?.end ?? 0) - (day?.start ?? 0)).toBeGreaterThan(2);
	});

	it.each([
		["[..2022-11-23]", [0, 1]],
		["../2022-11-23", [0, 1]],
		["[2022-03-01..]", [1, 0]],
		["2022-03-01/..", [1, 0]],
	])("fades %s to nothing at its open end only", (expression, expected) => {
		const shapes = draw(expression);
		expect(opacities(shapes)).toEqual(expected);
		expect(all(shapes, "g")[0]?.attributes.mask).toBe("url(#bar)");
		expect(all(shapes, "mask")[0]?.attributes.id).toBe("bar");
	});

	it("fades a bar without any bound at both ends", () => {
		const shape = {
			...barShape(edtf("2022"), DEFAULT_WINDOW, WIDTH),
			openStart: true,
			openEnd: true,
		};
		const shapes = barSvg(shape, { id: "bar", y: 0, height: 20, width: WIDTH }, INK);
		expect(opacities(shapes)).toEqual([0, 1, 1, 0]);
	});

	it("needs no mask where both ends are closed", () => {
		expect(all(draw("2022-05"), "mask")).toEqual([]);
	});

	it("draws a bar that the view cuts beyond it, so that the cut looks like no end", () => {
		expect(draw("2020/2021")[0]?.attributes.x).toBeLessThan(0);
	});

	it("puts a ring around the selected bar, which fades with it", () => {
		const [bar, ring] = all(all(draw("[..2022-11-23]", true), "g"), "rect");
		expect(ring?.attributes.fill).toBe("none");
		expect(Number(ring?.attributes.x)).toBeLessThan(Number(bar?.attributes.x));
		expect(draw("2022-11-23")).toHaveLength(1);
		expect(draw("2022-11-23", true)).toHaveLength(2);
	});
});
