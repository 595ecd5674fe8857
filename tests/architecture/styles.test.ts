import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CssNode, generate, parse, walk } from "css-tree";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../../src");

const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
	file.endsWith(".css"),
);

/** True where a node names something: a class, an id, an attribute or a kind of element. */
function isNamed(node: CssNode): boolean {
	let named = false;
	walk(node, ({ type }) => {
		if (["ClassSelector", "IdSelector", "AttributeSelector", "TypeSelector"].includes(type)) named = true;
	});
	return named;
}

/** The selectors of a sheet that ask the whole page for something that any element could be. */
function broad(css: string): string[] {
	const found: string[] = [];
	walk(parse(css), (node) => {
		if (node.type !== "Selector") return;
		const [first] = node.children;
		const isPage =
			(first?.type === "PseudoClassSelector" && first.name === "root") ||
			(first?.type === "TypeSelector" && ["html", "body", "main"].includes(first.name));
		const asks = node.children.some(
			(part) => part.type === "PseudoClassSelector" && part.name === "has" && !isNamed(part),
		);
		if (isPage && asks) found.push(generate(node));
	});
	return found;
}

it("asks the whole page for nothing that any element could be: each that comes into the axis would be asked", () => {
	expect(files.length).toBeGreaterThan(40);
	expect(files.flatMap((file) => broad(readFileSync(join(root, file), "utf8")))).toEqual([]);
	expect(broad(":root:has(:target) { --far: visible; }")).toEqual([":root:has(:target)"]);
	expect(broad("html:has(.is-wall[open]), #text:has(:target) { color: red; }")).toEqual([]);
});
