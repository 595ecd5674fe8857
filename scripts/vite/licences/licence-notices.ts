import { readFileSync } from "node:fs";
import { join } from "node:path";
import { licenceWords } from "../../../src/i18n/licence-words.ts";
import { type PackageLicence, packageLicence } from "./package-licence.ts";

const RULE = "=".repeat(72);

/** What packages with the very same texts are listed under. */
const termsOf = ({ licences, texts }: PackageLicence): string =>
	[licenceWords.licence(licences), ...texts].join("\n\n");

/**
 * Everything that the licences of a build want to be passed on, as text: the timeline's own, then that of each package (by its place
 * in the lock file) with its version; packages of one author with one text stand together. The same packages give the same text.
 */
export function licenceNotices(places: readonly string[], root: string): string {
	const packages = places.map((place) => packageLicence(place, root));
	const byTerms = new Map<string, string[]>();
	for (const one of packages) {
		const names = byTerms.get(termsOf(one)) ?? [];
		byTerms.set(termsOf(one), [...names, `${one.name} ${one.version}`].sort());
	}
	const sections = [...byTerms].map(([terms, names]) => `${names.join(", ")}\n${terms}`);
	return `${[
		licenceWords.own,
		readFileSync(join(root, "LICENSE"), "utf8").trim(),
		licenceWords.others,
		...sections.sort().map((section) => `${RULE}\n${section}`),
	].join("\n\n")}\n`;
}
