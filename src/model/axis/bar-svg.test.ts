import { describe, expect, it } from "vitest";
import { DEFAULT_WINDOW } from "../../../tests/model/axis-fixture.ts";
import { edtf } from "../../../tests/model/event-fixture.ts";
import { barShape } from "./bar-shape.ts";
import { barSvg } from "./bar-svg.ts";
import type { SvgShape } from "./svg-shape.ts";

const WIDTH = 600;
const INK = { colour: "#000", tint: "#eee", line: 1 };

/** All shapes of a tag, at any depth. */
function all(shapes: readonly SvgShape[], tag: SvgShape["tag"]): SvgShape[] {
	return shapes.flatMap((shape) => [
		...(shape.tag === tag ? [shape] : []),
		...all(shape.children ?? [], tag),
	]);
}

const draw = (expression: string, selected = false) =>
	barSvg(
		barShape(edtf(expression), DEFAULT_WINDOW, WIDTH),
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
