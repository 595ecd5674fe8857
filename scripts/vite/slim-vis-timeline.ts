import { fileURLToPath } from "node:url";
import MagicString from "magic-string";
import { type ESTree, type Plugin, parseSync } from "vite";

const standIn = (name: string): string =>
	fileURLToPath(new URL(`../../src/timeline/stand-ins/${name}.ts`, import.meta.url));

/** The modules that vis-timeline imports, and what it gets for them. */
const STAND_INS: Readonly<Record<string, string>> = {
	moment: standIn("moment"),
	xss: standIn("xss"),
	keycharm: standIn("keycharm"),
	"vis-data/esnext/esm/vis-data.js": standIn("vis-data"),
};

/**
 * The parts of a timeline that ours never shows (items, scale, the lines of the present and of chosen times, a form for its options,
 * hidden stretches of time), or never asks (whether its options are right, which the types know; whether a time is a string): each
 * with the least that the rest calls. "Class.method" and "Class.method.function" name what stands in a class.
 */
const EMPTIED: Readonly<Record<string, string>> = {
	ItemSet: "class ItemSet extends Component { setOptions() {} setItems() {} setGroups() {} markDirty() {} }",
	TimeAxis: "class TimeAxis extends Component { setOptions() {} }",
	CurrentTime: "class CurrentTime extends Component { setOptions() {} }",
	CustomTime: "class CustomTime extends Component { setOptions() {} }",
	Configurator: "class Configurator {}",
	Validator: "class Validator { static validate() { return false; } }",
	allOptions: "const allOptions = {};",
	configureOptions: "const configureOptions = {};",
	Activator: "class Activator {}",
	convert: "function convert(object) { return object == null ? object : new Date(Number(object)); }",
	typeCoerceDataSet: "function typeCoerceDataSet() {}",
	getItemVerticalScroll: "function getItemVerticalScroll() {}",
	setupXSSProtection: "const setupXSSProtection = () => {};",
	getNavigatorLanguage: "function getNavigatorLanguage() {}",
	convertHiddenOptions: "function convertHiddenOptions() {}",
	updateHiddenDates: "function updateHiddenDates() {}",
	getHiddenDurationBetween: "function getHiddenDurationBetween() { return 0; }",
	getHiddenDurationBefore: "function getHiddenDurationBefore() { return 0; }",
	snapAwayFromHidden: "function snapAwayFromHidden(hiddenDates, time) { return time; }",
	toScreen:
		"function toScreen(Core, time, width) { const { offset, scale } = Core.range.conversion(width); return (time.valueOf() - offset) * scale; }",
	toTime:
		"function toTime(Core, x, width) { const { offset, scale } = Core.range.conversion(width); return new Date(x / scale + offset); }",
	// Ours stands before it.
	"Core._create.onMouseWheel": "function onMouseWheel() {}",
	"Core._create.onMouseScrollSide": "function onMouseScrollSide() {}",
	"Core._create.handleDragOver": "function handleDragOver() {}",
	"Core._create.handleDrop": "function handleDrop() {}",
	"Range._onMouseWheel": "_onMouseWheel() {}",
	// Of its panels we see the middle one, which stands out over the root by the border that the others would have. Nothing scrolls in it.
	"Core._redraw": `_redraw() {
		const { root, centerContainer } = this.dom ?? {};
		if (!root?.offsetWidth) return;
		root.style.height = this.options.height;
		const width = root.offsetWidth + 2;
		this.props.center.width = this.props.centerContainer.width = width;
		Object.assign(centerContainer.style, { left: "-1px", top: "-1px", width: \`\${width}px\`, height: \`\${root.offsetHeight + 2}px\` });
		this.hammer.get("pan").set({ direction: modifiedHammer.DIRECTION_HORIZONTAL });
	}`,
	"Core._setDOM": "",
	"Core._onTouch": "_onTouch() {}",
	"Core._onPinch": "",
	"Core._onDrag": "_onDrag() {}",
	"Core._setScrollTop": "",
	"Core._updateScrollTop": "",
	"Core._getScrollTop": "",
	"Range.startRolling": "startRolling() {}",
	...Object.fromEntries(
		[
			"Core.setCustomTime",
			"Core.getCustomTime",
			"Core.setCustomTimeMarker",
			"Core.setCustomTimeTitle",
			"Core.getEventProperties",
			"Core.addCustomTime",
			"Core.removeCustomTime",
			"Core.getVisibleItems",
			"Core.getItemsAtCurrentTime",
			"Core.getVisibleGroups",
			"Core.fit",
			"Core.getDataRange",
			"Core.moveTo",
			"Core.zoomIn",
			"Core.zoomOut",
			"Core.setCurrentTime",
			"Core.getCurrentTime",
			"Core._startAutoResize",
			"Core._createConfigurator",
			"Range.getMillisecondsPerPixel",
			"Range.zoom",
			"Range.move",
			"Range.moveTo",
			"Timeline.setData",
			"Timeline.setSelection",
			"Timeline.getSelection",
			"Timeline.focus",
			"Timeline.fit",
			"Timeline.getItemRange",
			"Timeline.getDataRange",
			"Timeline.toggleRollingMode",
			"Timeline._createConfigurator",
			"Timeline._onFit",
		].map((name) => [name, ""]),
	),
	// Bound to the gestures' events, which nobody hears.
	"Timeline.getEventProperties": "getEventProperties(event) { return { event }; }",
};

/** Of Hammer the pointer events that every browser of ours has, and the gestures that the timeline asks for: pan, pinch and press. */
const EMPTIED_OF_HAMMER: Readonly<Record<string, string>> = {
	TouchInput: "class TouchInput {}",
	MouseInput: "class MouseInput {}",
	TouchMouseInput: "class TouchMouseInput {}",
	SingleTouchInput: "class SingleTouchInput {}",
	TapRecognizer: "class TapRecognizer {}",
	SwipeRecognizer: "class SwipeRecognizer {}",
	RotateRecognizer: "class RotateRecognizer {}",
	createInputInstance:
		"function createInputInstance(manager) { return new PointerEventInput(manager, inputHandler); }",
	preset:
		"var preset = [[PinchRecognizer, { enable: false }], [PanRecognizer, { direction: DIRECTION_HORIZONTAL }], [PressRecognizer]];",
	extend: "var extend = null;",
	merge: "var merge = null;",
	deprecate: "var deprecate = null;",
	Hammer:
		"function Hammer(element, options) { return new Manager(element, Object.assign({ recognizers: preset }, options)); }\n" +
		"Hammer.Manager = Manager; Hammer.assign = Object.assign; Hammer.DIRECTION_ALL = DIRECTION_ALL; Hammer.DIRECTION_HORIZONTAL = DIRECTION_HORIZONTAL;",
};

/** Of its utilities' ways to move, the one that our axis names (src/timeline/vis-axis.ts). */
const EMPTIED_OF_UTIL: Readonly<Record<string, string>> = {
	easingFunctions:
		"const easingFunctions = { easeInOutQuad(t) { return t < 0.5 ? 2 * t * t : -1 + (4 - 2 * t) * t; } };",
};

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

/** What a statement declares: a class, a function, or one constant. */
function declaredBy(statement: ESTree.Node): string | null {
	if (statement.type === "ClassDeclaration" || statement.type === "FunctionDeclaration")
		return statement.id?.name ?? null;
	const [only, more] = statement.type === "VariableDeclaration" ? statement.declarations : [];
	return only?.id.type === "Identifier" && !more ? only.id.name : null;
}

/** What is found by the next name within a part: a class's method, a function in a method. */
function partWithin(part: ESTree.Node, name: string): ESTree.Node | undefined {
	if (part.type === "ClassDeclaration")
		return part.body.body.find(
			(member) =>
				member.type === "MethodDefinition" && member.key.type === "Identifier" && member.key.name === name,
		);
	if (part.type !== "MethodDefinition") return undefined;
	return part.value.body?.body.find((statement) => declaredBy(statement) === name);
}

/**
 * A module with the least in the place of some of its classes, functions and constants, and without what is added to them. "Class.method" and
 * "Class.method.function" name what stands in a class. Throws when it has one of them no more.
 */
export function emptyParts(
	code: string,
	parts: Readonly<Record<string, string>>,
	file = "module.mjs",
): string {
	const edited = new MagicString(code);
	const statements = parseSync(file, code).program.body;
	for (const [path, least] of Object.entries(parts)) {
		const [name, ...within] = path.split(".");
		const whole = statements.find((statement) => declaredBy(statement) === name);
		const made = within.reduce<ESTree.Node | undefined>(
			(part, next) => part && partWithin(part, next),
			whole,
		);
		if (!made) throw new Error(`${file} has no ${path}: look at what slim-vis-timeline.ts empties`);
		edited.update(made.start, made.end, least || " ");
		if (within.length > 0) continue;
		for (const { start, end } of statements.filter((statement) => ownerOf(statement) === name))
			edited.remove(start, end);
	}
	return edited.toString();
}

/**
 * A module that takes from `namespace` itself what it took from `bag`, an object into which it spreads the namespace and puts more, its
 * `own`: so the bundler sees what of the namespace is used. Throws when the bag is not there.
 */
export function openBag(code: string, bag: string, namespace: string, own: readonly string[]): string {
	const spread = `...${namespace},`;
	if (!code.includes(`const ${bag} = {`) || !code.includes(spread))
		throw new Error(`There is no ${bag} with ${spread} in it: look at slim-vis-timeline.ts`);
	return code
		.replace(spread, "")
		.replaceAll(new RegExp(`\\b${bag}\\.(\\w+)`, "g"), (text, name: string) =>
			own.includes(name) ? text : `${namespace}.${name}`,
		);
}

/**
 * Gathers each function and class of a module with what is added to it or its prototype into one pure expression, so that the bundler
 * can leave out those that nobody uses. Without it, assigning to a prototype counts as use.
 */
export function gatherPrototypes(code: string, file = "module.mjs"): MagicString {
	const edited = new MagicString(code);
	const statements = parseSync(file, code).program.body;
	for (const made of statements) {
		if ((made.type !== "FunctionDeclaration" && made.type !== "ClassDeclaration") || !made.id) continue;
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

/** Vite plugin: leaves out of vis-timeline what our axis does not use, and gives it smaller parts where it has all it needs in them. */
export function slimVisTimeline(): Plugin {
	return {
		name: "slim-vis-timeline",
		enforce: "pre",
		resolveId: (id, importer) => (importer?.includes("/vis-timeline/") ? STAND_INS[id] : undefined),
		transform(code, id) {
			if (/\/vis-util\/esnext\/.*\.mjs$/.test(id))
				return { code: gatherPrototypes(emptyParts(code, EMPTIED_OF_UTIL, id), id).toString(), map: null };
			if (/\/hammerjs\/dist\/hammer\.esm\.js$/.test(id))
				return { code: emptyParts(code, EMPTIED_OF_HAMMER, id), map: null };
			if (!/\/vis-timeline\/esnext\/.*\.mjs$/.test(id)) return undefined;
			const emptied = emptyParts(code, EMPTIED, id);
			const opened = openBag(emptied, "availableUtils", "util", ["convert", "setupXSSProtection", "xss"]);
			return { code: gatherPrototypes(opened, id).toString(), map: null };
		},
	};
}
