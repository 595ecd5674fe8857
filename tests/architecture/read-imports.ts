/** One import or re-export as it is written. */
export interface WrittenImport {
	readonly specifier: string;
	/** `import type`, `export type`, a type query, or braces that hold nothing but `type` names. */
	readonly typeOnly: boolean;
}

const comments = /\/\*[\s\S]*?\*\/|(?<=^|[\s;{}])\/\/[^\n]*/g;
const statements = /(?<=^|[\n;}])\s*(?:import|export)\s+(type\s+)?([^"'`;]*?\bfrom\s*)?["']([^"'\n]+)["']/g;
const dynamicImports = /(:\s*|typeof\s+)?\bimport\(\s*["']([^"'\n]+)["']\s*\)/g;

function holdsOnlyTypes(clause: string | undefined): boolean {
	const braces = /^\{([\s\S]*)\}\s*from\s*$/.exec(clause?.trim() ?? "")?.[1];
	if (braces === undefined) return false;
	const names = braces.split(",").filter((name) => name.trim() !== "");
	return names.length > 0 && names.every((name) => /^\s*type\s/.test(name));
}

/** Every static import, re-export, bare import and dynamic import of a module's source text, comments left out. */
export function readImports(source: string): readonly WrittenImport[] {
	const code = source.replace(comments, "");
	const written = Array.from(code.matchAll(statements), ([, type, clause, specifier = ""]) => ({
		specifier,
		typeOnly: type !== undefined || holdsOnlyTypes(clause),
	}));
	const dynamic = Array.from(code.matchAll(dynamicImports), ([, asType, specifier = ""]) => ({
		specifier,
		typeOnly: asType !== undefined,
	}));
	return [...written, ...dynamic];
}
