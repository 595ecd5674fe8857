import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { oneFilePage } from "./one-file-plugin.ts";

const html = `<!doctype html><html><head>
	<meta http-equiv="Content-Security-Policy" content="script-src 'self'">
	<script>early()</script>
	<style>.page:where(.a > .b) { color: blue }</style>
	<script type="module" src="./assets/index.js"></script>
	<link rel="icon" href="./icon.svg" type="image/svg+xml">
	<link rel="manifest" href="./manifest.webmanifest">
	<meta name="version" content="0123456789abcdef">
	<link rel="canonical" href="https://example.org/">
</head><body><p>Text</p><footer class="licences"><a href="./licenses.txt">Licences</a></footer></body></html>`;

const parts = {
	html,
	css: "p { color: red }",
	early: "early()",
	app: "app()",
	icon: '<svg id="a"/>',
	notices: "a 1.0\n",
};

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The texts of the elements of a name. */
const texts = (page: string, name: string) =>
	[...page.matchAll(new RegExp(`<${name}[^>]*>(.*?)</${name}>`, "gs"))].map(([, text = ""]) => text);

describe("oneFilePage", () => {
	it("holds what the page asked for, and asks for nothing", () => {
		const page = oneFilePage(parts);
		expect(page).not.toMatch(/\.\/|manifest|version/);
		expect(texts(page, "style")).toEqual(["p { color: red }"]);
		expect(texts(page, "script")).toEqual(["early()", "app()"]);
		expect(page).toContain('href="data:image/svg+xml,%3Csvg%20id%3D%22a%22%2F%3E"');
		expect(page).toContain("https://example.org/");
	});

	it("admits by its policy exactly the scripts and the style that it holds", () => {
		const page = oneFilePage(parts);
		const policy = /content="([^"]*)"/.exec(page)?.[1] ?? "";
		expect(policy).toContain(`script-src ${texts(page, "script").map(hashOf).join(" ")};`);
		expect(policy).toContain(`style-src ${texts(page, "style").map(hashOf).join(" ")};`);
		expect(policy).not.toContain("'self'");
	});

	it("lets no text within a script end it, or replace something", () => {
		const app = 'show("</script><!-- $& $1 </SCRIPT>")';
		const [, module = ""] = texts(oneFilePage({ ...parts, app }), "script");
		expect(module).toBe('show("<\\/script><\\!-- $& $1 <\\/SCRIPT>")');
	});

	it("holds the licence notices as they are, in the place of the link to them", () => {
		const notices = "Copyright (c) <a@example.org>\n$& </pre></body> & more\n";
		const page = oneFilePage({ ...parts, notices });
		expect(page).not.toContain("licenses.txt");
		expect(texts(page, "pre")).toEqual([
			"Copyright (c) &lt;a@example.org&gt;\n$&amp; &lt;/pre&gt;&lt;/body&gt; &amp; more",
		]);
	});

	it("refuses a style sheet that would end its own element", () => {
		expect(() => oneFilePage({ ...parts, css: "a::after { content: '</style>' }" })).toThrow("style sheet");
	});
});
