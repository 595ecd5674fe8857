import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { brokenArrows } from "./arrows.ts";
import { readImports } from "./read-imports.ts";

const root = join(import.meta.dirname, "../..");

function sourceFiles(): readonly string[] {
	return readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /(?<!\.test|\.d)\.tsx?$/.test(entry.name))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

describe("the arrows between the rooms of src", () => {
	it("all point the allowed way", () => {
		const files = sourceFiles();
		expect(files).toEqual(expect.arrayContaining([expect.stringMatching(/^src\/main\.tsx?$/)]));
		expect(files.flatMap((file) => brokenArrows(file, readFileSync(join(root, file), "utf8")))).toEqual([]);
	});

	it.each([
		["src/ui/a.tsx", '"../state/view-store.ts"', "the mode reads the store"],
		["src/ui/a.tsx", '"../timeline/live-axis.tsx"', "composed in a mode"],
		["src/modes/list/a.tsx", '"../about/about-mode.tsx"', "Modes never import each other"],
		["src/modes/list/a.tsx", '"../../app/page.tsx"', "pass what you need down"],
		["src/model/a.ts", '"../content/schema.ts"', "virtual:timeline-content"],
		["src/model/a.ts", '"../i18n/en.ts"', "let ui put it into words"],
		["src/model/a.ts", '"react"', "React stays out of model"],
		["src/app/a.ts", '"vis-timeline/esnext"', "Only src/timeline knows vis-timeline"],
		["src/app/a.ts", '"virtual:timeline-words"', "Only src/app/words.ts imports the content"],
		["src/app/a.ts", '"virtual:timeline-outline"', "Only src/app/outline.ts imports the outline"],
		["src/ui/a.tsx", '"virtual:timeline-about"', "Only src/app/text-views.ts imports"],
		["src/ui/a.tsx", '"virtual:citations"', "Only src/app/citations.ts imports the citations"],
		["src/modes/check/a.tsx", '"virtual:timeline-fingerprint"', "Only src/app/check-room.ts imports"],
		["src/app/a.ts", '"virtual:timeline-teaching"', "Only src/app/teaching.ts imports"],
		["src/app/a.ts", '"../content/schema.ts"', "virtual:timeline-content"],
		["src/i18n/a.ts", '"../url/address-codec.ts"', 'write "import type"'],
		["src/worker/a.ts", '"../model/b.ts"', 'write "import type"'],
		["src/app/a.ts", '"../worker/b.ts"', "talk to it by messages"],
		["src/state/a.ts", '"../../scripts/serve.ts"', "does not reach outside itself"],
		["src/main.ts", '"./ui/a.tsx"', "as a property"],
		["src/utils/a.ts", '"../model/b.ts"', "utils is not a room"],
	])("refuses that %s imports %s and says what to do instead", (file, specifier, instead) => {
		expect(brokenArrows(file, `import { b } from ${specifier};\n`)).toEqual([
			expect.stringContaining(instead),
		]);
	});

	it("lets i18n take types, and only types, from url", () => {
		expect(brokenArrows("src/i18n/a.ts", 'import type { B } from "../url/b.ts";')).toEqual([]);
		expect(brokenArrows("src/i18n/a.ts", 'import { type B } from "../url/b.ts";')).toEqual([]);
		expect(brokenArrows("src/i18n/a.ts", 'import { type B, c } from "../url/b.ts";')).toHaveLength(1);
	});
});

describe("readImports", () => {
	it("finds every way to import, over several lines too", () => {
		const source = [
			'import a from "a";',
			'import {\n\tb,\n\tc,\n} from "b";',
			'import "./c.css";',
			'export { d } from "d";',
			'export * from "e";',
			'const f = () =>\n\timport("f");',
			'type G = import("g").G; const h: import("h").H = 1;',
		].join("\n");
		expect(readImports(source).map(({ specifier }) => specifier)).toEqual([
			"a",
			"b",
			"./c.css",
			"d",
			"e",
			"f",
			"g",
			"h",
		]);
	});

	it("takes nothing from comments", () => {
		expect(readImports('// import a from "a";\n/* import b from "b";\n */\nimport c from "c";')).toEqual([
			{ specifier: "c", typeOnly: false },
		]);
	});

	it("does not take a declaration for a re-export", () => {
		expect(
			readImports('export const a = "from";\nexport function b(c: string) { return c === "d"; }'),
		).toEqual([]);
	});
});
