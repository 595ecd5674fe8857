import { describe, expect, it } from "vitest";
import { gatherPrototypes } from "./slim-vis-timeline.ts";

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

	it("leaves everything else as it is", () => {
		const code = "function a() { return 1; }\nclass B {}\nB.c = a();\nout = B.c;\n";
		expect(gatherPrototypes(code).toString()).toBe(code);
	});
});
