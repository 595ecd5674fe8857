/**
 * Puts what a release has into a folder: the whole timeline in one file, the built site as an archive, a list of all packages that the
 * project stands on (SPDX), their checksums, and beside that folder's `files/` the notes from CHANGELOG.md.
 * Usage: make-release.ts <tag> [--notes-only] [--dist <folder>] [--out <folder>]. Ends with an error when the tag is not the version's.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { checksums, siteArchive } from "./release/release-files.ts";
import { releaseNotes } from "./release/release-notes.ts";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		"notes-only": { type: "boolean", default: false },
		dist: { type: "string", default: "dist" },
		out: { type: "string", default: "release" },
	},
});
const root = join(import.meta.dirname, "..");
const { name, version } = z
	.object({ name: z.string(), version: z.string() })
	.parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));

const notes = releaseNotes(readFileSync(join(root, "CHANGELOG.md"), "utf8"), positionals[0] ?? "", version);
if (values["notes-only"]) process.stdout.write(notes);
else {
	const dist = resolve(root, values.dist);
	const site: Record<string, Uint8Array> = {};
	for (const entry of readdirSync(dist, { withFileTypes: true, recursive: true })) {
		const path = join(entry.parentPath, entry.name);
		if (entry.isFile()) site[path.slice(dist.length + 1).replaceAll(sep, "/")] = readFileSync(path);
	}
	const oneFile = site["timeline.html"];
	if (!oneFile) throw new Error(`There is no timeline.html in ${dist}: run \`npm run build\` first.`);
	const packages = execFileSync("npm", ["sbom", "--sbom-format", "spdx"], {
		cwd: root,
		maxBuffer: 64 * 1024 * 1024,
	});
	const folder = `${name}-${version}`;
	const files: Record<string, Uint8Array> = {
		"timeline.html": oneFile,
		[`${folder}.zip`]: siteArchive(folder, site),
		[`${folder}.spdx.json`]: packages,
	};
	const out = resolve(root, values.out);
	rmSync(out, { recursive: true, force: true });
	mkdirSync(join(out, "files"), { recursive: true });
	for (const [file, content] of Object.entries(files)) writeFileSync(join(out, "files", file), content);
	writeFileSync(join(out, "files/SHA256SUMS"), checksums(files));
	writeFileSync(join(out, "notes.md"), notes);
}
