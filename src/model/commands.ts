/** What a key can do. */
export type CommandId =
	| "search"
	| "help"
	| "fullscreen"
	| "close"
	| "nextItem"
	| "previousItem"
	| "firstItem"
	| "lastItem"
	| "openItem"
	| "panBack"
	| "panForward"
	| "zoomIn"
	| "zoomOut"
	| "fit";

/** Where a key acts: `app` anywhere on the page but in a field, `axis` while the focus is on the axis. */
export type CommandScope = "app" | "axis";

export interface Command {
	readonly id: CommandId;
	readonly scope: CommandScope;
	/** Values of `KeyboardEvent.key`. */
	readonly keys: readonly string[];
	/** True for single characters, which a reader can switch off (WCAG 2.1.4). */
	readonly letter: boolean;
}

/** Every key of the app: the handlers, the help dialog and `aria-keyshortcuts` all read this table. */
export const COMMANDS: readonly Command[] = [
	{ id: "nextItem", scope: "axis", keys: ["ArrowRight", "ArrowDown"], letter: false },
	{ id: "previousItem", scope: "axis", keys: ["ArrowLeft", "ArrowUp"], letter: false },
	{ id: "firstItem", scope: "axis", keys: ["Home"], letter: false },
	{ id: "lastItem", scope: "axis", keys: ["End"], letter: false },
	{ id: "openItem", scope: "axis", keys: ["Enter", " "], letter: false },
	{ id: "panBack", scope: "axis", keys: ["PageUp"], letter: false },
	{ id: "panForward", scope: "axis", keys: ["PageDown"], letter: false },
	{ id: "zoomIn", scope: "axis", keys: ["+", "="], letter: true },
	{ id: "zoomOut", scope: "axis", keys: ["-"], letter: true },
	{ id: "fit", scope: "axis", keys: ["0"], letter: true },
	{ id: "search", scope: "app", keys: ["/"], letter: true },
	{ id: "help", scope: "app", keys: ["?"], letter: true },
	{ id: "fullscreen", scope: "app", keys: ["f", "F"], letter: true },
	{ id: "close", scope: "app", keys: ["Escape"], letter: false },
];

/** The part of a keyboard event that decides. */
export interface KeyPress {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
}

/** The command for a key in a scope, or `null`; keys with Ctrl, Alt or Meta are the browser's. */
export function findCommand(press: KeyPress, scope: CommandScope, letterKeys: boolean): CommandId | null {
	if (press.ctrlKey || press.altKey || press.metaKey) return null;
	const command = COMMANDS.find((entry) => entry.scope === scope && entry.keys.includes(press.key));
	return command && (letterKeys || !command.letter) ? command.id : null;
}

/** The value of `aria-keyshortcuts` for a command. */
export function keyShortcuts(id: CommandId): string {
	const keys = COMMANDS.find((command) => command.id === id)?.keys ?? [];
	return keys.map((key) => (key === " " ? "Space" : key === "+" ? "Plus" : key)).join(" ");
}
