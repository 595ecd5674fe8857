import type { Identifier } from "@mdn/browser-compat-data";
import { type Block, type CssNode, type Declaration, parse, type WalkContext, walk } from "css-tree";
import { entriesIn, entryAt, isLacked } from "./compat-data.ts";

/** Functions and units by their names: lacked where every type that has the name is lacked. */
const typeLacked = new Map<string, boolean>();
function gather(entry: Identifier | undefined): void {
	for (const [name, inner] of entriesIn(entry)) {
		if (inner.__compat) typeLacked.set(name, (typeLacked.get(name) ?? true) && isLacked(inner));
		gather(inner);
	}
}
gather(entryAt("css", "types"));

function selectorFeature(name: string, sign: string): string | null {
	return isLacked(entryAt("css", "selectors", name)) ? `${sign}${name}` : null;
}

/** What a declaration uses: its property, a word or function of its value, a unit. */
function valueFeatures(property: string, value: CssNode): readonly string[] {
	const found: string[] = [];
	walk(value, (node) => {
		if (node.type === "Identifier" && isLacked(entryAt("css", "properties", property, node.name)))
			found.push(`${property}: ${node.name}`);
		if (node.type === "Function" && typeLacked.get(node.name) === true) found.push(`${node.name}()`);
		if (node.type === "Dimension" && typeLacked.get(node.unit) === true) found.push(`unit ${node.unit}`);
	});
	return found;
}

/** True where the same block says the same by the name that older browsers know. */
function isPrefixedToo({ property }: Declaration, block: Block | null): boolean {
	const prefixed = `-webkit-${property}`;
	return block?.children.some((one) => one.type === "Declaration" && one.property === prefixed) ?? false;
}

/**
 * What a style sheet uses that one of the oldest browsers lacks, each once. What stands in `@supports` asks the browser itself and
 * is left out. Throws where the sheet cannot be parsed.
 */
export function styleFeatures(css: string): readonly string[] {
	const found = new Set<string>();
	const add = (feature: string | null) => {
		if (feature !== null) found.add(feature);
	};
	const root = parse(css, {
		onParseError: (error) => {
			throw error;
		},
	});
	walk(root, {
		enter(this: WalkContext, node: CssNode) {
			if (node.type === "Atrule") {
				if (node.name === "supports") return walk.skip;
				add(isLacked(entryAt("css", "at-rules", node.name)) ? `@${node.name}` : null);
			}
			if (node.type === "Feature")
				add(
					isLacked(entryAt("css", "at-rules", node.kind, node.name)) ? `@${node.kind} (${node.name})` : null,
				);
			if (node.type === "NestingSelector") add("nesting");
			if (node.type === "PseudoClassSelector") add(selectorFeature(node.name, ":"));
			if (node.type === "PseudoElementSelector") add(selectorFeature(node.name, "::"));
			if (node.type === "Declaration" && !node.property.startsWith("-") && !isPrefixedToo(node, this.block)) {
				add(isLacked(entryAt("css", "properties", node.property)) ? node.property : null);
				for (const feature of valueFeatures(node.property, node.value)) add(feature);
			}
			return undefined;
		},
	});
	return [...found].sort();
}
