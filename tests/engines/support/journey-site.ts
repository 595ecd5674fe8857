import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { startStaticServer } from "../../../scripts/static-server.ts";
import type { JourneySite } from "../journeys/journey.ts";

/** Serves the built site for one journey, in a sub-folder as on a project's page; `close` ends all of its servers. */
export async function openSite(): Promise<JourneySite & { readonly close: () => Promise<void> }> {
	const server = await startStaticServer({
		folder: join(import.meta.dirname, "../../../dist"),
		base: "/sub/folder/",
	});
	let running = true;
	const stop = async () => {
		if (running) await server.close();
		running = false;
	};
	const hosts: Server[] = [];
	return {
		address: server.address,
		stop,
		async host(html) {
			const host = createServer((_, response) => {
				response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
			});
			hosts.push(host);
			await new Promise<void>((done) => {
				host.listen(0, "localhost", done);
			});
			const bound = host.address();
			if (bound === null || typeof bound === "string") throw new Error("The host has no port.");
			// Another name for the same machine makes it another site, and not only another origin.
			return `http://localhost:${bound.port}/`;
		},
		async close() {
			for (const host of hosts) {
				host.closeAllConnections();
				host.close();
			}
			await stop();
		},
	};
}
