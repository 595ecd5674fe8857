import { fileURLToPath } from "node:url";
import MagicString from "magic-string";
import { type ESTree, type Plugin, parseSync } from "vite";

const standIn = (name: string): string =>
	fileURLToPath(new URL(`../../src/timeline/stand-ins/${name}.ts`, import.meta.url));

const STAND_INS: Readonly<Record<string, string>> = { moment: standIn("moment"), xss: standIn("xss") };

/** The name at the left end of `Name.a.b`. */
function rootName(node: ESTree.Node): string | null {
	if (node.type === "Identifier") return node.name;
	return node.type === "MemberExpression" ? rootName(node.object) : null;
}

/** The function that a statement adds to: `Name.a = …`, `Name.prototype.a = …`, `mixin(Name.prototype)`. */
function ownerOf(statement: ESTree.Node): string | null {
	if (statement.type !== "ExpressionStatement") return null;
	const { expression } = statement;
	if (expression.type === "AssignmentExpression") return rootName(expression.left);
	const [only] = expression.type === "CallExpression" ? expression.arguments : [];
	return only?.type === "MemberExpression" ? rootName(only) : null;
}

/**
 * Gathers each function of a module with what is added to its prototype into one pure expression, so that the bundler
 * can leave out those that nobody uses. Without it, assigning to a prototype counts as use.
 */
export function gatherPrototypes(code: string, file = "module.mjs"): MagicString {
	const edited = new MagicString(code);
	const statements = parseSync(file, code).program.body;
	for (const made of statements) {
		if (made.type !== "FunctionDeclaration" || !made.id) continue;
		const { name } = made.id;
		const additions = statements.filter((statement) => ownerOf(statement) === name);
		const last = additions.at(-1);
		if (!last) continue;
		const parts = [made, ...additions].map(({ start, end }) => code.slice(start, end));
		for (const { start, end } of [made, ...additions]) edited.remove(start, end);
		edited.appendLeft(
			last.end,
			`const ${name} = /*#__PURE__*/ (() => {\n${parts.join("\n")}\nreturn ${name};\n})();`,
		);
	}
	return edited;
}

/** Vite plugin: leaves out of vis-timeline what only its graphs use, and gives it smaller parts where it has all it needs in them. */
export function slimVisTimeline(): Plugin {
	return {
		name: "slim-vis-timeline",
		enforce: "pre",
		resolveId: (id, importer) => (importer?.includes("/vis-timeline/") ? STAND_INS[id] : undefined),
		transform(code, id) {
			if (!/\/vis-timeline\/esnext\/.*\.mjs$/.test(id)) return undefined;
			const edited = gatherPrototypes(code, id);
			return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
		},
	};
}
