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
	| "fit"
	| "present"
	| "nextStep"
	| "previousStep"
	| "firstSlide"
	| "lastSlide"
	| "goTo"
	| "overview"
	| "blank"
	| "speaker"
	| "theme";

/**
 * Where a key acts: `app` anywhere on the page but in a field, `axis` while the focus is on the axis, `present` anywhere while
 * presenting, before those of `app`.
 */
export type CommandScope = "app" | "axis" | "present";

export interface Command {
	readonly id: CommandId;
	readonly scope: CommandScope;
	/** Values of `KeyboardEvent.key`, and `SHIFT_SPACE`. */
	readonly keys: readonly string[];
}

const SHIFT_SPACE = "Shift+ ";

/** Every key of the app: the handlers, the help dialog and `aria-keyshortcuts` all read this table. */
export const COMMANDS: readonly Command[] = [
	{ id: "nextItem", scope: "axis", keys: ["ArrowRight", "ArrowDown"] },
	{ id: "previousItem", scope: "axis", keys: ["ArrowLeft", "ArrowUp"] },
	{ id: "firstItem", scope: "axis", keys: ["Home"] },
	{ id: "lastItem", scope: "axis", keys: ["End"] },
	{ id: "openItem", scope: "axis", keys: ["Enter", " "] },
	{ id: "panBack", scope: "axis", keys: ["PageUp"] },
	{ id: "panForward", scope: "axis", keys: ["PageDown"] },
	{ id: "zoomIn", scope: "axis", keys: ["+", "="] },
	{ id: "zoomOut", scope: "axis", keys: ["-"] },
	{ id: "fit", scope: "axis", keys: ["0"] },
	{ id: "search", scope: "app", keys: ["/"] },
	{ id: "help", scope: "app", keys: ["?"] },
	{ id: "fullscreen", scope: "app", keys: ["f", "F"] },
	{ id: "present", scope: "app", keys: ["p", "P"] },
	{ id: "close", scope: "app", keys: ["Escape"] },
	// Page down and up, and the full stop, are what clickers send.
	{ id: "nextStep", scope: "present", keys: ["ArrowRight", "ArrowDown", " ", "n", "N", "PageDown"] },
	{ id: "previousStep", scope: "present", keys: ["ArrowLeft", "ArrowUp", SHIFT_SPACE, "p", "P", "PageUp"] },
	{ id: "firstSlide", scope: "present", keys: ["Home"] },
	{ id: "lastSlide", scope: "present", keys: ["End"] },
	{ id: "goTo", scope: "present", keys: ["g", "G"] },
	{ id: "overview", scope: "present", keys: ["o", "O"] },
	{ id: "blank", scope: "present", keys: ["b", "B", "."] },
	{ id: "speaker", scope: "present", keys: ["s", "S"] },
	{ id: "theme", scope: "present", keys: ["t", "T"] },
];

/** What the page's own keys do, but not while presenting. */
const NOT_PRESENTING: ReadonlySet<CommandId> = new Set(["search", "present"]);

/** The commands of a scope that can be given now. */
export function commandsOf(scope: CommandScope, presenting: boolean): readonly Command[] {
	return COMMANDS.filter(
		(command) => command.scope === scope && !(presenting && NOT_PRESENTING.has(command.id)),
	);
}

/** The part of a keyboard event that decides. */
export interface KeyPress {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
	readonly shiftKey: boolean;
}

/** True for single characters, which a reader can switch off (WCAG 2.1.4). */
function isCharacter(key: string): boolean {
	return key.length === 1 && key !== " ";
}

/** The command for a key in a scope, or `null`; keys with Ctrl, Alt or Meta are the browser's. */
export function findCommand(press: KeyPress, scope: CommandScope, letterKeys: boolean): CommandId | null {
	if (press.ctrlKey || press.altKey || press.metaKey) return null;
	if (!letterKeys && isCharacter(press.key)) return null;
	const key = press.key === " " && press.shiftKey ? SHIFT_SPACE : press.key;
	return COMMANDS.find((entry) => entry.scope === scope && entry.keys.includes(key))?.id ?? null;
}

/** The value of `aria-keyshortcuts` for a command. */
export function keyShortcuts(id: CommandId): string {
	const keys = COMMANDS.find((command) => command.id === id)?.keys ?? [];
	return keys.map((key) => (key === "+" ? "Plus" : key.replace(" ", "Space"))).join(" ");
}
