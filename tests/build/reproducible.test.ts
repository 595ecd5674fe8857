import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");

/** What the build does not read. */
const LEFT_OUT = new Set([
	...[".git", ".cache", "node_modules", "dist", "release", "bench", "tests", "docs"],
	...["coverage", "test-results", "playwright-report"],
]);

/** Makes every clock of the process go 400 days ahead. */
const AHEAD = `const now = Date.now;
globalThis.Date = class extends Date {
	constructor(...given) { super(...(given.length > 0 ? given : [Date.now()])); }
	static now() { return now() + 400 * 864e5; }
};`;

const temporary: string[] = [];

async function temporaryFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "reproducible-"));
	temporary.push(folder);
	return folder;
}

/** The hashes of all files in a folder, by name. */
async function hashes(folder: string): Promise<Readonly<Record<string, string>>> {
	const entries = await readdir(folder, { withFileTypes: true, recursive: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));
	const hashed = files.sort().map(
		async (file): Promise<[string, string]> => [
			file.slice(folder.length + 1).replaceAll(sep, "/"),
			createHash("sha256")
				.update(await readFile(file))
				.digest("hex"),
		],
	);
	return Object.fromEntries(await Promise.all(hashed));
}

/** Builds what is in `folder`, by a process of its own, and gives the hashes of the site. */
async function build(folder: string, umask: string, env: NodeJS.ProcessEnv) {
	const out = join(await temporaryFolder(), "site");
	const script = `umask ${umask} && exec "$0" node_modules/vite/bin/vite.js build --logLevel error --outDir "$1" --emptyOutDir`;
	const { NODE_ENV, VITEST, VITEST_MODE, ...own } = process.env;
	await promisify(execFile)("sh", ["-c", script, process.execPath, out], {
		cwd: folder,
		env: { ...own, SITE_URL: "", ...env },
	});
	return hashes(out);
}

let copy = "";
beforeAll(async () => {
	copy = join(await temporaryFolder(), "somewhere else", "timeline");
	await cp(root, copy, {
		recursive: true,
		filter: (source) => !LEFT_OUT.has(source.slice(root.length + 1)),
	});
	await symlink(join(root, "node_modules"), join(copy, "node_modules"));
});
afterAll(() => Promise.all(temporary.map((folder) => rm(folder, { recursive: true }))));

it("builds the same site byte for byte in another folder, time zone, language, year and umask", async () => {
	const [here, there] = await Promise.all([
		build(root, "022", { TZ: "UTC", LANG: "C", LC_ALL: "C" }),
		build(copy, "077", {
			TZ: "Pacific/Auckland",
			LANG: "tr_TR.UTF-8",
			LC_ALL: "tr_TR.UTF-8",
			NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(AHEAD)}`,
		}),
	]);
	expect(Object.keys(here)).toEqual(
		expect.arrayContaining(["index.html", "timeline.html", "embed.js", "sw.js", "licenses.txt", "card.png"]),
	);
	expect(there).toEqual(here);
}, 180_000);
