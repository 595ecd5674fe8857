// @vitest-environment jsdom

import { content } from "virtual:timeline-content";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { renderWithContent } from "../../../tests/ui/render-with-content.tsx";
import { searchText } from "../../i18n/search-text.ts";
import { buildSearchIndex, searchEvents } from "../../model/search/search.ts";
import { SearchResults } from "./search-results.tsx";

const index = buildSearchIndex(content);

async function show(
	query: string,
	props: { found?: readonly string[]; filtering?: boolean; onNamed?: () => void } = {},
) {
	const calls = { onOpen: vi.fn(), onReset: vi.fn(), onQuery: vi.fn(), onBack: vi.fn() };
	const { container } = renderWithContent(
		<SearchResults
			query={query}
			filtering={props.filtering ?? false}
			found={new Set(props.found ?? searchEvents(index, query))}
			total={content.events.length}
			onNamed={props.onNamed ?? null}
			{...calls}
		/>,
	);
	// What is near comes after it.
	await act(() => import("./near-words.tsx"));
	const marks = () => [...container.querySelectorAll("mark")].map((mark) => mark.textContent);
	return { ...calls, marks };
}

const links = () => screen.getAllByRole("link");
const focused = () => links().findIndex((link) => link.contains(document.activeElement));

describe("SearchResults", () => {
	it("counts what is found under a heading, a line each in time order, as links that work without the app", async () => {
		await show("compromises");
		const found = [...searchEvents(index, "compromises")];
		expect(
			screen.getByRole("heading", { level: 2, name: `${found.length} of ${content.events.length} events` }),
		).toBeTruthy();
		expect(links().map((link) => link.getAttribute("href"))).toEqual(found.map((id) => `#${id}`));
		expect(screen.getAllByRole("listitem")).toHaveLength(found.length);
	});

	it("shows date, title and the marked words with whose they are", async () => {
		const { marks } = await show("compromises", { found: ["sochi-meeting"] });
		const line = screen.getByRole("link");
		expect(line.textContent).toContain("31 Oct 2022");
		expect(line.textContent).toContain("Leaders of Armenia and Azerbaijan meet in Sochi");
		expect(line.textContent).toContain("Vladimir Putin: ");
		expect(marks()).toEqual(["compromises"]);
		expect(screen.getByRole("listitem").dataset.lane).toBe("armenia-azerbaijan");
	});

	it("opens an event by a click and by Enter", async () => {
		const { onOpen } = await show("sochi", { found: ["sochi-meeting"] });
		await userEvent.click(screen.getByRole("link"));
		await userEvent.keyboard("{Enter}");
		expect(onOpen.mock.calls).toEqual([["sochi-meeting"], ["sochi-meeting"]]);
	});

	it.each([
		["{ArrowDown}", 1],
		["{ArrowDown}{ArrowDown}{ArrowUp}", 1],
		["{End}", 2],
		["{End}{ArrowDown}", 2],
		["{End}{Home}", 0],
		["{Control>}{ArrowDown}{/Control}", 0],
		["{ArrowRight}", 0],
	])("goes from the first link by %s to link %d", async (keys, at) => {
		const { onBack } = await show("", { found: ["may-session", "sochi-meeting", "protest"] });
		await userEvent.tab();
		await userEvent.keyboard(keys);
		expect(focused()).toBe(at);
		expect(onBack).not.toHaveBeenCalled();
	});

	it("goes back to the search field by Up on the first link", async () => {
		const { onBack } = await show("", { found: ["may-session", "sochi-meeting"] });
		await userEvent.tab();
		await userEvent.keyboard("{ArrowDown}{ArrowUp}{ArrowUp}");
		expect(onBack).toHaveBeenCalledOnce();
	});

	it("says what nothing mentions, and leads to what is near", async () => {
		const { onQuery } = await show("Pashinan ");
		expect(
			screen.getByRole("heading", { level: 2, name: `0 of ${content.events.length} events` }),
		).toBeTruthy();
		expect(screen.getByText(searchText.none("Pashinan"))).toBeTruthy();
		await userEvent.click(await screen.findByRole("button", { name: searchText.nearName("Pashinyan") }));
		expect(onQuery).toHaveBeenCalledExactlyOnceWith("Pashinyan");
	});

	it("offers nothing where nothing is near, and the way back to all events", async () => {
		const { onReset } = await show("helicopter");
		expect(screen.getByText("Nothing on this timeline mentions “helicopter”.")).toBeTruthy();
		expect(screen.getAllByRole("button")).toHaveLength(1);
		await userEvent.click(screen.getByRole("button", { name: searchText.reset }));
		expect(onReset).toHaveBeenCalledOnce();
	});

	it("does not say that nothing mentions what only the filters hide", async () => {
		await show("putin", { found: [], filtering: true });
		expect(screen.queryByText(searchText.none("putin"))).toBeNull();
		expect(screen.getByText(searchText.noneFiltered("putin"))).toBeTruthy();
	});

	it("names the filters where there is no query", async () => {
		await show(" ", { found: [], filtering: true });
		expect(screen.getByText(searchText.noneChosen)).toBeTruthy();
	});

	it("has no way back where all events are shown", async () => {
		await show("", { found: content.events.map(({ id }) => id) });
		expect(screen.queryByRole("button")).toBeNull();
		expect(screen.getByRole("heading", { name: `All ${content.events.length} events` })).toBeTruthy();
	});

	it("offers those who only took part or are named where no words of theirs are found, and not elsewhere", async () => {
		const onNamed = vi.fn();
		await show("", { found: [], filtering: true, onNamed });
		expect(screen.getByText(searchText.noneChosen)).toBeTruthy();
		await userEvent.click(screen.getByRole("button", { name: searchText.named }));
		expect(onNamed).toHaveBeenCalledOnce();
	});

	it("offers nothing of the kind where people need not speak, or where something is found", async () => {
		await show("", { found: [], filtering: true });
		await show("sochi", { found: ["sochi-meeting"], filtering: true, onNamed: vi.fn() });
		expect(screen.queryByRole("button", { name: searchText.named })).toBeNull();
	});
});
