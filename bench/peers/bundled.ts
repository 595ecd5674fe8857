import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { PeerContent } from "../content-types.ts";
import { htmlPage } from "./html.ts";

/** Bundles a peer's page script with its styles, minified and for production, and writes its HTML; `head` is added to its head. */
export async function buildBundled(
	title: string,
	entry: string,
	content: PeerContent,
	outDir: string,
	head = "",
): Promise<void> {
	await mkdir(outDir, { recursive: true });
	await build({
		entryPoints: { app: entry },
		outdir: outDir,
		bundle: true,
		minify: true,
		format: "esm",
		target: "es2022",
		jsx: "automatic",
		legalComments: "none",
		logLevel: "warning",
		define: {
			__PEER_CONTENT__: JSON.stringify(content),
			"process.env.NODE_ENV": '"production"',
		},
	});
	await writeFile(
		join(outDir, "index.html"),
		htmlPage(
			title,
			`<link rel="stylesheet" href="app.css">\n<script type="module" src="app.js"></script>${head}`,
			'<div id="timeline"></div>',
		),
	);
}
