import { resolve } from "node:path";
import type { Plugin } from "vite";
import { parseContent } from "../../src/content/parse-content.ts";
import { readContent } from "../../src/content/read-content.ts";
import { staticAxisCss } from "./static-axis-css.ts";

const moduleId = "virtual:static-axis.css";
const resolvedId = "/@static-axis.css";

/** Vite plugin for `virtual:static-axis.css`, the positions of the axis that the page is sent with. */
export function staticAxis(folder = "src/content"): Plugin {
	return {
		name: "static-axis",
		resolveId: (id) => (id === moduleId ? resolvedId : undefined),
		load: (id) => (id === resolvedId ? staticAxisCss(parseContent(readContent(resolve(folder)))) : undefined),
	};
}
