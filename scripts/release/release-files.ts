import { createHash } from "node:crypto";
import { zipSync } from "fflate";

type Files = Readonly<Record<string, Uint8Array>>;

const byName = (files: Files): [string, Uint8Array][] =>
	Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));

/** A zip archive of files by name, in a folder of its own: the same files give the same bytes, whenever and wherever it is made. */
export function siteArchive(folder: string, files: Files): Uint8Array {
	const named = byName(files).map(([name, content]) => [`${folder}/${name}`, content]);
	// The earliest time that an archive can hold, as the local time that it is written in.
	return zipSync(Object.fromEntries(named), { level: 9, mtime: new Date(1980, 0, 1) });
}

/** The SHA-256 sums of files by name, as `sha256sum --check` reads them. */
export function checksums(files: Files): string {
	return byName(files)
		.map(([name, content]) => `${createHash("sha256").update(content).digest("hex")}  ${name}\n`)
		.join("");
}
