import { resolve, sep } from "node:path";
import { normalizePath, type Plugin } from "vite";
import { parseContent } from "../../src/content/parse-content.ts";
import { parseTeaching } from "../../src/content/parse-teaching.ts";
import { readContent, readTeaching } from "../../src/content/read-content.ts";
import type { TimelineContent } from "../../src/model/timeline-content.ts";
import { outlineOf } from "../../src/model/timeline-outline.ts";

type Files = ReadonlyMap<string, string>;

/** Each module with what it exports. */
const MODULES: Readonly<Record<string, (content: TimelineContent, teaching: Files) => object>> = {
	"virtual:timeline-content": (content) => ({ content }),
	"virtual:timeline-teaching": (content, files) => ({ teaching: parseTeaching(files, content) }),
	"virtual:timeline-outline": (content) => ({ outline: outlineOf(content) }),
};

const resolved = (id: string): string => `\0${id}`;

/** What the `load` hook needs of Rollup's context. */
interface LoadContext {
	addWatchFile(file: string): void;
}

/**
 * Vite plugin for `virtual:timeline-content`, whose `content` is the parsed,
 * proven TimelineContent as plain JSON; `virtual:timeline-outline`, a small part
 * of it; and `virtual:timeline-teaching`, the questions and lessons for teachers:
 * the schemas, the dates' parser and the fingerprint stay out of the bundle. A
 * build fails with the ContentError's message; the dev server shows it over the
 * page, and loads the page again whenever a content file changes.
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
			return id in MODULES ? resolved(id) : undefined;
		},
		load(this: LoadContext, id: string) {
			const exported = MODULES[id.slice(1)];
			if (!id.startsWith("\0") || !exported) return undefined;
			const files = readContent(folder);
			const teaching = readTeaching(folder);
			for (const file of [...files.keys(), ...teaching.keys()]) this.addWatchFile(resolve(folder, file));
			return moduleCode(exported(parseContent(files), teaching));
		},
		hotUpdate({ file }) {
			if (!file.endsWith(".json") || !file.startsWith(normalizePath(folder + sep))) return undefined;
			const { hot, moduleGraph } = this.environment;
			for (const id of Object.keys(MODULES)) {
				const module = moduleGraph.getModuleById(resolved(id));
				if (module !== undefined) moduleGraph.invalidateModule(module);
			}
			if (this.environment.name !== "client") return [];
			try {
				parseTeaching(readTeaching(folder), parseContent(readContent(folder)));
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
function moduleCode(exported: object): string {
	return Object.entries(exported)
		.map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`)
		.join("");
}
