import { type AnyNode, type Program, parse } from "acorn";
import { entriesIn, entryAt, isLacked } from "./compat-data.ts";

/** The last edition of ECMAScript that all of the oldest browsers parse, regular expressions included. */
const EDITION = 2023;

/** The interfaces of what stands ready in every window. */
const INSTANCES: Readonly<Record<string, string>> = {
	caches: "CacheStorage",
	crypto: "Crypto",
	document: "Document",
	globalThis: "Window",
	history: "History",
	location: "Location",
	navigator: "Navigator",
	performance: "Performance",
	screen: "Screen",
	self: "Window",
	window: "Window",
};

/** Methods of arrays that iterators have too, but not in the oldest browsers; and what gives an iterator. */
const HELPERS = new Set(entriesIn(entryAt("javascript", "builtins", "Iterator")).map(([name]) => name));
const ITERATES = new Set(["entries", "keys", "values", "matchAll"]);

/** Every name that some interface has as a member, and whether all that have it are lacked by an oldest browser. */
const memberLacked = new Map<string, boolean>();
for (const owners of [entryAt("javascript", "builtins"), entryAt("api")])
	for (const [, owner] of entriesIn(owners))
		for (const [name, member] of entriesIn(owner)) {
			const plain = name.replace(/_static$/, "");
			if (member.__compat) memberLacked.set(plain, (memberLacked.get(plain) ?? true) && isLacked(member));
		}

/** Attributes of elements that an oldest browser lacks, in lower case. */
const lackedAttributes = new Set<string>();
const known = new Map<string, boolean>();
for (const owner of [
	entryAt("html", "global_attributes"),
	...entriesIn(entryAt("html", "elements")).map(([, element]) => element),
])
	for (const [name, attribute] of entriesIn(owner))
		known.set(name, (known.get(name) ?? true) && isLacked(attribute));
for (const [name, lacked] of known) if (lacked) lackedAttributes.add(name);

function children(node: AnyNode): readonly AnyNode[] {
	return Object.values(node).flatMap((value: unknown) => {
		const values = Array.isArray(value) ? value : [value];
		return values.filter((one): one is AnyNode => typeof one === "object" && one !== null && "type" in one);
	});
}

function everyNode(root: AnyNode): readonly AnyNode[] {
	const found: AnyNode[] = [];
	const queue: AnyNode[] = [root];
	for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
		found.push(node);
		queue.push(...children(node));
	}
	return found;
}

/** The names that patterns bind: parameters, variables, functions, classes, imports. */
function boundNames(nodes: readonly AnyNode[]): ReadonlySet<string> {
	const names = new Set<string>();
	const bind = (pattern: AnyNode | null | undefined): void => {
		if (!pattern) return;
		if (pattern.type === "Identifier") names.add(pattern.name);
		else if (pattern.type === "Property") bind(pattern.value);
		else if (pattern.type === "AssignmentPattern") bind(pattern.left);
		else if (
			pattern.type === "ArrayPattern" ||
			pattern.type === "ObjectPattern" ||
			pattern.type === "RestElement"
		)
			for (const child of children(pattern)) bind(child);
	};
	for (const node of nodes) {
		if (node.type === "VariableDeclarator" || node.type === "ClassDeclaration") bind(node.id);
		if (node.type === "VariableDeclarator") bind(node.id);
		if (node.type === "CatchClause") bind(node.param);
		if (
			node.type === "FunctionDeclaration" ||
			node.type === "FunctionExpression" ||
			node.type === "ArrowFunctionExpression"
		) {
			bind(node.id);
			for (const parameter of node.params) bind(parameter);
		}
		if (
			node.type === "ImportSpecifier" ||
			node.type === "ImportDefaultSpecifier" ||
			node.type === "ImportNamespaceSpecifier"
		)
			bind(node.local);
	}
	return names;
}

const nameOf = (node: AnyNode): string | null => {
	if (node.type === "Identifier") return node.name;
	return node.type === "Literal" && typeof node.value === "string" ? node.value : null;
};

/** `called` says whether the member is called: names that are only read or set are too often a project's own. */
function featureOfMember(
	object: AnyNode,
	name: string,
	bound: ReadonlySet<string>,
	called: boolean,
): string | null {
	if (object.type === "Identifier" && !bound.has(object.name)) {
		const owner = INSTANCES[object.name] ?? object.name;
		for (const path of [
			["javascript", "builtins", owner, name],
			["api", owner, name],
			["api", owner, `${name}_static`],
		]) {
			const entry = entryAt(...path);
			if (entry?.__compat) return isLacked(entry) ? `${owner}.${name}` : null;
		}
	}
	if (HELPERS.has(name) && object.type === "CallExpression" && object.callee.type === "MemberExpression") {
		const given = nameOf(object.callee.property);
		// `Object.keys` and its like give arrays.
		const fromObject = object.callee.object.type === "Identifier" && object.callee.object.name === "Object";
		if (given !== null && ITERATES.has(given) && !fromObject) return `Iterator.${name}`;
	}
	return called && memberLacked.get(name) === true ? `.${name}` : null;
}

function featureOf(node: AnyNode, bound: ReadonlySet<string>, called: ReadonlySet<AnyNode>): string | null {
	if (node.type === "MemberExpression") {
		const name = node.computed && node.property.type !== "Literal" ? null : nameOf(node.property);
		return name === null || node.object.type === "Super"
			? null
			: featureOfMember(node.object, name, bound, called.has(node));
	}
	if (node.type === "Identifier" && !bound.has(node.name)) {
		const entry =
			entryAt("javascript", "builtins", node.name) ??
			entryAt("api", node.name) ??
			entryAt("api", "Window", node.name);
		return isLacked(entry) ? node.name : null;
	}
	if (node.type === "Property" && !node.computed) {
		const name = nameOf(node.key)?.toLowerCase();
		return name !== undefined && lackedAttributes.has(name) ? `attribute ${name}` : null;
	}
	return null;
}

/** What a script uses that one of the oldest browsers lacks, each once; throws where they cannot parse it. */
export function scriptFeatures(code: string, kind: "module" | "script" = "module"): readonly string[] {
	const program: Program = parse(code, { ecmaVersion: EDITION, sourceType: kind, allowHashBang: true });
	const nodes = everyNode(program);
	const bound = boundNames(nodes);
	// A member's own name and a property's key are no references.
	const names = new Set<AnyNode>();
	for (const node of nodes) {
		if (node.type === "MemberExpression" && !node.computed) names.add(node.property);
		if (
			(node.type === "Property" || node.type === "MethodDefinition" || node.type === "PropertyDefinition") &&
			!node.computed
		)
			names.add(node.key);
	}
	const called = new Set(nodes.flatMap((node) => (node.type === "CallExpression" ? [node.callee] : [])));
	const found = nodes.filter((node) => !names.has(node)).map((node) => featureOf(node, bound, called));
	return [...new Set(found.filter((feature) => feature !== null))].sort();
}
