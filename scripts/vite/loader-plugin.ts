import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import { BUILD_TARGETS } from "../oldest-browsers.ts";
import { expectNamed } from "./licences/licences-plugin.ts";
import type { SiteContent } from "./site-content.ts";

/** Vite plugin that also writes `embed.js`, the custom element for pages around the timeline, as one classic script. */
export function loader(site: SiteContent): Plugin {
	let root = "";
	return {
		name: "loader",
		apply: "build",
		configResolved(config) {
			root = config.root;
		},
		async writeBundle(options, bundle) {
			if (!("index.html" in bundle) || options.dir === undefined) return;
			const built = await build({
				configFile: false,
				root,
				logLevel: "error",
				define: { TIMELINE_TITLE: JSON.stringify(site.facts().content.title) },
				build: {
					write: false,
					target: BUILD_TARGETS,
					copyPublicDir: false,
					rolldownOptions: { input: resolve(root, "src/loader/loader.ts"), output: { format: "iife" } },
				},
			});
			const { output } = built as Rolldown.RolldownOutput;
			expectNamed("embed.js", output, bundle, root);
			const [script] = output;
			writeFileSync(resolve(options.dir, "embed.js"), script.code);
		},
	};
}
