import { describe, expect, it } from "vitest";
import { COMMANDS, findCommand, keyShortcuts } from "./commands.ts";

type Held = { ctrlKey?: boolean; altKey?: boolean; metaKey?: boolean; shiftKey?: boolean };
const press = (key: string, held: Held = {}) => ({
	key,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	shiftKey: false,
	...held,
});

describe("COMMANDS", () => {
	it("gives no key to two commands that act at the same place", () => {
		for (const scopes of [["app", "axis"], ["present"]]) {
			const keys = COMMANDS.filter(({ scope }) => scopes.includes(scope)).flatMap((command) => command.keys);
			expect(keys.length).toBeGreaterThan(5);
			expect(new Set(keys).size).toBe(keys.length);
		}
	});
});

describe("findCommand", () => {
	it("finds every command by each of its keys, in its scope only", () => {
		for (const { id, scope, keys } of COMMANDS) {
			for (const key of keys.filter((name) => name !== "Shift+ ")) {
				expect(findCommand(press(key), scope, true)).toBe(id);
				if (scope === "present") continue;
				expect(findCommand(press(key), scope === "app" ? "axis" : "app", true)).toBeNull();
			}
		}
	});

	it("goes back by the space key with Shift, and forward without", () => {
		expect(findCommand(press(" ", { shiftKey: true }), "present", false)).toBe("previousStep");
		expect(findCommand(press(" "), "present", false)).toBe("nextStep");
	});

	it("leaves keys with Ctrl, Alt or Meta to the browser", () => {
		for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
			expect(findCommand(press("f", held), "app", true)).toBeNull();
	});

	it("ignores single characters, and no other key, when they are switched off", () => {
		for (const { id, scope, keys } of COMMANDS)
			for (const key of keys.filter((name) => name !== "Shift+ ")) {
				const character = key.length === 1 && key !== " ";
				expect(findCommand(press(key), scope, false)).toBe(character ? null : id);
			}
	});

	it("ignores keys that do nothing", () => {
		expect(findCommand(press("x"), "app", true)).toBeNull();
		expect(findCommand(press("Tab"), "axis", true)).toBeNull();
	});
});

describe("keyShortcuts", () => {
	it("names keys as aria-keyshortcuts wants them", () => {
		expect(keyShortcuts("zoomIn")).toBe("Plus =");
		expect(keyShortcuts("openItem")).toBe("Enter Space");
		expect(keyShortcuts("search")).toBe("/");
	});
});
