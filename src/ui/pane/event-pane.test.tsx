import { summaryText } from "../../model/summary-text.ts";
// @vitest-environment jsdom

import { content } from "virtual:timeline-content";
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ComponentProps, createRef } from "react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { citations } from "../../../tests/ui/read-citations.ts";
import { eventOf, renderWithContent } from "../../../tests/ui/render-with-content.tsx";
import { eventText } from "../../i18n/event-text.ts";
import { quoteText } from "../../i18n/quote-text.ts";
import { CitationFormatProvider } from "../citation-format-context.tsx";
import { CitingProvider } from "../cite/citing-context.tsx";
import { EventLinkProvider } from "../event-link.tsx";
import { EventPane } from "./event-pane.tsx";

beforeAll(() => {
	// jsdom lays nothing out and has no scrolling.
	HTMLElement.prototype.scrollTo = () => {};
});

type Found = ComponentProps<typeof EventPane>["found"];

function show(id: string, query = "", found: Found = null) {
	const onClose = vi.fn();
	const onStep = vi.fn();
	const open = vi.fn();
	const titleRef = createRef<HTMLHeadingElement>();
	const view = renderWithContent(
		<EventLinkProvider open={open}>
			<EventPane
				event={eventOf(id)}
				query={query}
				titleRef={titleRef}
				onStep={onStep}
				onClose={onClose}
				found={found}
			/>
		</EventLinkProvider>,
	);
	return {
		...view,
		onClose,
		onStep,
		open,
		titleRef,
		neighbours: within(screen.getByRole("navigation", { name: eventText.neighbours })),
	};
}

/** What stands where, from the top. */
function isBefore(one: Element | null, other: Element | null): boolean {
	if (!one || !other) throw new Error("one of the two is not there");
	return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

describe("EventPane", () => {
	it("says what the event is and where it stands", () => {
		const { titleRef } = show("sochi-meeting");
		const { title } = eventOf("sochi-meeting");
		expect(screen.getByRole("region", { name: title })).toBeTruthy();
		const heading = screen.getByRole("heading", { level: 2, name: title });
		expect(titleRef.current).toBe(heading);
		expect(heading.tabIndex).toBe(-1);
		const position = content.events.findIndex(({ id }) => id === "sochi-meeting") + 1;
		expect(screen.getByText(`${position} of ${content.events.length}`)).toBeTruthy();
	});

	it("gives a landmark its number, and no other event one", () => {
		const landmarks = content.events.filter(({ landmark }) => landmark);
		landmarks.forEach(({ id }, index) => {
			const { container } = show(id);
			expect(container.querySelector(".landmark")?.textContent).toBe(` · Key event ${index + 1} of five`);
			cleanup();
		});
		const other = content.events.find(({ landmark }) => !landmark);
		expect(show(other?.id ?? "").container.querySelector(".landmark")).toBeNull();
	});

	it("gives the article's words first and ours after them, all of its quotes verbatim", () => {
		for (const event of content.events) {
			const { container } = show(event.id);
			const quotes = [...container.querySelectorAll("blockquote")];
			expect(quotes.map((quote) => quote.textContent)).toEqual(event.quotes.map(({ exact }) => exact));
			const summary = container.querySelector(".summary");
			expect(isBefore(quotes.at(-1) ?? null, summary)).toBe(true);
			for (const link of summary?.querySelectorAll(".stands-on") ?? []) link.remove();
			expect(summary?.textContent).toBe(summaryText(event.summary));
			cleanup();
		}
	});

	it("gives every quote a link to its place in the article and a way to copy it", () => {
		show("sochi-meeting");
		const count = eventOf("sochi-meeting").quotes.length;
		const links = screen.getAllByRole("link", { name: /^Find it in the article/ });
		expect(links).toHaveLength(count);
		for (const link of links) {
			expect(link.getAttribute("href")).toContain(`${content.source.url}#:~:text=`);
			expect(link.getAttribute("rel")).toContain("noreferrer");
		}
		expect(screen.getAllByRole("button", { name: quoteText.copyName })).toHaveLength(count);
		// In a frame nothing brings the citations.
		expect(screen.queryByRole("button", { name: quoteText.citeName })).toBeNull();
	});

	it("lets each quote be cited where citations come from somewhere", () => {
		const event = eventOf("sochi-meeting");
		const citing = { load: async () => citations, more: () => {} };
		renderWithContent(
			<CitationFormatProvider>
				<CitingProvider value={citing}>
					<EventPane
						event={event}
						query=""
						titleRef={null}
						onStep={() => {}}
						onClose={() => {}}
						found={null}
					/>
				</CitingProvider>
			</CitationFormatProvider>,
		);
		expect(screen.getAllByRole("button", { name: quoteText.citeName })).toHaveLength(event.quotes.length);
	});

	it("leads to both neighbours and says how far they are", async () => {
		const { open, neighbours } = show("september-escalation");
		const links = neighbours.getAllByRole("link");
		const index = content.events.findIndex(({ id }) => id === "september-escalation");
		const expected = [content.events[index - 1]?.id, content.events[index + 1]?.id];
		expect(links.map((link) => link.getAttribute("href"))).toEqual(expected.map((id) => `#${id}`));
		expect(links[0]?.textContent).toContain("Previous · about four months earlier");
		expect(links[1]?.textContent).toContain("Next · perhaps at the same time");
		if (links[1]) await userEvent.click(links[1]);
		expect(open).toHaveBeenCalledExactlyOnceWith(expected[1]);
	});

	it("says where the events begin and end", () => {
		const first = show(content.events[0]?.id ?? "").neighbours;
		expect(first.getByText(eventText.first)).toBeTruthy();
		expect(first.getAllByRole("link")).toHaveLength(1);
		cleanup();
		const last = show(content.events.at(-1)?.id ?? "").neighbours;
		expect(last.getByText(eventText.last)).toBeTruthy();
		expect(last.getAllByRole("link")).toHaveLength(1);
	});

	it("says of the Yerevan meeting, and of what is part of it, that the article gives no clock times", () => {
		const whole = eventOf("yerevan-meeting");
		const part = show("refusal-to-sign");
		const line = part.container.querySelector(".pane-whole");
		expect(line?.textContent).toBe(`Part of: ${whole.title}. The article gives no clock times.`);
		expect(line?.querySelector("a")?.getAttribute("href")).toBe("#yerevan-meeting");
		cleanup();
		// The protest was before the meeting, and so is no part of it.
		const before = show("protest").container.querySelector(".pane-whole");
		expect(before?.textContent).toMatch(/^Told with: /);
		cleanup();
		show("yerevan-meeting");
		expect(screen.getByText(whole.membersNote ?? "")).toBeTruthy();
	});

	it("leads from a whole to its parts, in the order of the article", async () => {
		const { container, open } = show("yerevan-meeting");
		const links = [...container.querySelectorAll(".pane-parts a")];
		const parts = content.events.filter(({ partOf }) => partOf === "yerevan-meeting");
		expect(links.map((link) => link.textContent)).toEqual(parts.map(({ title }) => title));
		if (links[0]) await userEvent.click(links[0]);
		expect(open).toHaveBeenCalledExactlyOnceWith(parts[0]?.id);
	});

	it("marks the words that were searched for", () => {
		const { container } = show("sochi-meeting", "sochi");
		const marks = [...container.querySelectorAll("mark")].map((mark) => mark.textContent);
		expect(new Set(marks)).toEqual(new Set(["Sochi"]));
		expect(container.querySelector("h2 mark")).not.toBeNull();
	});

	it("begins another event at its top", () => {
		const scroll = vi.spyOn(HTMLElement.prototype, "scrollTo");
		const { rerender } = show("sochi-meeting");
		const pane = (id: string, query = "") => (
			<EventPane
				event={eventOf(id)}
				query={query}
				titleRef={null}
				onStep={() => {}}
				onClose={() => {}}
				found={null}
			/>
		);
		rerender(pane("sochi-meeting"));
		scroll.mockClear();
		rerender(pane("sochi-meeting", "peace"));
		expect(scroll).not.toHaveBeenCalled();
		rerender(pane("protest"));
		expect(scroll).toHaveBeenCalledExactlyOnceWith(0, 0);
		scroll.mockRestore();
	});

	it("leads back to what a search has found, and has no such way without a search", async () => {
		const onBack = vi.fn();
		show("sochi-meeting", "sochi", { count: 3, onBack });
		await userEvent.click(screen.getByRole("button", { name: new RegExp(eventText.back(3)) }));
		expect(onBack).toHaveBeenCalledOnce();
		cleanup();
		expect(show("sochi-meeting").container.querySelector(".pane-found")).toBeNull();
	});

	it("closes", async () => {
		const { onClose } = show("sochi-meeting");
		await userEvent.click(screen.getByRole("button", { name: eventText.closeName }));
		expect(onClose).toHaveBeenCalledOnce();
	});
});
