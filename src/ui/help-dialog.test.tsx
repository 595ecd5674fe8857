// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { defineModalDialog } from "../../tests/ui/dialog.ts";
import { en } from "../i18n/en.ts";
import { COMMANDS } from "../model/commands.ts";
import { HelpDialog } from "./help-dialog.tsx";

beforeAll(defineModalDialog);

function show(open: boolean, letterKeys = true) {
	const onClose = vi.fn();
	const onLetterKeys = vi.fn();
	const dialog = (isOpen: boolean) => (
		<HelpDialog open={isOpen} onClose={onClose} letterKeys={letterKeys} onLetterKeys={onLetterKeys} />
	);
	const { rerender } = render(dialog(open));
	return { onClose, onLetterKeys, turn: (isOpen: boolean) => rerender(dialog(isOpen)) };
}

describe("HelpDialog", () => {
	it("lists every command with all its keys, each key once", () => {
		show(true);
		const entries = screen.getAllByRole("definition").map((definition) => ({
			does: definition.textContent,
			keys: [...(definition.parentElement?.querySelectorAll("kbd") ?? [])].map((key) => key.textContent),
		}));
		expect(entries).toHaveLength(COMMANDS.length);
		for (const { id, keys } of COMMANDS) {
			const entry = entries.find(({ does }) => does === en.commands[id]);
			expect(entry?.keys).toHaveLength(new Set(keys.map((key) => key.toLowerCase())).size);
		}
	});

	it("is empty and shut until it is opened, and shuts again", () => {
		const { turn } = show(false);
		expect(screen.queryByRole("dialog")).toBeNull();
		turn(true);
		expect(screen.getByRole("dialog", { name: en.helpDialog.heading })).toBeTruthy();
		turn(false);
		expect(screen.queryByRole("dialog")).toBeNull();
	});

	it("reports that it was closed", async () => {
		const { onClose } = show(true);
		await userEvent.click(screen.getByRole("button", { name: en.closeDialog }));
		expect(onClose).toHaveBeenCalledOnce();
	});

	it("switches single letters off and on", async () => {
		const { onLetterKeys } = show(true, true);
		const box = screen.getByRole<HTMLInputElement>("checkbox", { name: en.helpDialog.lettersSwitch });
		expect(box.checked).toBe(true);
		await userEvent.click(box);
		expect(onLetterKeys).toHaveBeenCalledExactlyOnceWith(false);
	});
});
