import { resolve, sep } from "node:path";
import { normalizePath, type Plugin } from "vite";
import { parseContent } from "../../src/content/parse-content.ts";
import { readContent } from "../../src/content/read-content.ts";

const moduleId = "virtual:timeline-content";
const resolvedId = `\0${moduleId}`;

/** What the `load` hook needs of Rollup's context. */
interface LoadContext {
	addWatchFile(file: string): void;
}

/**
 * Vite plugin for `virtual:timeline-content`, whose `content` is the parsed,
 * proven TimelineContent as plain JSON: the schemas, the dates'
 * parser and the fingerprint stay out of the bundle. A build fails with the
 * ContentError's message; the dev server shows it over the page, and loads the
 * page again whenever a content file changes.
 */
export function timelineContent(
	options: { /** Default: `src/content` under Vite's root. */ folder?: string } = {},
) {
	let folder = options.folder ?? "";
	return {
		name: "timeline-content",
		configResolved(config) {
			folder = resolve(config.root, options.folder ?? "src/content");
		},
		resolveId(id: string) {
			return id === moduleId ? resolvedId : undefined;
		},
		load(this: LoadContext, id: string) {
			if (id !== resolvedId) return undefined;
			const files = readContent(folder);
			for (const file of files.keys()) this.addWatchFile(resolve(folder, file));
			return moduleCode(files);
		},
		hotUpdate({ file }) {
			if (!file.endsWith(".json") || !file.startsWith(normalizePath(folder + sep))) return undefined;
			const { hot, moduleGraph } = this.environment;
			const module = moduleGraph.getModuleById(resolvedId);
			if (module !== undefined) moduleGraph.invalidateModule(module);
			if (this.environment.name !== "client") return [];
			try {
				parseContent(readContent(folder));
				hot.send({ type: "full-reload" });
			} catch (error) {
				const message = error instanceof Error ? error.message : String(error);
				hot.send({ type: "error", err: { message, stack: "", plugin: "timeline-content", id: file } });
			}
			return [];
		},
	} satisfies Plugin;
}

/** JSON.parse of a string is what engines read fastest. */
function moduleCode(files: ReadonlyMap<string, string>): string {
	const json = JSON.stringify(JSON.stringify(parseContent(files)));
	return `export const content = JSON.parse(${json});\n`;
}
