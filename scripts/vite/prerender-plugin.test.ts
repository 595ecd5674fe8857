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
	const chunk = (fileName: string, moduleIds: string[], imports: string[], styles: string[] = []) => ({
		type: "chunk",
		fileName,
		moduleIds,
		imports,
		viteMetadata: { importedCss: new Set(styles) },
	});
	const bundle = Object.fromEntries(
		[
			chunk("a.js", ["/site/src/part.ts", "/site/src/a.ts"], ["b.js", "c.js"]),
			chunk("b.js", [], ["c.js"]),
			chunk("c.js", [], ["a.js"]),
			chunk("other.js", ["/site/src/other.ts"], ["c.js"], ["other.css"]),
		].map((file) => [file.fileName, file]),
	) as unknown as Rolldown.OutputBundle;

	it("asks once for a module and for all that it imports, and for nothing else", () => {
		expect(preloadLinks(bundle, "/src/a.ts")).toEqual([
			'<link rel="modulepreload" crossorigin href="./a.js">',
			'<link rel="modulepreload" crossorigin href="./b.js">',
			'<link rel="modulepreload" crossorigin href="./c.js">',
		]);
	});

	it("fails the build where no chunk has the module, and where it would wait for a style sheet", () => {
		expect(() => preloadLinks(bundle, "/src/b.ts")).toThrow("No chunk has /src/b.ts");
		expect(() => preloadLinks(bundle, "/src/other.ts")).toThrow("other.js brings a style sheet");
	});
});
