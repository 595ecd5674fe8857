import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { acceptedLicences, allowedLicences, isTextOf } from "./allowed-licences.ts";

/** A package with what its licence wants to be passed on. */
export interface PackageLicence {
	readonly name: string;
	readonly version: string;
	/** SPDX identifiers. */
	readonly licences: readonly string[];
	/** The licences' whole texts, with the names of those who have the rights. */
	readonly texts: readonly string[];
}

const lockFile = z.object({
	packages: z.record(
		z.string(),
		z.object({ version: z.string().optional(), license: z.string().optional() }),
	),
});
const manifest = z.object({ name: z.string(), version: z.string() });

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** Vite's file goes on with the licences of the packages that its own program is made of. */
const BUNDLED = /^#+ Licenses of bundled dependencies[\s\S]*/im;

const textIn = (folder: string, file: string): string =>
	readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").replace(BUNDLED, "").trim();

/**
 * The licence of the package that is installed at `place`, as the lock file names it ("node_modules/react"), in the folder `root`.
 * Throws, and says what to do, when it is none of the allowed ones, when its text is not there, or when another version is
 * installed than the lock file has.
 */
export function packageLicence(place: string, root: string): PackageLicence {
	const locked = lockFile.parse(readJson(join(root, "package-lock.json"))).packages[place];
	const folder = join(root, place);
	const { name, version } = manifest.parse(readJson(join(folder, "package.json")));
	if (locked?.version !== version)
		throw new Error(
			`${name} ${version} is installed, the lock file has ${locked?.version ?? "none"}: run \`npm ci\`.`,
		);
	const expression = locked.license ?? "no licence that it names";
	const licences = acceptedLicences(expression);
	if (licences === null)
		throw new Error(
			`${name} ${version} would come with the site, and is under ${expression}. Allowed: ${allowedLicences.join(", ")}. ` +
				"Take another package, or read what the licence asks for and add it to scripts/vite/licences/allowed-licences.ts.",
		);
	const files = readdirSync(folder).sort();
	const offered = files.filter((file) => /^(?:licen[cs]e|copying)/i.test(file));
	const texts = licences.map((licence) => {
		const text = offered.map((file) => textIn(folder, file)).find((one) => isTextOf(licence, one));
		if (text === undefined)
			throw new Error(
				`${name} ${version} would come with the site, and has no file with the text of its licence, ${licence}. ` +
					"Take a version that has one, or another package.",
			);
		return text;
	});
	const notices = files.filter((file) => /^notice(?:\.|$)/i.test(file)).map((file) => textIn(folder, file));
	return { name, version, licences, texts: [...texts, ...notices] };
}
