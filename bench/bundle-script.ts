import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Bundles a script that runs inside a page into one string. */
export async function bundleToString(entry: URL): Promise<string> {
	const result = await build({
		entryPoints: [fileURLToPath(entry)],
		bundle: true,
		write: false,
		format: "iife",
		target: "es2022",
	});
	return result.outputFiles.map((file) => file.text).join("\n");
}
