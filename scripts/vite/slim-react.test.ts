import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dropAssigned, keepExports, keepHooks, leaveOut } from "./leave-out.ts";
import { KEPT_OF_REACT, KEPT_OF_SCHEDULER } from "./slim-react.ts";

/** What has a module of its own: React's renderer in the page, and on the server where the page is prerendered. */
const ROOTS = /^(?:createRoot|hydrateRoot|render\w+)$/;

/** Elements that React puts into the head, and elements that we would define ourselves. */
const HOISTED = /<(?:html|head|body|title|meta|link|style|script|[a-z]+-[\w-]+)[\s/>]/;
const ACTION = /\b(?:action|formAction)=\{/;
const FRAGMENT_REF = /<Fragment[^>]*\bref=/;
const NAMESPACED = /\bx(?:link|ml)[A-Z]\w+=/;
const FOLLOWING = /getDerivedStateFromProps|ComponentWill|componentWillReceive/;
const BEFORE_INPUT = /\bonBeforeInput(?:Capture)?=/;

const SOURCES = readdirSync("src", { recursive: true, encoding: "utf8" })
	.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
	.map((file) => [file, readFileSync(join("src", file), "utf8")] as const);

/** The names, types aside, that a module imports from React. */
function importedFromReact(code: string): string[] {
	return [...code.matchAll(/(?:import|export) \{([^}]*)\} from "react(?:-dom)?(?:\/\w+)?"/g)].flatMap(
		([, names = ""]) =>
			names
				.split(",")
				.map((name) => name.trim())
				.filter((name) => name !== "" && !name.startsWith("type ")),
	);
}

describe("what is left out of React's renderer", () => {
	it("is asked for by no import of ours", () => {
		const asked = SOURCES.flatMap(([file, code]) => importedFromReact(code).map((name) => ({ file, name })));
		expect(asked.length).toBeGreaterThan(100);
		expect(asked.filter(({ name }) => !KEPT_OF_REACT.has(name) && !ROOTS.test(name))).toEqual([]);
		expect(SOURCES.filter(([, code]) => /import \* as \w+ from "react/.test(code))).toEqual([]);
	});

	it("is reached by no element of ours", () => {
		for (const [file, code] of SOURCES.filter(([name]) => name.endsWith(".tsx")))
			for (const way of [HOISTED, ACTION, FRAGMENT_REF, NAMESPACED, FOLLOWING, BEFORE_INPUT])
				expect(way.exec(code)?.[0], file).toBeUndefined();
	});
});

describe("what is left out of its scheduler", () => {
	it("is asked for by none of the renderer's code, but for what development tools may find missing", () => {
		const renderer = readFileSync("node_modules/react-dom/cjs/react-dom-client.production.js", "utf8");
		const asked = new Set([...renderer.matchAll(/Scheduler\.(\w+)/g)].map(([, name = ""]) => name));
		expect(asked.size).toBeGreaterThan(8);
		// Neither is in the production build of the scheduler at all.
		const missing = new Set(["log", "unstable_setDisableYieldValue"]);
		expect([...asked].filter((name) => !KEPT_OF_SCHEDULER.has(name) && !missing.has(name))).toEqual([]);
	});
});

describe("dropAssigned", () => {
	it("leaves out what is given to an object by name, and fails where it is not", () => {
		const code = "const a = { b: {} };\na.b.one = 1;\na.two = 2;\na.b.three = 3;\n";
		const slim = dropAssigned(code, new Set(["one", "two"]));
		expect(new Function(`${slim}return a;`)()).toEqual({ b: { three: 3 } });
		expect(() => dropAssigned(code, new Set(["four"]))).toThrow("has no four");
	});

	it("drops what none of our sources asks for", () => {
		for (const [file, source] of SOURCES)
			expect(source, file).not.toMatch(/findDOMNode|unstable_scheduleHydration/);
	});
});

describe("keepHooks", () => {
	it("keeps of the tables of hooks those that are asked for", () => {
		const code =
			"var HooksDispatcherOnMount = { readContext: 1, use: 2, useState: 3, useReducer: function () { return 4; } }, other = { useReducer: 5 };\n";
		const slim = keepHooks(code, new Set(["useState"]));
		expect(new Function(`${slim}return [HooksDispatcherOnMount, other];`)()).toEqual([
			{ readContext: 1, use: null, useState: 3, useReducer: null },
			{ useReducer: 5 },
		]);
	});
});

describe("leaveOut", () => {
	const code =
		"function Part() { this.a = 1; }\nPart.prototype.b = function () { return 2; };\nfunction stack() { return 'x'; }\nfunction kept() { return 3; }\n";
	const run = (source: string): unknown => new Function(source)();

	it("lets what it leaves out throw, and keeps the rest", () => {
		const slim = leaveOut(code, { reason: ["Part"] }, { stack: '""' });
		expect(slim).not.toContain("prototype");
		expect(run(`${slim}return [kept(), stack()];`)).toEqual([3, ""]);
		expect(() => run(`${slim}new Part();`)).toThrow("Left out of React");
	});

	it("leaves out the cases of kinds that are never made, but none that another case goes on to, and keeps their names declared", () => {
		const kinds =
			"function work(fiber) { switch (fiber.tag) { case 13: var a = 1; return a; case 5: a = 2; return a; case 6: case 27: return 3; case 26: case 3: return 4; } }\n";
		const slim = leaveOut(kinds, {});
		const of = (tag: number) => run(`"use strict"; ${slim}return work({ tag: ${tag} });`);
		expect([5, 6, 27, 26, 3].map(of)).toEqual([2, 3, 3, 4, 4]);
		expect(() => of(13)).toThrow("Left out of React");
		expect(leaveOut("function key(e) { switch (e.keyCode) { case 13: return 1; } }", {})).toContain(
			"return 1",
		);
	});

	it("fails the build where a part is missing", () => {
		expect(() => leaveOut(code, { reason: ["Other"] })).toThrow("has no Other");
	});
});

describe("keepExports", () => {
	it("gives no more than what is kept", () => {
		const slim = keepExports(
			"function one() { return 1; }\nexports.one = one;\nexports.two = function () { return 2; };\nexports.three = 3;\n",
			new Set(["one", "three"]),
		);
		expect(new Function(`const exports = {}; ${slim}return Object.keys(exports);`)()).toEqual([
			"one",
			"three",
		]);
	});
});
