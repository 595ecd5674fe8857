import { posix } from "node:path";
import { readImports, type WrittenImport } from "./read-imports.ts";

/** Which rooms each room may import; its own is always allowed. `main` stands for `src/main.ts`. */
const allowedRooms: Readonly<Record<string, readonly string[]>> = {
	main: ["app", "styles"],
	loader: ["model"],
	app: ["modes", "ui", "timeline", "state", "url", "i18n", "model", "lib", "styles"],
	modes: ["stage", "ui", "timeline", "state", "url", "i18n", "model"],
	stage: ["ui", "timeline", "state", "i18n", "model"],
	ui: ["i18n", "model"],
	timeline: ["i18n", "model"],
	state: ["model"],
	url: ["model"],
	i18n: ["model"],
	content: ["model"],
	model: [],
	worker: [],
	styles: [],
};

const typesOnly: Readonly<Record<string, readonly string[]>> = { i18n: ["url"], worker: ["model"] };

const reactRooms = new Set(["ui", "timeline", "stage", "modes", "state", "app"]);

const advice: Readonly<Record<string, string>> = {
	main: "main.ts only starts the app: move the code into src/app.",
	app: "Only main.ts stands above app: pass what you need down, as an argument or a property.",
	modes: "A mode is composed by app only: move what is shared into ui, timeline or state.",
	stage: "Only the modes stand on the stage: move what is needed below it into ui, timeline or state.",
	timeline: "Take the axis as a property or child, composed in a mode; or move the pure part into model.",
	ui: "Move the pure part into model, or let the mode pass it in as a property.",
	state: "Take the value and a callback as properties; the mode reads the store.",
	url: "Report the change; app reads and writes the address.",
	i18n: "Return data and let ui put it into words.",
	content:
		"Import `virtual:timeline-content` in src/app/content.ts; elsewhere take the content as a property or from useContent().",
	model: "Nothing is below model but itself: hand in what it needs as an argument.",
	loader: "The loader runs in other people's pages: what both need goes into model.",
	worker: "The worker is a script of its own: talk to it by messages.",
	styles: "Style sheets are imported by main.ts, app, or beside their component.",
};

/** Modules that the build makes, and the one file that may import each. */
const ownedModules: Readonly<Record<string, { readonly by: string; readonly advice: string }>> = {
	"virtual:timeline-words": {
		by: "src/app/words.ts",
		advice: "the content: take it as a property or from useContent().",
	},
	"virtual:timeline-whole-words": {
		by: "src/app/whole-words.ts",
		advice:
			"the whole words, and is itself imported where the page's text has changed: take the content as a property.",
	},
	"virtual:timeline-about": {
		by: "src/app/text-views.ts",
		advice: "what is told about the timeline: take it as a property.",
	},
	"virtual:timeline-outline": { by: "src/app/outline.ts", advice: "the outline: take it as a property." },
	"virtual:timeline-teaching": {
		by: "src/app/teaching.ts",
		advice: "what is for teachers, and is itself imported when somebody teaches: take it as a property.",
	},
	"virtual:timeline-fingerprint": {
		by: "src/app/check-room.ts",
		advice: "the fingerprint, and is itself imported when a text is checked: take it as a property.",
	},
	"virtual:citations": {
		by: "src/app/citations.ts",
		advice: "the citations, and is itself imported when they are asked for: take them as a property.",
	},
};

function roomOf(file: string): string {
	const [, second = ""] = file.split("/");
	return file.split("/").length === 2 ? second.replace(/\.tsx?$/, "") : second;
}

function modeOf(file: string): string {
	return file.split("/")[2] ?? "";
}

function packageComplaint(file: string, room: string, specifier: string): string | null {
	const owned = ownedModules[specifier];
	if (owned !== undefined && file !== owned.by) return `Only ${owned.by} imports ${owned.advice}`;
	if (/^vis-(timeline|data)(\/|$)/.test(specifier) && room !== "timeline") {
		return "Only src/timeline knows vis-timeline: use the properties and events of LiveAxis, or extend them.";
	}
	if (/^react(-dom)?(\/|$)/.test(specifier) && !reactRooms.has(room)) {
		return `React stays out of ${room}: keep the pure part here and put the hook or component into ui, state or app.`;
	}
	return null;
}

function complaint(file: string, { specifier, typeOnly }: WrittenImport): string | null {
	const room = roomOf(file);
	if (!specifier.startsWith(".")) return packageComplaint(file, room, specifier);
	const target = posix.join(posix.dirname(file), specifier);
	if (!target.startsWith("src/")) return "src does not reach outside itself: move the code into src.";
	const to = roomOf(target);
	if (to === room) {
		return room === "modes" && modeOf(file) !== modeOf(target)
			? "Modes never import each other: move what both need into ui, timeline or state."
			: null;
	}
	const allowed = allowedRooms[room];
	if (allowed === undefined) return `${room} is not a room: see docs/decisions/0001-layers.md.`;
	if (allowed.includes(to)) return null;
	const asTypes = typesOnly[room]?.includes(to) ?? false;
	if (asTypes && typeOnly) return null;
	if (asTypes) return `${room} takes only types from ${to}: write "import type".`;
	return advice[to] ?? `${to} is not a room: see docs/decisions/0001-layers.md.`;
}

/** What is wrong with the imports of one module of `src` (its path begins with "src/"): one line each, with what to do instead. */
export function brokenArrows(file: string, source: string): readonly string[] {
	return readImports(source).flatMap((written) => {
		const found = complaint(file, written);
		return found === null ? [] : [`${file} imports "${written.specifier}". ${found}`];
	});
}
