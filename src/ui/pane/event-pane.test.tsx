// @vitest-environment jsdom

import { content } from "virtual:timeline-content";
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { eventOf, renderWithContent } from "../../../tests/ui/render-with-content.tsx";
import { en } from "../../i18n/en.ts";
import { EventLinkProvider } from "../event-link.tsx";
import { EventDetail } from "./event-pane.tsx";

function show(id: string) {
	const onClose = vi.fn();
	const open = vi.fn();
	renderWithContent(
		<EventLinkProvider open={open}>
			<EventDetail event={eventOf(id)} query="" onClose={onClose} />
		</EventLinkProvider>,
	);
	return { onClose, open, neighbours: within(screen.getByRole("navigation", { name: en.event.neighbours })) };
}

describe("EventDetail", () => {
	it("says what the event is and where it stands", () => {
		show("sochi-meeting");
		const { title } = eventOf("sochi-meeting");
		expect(screen.getByRole("region", { name: title })).toBeTruthy();
		expect(screen.getByRole("heading", { level: 2, name: title })).toBeTruthy();
		const position = content.events.findIndex(({ id }) => id === "sochi-meeting") + 1;
		expect(screen.getByText(`${position} of ${content.events.length}`)).toBeTruthy();
	});

	it("gives every quote a link to its place in the article and a way to copy it", () => {
		show("sochi-meeting");
		const count = eventOf("sochi-meeting").quotes.length;
		const links = screen.getAllByRole("link", { name: /^Find it in the article/ });
		expect(links).toHaveLength(count);
		for (const link of links) {
			expect(link.getAttribute("href")).toContain(`${content.source.url}#:~:text=`);
			expect(link.getAttribute("rel")).toBe("noreferrer");
		}
		expect(screen.getAllByRole("button", { name: en.quote.copy })).toHaveLength(count);
	});

	it("leads to both neighbours and says how far they are", async () => {
		const { open, neighbours } = show("september-session");
		const links = neighbours.getAllByRole("link");
		const index = content.events.findIndex(({ id }) => id === "september-session");
		const expected = [content.events[index - 1]?.id, content.events[index + 1]?.id];
		expect(links.map((link) => link.getAttribute("href"))).toEqual(expected.map((id) => `#${id}`));
		expect(links[0]?.textContent).toContain("Previous · about four months earlier");
		expect(links[1]?.textContent).toContain("Next · perhaps at the same time");
		if (links[1]) await userEvent.click(links[1]);
		expect(open).toHaveBeenCalledExactlyOnceWith(expected[1]);
	});

	it("says where the events begin and end", () => {
		const { neighbours } = show(content.events[0]?.id ?? "");
		expect(neighbours.getByText(en.event.first)).toBeTruthy();
		expect(neighbours.getAllByRole("link")).toHaveLength(1);
	});

	it("says at the last event that it is the last", () => {
		const { neighbours } = show(content.events.at(-1)?.id ?? "");
		expect(neighbours.getByText(en.event.last)).toBeTruthy();
	});

	it("says of the Yerevan meeting, and of what is part of it, that the article gives no clock times", () => {
		show("refusal-to-sign");
		const { title, membersNote } = eventOf("yerevan-meeting");
		expect(screen.getByText(`Part of “${title}”. ${membersNote}`)).toBeTruthy();
		cleanup();
		show("yerevan-meeting");
		expect(screen.getByText(membersNote ?? "")).toBeTruthy();
	});

	it("closes", async () => {
		const { onClose } = show("sochi-meeting");
		await userEvent.click(screen.getByRole("button", { name: en.event.closeName }));
		expect(onClose).toHaveBeenCalledOnce();
	});
});
