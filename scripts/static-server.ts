import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { mediaTypes } from "./media-types.ts";

/** A running server of static files. */
export interface StaticServer {
	/** Where the folder's `index.html` is, with a slash at its end. */
	readonly address: string;
	readonly close: () => Promise<void>;
}

/** What is served, and where. */
export interface StaticServerOptions {
	readonly folder: string;
	/** The path that the folder stands under, with a slash at both ends; default `/`. */
	readonly base?: string;
	/** Default 0: any free one. */
	readonly port?: number;
}

/** The file that a request's path means, or `null` when it means none inside the folder. */
function fileFor(path: string, base: string, folder: string): string | null {
	let decoded: string;
	try {
		decoded = decodeURIComponent(path);
	} catch {
		return null;
	}
	if (!decoded.startsWith(base)) return null;
	const rest = decoded.slice(base.length);
	const file = resolve(folder, rest === "" || rest.endsWith("/") ? join(rest, "index.html") : rest);
	return file.startsWith(folder + sep) ? file : null;
}

/** Serves a folder on 127.0.0.1, as a plain static host would: no compression, no fallback page, nothing added to a file. */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
	const folder = resolve(options.folder);
	const base = options.base ?? "/";
	const server = createServer(async (request, response) => {
		// Not by `new URL`, which throws for what no browser asks, such as "*@[".
		const [path = "/"] = (request.url ?? "/").split(/[?#]/);
		const file = fileFor(path, base, folder);
		const body = file === null ? null : await readFile(file).catch(() => null);
		if (file === null || body === null) {
			response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Not found\n");
			return;
		}
		const type = mediaTypes[extname(file)] ?? "application/octet-stream";
		response.writeHead(200, {
			"Content-Type": type,
			"Content-Length": body.length,
			"Cache-Control": "no-cache",
			"X-Content-Type-Options": "nosniff",
		});
		response.end(request.method === "HEAD" ? undefined : body);
	});
	await new Promise<void>((done, fail) => {
		server.once("error", fail);
		server.listen(options.port ?? 0, "127.0.0.1", done);
	});
	const bound = server.address();
	if (bound === null || typeof bound === "string") throw new Error("The server has no port.");
	return {
		address: `http://127.0.0.1:${bound.port}${base}`,
		close: () =>
			new Promise((done, fail) => {
				server.close((error) => (error === undefined ? done() : fail(error)));
				server.closeAllConnections();
			}),
	};
}
