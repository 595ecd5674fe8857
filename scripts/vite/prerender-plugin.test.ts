import { expect, it } from "vitest";
import { assetsFirst } from "./prerender-plugin.ts";

it("names style sheet and script first, to be waited for, and leaves the dev server's own scripts whole", () => {
	const preamble = '<script type="module">import { injectIntoGlobalHook } from "/@react-refresh"</script>';
	const script = '<script type="module" crossorigin src="./a.js"></script>';
	const style = '<link rel="stylesheet" crossorigin href="./a.css">';
	const html = `<head><!--policy--><title>T</title>${preamble}${script}${style}</head>`;
	const first = '<script blocking="render" type="module" crossorigin src="./a.js"></script>';
	expect(assetsFirst(html).replaceAll(/\s*\n\s*/g, "")).toBe(
		`<head><!--policy-->${style}${first}<title>T</title>${preamble}</head>`,
	);
});
