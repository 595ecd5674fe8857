// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { eventOf, renderWithContent } from "../../tests/ui/render-with-content.tsx";
import { trayText } from "../i18n/tray-text.ts";
import { AnnouncerProvider } from "./announcer.tsx";
import { Accounts } from "./evidence/accounts.tsx";
import { KeepRow } from "./keep-button.tsx";
import { KeepingProvider } from "./keep-context.tsx";

const openTray = vi.fn();

function Page({ start = [], room = true }: { start?: readonly string[]; room?: boolean }) {
	const [kept, setKept] = useState<ReadonlySet<string>>(new Set(start));
	const toggle = (id: string) =>
		setKept(new Set(kept.has(id) ? [...kept].filter((other) => other !== id) : [...kept, id]));
	return (
		<AnnouncerProvider>
			<KeepingProvider value={{ kept, room, toggle, openTray }}>
				<KeepRow id="sochi-meeting-1" what={trayText.quote} />
			</KeepingProvider>
		</AnnouncerProvider>
	);
}

const said = () => screen.getByRole("status").textContent;

it("keeps, says so and leads to the tray; pressed again, it gives up what it kept", async () => {
	renderWithContent(<Page start={["other-1"]} />);
	const button = screen.getByRole("button", { name: "Keep this quote", pressed: false });
	expect(screen.queryByRole("button", { name: trayText.open })).toBeNull();
	await userEvent.click(button);
	expect(said()).toBe("Kept. 2 in the tray.");
	// The name holds the word that is seen, for who speaks it.
	expect(screen.getByRole("button", { name: "Kept: this quote", pressed: true })).toBe(button);
	expect(button.textContent).toBe("Kept");
	expect(document.activeElement).toBe(button);
	await userEvent.click(screen.getByRole("button", { name: trayText.open }));
	expect(openTray).toHaveBeenCalledOnce();
	await userEvent.click(button);
	expect(said()).toBe(trayText.dropped);
	expect(screen.getByRole("button", { name: "Keep this quote", pressed: false })).toBe(button);
});

it("says that the tray is full, and keeps nothing more", async () => {
	renderWithContent(<Page room={false} />);
	await userEvent.click(screen.getByRole("button", { name: "Keep this quote" }));
	expect(said()).toBe(trayText.full);
	expect(screen.getByRole("button", { name: "Keep this quote", pressed: false })).toBeTruthy();
});

it("is nothing where there is no tray: the text that the server sends stays as it is", () => {
	const { container } = renderWithContent(
		<KeepingProvider value={null}>
			<KeepRow id="sochi-meeting-1" what={trayText.quote} />
			<Accounts event={eventOf("sochi-meeting")} query="" level={3} />
		</KeepingProvider>,
	);
	expect(container.querySelector(".keep")).toBeNull();
	expect(screen.queryByRole("button")).toBeNull();
});

it("stands beside every account, which it names by its voice", () => {
	const event = eventOf("sochi-meeting");
	renderWithContent(
		<KeepingProvider value={{ kept: new Set(), room: true, toggle: vi.fn(), openTray }}>
			<Accounts event={event} query="" level={3} />
		</KeepingProvider>,
	);
	expect(screen.getAllByRole("button").map((button) => button.getAttribute("aria-label"))).toEqual(
		event.accounts.map(({ voice }) => `Keep the account of ${voice}`),
	);
});
