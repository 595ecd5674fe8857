import { resolve } from "node:path";
import type { Plugin } from "vite";
import { parseContent } from "../../src/content/parse-content.ts";
import { readContent } from "../../src/content/read-content.ts";
import { downloads } from "../../src/i18n/downloads.ts";
import { siteUrl } from "./site-head.ts";

/** Where the files stand, from the page. */
const FOLDER = "data/";

/** What the `generateBundle` hook needs of Rollup's context. */
interface EmitContext {
	emitFile(file: { type: "asset"; fileName: string; source: string }): unknown;
}

/** Vite plugin that writes every download into `data/`, and makes it anew for each request while developing. */
export function exportedFiles() {
	let folder = "";
	return {
		name: "exported-files",
		configResolved({ root }: { readonly root: string }) {
			folder = resolve(root, "src/content");
		},
		generateBundle(this: EmitContext) {
			const content = parseContent(readContent(folder));
			for (const { fileName, make } of downloads)
				this.emitFile({ type: "asset", fileName: FOLDER + fileName, source: make(content, siteUrl()) });
		},
		configureServer({ middlewares, config }) {
			middlewares.use(`${config.base}${FOLDER}`, ({ url = "" }, response, next) => {
				const asked = downloads.find(({ fileName }) => url.replace(/\?.*$/, "") === `/${fileName}`);
				if (!asked) return next();
				const text = asked.make(parseContent(readContent(folder)), siteUrl());
				response.setHeader("Content-Type", asked.mediaType);
				response.end(text);
			});
		},
	} satisfies Plugin;
}
