import type { Rolldown } from "vite";

type Modules = Pick<Parameters<Rolldown.CodeSplittingNameFunction>[1], "getModuleInfo">;

/** The app, and what comes to a page before it or beside it. */
const APP = /\/src\/app\/start\.tsx$/;
const OTHERS = /\/src\/(?:main|app\/(?:react-dom|start-axis|keep-offline))\.ts$/;

/** All modules of the build, found from one of them. */
function everyModule(id: string, modules: Modules, found = new Set<string>()): Set<string> {
	if (found.has(id)) return found;
	found.add(id);
	const info = modules.getModuleInfo(id);
	const beside = [info?.importers, info?.dynamicImporters, info?.importedIds, info?.dynamicallyImportedIds];
	for (const other of beside.flatMap((ids) => ids ?? [])) everyModule(other, modules, found);
	return found;
}

/** A module and all that comes with it. */
function closure(id: string, modules: Modules, found = new Set<string>()): Set<string> {
	if (found.has(id)) return found;
	found.add(id);
	for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) closure(imported, modules, found);
	return found;
}

/**
 * In which chunks modules come that more than one part of the page needs; the bundler alone would make one for each set of parts, and
 * name it after any module. What the app needs at once comes with it, whoever else asks for it later. What only parts share that are
 * asked for later comes apart from that, under a name by which it can be told from the first visit.
 */
export function chunkGroups(): Rolldown.CodeSplittingGroup[] {
	let first: ReadonlySet<string> | null = null;
	let others: ReadonlySet<string> = new Set();
	/** Whether the app, and nothing before it, needs a module; `null` for what is not asked of here. */
	function ofApp(id: string, modules: Modules): boolean | null {
		if (first === null) {
			const all = [...everyModule(id, modules)];
			const closures = (roots: RegExp) =>
				new Set(all.filter((one) => roots.test(one)).flatMap((root) => [...closure(root, modules)]));
			first = closures(APP);
			others = closures(OTHERS);
		}
		return others.has(id) || id.includes("/node_modules/react") ? null : first.has(id);
	}
	return [
		// Else the bundler puts its own helpers with React, for which the axis then waits.
		{ name: "react", test: /node_modules\/react\//, priority: 2 },
		{
			name: (id, modules) => (ofApp(id, modules) === true ? "start" : null),
			debugName: "start",
			priority: 1,
			includeDependenciesRecursively: false,
		},
		{
			name: (id, modules) => (ofApp(id, modules) === false ? "asked-for" : null),
			debugName: "asked-for",
			minShareCount: 2,
			entriesAware: true,
			includeDependenciesRecursively: false,
		},
	];
}
