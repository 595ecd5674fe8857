import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import {
	ENGINE_NAMES,
	type EngineName,
	type FoundEngine,
	findEngines,
} from "../../../scripts/find-engines.ts";

declare module "vitest" {
	export interface ProvidedContext {
		readonly engines: Readonly<Record<EngineName, FoundEngine>>;
	}
}

const root = join(import.meta.dirname, "../../..");

/** Builds the site where there is none, and finds or installs the engines; throws with what is missing. */
export async function setup(project: TestProject): Promise<void> {
	if (!existsSync(join(root, "dist/timeline.html"))) {
		const { status } = spawnSync("npm", ["run", "build"], { cwd: root, stdio: "inherit", shell: true });
		if (status !== 0) throw new Error("The site could not be built.");
	}
	const engines = await findEngines();
	project.provide("engines", engines);
	for (const name of ENGINE_NAMES)
		process.stdout.write(`${name}: ${engines[name].path} by ${engines[name].by}\n`);
}
