import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const lockFile = z.object({
	packages: z.record(
		z.string(),
		z.object({
			resolved: z.string().optional(),
			deprecated: z.string().optional(),
			hasInstallScript: z.boolean().optional(),
		}),
	),
});
const manifest = z.object({ allowScripts: z.record(z.string(), z.boolean()).default({}) });

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

describe.each(["", "bench/"])("the packages locked in ./%s", (folder) => {
	const packages = Object.entries(lockFile.parse(read(`${folder}package-lock.json`)).packages);
	const named = (found: typeof packages) =>
		found.map(([path]) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length));

	it("run a script when they are installed only where package.json decides that", () => {
		const { allowScripts } = manifest.parse(read(`${folder}package.json`));
		const scripts = named(packages.filter(([, { hasInstallScript }]) => hasInstallScript));
		expect(Object.keys(allowScripts).toSorted()).toEqual([...new Set(scripts)].toSorted());
	});

	it("are not ones that their authors have given up", () => {
		expect(named(packages.filter(([, { deprecated }]) => deprecated !== undefined))).toEqual([]);
	});

	it("come from whichever registry is asked", () => {
		expect(named(packages.filter(([, { resolved }]) => resolved?.startsWith("http")))).toEqual([]);
	});
});
