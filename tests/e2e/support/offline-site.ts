import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import { startStaticServer } from "../../../scripts/static-server.ts";
import { precacheManifest } from "../../../scripts/vite/offline-plugin.ts";

const BASE = "/sub/folder/";

/** A copy of the built site, served at one address whatever becomes of it. */
export interface OfflineSite {
	readonly address: string;
	/** Puts another version in the place of the present one: another name on its root, and other names for all assets. */
	readonly publish: (name: string) => Promise<void>;
	/** Puts a file into the site, or takes it away. */
	readonly put: (file: string, content: string | null) => Promise<void>;
	/** Takes the server away; with `silent`, one that never answers takes its place. */
	readonly stop: (how?: "gone" | "silent") => Promise<void>;
}

async function publishIn(folder: string, name: string): Promise<void> {
	const assets = await readdir(join(folder, "assets"));
	const renamed = assets.map((file) => [file, file.replace(/(\.\w+)$/, `${name}$1`)] as const);
	for (const [from, to] of renamed) await rename(join(folder, "assets", from), join(folder, "assets", to));
	const files = new Map<string, Buffer>();
	for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		let content = await readFile(path);
		if (/\.(?:html|js)$/.test(entry.name)) {
			let text = content.toString();
			for (const [from, to] of renamed) text = text.replaceAll(from, to);
			text = text.replace("<html ", `<html data-published="${name}" `);
			content = Buffer.from(text);
		}
		files.set(path.slice(folder.length + 1), content);
	}
	const version = Buffer.from(name).toString("hex").padEnd(16, "0").slice(0, 16);
	const html = files
		.get("index.html")
		?.toString()
		.replace(/(name="version" content=")\w+/, `$1${version}`);
	files.set("index.html", Buffer.from(html ?? ""));
	const manifest = JSON.stringify(precacheManifest(version, files));
	const worker = files
		.get("sw.js")
		?.toString()
		.replace(/\{"version":"\w+","files":\{[^}]*\}\}/, () => manifest);
	files.set("sw.js", Buffer.from(worker ?? ""));
	for (const [file, content] of files) await writeFile(join(folder, file), content);
}

/** Tests with a site of their own, in which workers are allowed. */
export const test = base.extend<{ site: OfflineSite }>({
	serviceWorkers: "allow",
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is used
	site: async ({}, use) => {
		const folder = await mkdtemp(join(tmpdir(), "offline-site-"));
		await cp(join(import.meta.dirname, "../../../dist"), folder, { recursive: true });
		const server = await startStaticServer({ folder, base: BASE });
		const { port } = new URL(server.address);
		let running = true;
		let silent: Server | null = null;
		await use({
			address: server.address,
			publish: (name) => publishIn(folder, name),
			put: (file, content) =>
				content === null ? rm(join(folder, file)) : writeFile(join(folder, file), content),
			async stop(how = "gone") {
				await server.close();
				running = false;
				if (how === "gone") return;
				const mute = createServer(() => {});
				await new Promise<void>((done) => {
					mute.listen(Number(port), "127.0.0.1", done);
				});
				silent = mute;
			},
		});
		if (running) await server.close();
		const last: Server | null = silent;
		if (last) (last as Server).closeAllConnections();
		if (last) (last as Server).close();
		await rm(folder, { recursive: true });
	},
});
