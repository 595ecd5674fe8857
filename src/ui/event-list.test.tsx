// @vitest-environment jsdom

import { content } from "virtual:timeline-content";
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderWithContent } from "../../tests/ui/render-with-content.tsx";
import { en } from "../i18n/en.ts";
import { EventList } from "./event-list.tsx";

const all = new Set(content.events.map(({ id }) => id));

describe("EventList", () => {
	it("holds every event in time order, each with its title, its date's words and all its quotes", () => {
		const { container } = renderWithContent(<EventList shown={all} query="" />);
		const articles = [...container.querySelectorAll("article")];
		expect(articles.map(({ id }) => id)).toEqual([...all]);
		content.events.forEach((event, index) => {
			const article = articles[index];
			expect(article?.textContent).toContain(event.title);
			expect(article?.textContent).toContain(event.dateWords.exact);
			expect(article?.textContent).toContain(event.summary);
			const quotes = [...(article?.querySelectorAll("blockquote") ?? [])].map((quote) => quote.textContent);
			expect(quotes).toEqual(event.quotes.map(({ exact }) => exact));
		});
	});

	it("puts the events of 23 November under its heading, one level deeper", () => {
		renderWithContent(<EventList shown={all} query="" />);
		const day = screen.getByRole("region", { name: "23 November in Yerevan" });
		const expected = content.events.filter(({ group }) => group === "yerevan-23-november");
		expect(
			within(day)
				.getAllByRole("heading", { level: 4 })
				.map((heading) => heading.textContent),
		).toEqual(expected.map(({ title }) => title));
		expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(all.size - expected.length + 1);
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
			reports.map(({ publisher, url }) => [`${publisher} (${en.event.reportHint})`, url]),
		);
		expect(container.querySelector(".narrowings blockquote, .narrowings q")).toBeNull();
	});

	it("uses no id twice", () => {
		const { container } = renderWithContent(<EventList shown={all} query="" />);
		const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});
