import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { timelineCitations } from "./scripts/vite/citations-plugin.ts";
import { timelineContent } from "./scripts/vite/content-plugin.ts";
import { exportedFiles } from "./scripts/vite/exports-plugin.ts";
import { loader } from "./scripts/vite/loader-plugin.ts";
import { offlineSite } from "./scripts/vite/offline-plugin.ts";
import { oneFile } from "./scripts/vite/one-file-plugin.ts";
import { prerenderedPage } from "./scripts/vite/prerender-plugin.ts";
import { slimVisTimeline } from "./scripts/vite/slim-vis-timeline.ts";
import { staticAxis } from "./scripts/vite/static-axis-plugin.ts";

/** What turns the sources into the app, in each of its builds. */
const app = () => [react(), slimVisTimeline(), timelineContent(), timelineCitations(), staticAxis()];

export default defineConfig({
	// Relative, so that the built site works in any folder of any host.
	base: "./",
	plugins: [...app(), prerenderedPage(), exportedFiles(), oneFile(app), loader(), offlineSite()],
	build: {
		target: "es2023",
		cssMinify: "lightningcss",
		modulePreload: { polyfill: false },
		// Else the bundler puts its own helpers with React, for which the axis then waits.
		rolldownOptions: {
			output: { codeSplitting: { groups: [{ name: "react", test: /node_modules\/react\// }] } },
		},
	},
});
