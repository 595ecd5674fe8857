// @vitest-environment jsdom

import { content } from "virtual:timeline-content";
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { renderWithContent } from "../../../tests/ui/render-with-content.tsx";
import { filterText } from "../../i18n/filter-text.ts";
import { findText } from "../../i18n/find-text.ts";
import { accountsDiffer } from "../../model/account.ts";
import { type EventFilter, isOfPerson, NO_FILTER, PERSON_BEARINGS } from "../../model/search/event-filter.ts";
import { LessonEventsProvider } from "../lesson-events-context.tsx";
import { Filters } from "./filters.tsx";
import { SearchBar } from "./search-bar.tsx";

function show(filter: Partial<EventFilter> = {}, shown = content.events.length) {
	const onFilter = vi.fn();
	const onReset = vi.fn();
	renderWithContent(
		<SearchBar
			filter={{ ...NO_FILTER, ...filter }}
			shown={shown}
			onFilter={onFilter}
			onReset={onReset}
			onHandout={() => {}}
			fieldRef={{ current: null }}
		/>,
	);
	return { onFilter, onReset };
}

/** The filters are there once they are asked for. */
async function openFilters() {
	await userEvent.click(
		screen.getByText(findText.filters, { exact: false, selector: "summary > *:last-child" }),
	);
	await screen.findByRole("group", { name: filterText.lanes }, { timeout: 10_000 });
}

/** What is read of a choice: what is seen of it is hidden from who listens. */
const nameOf = (box: HTMLElement) => box.closest("label")?.querySelector(".visually-hidden")?.textContent;

describe("SearchBar", () => {
	it("reports what is typed", () => {
		const { onFilter } = show();
		fireEvent.change(screen.getByRole("searchbox", { name: findText.label }), { target: { value: "сочи" } });
		expect(onFilter).toHaveBeenCalledExactlyOnceWith({ query: "сочи" });
	});

	it("offers every person, every lane and accounts that differ", async () => {
		show({ who: ["putin"] });
		await openFilters();
		const boxes = screen.getAllByRole<HTMLInputElement>("checkbox", { hidden: true });
		expect(boxes).toHaveLength(content.people.length + content.lanes.length + 1);
		expect(boxes.filter(({ checked }) => checked).map(nameOf)).toEqual(["Vladimir Putin, 8 events"]);
	});

	it("says how many events each person has in the chosen meaning", async () => {
		const said: Record<string, (string | null | undefined)[]> = {};
		for (const by of PERSON_BEARINGS) {
			show({ by });
			await openFilters();
			said[by] = content.people.map(({ name }) => nameOf(screen.getByLabelText(new RegExp(`^${name}, `))));
			cleanup();
			expect(said[by]).toEqual(
				content.people.map((person) => {
					const theirs = content.events.filter((event) => isOfPerson(event, person, by)).length;
					return `${person.name}, ${theirs} ${theirs === 1 ? "event" : "events"}`;
				}),
			);
		}
		expect(said.speaks).toContain("Kassym-Jomart Tokayev, 0 events");
		expect(said.named).toContain("Kassym-Jomart Tokayev, 3 events");
	});

	it("counts only the events of an open lesson", async () => {
		renderWithContent(
			<LessonEventsProvider value={new Set(["sochi-meeting", "protest"])}>
				<Filters filter={NO_FILTER} onFilter={() => {}} />
			</LessonEventsProvider>,
		);
		await openFilters();
		expect(screen.getByLabelText(/^Vladimir Putin, 1 event/)).toBeTruthy();
		expect(screen.getByLabelText(new RegExp(`^${findText.differ}, 0 events`))).toBeTruthy();
	});

	it("asks whether people's words are quoted, unless they need only take part or be named", async () => {
		const { onFilter } = show();
		await openFilters();
		const group = screen.getByRole("group", { name: filterText.by, hidden: true });
		const radio = (name: string) =>
			within(group).getByRole<HTMLInputElement>("radio", { name, hidden: true });
		expect(radio("whose words are quoted or reported").checked).toBe(true);
		expect(radio("who took part or are named").checked).toBe(false);
		fireEvent.click(radio("who took part or are named"));
		expect(onFilter).toHaveBeenCalledExactlyOnceWith({ by: "named" });
	});

	it("asks for accounts that differ, and takes that back", async () => {
		const differing = content.events.filter(accountsDiffer).length;
		const { onFilter } = show();
		await openFilters();
		fireEvent.click(screen.getByLabelText(new RegExp(`^Only where accounts differ, ${differing} events`)));
		cleanup();
		const again = show({ differ: true });
		await openFilters();
		fireEvent.click(screen.getByLabelText(/^Only where accounts differ/));
		expect([...onFilter.mock.calls, ...again.onFilter.mock.calls]).toEqual([
			[{ differ: true }],
			[{ differ: false }],
		]);
	});

	it("counts accounts that differ among the filters that are on, and no meaning of people", () => {
		show({ who: ["putin"], by: "named", lanes: ["public"], differ: true });
		const [named, seen] = document.querySelector(".filters > summary")?.children ?? [];
		expect(named?.textContent).toBe(findText.filtersName(3));
		// What is seen is not read as well, in other words than the name.
		expect([seen?.textContent, seen?.getAttribute("aria-hidden")]).toEqual(["Filters3", "true"]);
	});

	it("adds a person to those chosen and takes one off", async () => {
		const { onFilter } = show({ who: ["putin"] });
		await openFilters();
		fireEvent.click(screen.getByLabelText(/^Nikol Pashinyan/));
		fireEvent.click(screen.getByLabelText(/^Vladimir Putin/));
		expect(onFilter.mock.calls).toEqual([[{ who: ["putin", "pashinyan"] }], [{ who: [] }]]);
	});

	it("adds a lane", async () => {
		const { onFilter } = show();
		await openFilters();
		const lane = content.lanes.find(({ id }) => id === "public");
		fireEvent.click(screen.getByLabelText(lane?.name ?? ""));
		expect(onFilter).toHaveBeenCalledExactlyOnceWith({ lanes: ["public"] });
	});

	it("counts what is shown, and offers the way back only while something narrows", async () => {
		show();
		expect(screen.getByText(`All ${content.events.length} events`)).toBeTruthy();
		expect(screen.queryByRole("button", { name: findText.reset })).toBeNull();
	});

	it("resets", async () => {
		const { onReset } = show({ query: "sochi", lanes: ["public"] }, 3);
		expect(screen.getByText(`3 of ${content.events.length} events`)).toBeTruthy();
		await userEvent.click(screen.getByRole("button", { name: findText.reset }));
		expect(onReset).toHaveBeenCalledOnce();
	});
});
