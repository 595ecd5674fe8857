/** Serves the built site and prints its address. Options: `--port N` (any free one), `--base /path/` (/). */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startStaticServer } from "./static-server.ts";

const folder = join(import.meta.dirname, "../dist");
const { values } = parseArgs({
	options: { port: { type: "string", default: "0" }, base: { type: "string", default: "/" } },
});

if (existsSync(join(folder, "index.html"))) {
	const { address } = await startStaticServer({ folder, base: values.base, port: Number(values.port) });
	console.log(`The timeline is at ${address} (press Ctrl+C to stop).`);
} else {
	console.error('There is no built site in dist/. Run "npm run build" first.');
	process.exitCode = 1;
}
