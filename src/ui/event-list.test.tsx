import { summaryText } from "../model/summary-text.ts";
// @vitest-environment jsdom

import { content } from "virtual:timeline-content";
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { eventFixture, quoteFixture } from "../../tests/model/event-fixture.ts";
import { eventOf, renderWithContent } from "../../tests/ui/render-with-content.tsx";
import { eventText } from "../i18n/event-text.ts";
import { quoteText } from "../i18n/quote-text.ts";
import { EventList } from "./event-list.tsx";

const all = new Set(content.events.map(({ id }) => id));

/** A text without the numbers that lead to quotes. */
function withoutNumbers(element: Element | null | undefined): string | undefined {
	const copy = element?.cloneNode(true);
	if (copy instanceof Element) for (const link of copy.querySelectorAll(".stands-on")) link.remove();
	return copy?.textContent ?? undefined;
}

describe("EventList", () => {
	it("holds every event in time order, each with its title, its date's words and all its quotes", () => {
		const { container } = renderWithContent(<EventList shown={all} query="" />);
		const articles = [...container.querySelectorAll("article")];
		expect(articles.map(({ id }) => id)).toEqual([...all]);
		content.events.forEach((event, index) => {
			const article = articles[index];
			expect(article?.textContent).toContain(event.title);
			expect(article?.textContent).toContain(event.dateWords.exact);
			expect(withoutNumbers(article?.querySelector(".summary"))).toBe(summaryText(event.summary));
			const quotes = [...(article?.querySelectorAll("blockquote") ?? [])].map((quote) => quote.textContent);
			expect(quotes).toEqual(event.quotes.map(({ exact }) => exact));
		});
	});

	it("has what can be done with a quote where it is asked for, and not in the text that is sent", () => {
		const quotes = content.events.flatMap((event) => event.quotes);
		const { container, unmount } = renderWithContent(<EventList shown={all} query="" actions />);
		const figures = [...container.querySelectorAll("figure.quote")];
		expect(figures).toHaveLength(quotes.length);
		for (const figure of figures)
			expect(figure.querySelector("a[href*='#:~:text=']")?.textContent).toContain(quoteText.find);
		expect(screen.getAllByRole("button", { name: quoteText.copyName })).toHaveLength(quotes.length);
		const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
		expect(ids).toEqual([...new Set(ids)]);
		unmount();
		const { container: sent } = renderWithContent(<EventList shown={all} query="" />);
		expect(sent.querySelector(".quote-actions, button")).toBeNull();
	});

	const titlesIn = (name: string) =>
		within(screen.getByRole("region", { name }))
			.getAllByRole("heading", { level: 4 })
			.filter(({ id }) => id.startsWith("title-"))
			.map((heading) => heading.textContent);
	const parts = content.events.filter(({ partOf }) => partOf === "yerevan-meeting");
	const background = content.events.filter((event) => event.background);

	it("puts what is part of the Yerevan meeting under its heading, one level deeper, and the background under its own", () => {
		renderWithContent(<EventList shown={all} query="" />);
		const day = content.events.filter(({ id, partOf }) => (partOf ?? id) === "yerevan-meeting");
		expect(titlesIn(eventOf("yerevan-meeting").title)).toEqual(day.map(({ title }) => title));
		expect(titlesIn("Background")).toEqual(background.map(({ title }) => title));
		expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(
			all.size - parts.length - background.length + 1,
		);
		expect(screen.getByText(/gives no clock times/)).toBeTruthy();
	});

	it("names the meeting above what is part of it where the meeting itself is filtered out", () => {
		renderWithContent(<EventList shown={new Set(["protest"])} query="" />);
		const { title } = eventOf("yerevan-meeting");
		expect(titlesIn(title)).toEqual([eventOf("protest").title]);
		const heading = screen.getByRole("heading", { level: 3, name: title });
		expect(within(heading).getByRole("link").getAttribute("href")).toBe("#yerevan-meeting");
		expect(screen.getAllByRole("article")).toHaveLength(1);
	});

	it("shows only what passes, with the query's words marked", () => {
		const { container } = renderWithContent(<EventList shown={new Set(["sochi-meeting"])} query="sochi" />);
		expect([...container.querySelectorAll("article")].map(({ id }) => id)).toEqual(["sochi-meeting"]);
		const marks = [...container.querySelectorAll("mark")].map((mark) => mark.textContent);
		expect(new Set(marks)).toEqual(new Set(["Sochi"]));
	});

	it("names the publishers of other reports as links and quotes none of them", () => {
		const { container } = renderWithContent(<EventList shown={all} query="" />);
		const reports = content.events.flatMap(({ dating }) => dating.flatMap(({ reports }) => reports));
		const links = [...container.querySelectorAll<HTMLAnchorElement>(".narrowings a")];
		expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual(
			reports.map(({ publisher, url }) => [`${publisher} (${eventText.reportHint})`, url]),
		);
		expect(container.querySelector(".narrowings blockquote, .narrowings q")).toBeNull();
	});

	it("numbers the landmarks in time order, and nothing else", () => {
		const { container } = renderWithContent(<EventList shown={all} query="" />);
		const numbered = [...container.querySelectorAll("article")]
			.filter((article) => article.querySelector(".landmark"))
			.map((article) => [article.id, article.querySelector(".landmark")?.textContent]);
		const landmarks = content.events.filter(({ landmark }) => landmark);
		expect(numbered).toEqual(landmarks.map(({ id }, index) => [id, ` · Key event ${index + 1} of five`]));
	});

	it("uses no id twice", () => {
		const { container } = renderWithContent(<EventList shown={all} query="" />);
		const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it("uses no id twice where background, or the parts of one event, come again after others", () => {
		const events = [
			{ id: "early", background: true },
			{ id: "day" },
			{ id: "noon", partOf: "day" },
			{ id: "elsewhere" },
			{ id: "night", partOf: "day" },
			{ id: "late", background: true },
		].map((change) =>
			eventFixture({
				lane: content.lanes[0]?.id ?? "",
				summary: [],
				quotes: [quoteFixture({ id: `${change.id}-1` })],
				...change,
			}),
		);
		const { container } = renderWithContent(
			<EventList shown={new Set(events.map(({ id }) => id))} query="" />,
			{ ...content, events },
		);
		const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const named = [...container.querySelectorAll("[aria-labelledby]")].map((region) => [
			region.getAttribute("aria-labelledby"),
			ids.includes(region.getAttribute("aria-labelledby") ?? ""),
		]);
		expect(named.filter(([, known]) => !known)).toEqual([]);
		expect(screen.getAllByRole("region", { name: "Background" })).toHaveLength(2);
		expect(screen.getAllByRole("region", { name: "The title of day" })).toHaveLength(2);
	});
});
