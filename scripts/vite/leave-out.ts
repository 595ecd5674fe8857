import MagicString from "magic-string";
import { type ESTree, parseSync } from "vite";

/**
 * The kinds of fibers (ReactWorkTags) that only those parts make, and that none of ours makes: portals, forwarded references, Profiler, Suspense, lazy parts, SuspenseList, Offscreen, LegacyHidden, Cache,
 * hoisted elements, singletons, view transitions, tracing, Activity.
 */
const KINDS: ReadonlySet<number> = new Set([4, 11, 12, 13, 16, 18, 19, 22, 23, 24, 25, 26, 27, 30, 31]);

function isNode(value: unknown): value is ESTree.Node {
	return typeof value === "object" && value !== null && "type" in value;
}

/** A node and all within it, the outer before the inner. */
function* nodesWithin(part: unknown): Generator<ESTree.Node> {
	if (isNode(part)) yield part;
	if (typeof part === "object" && part !== null)
		for (const inner of Object.values(part)) yield* nodesWithin(inner);
}

/** All switches over a fiber's kind within some statements. */
function kindSwitches(statements: readonly ESTree.Node[]): ESTree.SwitchStatement[] {
	return [...nodesWithin(statements)]
		.filter((node) => node.type === "SwitchStatement")
		.filter(
			({ discriminant }) =>
				discriminant.type === "MemberExpression" &&
				discriminant.property.type === "Identifier" &&
				discriminant.property.name === "tag",
		);
}

function isLeftOut({ test }: ESTree.SwitchCase): boolean {
	return test?.type === "Literal" && KINDS.has(Number(test.value));
}

/** The names that a case declares for the whole function around it. */
function declaredIn({ consequent }: ESTree.SwitchCase): string[] {
	return [...nodesWithin(consequent)]
		.filter((node) => node.type === "VariableDeclarator")
		.flatMap(({ id }) => (id.type === "Identifier" ? [id.name] : []));
}

/** Whether a case goes on with the next one. */
function fallsThrough({ consequent }: ESTree.SwitchCase): boolean {
	const last = consequent.at(-1)?.type;
	return (
		last !== "BreakStatement" &&
		last !== "ReturnStatement" &&
		last !== "ContinueStatement" &&
		last !== "ThrowStatement"
	);
}

/** The function that a statement adds to: `Name.prototype.a = …`. */
function prototypeOwner(statement: ESTree.Node): string | null {
	if (statement.type !== "ExpressionStatement" || statement.expression.type !== "AssignmentExpression")
		return null;
	const { left } = statement.expression;
	if (left.type !== "MemberExpression" || left.object.type !== "MemberExpression") return null;
	return left.object.object.type === "Identifier" ? left.object.object.name : null;
}

/**
 * React's renderer without what `parts` names, by why it is left out; what only those parts call, the minifier then leaves out too. What
 * `answered` names gives that answer alone. Throws where a part is missing, as it may be in a newer React.
 */
export function leaveOut(
	code: string,
	parts: Readonly<Record<string, readonly string[]>>,
	answered: Readonly<Record<string, string>> = {},
	file = "react-dom.js",
): string {
	const edited = new MagicString(code);
	const statements = parseSync(file, code).program.body;
	const done: [start: number, end: number][] = [];
	const empty = (name: string, body: string) => {
		const made = statements.find(
			(statement) => statement.type === "FunctionDeclaration" && statement.id?.name === name,
		);
		if (made?.type !== "FunctionDeclaration" || !made.body)
			throw new Error(`${file} has no ${name}: look at what slim-react.ts leaves out`);
		done.push([made.body.start, made.body.end]);
		edited.update(made.body.start, made.body.end, body);
		for (const { start, end } of statements.filter((statement) => prototypeOwner(statement) === name))
			edited.remove(start, end);
	};
	for (const name of Object.values(parts).flat()) empty(name, "{ leftOut(); }");
	for (const [name, answer] of Object.entries(answered)) empty(name, `{ return ${answer}; }`);
	for (const { cases } of kindSwitches(statements))
		cases.forEach((one, index) => {
			const [first, last] = [one.consequent[0], one.consequent.at(-1)];
			if (!isLeftOut(one) || !first || !last) return;
			if (done.some(([start, end]) => start <= first.start && last.end <= end)) return;
			const before = cases.slice(0, index).findLast((other) => !isLeftOut(other));
			if (before && fallsThrough(before)) return;
			const names = declaredIn(one);
			done.push([first.start, last.end]);
			edited.update(
				first.start,
				last.end,
				`${names.length > 0 ? `var ${names.join(", ")}; ` : ""}leftOut(); break;`,
			);
		});
	edited.append('\nfunction leftOut() { throw Error("Left out of React by slim-react.ts"); }\n');
	return edited.toString();
}

/** A module without the statements that give these names to an object, as in `a.b.name = …`. Throws where one is missing. */
export function dropAssigned(code: string, names: ReadonlySet<string>, file = "react-dom.js"): string {
	const edited = new MagicString(code);
	const left = new Set(names);
	for (const statement of parseSync(file, code).program.body) {
		if (statement.type !== "ExpressionStatement" || statement.expression.type !== "AssignmentExpression")
			continue;
		const { left: to } = statement.expression;
		if (to.type !== "MemberExpression" || to.property.type !== "Identifier") continue;
		if (!names.has(to.property.name)) continue;
		left.delete(to.property.name);
		edited.remove(statement.start, statement.end);
	}
	if (left.size > 0)
		throw new Error(`${file} has no ${[...left].join()}: look at what slim-react.ts leaves out`);
	return edited.toString();
}

/** React's renderer without the hooks that are not kept: what answers to them in its three tables of hooks. */
export function keepHooks(code: string, kept: ReadonlySet<string>, file = "react-dom.js"): string {
	const edited = new MagicString(code);
	const declared = [...nodesWithin(parseSync(file, code).program.body)].filter(
		(node) => node.type === "VariableDeclarator",
	);
	const tables = declared.filter(({ id }) => id.type === "Identifier" && /Dispatcher(?:On|$)/.test(id.name));
	for (const { init } of tables) {
		if (init?.type !== "ObjectExpression") continue;
		for (const { type, start, end, ...property } of init.properties) {
			if (type !== "Property" || !("key" in property) || property.key.type !== "Identifier") continue;
			const { name } = property.key;
			if (/^use[A-Z]|^use$/.test(name) && !kept.has(name)) edited.update(start, end, `${name}: null`);
		}
	}
	return edited.toString();
}

/** The name under which a statement gives something to other modules, as CommonJS does: `exports.name = …`. */
function exportedBy(statement: ESTree.Node): string | null {
	if (statement.type !== "ExpressionStatement" || statement.expression.type !== "AssignmentExpression")
		return null;
	const { left } = statement.expression;
	if (left.type !== "MemberExpression" || left.object.type !== "Identifier") return null;
	return left.object.name === "exports" && left.property.type === "Identifier" ? left.property.name : null;
}

/** A CommonJS module that gives only what is kept; what only the rest needs, the minifier then leaves out too. */
export function keepExports(code: string, kept: ReadonlySet<string>, file = "react.js"): string {
	const edited = new MagicString(code);
	for (const statement of parseSync(file, code).program.body) {
		const name = exportedBy(statement);
		if (name !== null && !kept.has(name)) edited.remove(statement.start, statement.end);
	}
	return edited.toString();
}
