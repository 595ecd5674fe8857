import { resolve, sep } from "node:path";
import { normalizePath, type Plugin } from "vite";
import { parseContent } from "../../src/content/parse-content.ts";
import { readContent } from "../../src/content/read-content.ts";

const MODULE = "virtual:citations";
const RESOLVED = `\0${MODULE}`;

/** What the `load` hook needs of Rollup's context. */
interface LoadContext {
	addWatchFile(file: string): void;
}

/**
 * Vite plugin for `virtual:citations`, whose `citations` is the CitationBook as plain JSON: the citation processor, its
 * styles and its locales stay out of the bundle. They are loaded only when the module is asked for.
 */
export function timelineCitations() {
	let folder = "";
	return {
		name: "timeline-citations",
		configResolved({ root }: { readonly root: string }) {
			folder = resolve(root, "src/content");
		},
		resolveId: (id: string) => (id === MODULE ? RESOLVED : undefined),
		async load(this: LoadContext, id: string) {
			if (id !== RESOLVED) return undefined;
			const files = readContent(folder);
			for (const file of files.keys()) this.addWatchFile(resolve(folder, file));
			const { citationBook } = await import("./citation-book.ts");
			const book = citationBook(parseContent(files));
			return `export const citations = JSON.parse(${JSON.stringify(JSON.stringify(book))});\n`;
		},
		// The content's plugin loads the page again; this only has the citations made anew for it.
		hotUpdate({ file }) {
			if (!file.endsWith(".json") || !file.startsWith(normalizePath(folder + sep))) return;
			const { moduleGraph } = this.environment;
			const module = moduleGraph.getModuleById(RESOLVED);
			if (module) moduleGraph.invalidateModule(module);
		},
	} satisfies Plugin;
}
