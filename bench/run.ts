import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseOptions } from "./options.ts";

const benchDir = fileURLToPath(new URL(".", import.meta.url));
const options = parseOptions(process.argv.slice(2), benchDir);

if (!existsSync(join(benchDir, "node_modules/playwright-core"))) {
	console.log("Installing the peers' packages in bench/.");
	execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: benchDir, stdio: "inherit" });
}
if (options.scale) {
	const { runScale } = await import("./scale/run-scale.ts");
	process.exitCode = await runScale(options, benchDir);
} else {
	const { runBench } = await import("./bench.ts");
	process.exitCode = await runBench(options, benchDir);
}
