// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { defineModalDialog } from "../../tests/ui/dialog.ts";
import { renderWithContent } from "../../tests/ui/render-with-content.tsx";
import { en } from "../i18n/en.ts";
import { helpText } from "../i18n/help-text.ts";
import { COMMANDS } from "../model/commands.ts";
import { HelpDialog } from "./help-dialog.tsx";

beforeAll(defineModalDialog);

function show(open: boolean, letterKeys = true, presenting = false, views = false) {
	const onClose = vi.fn();
	const onLetterKeys = vi.fn();
	const dialog = (isOpen: boolean) => (
		<HelpDialog
			open={isOpen}
			onClose={onClose}
			presenting={presenting}
			views={views}
			letterKeys={letterKeys}
			onLetterKeys={onLetterKeys}
		/>
	);
	const { rerender } = renderWithContent(dialog(open));
	return { onClose, onLetterKeys, turn: (isOpen: boolean) => rerender(dialog(isOpen)) };
}

/** As the dialog says it, with the name of the window that is shown first. */
const said = (words: string | ((window: string) => string)) =>
	typeof words === "string" ? words : words("2022");

describe("HelpDialog", () => {
	it.each([
		["of the axis and the page", false, ["app", "axis"], []],
		["of presenting and the page", true, ["app", "present"], ["search", "present"]],
	])("lists every command %s with all its keys, each key once", (_name, presenting, scopes, resting) => {
		show(true, true, presenting);
		const commands = COMMANDS.filter(({ scope, id }) => scopes.includes(scope) && !resting.includes(id));
		const entries = screen.getAllByRole("definition").map((definition) => ({
			does: definition.textContent,
			keys: [...(definition.parentElement?.querySelectorAll("kbd") ?? [])].map((key) => key.textContent),
		}));
		expect(entries).toHaveLength(commands.length);
		for (const { id, keys } of commands) {
			const named = entries
				.filter(({ does }) => does === said(helpText.commands[id]))
				.map((entry) => entry.keys.length);
			expect(named).toContain(new Set(keys.map((key) => key.toLowerCase())).size);
		}
	});

	it("says where practice is, on a page whose header leads there, and nowhere else", () => {
		show(true, true, false, true);
		expect(screen.getByRole("heading", { name: "Where things are" })).toBeTruthy();
		const [study] = screen.getAllByRole("term").filter(({ textContent }) => textContent === en.views.study);
		expect(study?.nextElementSibling?.textContent).toMatch(/practice/);
		cleanup();
		show(true);
		expect(screen.queryByText(/practice/)).toBeNull();
	});

	it("is empty and shut until it is opened, and shuts again", () => {
		const { turn } = show(false);
		expect(screen.queryByRole("dialog")).toBeNull();
		turn(true);
		expect(screen.getByRole("dialog", { name: helpText.heading })).toBeTruthy();
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
		const box = screen.getByRole<HTMLInputElement>("checkbox", { name: helpText.lettersSwitch });
		expect(box.checked).toBe(true);
		await userEvent.click(box);
		expect(onLetterKeys).toHaveBeenCalledExactlyOnceWith(false);
	});
});
