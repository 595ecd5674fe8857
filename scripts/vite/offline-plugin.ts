import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import type { PrecacheManifest } from "../../src/worker/precache.ts";

/**
 * What a visitor keeps for reading offline, and nothing else. Left out on purpose, because the page does not need it:
 * card.png, oembed.json, the icons that systems ask for when they install, and whatever is for other pages or for
 * downloading (timeline.html, embed.js, data/).
 */
const KEPT: readonly RegExp[] = [
	/^index\.html$/,
	/^assets\/[^/]+\.(?:js|css|woff2|svg|png)$/,
	/^manifest\.webmanifest$/,
	/^icon\.svg$/,
	/^licenses\.txt$/,
];

/** Stands in the page until the version, a hash of everything, is known. */
const UNKNOWN = "version-unknown";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content);

/** Which of the site's files (contents by name) a visitor keeps. The page stands at "", as its folder's address does. */
export function precacheManifest(
	version: string,
	files: ReadonlyMap<string, string | Uint8Array>,
): PrecacheManifest {
	const kept = [...files].filter(([name]) => KEPT.some((pattern) => pattern.test(name)));
	return {
		version,
		files: Object.fromEntries(
			kept
				.map(([name, content]): [string, string] => [
					name === "index.html" ? "" : name,
					`sha256-${sha256(content).digest("base64")}`,
				])
				.sort(([a], [b]) => (a < b ? -1 : 1)),
		),
	};
}

function filesOf(folder: string): [string, Uint8Array][] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name }) => [name, readFileSync(join(folder, name))]);
}

/**
 * Vite plugin that makes the service worker (src/worker) know which of the built site's files it keeps: emits `sw.js`, and writes
 * the version and the manifest's address into the page. The dev server has none of it.
 */
export function offlineSite(): Plugin {
	let publicDir = "";
	let root = "";
	return {
		name: "offline-site",
		apply: "build",
		configResolved(config) {
			({ publicDir, root } = config);
		},
		buildStart() {
			this.emitFile({ type: "chunk", id: resolve(root, "src/worker/sw.ts"), fileName: "sw.js" });
		},
		transformIndexHtml: () => [
			{ tag: "meta", attrs: { name: "version", content: UNKNOWN }, injectTo: "head" },
			{ tag: "link", attrs: { rel: "manifest", href: "./manifest.webmanifest" }, injectTo: "head" },
		],
		generateBundle: {
			order: "post",
			handler(_options, bundle) {
				const page = bundle["index.html"];
				const worker = bundle["sw.js"];
				if (page?.type !== "asset" || typeof page.source !== "string" || worker?.type !== "chunk")
					throw new Error("The build made no page or no worker.");
				if (worker.imports.length > 0 || worker.exports.length > 0)
					throw new Error("The worker is a classic script: it can import and export nothing.");
				const files = new Map<string, string | Uint8Array>(filesOf(publicDir));
				for (const file of Object.values(bundle)) {
					if (file !== worker) files.set(file.fileName, file.type === "chunk" ? file.code : file.source);
				}
				const unnamed = JSON.stringify(precacheManifest("", files));
				const version = sha256(unnamed).digest("hex").slice(0, 16);
				const html = page.source.replace(UNKNOWN, version);
				page.source = html;
				files.set("index.html", html);
				const manifest = JSON.stringify(precacheManifest(version, files));
				worker.code = worker.code.replace("__PRECACHE__", () => manifest);
			},
		},
	};
}
