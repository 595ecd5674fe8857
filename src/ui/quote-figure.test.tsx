// @vitest-environment jsdom

import { content } from "virtual:timeline-content";
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { eventFixture, quoteFixture } from "../../tests/model/event-fixture.ts";
import { eventOf, renderWithContent } from "../../tests/ui/render-with-content.tsx";
import { QuoteFigure } from "./quote-figure.tsx";

function figureOf(eventId: string, quoteId: string): HTMLElement {
	const event = eventOf(eventId);
	const quote = event.quotes.find(({ id }) => id === quoteId);
	if (!quote) throw new Error(`no quote ${quoteId}`);
	renderWithContent(<QuoteFigure quote={quote} event={event} query="" />);
	return screen.getByRole("figure");
}

describe("QuoteFigure", () => {
	it("shows a passage word for word, with the article as its source", () => {
		for (const event of content.events) {
			for (const quote of event.quotes) {
				const { container, unmount } = renderWithContent(
					<QuoteFigure quote={quote} event={event} query="" />,
				);
				const block = container.querySelector("blockquote");
				expect(block?.textContent).toBe(quote.exact);
				expect(block?.cite).toBe(content.source.url);
				unmount();
			}
		}
	});

	it("attributes direct speech to its speaker, with role, day and occasion", () => {
		const figure = figureOf("sochi-meeting", "sochi-meeting-1");
		expect(figure.classList).toContain("is-direct");
		expect(figure.textContent).toContain(
			"Vladimir Putin, President of Russia · direct speech · said on 23 November 2022 (day from an earlier paragraph) at the Council’s meeting in Yerevan, ",
		);
		expect(figure.textContent).toMatch(/, 23 days later$/);
		expect(screen.getByRole("link").getAttribute("href")).toBe("#putin-peace-treaty");
	});

	it("keeps what the article reports apart from direct speech", () => {
		const figure = figureOf("sochi-meeting", "sochi-meeting-3");
		expect(figure.classList).toContain("is-reported");
		expect(figure.textContent).toContain("reported speech");
	});

	it("names a heading as the article's own, written when it was published", () => {
		const figure = figureOf("protest", "protest-3");
		expect(figure.classList).toContain("is-heading");
		expect(figure.textContent).toContain(
			"The article · heading · written between 23 November and 31 December 2022",
		);
	});

	it("says where words were said, in English, with a link on the occasion", () => {
		expect(figureOf("may-session", "may-session-1").textContent).toContain(
			"said on 23 November 2022 at the joint meeting of the councils",
		);
		expect(screen.getByRole("link", { name: "the joint meeting of the councils" }).getAttribute("href")).toBe(
			"#joint-councils",
		);
	});

	it("says how long after a month it was told", () => {
		expect(figureOf("september-session", "september-session-1").textContent).toMatch(
			/, about two months later$/,
		);
	});

	it("attributes narration to the article, written when it was published", () => {
		const figure = figureOf("protest", "protest-1");
		expect(figure.classList).toContain("is-narration");
		expect(figure.textContent).toContain(
			"The article · its own account · written between 23 November and 31 December 2022",
		);
		expect(screen.queryByRole("link")).toBeNull();
	});

	it("gives no distance for words said at the event itself", () => {
		const figure = figureOf("main-failure", "main-failure-3");
		expect(figure.textContent).toMatch(/said on 23 November 2022$/);
		expect(screen.queryByRole("link")).toBeNull();
	});

	it("gives no distance where an open end leaves nothing to measure", () => {
		expect(figureOf("tokayev-election", "tokayev-election-1").textContent).not.toMatch(/later|before it/);
	});

	it("marks the query and holds actions on the quote", () => {
		const event = eventFixture({ id: "departure" });
		const { container } = renderWithContent(
			<QuoteFigure quote={quoteFixture()} event={event} query="ferry">
				<button type="button">Copy</button>
			</QuoteFigure>,
		);
		expect(container.querySelector("mark")?.textContent).toBe("ferry");
		expect(screen.getByRole("button", { name: "Copy" })).toBeTruthy();
	});
});
