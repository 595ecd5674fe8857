import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { mediaTypes } from "../scripts/media-types.ts";

/** A folder of static files and the name it is served under. */
export interface Mount {
	readonly name: string;
	readonly dir: string;
}

/** A running server; `origin` has no trailing slash. */
export interface StaticServer {
	readonly origin: string;
	readonly close: () => Promise<void>;
}

interface CachedFile {
	readonly body: Buffer;
	readonly headers: Readonly<Record<string, string | number>>;
}

const packedAlready = new Set([".woff", ".woff2", ".png", ".jpg", ".webp", ".avif"]);

function toCached(path: string, raw: Buffer, quality: number): CachedFile {
	const extension = extname(path);
	const packed = packedAlready.has(extension);
	const body = packed
		? raw
		: brotliCompressSync(raw, {
				params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
			});
	return {
		body,
		headers: {
			"Content-Type": mediaTypes[extension] ?? "application/octet-stream",
			"Content-Length": body.length,
			...(packed ? {} : { "Content-Encoding": "br" }),
			"Cache-Control": "no-cache",
			Vary: "Accept-Encoding",
		},
	};
}

async function readMount(mount: Mount, quality: number): Promise<[string, CachedFile][]> {
	const entries = await readdir(mount.dir, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith(".map"));
	return Promise.all(
		files.map(async (entry): Promise<[string, CachedFile]> => {
			const path = join(entry.parentPath, entry.name);
			const address = `/${mount.name}/${relative(mount.dir, path).split(sep).join("/")}`;
			return [address, toCached(path, await readFile(path), quality)];
		}),
	);
}

/**
 * Serves every mount from memory, compressed with Brotli before the first request, at its highest level if no other is
 * asked for, with the same cache headers for all.
 */
export async function startServer(mounts: readonly Mount[], quality = 11): Promise<StaticServer> {
	const files = new Map((await Promise.all(mounts.map((mount) => readMount(mount, quality)))).flat());
	const server = createServer((request, response) => {
		const pathname = decodeURIComponent(new URL(request.url ?? "/", "http://127.0.0.1").pathname);
		const file = files.get(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
		if (file === undefined) {
			response.writeHead(404, { "Content-Type": "text/plain", "Content-Length": 0 }).end();
			return;
		}
		response.writeHead(200, file.headers).end(file.body);
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const address = server.address();
	if (address === null || typeof address === "string") {
		throw new Error("The server has no port.");
	}
	return {
		origin: `http://127.0.0.1:${address.port}`,
		close: () =>
			new Promise((done, fail) => {
				server.close((error) => (error === undefined ? done() : fail(error)));
				server.closeAllConnections();
			}),
	};
}
