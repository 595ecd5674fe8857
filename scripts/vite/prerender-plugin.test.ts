import type { Rolldown } from "vite";
import { describe, expect, it } from "vitest";
import { assetsFirst, preloadLinks, takeStyle } from "./prerender-plugin.ts";

it("names style sheet and script first, and leaves the dev server's own scripts whole", () => {
	const preamble = '<script type="module">import { injectIntoGlobalHook } from "/@react-refresh"</script>';
	const script = '<script type="module" crossorigin src="./a.js"></script>';
	const style = '<link rel="stylesheet" crossorigin href="./a.css">';
	const html = `<head><!--policy--><title>T</title>${preamble}${script}${style}</head>`;
	expect(assetsFirst(html).replaceAll(/\s*\n\s*/g, "")).toBe(
		`<head><!--policy-->${style}${script}<title>T</title>${preamble}</head>`,
	);
});

describe("takeStyle", () => {
	const html = '<head>\n\t<link rel="stylesheet" crossorigin href="./assets/a.css"><title>T</title></head>';
	const from = (files: Record<string, string>) => (file: string) => files[file];

	it("gives the page's one style sheet and the page without the link to it", () => {
		expect(takeStyle(html, from({ "assets/a.css": "p{color:red}\n" }))).toEqual({
			html: "<head><title>T</title></head>",
			style: "p{color:red}",
		});
	});

	it("fails the build where the sheet is missing or could not stand in the page", () => {
		expect(() => takeStyle(html, from({}))).toThrow("no style sheet");
		for (const css of ["a{background:url(./a.png)}", "a::after{content:'</style>'}"])
			expect(() => takeStyle(html, from({ "assets/a.css": css }))).toThrow("can hold neither");
	});
});

describe("preloadLinks", () => {
	const chunk = (
		fileName: string,
		facadeModuleId: string | null,
		imports: string[],
		styles: string[] = [],
	) => ({
		type: "chunk",
		fileName,
		facadeModuleId,
		imports,
		viteMetadata: { importedCss: new Set(styles) },
	});
	const bundle = Object.fromEntries(
		[
			chunk("a.js", "/site/src/a.ts", ["b.js", "c.js"]),
			chunk("b.js", null, ["c.js"], ["b.css"]),
			chunk("c.js", null, ["a.js"]),
			chunk("other.js", "/site/src/other.ts", ["c.js"], ["other.css"]),
		].map((file) => [file.fileName, file]),
	) as unknown as Rolldown.OutputBundle;

	it("asks once for a module, for all that it imports and for their style, and for nothing else", () => {
		expect(preloadLinks(bundle, "/src/a.ts")).toEqual([
			'<link rel="modulepreload" crossorigin href="./a.js">',
			'<link rel="modulepreload" crossorigin href="./b.js">',
			'<link rel="modulepreload" crossorigin href="./c.js">',
			'<link rel="preload" as="style" crossorigin href="./b.css">',
		]);
	});

	it("fails the build where no chunk begins with the module", () => {
		expect(() => preloadLinks(bundle, "/src/b.ts")).toThrow("No chunk begins with /src/b.ts");
	});
});
