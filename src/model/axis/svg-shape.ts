/** A part of a drawing, before it is an element or text: SVG's own names, in kebab-case where SVG has them so. */
export interface SvgShape {
	readonly tag: "clipPath" | "g" | "linearGradient" | "mask" | "path" | "pattern" | "rect" | "stop" | "text";
	readonly attributes: Readonly<Record<string, string | number>>;
	readonly children?: readonly SvgShape[];
	/** Its characters, not escaped. */
	readonly text?: string;
}

/** A value as it is written: lengths to a hundredth, which no eye sees. */
export function svgValue(value: string | number): string {
	return typeof value === "number" ? String(+value.toFixed(2)) : value;
}

/** Text that means itself in XML, inside an element or an attribute. */
export function escapeXml(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}

/** Shapes as SVG's text, well-formed. */
export function svgText(shapes: readonly SvgShape[]): string {
	return shapes
		.map(({ tag, attributes, children = [], text = "" }) => {
			const written = Object.entries(attributes)
				.map(([name, value]) => ` ${name}="${escapeXml(svgValue(value))}"`)
				.join("");
			return `<${tag}${written}>${escapeXml(text)}${svgText(children)}</${tag}>`;
		})
		.join("");
}
