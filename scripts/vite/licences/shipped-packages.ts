import type { Rolldown } from "vite";

/** Code that the bundler itself puts in, by how its module is named, and the package that it is from. */
const OF_BUNDLER: readonly (readonly [RegExp, string])[] = [
	[/^\0vite\//, "vite"],
	[/^\0rolldown\//, "rolldown"],
];

/**
 * The place of the package that a module is from, as the lock file names it ("node_modules/react"), or `null` for a module of our own.
 * Throws for one that is neither ours nor in a package: nobody would know its licence.
 */
export function packageOf(id: string, root: string): string | null {
	const [path = ""] = id.replace(/^\0(?!vite\/|rolldown\/|virtual:)/, "").split("?");
	const bundler = OF_BUNDLER.find(([pattern]) => pattern.test(path));
	if (bundler) return `node_modules/${bundler[1]}`;
	const inPackage = /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path);
	if (inPackage) return inPackage[0];
	// Made by our own plugins, or a file of ours.
	if (/^\0?virtual:|^\/@/.test(path) || path.startsWith(`${root}/`)) return null;
	throw new Error(
		`Whose is ${JSON.stringify(id)}? Say in scripts/vite/licences/shipped-packages.ts which package it is from.`,
	);
}

/** The packages, by their places in the lock file, whose code or files stand in what a build has made. */
export function shippedPackages(
	output: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
	root: string,
): readonly string[] {
	const modules = output.flatMap((file) =>
		file.type === "asset"
			? file.originalFileNames.filter((name) => name.includes("node_modules/"))
			: Object.entries(file.modules)
					// Of a module that is left out nothing is rendered; styles stand in files of their own.
					.filter(([id, { renderedLength }]) => renderedLength > 0 || /\.css(?:\?|$)/.test(id))
					.map(([id]) => id),
	);
	const packages = modules.map((id) => packageOf(id, root)).filter((place) => place !== null);
	return [...new Set(packages)].sort((a, b) => (a < b ? -1 : 1));
}
