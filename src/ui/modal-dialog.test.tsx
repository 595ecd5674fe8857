// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it } from "vitest";
import { defineModalDialog } from "../../tests/ui/dialog.ts";
import { AnnouncerProvider, useAnnounce } from "./announcer.tsx";
import { ModalDialog } from "./modal-dialog.tsx";

beforeAll(defineModalDialog);

function Speak() {
	const announce = useAnnounce();
	return (
		<button type="button" onClick={() => announce("Copied")}>
			Copy
		</button>
	);
}

it("speaks from within, for what is behind an open dialog is silent", async () => {
	render(
		<AnnouncerProvider>
			<ModalDialog open onClose={() => {}} heading="Share" name="share">
				<Speak />
			</ModalDialog>
		</AnnouncerProvider>,
	);
	await userEvent.click(screen.getByRole("button", { name: "Copy" }));
	const dialog = screen.getByRole("dialog", { name: "Share" });
	expect(within(dialog).getByRole("status").textContent).toBe("Copied");
	expect(screen.getAllByRole("status").filter(({ textContent }) => textContent !== "")).toHaveLength(1);
});
