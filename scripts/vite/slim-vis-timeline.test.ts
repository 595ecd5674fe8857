import { describe, expect, it } from "vitest";
import { emptyParts, gatherPrototypes, openBag } from "./slim-vis-timeline.ts";

/** Runs a module's code and gives what it assigned to `out`. */
function run(code: string): unknown {
	return new Function(`let out; ${code}; return out;`)();
}

describe("gatherPrototypes", () => {
	it("gathers a function and all that is added to it into one pure expression, which does the same", () => {
		const code = [
			"function mixin(target) { target.mixed = true; }",
			"function Graph(size) { this.size = size; }",
			"Graph.prototype.grow = function () { return ++this.size; };",
			"mixin(Graph.prototype);",
			"Graph.kinds = 2;",
			"function used() { return 3; }",
			"out = [new Graph(4).grow(), Graph.kinds, new Graph(0).mixed, used()];",
		].join("\n");
		const gathered = gatherPrototypes(code).toString();
		expect(gathered).toContain("const Graph = /*#__PURE__*/ (() => {");
		expect(gathered.match(/Graph\.prototype\.grow/g)).toHaveLength(1);
		expect(run(gathered)).toEqual([5, 2, true, 3]);
		expect(run(gathered)).toEqual(run(code));
	});

	it("does so with a class and what is added to it, in their order", () => {
		const code = [
			"class Item { kind() { return this.name; } }",
			'Item.prototype.name = "item";',
			"class Box extends Item {}",
			'Box.prototype.name = "box";',
			"out = [new Item().kind(), new Box().kind()];",
		].join("\n");
		const gathered = gatherPrototypes(code).toString();
		expect(gathered).toContain("const Box = /*#__PURE__*/ (() => {");
		expect(run(gathered)).toEqual(["item", "box"]);
	});

	it("leaves everything else as it is", () => {
		const code = "function a() { return 1; }\nclass B {}\nconst c = { d: 1 };\nc.d = a();\nout = B;\n";
		expect(gatherPrototypes(code).toString()).toBe(code);
	});
});

describe("emptyParts", () => {
	const code =
		"class Set extends Object { fill() { return 9; } }\nSet.kinds = { a: 1 };\nconst all = { b: 2 };\n";

	it("puts the least in the place of a class and a constant, and leaves out what is added to the class", () => {
		const emptied = emptyParts(code, { Set: "class Set { fill() { return 0; } }", all: "const all = {};" });
		expect(run(`${emptied}out = [new Set().fill(), Set.kinds, all];`)).toEqual([0, undefined, {}]);
	});

	it("does so within a class, and within a method, and leaves the rest of it", () => {
		const whole =
			"class Set { fill() { function add() { return 1; } return add() + this.more(); } more() { return 2; } spare() {} }\n";
		const emptied = emptyParts(whole, {
			"Set.fill.add": "function add() { return 0; }",
			"Set.spare": "",
		});
		expect(run(`${emptied}out = [new Set().fill(), "spare" in Set.prototype];`)).toEqual([2, false]);
	});

	it("fails the build when the module has a part no more", () => {
		expect(() => emptyParts(code, { Legend: "class Legend {}" })).toThrow("has no Legend");
		expect(() => emptyParts(code, { "Set.empty": "" })).toThrow("has no Set.empty");
		expect(() => emptyParts(code, { "Set.fill.add": "" })).toThrow("has no Set.fill.add");
	});
});

describe("openBag", () => {
	const code = "const bag = {\n  ...util,\n  own,\n};\nout = [bag.own(), bag.other(), bag.other.name];";

	it("takes from the namespace what the bag only passed on", () => {
		const opened = openBag(code, "bag", "util", ["own"]);
		expect(opened).not.toContain("...util");
		expect(run(`const own = () => 1; const util = { other: () => 2 }; ${opened}`)).toEqual([1, 2, "other"]);
	});

	it("fails the build when there is no such bag", () => {
		expect(() => openBag("const bag = {};", "bag", "util", [])).toThrow("There is no bag");
	});
});
