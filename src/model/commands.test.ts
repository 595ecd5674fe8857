import { describe, expect, it } from "vitest";
import { COMMANDS, findCommand, keyShortcuts } from "./commands.ts";

const press = (key: string, held: { ctrlKey?: boolean; altKey?: boolean; metaKey?: boolean } = {}) => ({
	key,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	...held,
});

describe("COMMANDS", () => {
	it("gives no key to two commands that act at the same place", () => {
		const axis = COMMANDS.flatMap(({ keys }) => keys);
		expect(new Set(axis).size).toBe(axis.length);
	});

	it("lets a reader switch off every printable character but the space", () => {
		for (const { keys, letter } of COMMANDS) {
			const printable = keys.some((key) => key.length === 1 && key !== " ");
			expect({ keys, letter }).toEqual({ keys, letter: printable });
		}
	});
});

describe("findCommand", () => {
	it("finds every command by each of its keys, in its scope only", () => {
		for (const { id, scope, keys } of COMMANDS) {
			for (const key of keys) {
				expect(findCommand(press(key), scope, true)).toBe(id);
				expect(findCommand(press(key), scope === "app" ? "axis" : "app", true)).toBeNull();
			}
		}
	});

	it("leaves keys with Ctrl, Alt or Meta to the browser", () => {
		for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
			expect(findCommand(press("f", held), "app", true)).toBeNull();
	});

	it("ignores single characters, and no other key, when they are switched off", () => {
		for (const { id, scope, keys, letter } of COMMANDS)
			expect(findCommand(press(keys[0] ?? ""), scope, false)).toBe(letter ? null : id);
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
