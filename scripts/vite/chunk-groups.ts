import type { Rolldown } from "vite";

type Modules = Pick<Parameters<Rolldown.CodeSplittingNameFunction>[1], "getModuleInfo">;

/** What the page's own script waits for: the axis, then React, then the app. */
const MAIN = /\/src\/main\.ts$/;
const AXIS = /\/src\/app\/start-axis\.ts$/;
const APP = /\/src\/app\/start\.tsx$/;
const REACT = /\/src\/app\/react-dom\.ts$|\/node_modules\/(?:react|react-dom|scheduler)\//;

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

/** The modules that come with each part of a first visit. */
interface FirstVisit {
	readonly main: ReadonlySet<string>;
	readonly axis: ReadonlySet<string>;
	readonly app: ReadonlySet<string>;
}

function firstVisit(id: string, modules: Modules): FirstVisit {
	const all = [...everyModule(id, modules)];
	const closures = (root: RegExp) =>
		new Set(all.filter((one) => root.test(one)).flatMap((one) => [...closure(one, modules)]));
	return {
		main: closures(MAIN),
		axis: closures(AXIS),
		app: closures(APP),
	};
}

/** The chunk of what a first visit needs, `null` for what is not asked of here, `undefined` for what no first visit needs. */
function chunkOf(id: string, { main, axis, app }: FirstVisit): string | null | undefined {
	if (REACT.test(id)) return null;
	// Also what the page's own script has with the axis would else be a file for itself.
	if (axis.has(id)) return app.has(id) ? "start-page" : main.has(id) ? null : "live-axis";
	if (main.has(id)) return null;
	return app.has(id) ? "start" : undefined;
}

/**
 * In which chunks modules come that more than one part of the page needs; the bundler alone would make one for each set of parts, and
 * name it after any module. A first visit has few: the axis, what axis and app share, React, the app; every file more would wait for
 * its own way to the server. What only parts share that are asked for later comes apart from them, under a name by which it can be told
 * from the first visit.
 */
export function chunkGroups(): Rolldown.CodeSplittingGroup[] {
	let first: FirstVisit | null = null;
	const ask = (id: string, modules: Modules) => {
		first ??= firstVisit(id, modules);
		return chunkOf(id, first);
	};
	return [
		// All of React in one; without the bundler's own helpers, or the axis would wait for it.
		{ name: "react", test: REACT, priority: 2, includeDependenciesRecursively: false },
		{
			name: (id, modules) => ask(id, modules) ?? null,
			debugName: "first-visit",
			priority: 1,
			includeDependenciesRecursively: false,
		},
		{
			name: (id, modules) => (ask(id, modules) === undefined ? "asked-for" : null),
			debugName: "asked-for",
			minShareCount: 2,
			entriesAware: true,
			includeDependenciesRecursively: false,
		},
	];
}
