import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { KNOWN_FEATURES } from "../../scripts/floor/known-features.ts";
import { scriptFeatures } from "../../scripts/floor/script-features.ts";
import { fileFeatures } from "../../scripts/floor/site-features.ts";
import { styleFeatures } from "../../scripts/floor/style-features.ts";

const root = resolve(import.meta.dirname, "../..");

describe("the built site in the oldest browsers", () => {
	const folder = mkdtempSync(join(tmpdir(), "oldest-browsers-"));
	const used = new Map<string, string[]>();
	beforeAll(async () => {
		// React's build for development is another.
		vi.stubEnv("NODE_ENV", "production");
		await build({
			root,
			configFile: join(root, "vite.config.ts"),
			mode: "production",
			logLevel: "silent",
			build: { outDir: folder, emptyOutDir: true },
		});
		vi.unstubAllEnvs();
		for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
			if (!entry.isFile()) continue;
			const path = join(entry.parentPath, entry.name);
			for (const feature of fileFeatures(entry.name, readFileSync(path, "utf8")))
				used.set(feature, [...(used.get(feature) ?? []), entry.name]);
		}
	}, 180_000);
	afterAll(() => rmSync(folder, { recursive: true }));

	it("uses nothing that one of them lacks but what is known, with the reason why it does no harm", () => {
		expect(readdirSync(folder)).toEqual(
			expect.arrayContaining(["index.html", "timeline.html", "embed.js", "sw.js"]),
		);
		const known = KNOWN_FEATURES.map(({ feature }) => feature);
		const unknown = [...used].filter(([feature]) => !known.includes(feature));
		expect(Object.fromEntries(unknown)).toEqual({});
	});

	it("uses everything that is known", () => {
		expect(KNOWN_FEATURES.map(({ feature }) => feature).filter((feature) => !used.has(feature))).toEqual([]);
	});

	it.each(KNOWN_FEATURES.flatMap(({ feature, asked }) => (asked ? [[feature, ...asked] as const] : [])))(
		"asks for %s in %s",
		(_, file, words) => {
			expect(readFileSync(join(root, file), "utf8")).toContain(words);
		},
	);
});

describe("scriptFeatures", () => {
	it.each([
		["Object.groupBy([], f)", "Object.groupBy"],
		["Promise.withResolvers()", "Promise.withResolvers"],
		["URL.canParse(text)", "URL.canParse"],
		["new Set().union(other)", ".union"],
		["text.toWellFormed()", ".toWellFormed"],
		["names.keys().map(f)", "Iterator.map"],
		["document.startViewTransition(f)", "Document.startViewTransition"],
		["element.showPopover()", ".showPopover"],
		['create("div", { popover: "auto" })', "attribute popover"],
		["new Highlight()", "Highlight"],
	])("finds what %s needs", (code, feature) => {
		expect(scriptFeatures(code)).toEqual([feature]);
	});

	it.each(["/[\\p{L}--[a-z]]/v", 'import data from "./a.json" with { type: "json" }', "using file = open()"])(
		"refuses to parse %s",
		(code) => {
			expect(() => scriptFeatures(code)).toThrow(SyntaxError);
		},
	);

	it.each([
		"[1].toSorted(); [1].findLast(f); structuredClone(1); Object.hasOwn(a, b); text.at(-1)",
		"class A { #b = 1; static { this.c = 1; } has(o) { return #b in o; } } a ??= /(?<=b)c/d;",
		"Object.keys(names).map(f); [...names.keys()].map(f)",
		"function Highlight() {} new Highlight()",
	])("has nothing against %s", (code) => {
		expect(scriptFeatures(code)).toEqual([]);
	});
});

describe("styleFeatures", () => {
	it.each([
		["a { field-sizing: fixed }", "field-sizing"],
		["a { color: light-dark(red, blue) }", "light-dark()"],
		["a { &:hover { color: red } }", "nesting"],
		["a:has(b) { color: red }", ":has"],
		["@starting-style { a { opacity: 0 } }", "@starting-style"],
		["@media (prefers-reduced-transparency) { a { color: red } }", "@media (prefers-reduced-transparency)"],
		["a { width: 2lh }", "unit lh"],
		["a { text-wrap: balance }", "text-wrap: balance"],
	])("finds what %s needs", (css, feature) => {
		expect(styleFeatures(css)).toContain(feature);
	});

	it.each([
		"@layer a { @container (width > 9em) { a:is(b) { color: color-mix(in srgb, red, blue); inset: 0; height: 9dvh } } }",
		"@supports (field-sizing: content) { a { field-sizing: content } }",
		"a { -webkit-user-select: none; user-select: none }",
	])("has nothing against %s", (css) => {
		expect(styleFeatures(css)).toEqual([]);
	});
});
