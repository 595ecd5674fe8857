import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { BUILD_TARGETS } from "./scripts/oldest-browsers.ts";
import { chunkGroups } from "./scripts/vite/chunk-groups.ts";
import { licences } from "./scripts/vite/licences/licences-plugin.ts";
import { loader } from "./scripts/vite/loader-plugin.ts";
import { offlineSite } from "./scripts/vite/offline-plugin.ts";
import { oneFile } from "./scripts/vite/one-file-plugin.ts";
import { prerenderedPage } from "./scripts/vite/prerender-plugin.ts";
import { retryStyles } from "./scripts/vite/retry-styles.ts";
import { siteContent } from "./scripts/vite/site-content.ts";
import { siteFiles } from "./scripts/vite/site-files.ts";
import { slimReact } from "./scripts/vite/slim-react.ts";
import { slimVisTimeline } from "./scripts/vite/slim-vis-timeline.ts";

const site = siteContent();

/** What turns the sources into the app, in each of its builds. */
const app = () => [react(), retryStyles(), slimReact(), slimVisTimeline(), site.modules];

export default defineConfig({
	// Relative, so that the built site works in any folder of any host.
	base: "./",
	plugins: [
		...app(),
		prerenderedPage(site),
		siteFiles(site),
		licences(),
		oneFile(app),
		loader(site),
		offlineSite(),
	],
	build: {
		target: BUILD_TARGETS,
		cssMinify: "lightningcss",
		modulePreload: { polyfill: false },
		rolldownOptions: {
			output: {
				codeSplitting: { groups: chunkGroups() },
				// The page names each file: a shorter hash, which compression cannot shorten, is less to load.
				entryFileNames: "assets/[name]-[hash:6].js",
				chunkFileNames: "assets/[name]-[hash:6].js",
				assetFileNames: "assets/[name]-[hash:6][extname]",
			},
		},
	},
});
