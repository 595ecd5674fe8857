// @vitest-environment jsdom
import { content } from "virtual:timeline-content";
import { cleanup, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useRef } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { renderWithContent } from "../../../tests/ui/render-with-content.tsx";
import { evidenceText } from "../../i18n/evidence-text.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import { EventPane } from "../pane/event-pane.tsx";
import { Accounts } from "./accounts.tsx";
import { Relations } from "./relations.tsx";
import { Summary } from "./summary.tsx";

function eventOf(id: string): HistoricalEvent {
	const event = content.events.find((other) => other.id === id);
	if (!event) throw new Error(`no event ${id}`);
	return event;
}

function Pane({ id }: { id: string }) {
	const title = useRef<HTMLHeadingElement>(null);
	return (
		<EventPane
			event={eventOf(id)}
			query=""
			titleRef={title}
			onStep={() => {}}
			onClose={() => {}}
			found={null}
		/>
	);
}

const quote = (container: Element, id: string) =>
	container.querySelector<HTMLElement>(`[data-quote-id="${id}"]`);
const marked = (container: Element) =>
	[...container.querySelectorAll<HTMLElement>("[data-marked]")].map(
		({ dataset }) => dataset.quoteId ?? dataset.accountId ?? dataset.on,
	);

beforeEach(() => {
	// jsdom has no layout.
	Element.prototype.scrollTo = () => Promise.resolve();
});

describe("a summary", () => {
	it("is one paragraph, whose sentences lead to the quotes they stand on, and whose remarks lead nowhere", () => {
		for (const event of content.events) {
			const { container } = renderWithContent(<Summary event={event} query="" />);
			expect(container.querySelectorAll("p")).toHaveLength(1);
			const sentences = [...container.querySelectorAll<HTMLElement>(".statement")];
			expect(sentences).toHaveLength(event.summary.length);
			for (const [index, { quotes, accounts }] of event.summary.entries()) {
				expect(sentences[index]?.dataset.on?.split(" ") ?? []).toEqual([...quotes, ...accounts]);
				const links = [...(sentences[index]?.querySelectorAll(".stands-on a") ?? [])];
				expect(new Set(links.map((link) => link.getAttribute("href")))).toEqual(
					new Set(quotes.map((id) => `#${id}`)),
				);
			}
			cleanup();
		}
	});

	it("names its links by the numbers of the quotes", () => {
		renderWithContent(<Summary event={eventOf("sochi-meeting")} query="" />);
		const names = screen.getAllByRole("link").map((link) => link.getAttribute("aria-label"));
		expect(names).toContain("Based on quote 3");
		expect(names).toContain("Based on quote 2");
	});
});

describe("the pane", () => {
	it("marks the quotes of a sentence that is pointed at or has the focus, and the sentences of a quote", async () => {
		const { container } = renderWithContent(<Pane id="sochi-meeting" />);
		const user = userEvent.setup();
		const [first] = container.querySelectorAll(".statement");
		if (!first) throw new Error("no sentence");
		await user.hover(first);
		expect(marked(container)).toEqual(["sochi-meeting-1", "sochi-meeting-3"]);
		await user.unhover(first);
		within(container)
			.getByRole("link", { name: evidenceText.basedOn(2) })
			.focus();
		expect(marked(container)).toEqual(["sochi-meeting-2"]);
		const second = quote(container, "sochi-meeting-2");
		if (second) await user.hover(second);
		expect(marked(container)).toContain("sochi-meeting-2");
		expect(marked(container)).toContain("sochi-not-everything");
	});

	it("goes from a sentence to its words by key, and back", async () => {
		const { container } = renderWithContent(<Pane id="sochi-meeting" />);
		const user = userEvent.setup();
		const link = screen.getByRole("link", { name: evidenceText.basedOn(2) });
		link.focus();
		await user.keyboard("{Enter}");
		const words = quote(container, "sochi-meeting-2");
		expect(document.activeElement).toBe(words);
		const back = words?.querySelector<HTMLElement>(".quote-back");
		if (back) await user.click(back);
		expect(document.activeElement).toBe(link);
		expect(container.querySelector("[data-reached]")).toBeNull();
	});

	it("has under each sentence's details the quotes of this pane", () => {
		const { container } = renderWithContent(<Pane id="refusal-to-sign" />);
		for (const link of container.querySelectorAll(".stands-on a"))
			for (const id of link.getAttribute("aria-details")?.split(" ") ?? [])
				expect(document.getElementById(id)?.dataset.quoteId).toBe(id.replace(/^pane-/, ""));
	});
});

describe("what other reports say", () => {
	it("stands under how it bears on the article, each with voice, publisher, date and link", () => {
		const event = eventOf("september-escalation");
		const { container } = renderWithContent(<Accounts event={event} query="" level={3} />);
		for (const account of event.accounts) {
			const item = container.querySelector<HTMLElement>(`[data-account-id="${account.id}"]`);
			expect(item?.querySelector(".account-says")?.textContent).toBe(account.says);
			expect(item?.textContent).toContain(account.voice);
			expect(item?.textContent).toContain(evidenceText.trust[account.trust]);
			const link = item?.querySelector<HTMLAnchorElement>(".account-source a");
			expect(link?.getAttribute("href")).toBe(account.url);
			expect(link?.target).toBe("_blank");
			const group = item?.closest(".accounts-group")?.querySelector("h4")?.textContent;
			expect(group).toBe(evidenceText.bearings[account.bears]);
		}
	});

	it("holds no quotation mark", () => {
		for (const event of content.events) {
			const { container } = renderWithContent(<Accounts event={event} query="" level={3} />);
			for (const item of container.querySelectorAll(".account-says, .account-note"))
				expect(item.textContent).not.toMatch(/["“”„‟«»]/);
			cleanup();
		}
	});

	it("gives both sides of the September fighting the same room", () => {
		const { accounts } = eventOf("september-escalation");
		const length = (id: string) =>
			accounts.find((account) => account.id === id)?.says.split(" ").length ?? Number.NaN;
		const [armenia, azerbaijan] = [length("esc-armenia-first-fire"), length("esc-azerbaijan-first-fire")];
		expect(Math.max(armenia, azerbaijan) / Math.min(armenia, azerbaijan)).toBeLessThanOrEqual(1.25);
	});
});

describe("the order of events", () => {
	it("is told at both events of a relation, with who says so", () => {
		for (const [id, other] of [
			["september-escalation", "september-session"],
			["september-session", "september-escalation"],
		] as const) {
			const { container } = renderWithContent(<Relations event={eventOf(id)} />);
			expect(container.textContent).toContain("so by this report the escalation began first.");
			expect(container.querySelector(`a[href="#${other}"]`)).toBeTruthy();
			expect(container.querySelector('a[target="_blank"]')).toBeTruthy();
			cleanup();
		}
	});

	it("leads from what the article itself states to the words", () => {
		renderWithContent(<Relations event={eventOf("protest")} />);
		const link = screen.getByRole("link", { name: /^Based on quote/ });
		expect(link.getAttribute("href")).toBe("#protest-3");
	});
});
