// @vitest-environment jsdom
import { createEvent, fireEvent, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { EventLink, EventLinkProvider } from "./event-link.tsx";

function click(init: MouseEventInit, open?: (id: string) => void): boolean {
	const link = <EventLink id="protest">Protest</EventLink>;
	render(open ? <EventLinkProvider open={open}>{link}</EventLinkProvider> : link);
	const anchor = screen.getByRole("link", { name: "Protest" });
	expect(anchor.getAttribute("href")).toBe("#protest");
	const event = createEvent.click(anchor, init);
	fireEvent(anchor, event);
	return event.defaultPrevented;
}

it("opens the event by a plain click", () => {
	const open = vi.fn();
	expect(click({ button: 0 }, open)).toBe(true);
	expect(open).toHaveBeenCalledExactlyOnceWith("protest");
});

it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
	"leaves a click with %o to the browser",
	(init) => {
		const open = vi.fn();
		expect(click(init, open)).toBe(false);
		expect(open).not.toHaveBeenCalled();
	},
);

it("is a plain link where nothing says how to open events", () => {
	expect(click({ button: 0 })).toBe(false);
});

it("is no link where it would lead away", () => {
	render(
		<EventLinkProvider open={vi.fn()} leadsTo={(id) => id !== "protest"}>
			<EventLink id="protest">Protest</EventLink>
			<EventLink id="council">Council</EventLink>
		</EventLinkProvider>,
	);
	expect(screen.getByText("Protest").tagName).toBe("SPAN");
	expect(screen.getByRole("link", { name: "Council" })).toBeTruthy();
});
