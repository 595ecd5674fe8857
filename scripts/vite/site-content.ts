import { resolve, sep } from "node:path";
import { normalizePath, type Plugin } from "vite";
import type { Fingerprint } from "../../src/content/fingerprint.ts";
import { type ProvenContent, parseContent } from "../../src/content/parse-content.ts";
import { parseTeaching } from "../../src/content/parse-teaching.ts";
import { readContent, readTeaching } from "../../src/content/read-content.ts";
import { fileSchemas } from "../../src/content/schema.ts";
import { shortFingerprint } from "../../src/content/short-fingerprint.ts";
import { fnv1a } from "../../src/model/fnv-1a.ts";
import type { TextSelector } from "../../src/model/historical-event.ts";
import { withoutKnown } from "../../src/model/known-parts.ts";
import type { Teaching } from "../../src/model/lesson/teaching.ts";
import { quoteWords, shortCitations } from "../../src/model/sent-citations.ts";
import { outlineOf, partsIn, type TimelineOutline } from "../../src/model/timeline-outline.ts";
import { packTold } from "../../src/model/told-words.ts";
import { staticAxisCss } from "./static-axis-css.ts";
import { themeCss } from "./theme-css.ts";

/** What the site is made from, parsed and proven. */
export interface SiteFacts {
	readonly content: ProvenContent;
	readonly outline: TimelineOutline;
	readonly teaching: Teaching;
	readonly fingerprint: Fingerprint;
	/** The content's files, as whole paths. */
	readonly files: readonly string[];
}

/** A module that the site is made of: where it stands, and its code. */
interface VirtualModule {
	/** Only a name that ends with .css is a style sheet to Vite; a zero byte keeps every other plugin away. */
	readonly resolved: string;
	readonly code: (facts: SiteFacts, told: string | null) => string | Promise<string>;
	/** Whether its code depends on what the built page tells, which `code` then gets; `null` in the dev server and in tests. */
	readonly retold?: true;
}

/** JSON.parse of a string is what engines read fastest. */
function dataModule(name: string, value: unknown): string {
	return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
}

/** A passage without what only proves it. */
function shownOf<Passage extends TextSelector>({ prefix, suffix, ...shown }: Passage) {
	return shown;
}

/** The content without what other reports say, which stands in the page's text, without what only proves the passages, and without what is told about the timeline. */
function wordsOf({ about, coverage, ...content }: ProvenContent) {
	return {
		...content,
		events: content.events.map(({ accounts, ...event }) => ({
			...event,
			dateWords: shownOf(event.dateWords),
			quotes: event.quotes.map(shownOf),
		})),
	};
}

/** Every virtual module of the site. Schemas, the dates' parser, the fingerprint and the citation processor stay out of them. */
export const VIRTUAL_MODULES: Readonly<Record<`virtual:${string}`, VirtualModule>> = {
	"virtual:timeline-content": {
		resolved: "\0virtual:timeline-content",
		code: ({ content }) => dataModule("content", content),
	},
	"virtual:timeline-words": {
		resolved: "\0virtual:timeline-words",
		retold: true,
		code: ({ content, outline }, told) => {
			const words = withoutKnown(wordsOf(content), partsIn(outline));
			if (told === null)
				return `${dataModule("words", wordsOf(content))}export const readWords = () => words;\n`;
			return [
				`import { fnv1a } from ${JSON.stringify(resolve("src/model/fnv-1a.ts"))};`,
				`import { unpackTold } from ${JSON.stringify(resolve("src/model/told-words.ts"))};`,
				`export const readWords = (told) => fnv1a(told) === ${fnv1a(told)} ? unpackTold(${JSON.stringify(packTold(words, told))}, told) : null;\n`,
			].join("\n");
		},
	},
	"virtual:timeline-whole-words": {
		resolved: "\0virtual:timeline-whole-words",
		code: ({ content }) => dataModule("words", wordsOf(content)),
	},
	"virtual:timeline-about": {
		resolved: "\0virtual:timeline-about",
		code: ({ content: { about, coverage } }) => dataModule("about", { about, coverage }),
	},
	"virtual:timeline-outline": {
		resolved: "\0virtual:timeline-outline",
		code: ({ outline }) => dataModule("outline", outline),
	},
	"virtual:timeline-teaching": {
		resolved: "\0virtual:timeline-teaching",
		code: ({ teaching }) => dataModule("teaching", teaching),
	},
	"virtual:timeline-fingerprint": {
		resolved: "\0virtual:timeline-fingerprint",
		code: ({ fingerprint, content }) =>
			dataModule("fingerprint", shortFingerprint(fingerprint, content.events, content.coverage)),
	},
	"virtual:citations": {
		resolved: "\0virtual:citations",
		code: async ({ content }) => {
			// The processor and its styles take a second to load: only where citations are asked for.
			const { citationBook } = await import("./citation-book.ts");
			const addresses = Object.fromEntries(
				content.events.flatMap(({ accounts }) => accounts.map(({ id, url }) => [id, url])),
			);
			const citations = shortCitations(citationBook(content), { ...quoteWords(content), ...addresses });
			return dataModule("citations", citations) + dataModule("addresses", addresses);
		},
	},
	"virtual:static-axis.css": {
		resolved: "/@static-axis.css",
		code: ({ content }) => themeCss(content.lanes) + staticAxisCss(content),
	},
};

/** The content as the build's one source of it. */
export interface SiteContent {
	/** What the files say, read and proven when first asked for after a change. Throws the ContentError that names every fault. */
	facts(): SiteFacts;
	/**
	 * Vite plugin that serves the virtual modules. A build fails with the ContentError's message; the dev server shows it over the
	 * page, and after each change of a content file makes all modules anew and loads the page again.
	 */
	readonly modules: Plugin;
}

/** What the built page tells, read as the app reads it (src/app/told-text.ts). */
async function toldBy(site: SiteContent): Promise<string> {
	// It takes a server to render the page: only for builds.
	const [{ prerenderedOnce }, { toldText }] = await Promise.all([
		import("./prerender-plugin.ts"),
		import("./told-text.ts"),
	]);
	return toldText((await prerenderedOnce(process.cwd(), site)).text);
}

/** Opens a content folder; it is read once for all builds that share what this returns. */
export function siteContent(folder = "src/content"): SiteContent {
	const root = resolve(folder);
	const isOurs = (file: string) =>
		file.endsWith(".json") && normalizePath(file).startsWith(normalizePath(root + sep));
	let known: SiteFacts | undefined;
	/** The code of the modules, made once until something changes: the one-file page is built of the same. */
	const made = new Map<VirtualModule, string | Promise<string>>();
	const facts = (): SiteFacts => {
		if (known) return known;
		const [files, forTeachers] = [readContent(root), readTeaching(root)];
		const content = parseContent(files);
		known = {
			content,
			outline: outlineOf(content),
			// Proven to be one by the content that it proves.
			fingerprint: fileSchemas["fingerprint.json"].parse(JSON.parse(files.get("fingerprint.json") ?? "")),
			teaching: parseTeaching(forTeachers, content),
			files: [...files.keys(), ...forTeachers.keys()].map((file) => resolve(root, file)),
		};
		return known;
	};
	const modules: Plugin = {
		name: "site-content",
		resolveId: (id) => Object.entries(VIRTUAL_MODULES).find(([name]) => name === id)?.[1].resolved,
		load(id) {
			const module = Object.values(VIRTUAL_MODULES).find(({ resolved }) => resolved === id);
			if (!module) return undefined;
			const read = facts();
			for (const file of read.files) this.addWatchFile(file);
			const retold = module.retold && this.environment.mode === "build";
			const makeCode = async () => module.code(read, retold ? await toldBy(site) : null);
			const code = made.get(module) ?? makeCode();
			made.set(module, code);
			return code;
		},
		watchChange(file) {
			if (!isOurs(file)) return;
			known = undefined;
			made.clear();
		},
		hotUpdate({ file }) {
			if (!isOurs(file)) return undefined;
			const { hot, moduleGraph, name } = this.environment;
			for (const { resolved } of Object.values(VIRTUAL_MODULES)) {
				const module = moduleGraph.getModuleById(resolved);
				if (module) moduleGraph.invalidateModule(module);
			}
			if (name !== "client") return [];
			try {
				facts();
				hot.send({ type: "full-reload" });
			} catch (error) {
				const message = error instanceof Error ? error.message : String(error);
				hot.send({ type: "error", err: { message, stack: "", plugin: "site-content", id: file } });
			}
			return [];
		},
	};
	const site: SiteContent = { facts, modules };
	return site;
}
