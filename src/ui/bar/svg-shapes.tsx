import { createElement, Fragment } from "react";
import { type SvgShape, svgValue } from "../../model/axis/svg-shape.ts";

/** SVG's name of an attribute as React has it: `stroke-width` is `strokeWidth`; what is for machines stays. */
function reactName(name: string): string {
	if (/^(data|aria)-/.test(name)) return name;
	return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A drawing of the model as elements of an `<svg>`. */
export function SvgShapes({ shapes }: { shapes: readonly SvgShape[] }) {
	return shapes.map(({ tag, attributes, children, text }, index) => {
		const named = Object.entries(attributes).map(([name, value]) => [reactName(name), svgValue(value)]);
		return (
			// biome-ignore lint/suspicious/noArrayIndexKey: a drawing has no order of its own to keep.
			<Fragment key={index}>
				{createElement(tag, Object.fromEntries(named), text, children && <SvgShapes shapes={children} />)}
			</Fragment>
		);
	});
}
