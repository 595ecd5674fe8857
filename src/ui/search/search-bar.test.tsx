// @vitest-environment jsdom

import { content } from "virtual:timeline-content";
import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { renderWithContent } from "../../../tests/ui/render-with-content.tsx";
import { en } from "../../i18n/en.ts";
import { type EventFilter, NO_FILTER } from "../../model/search/event-filter.ts";
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

describe("SearchBar", () => {
	it("reports what is typed", () => {
		const { onFilter } = show();
		fireEvent.change(screen.getByRole("searchbox", { name: en.search.label }), { target: { value: "сочи" } });
		expect(onFilter).toHaveBeenCalledExactlyOnceWith({ query: "сочи" });
	});

	it("offers every person and every lane", () => {
		show({ who: ["putin"] });
		const boxes = screen.getAllByRole<HTMLInputElement>("checkbox", { hidden: true });
		expect(boxes).toHaveLength(content.people.length + content.lanes.length);
		expect(boxes.filter(({ checked }) => checked).map((box) => box.closest("label")?.textContent)).toEqual([
			"Vladimir Putin",
		]);
	});

	it("adds a person to those chosen and takes one off", async () => {
		const { onFilter } = show({ who: ["putin"] });
		fireEvent.click(screen.getByLabelText("Nikol Pashinyan"));
		fireEvent.click(screen.getByLabelText("Vladimir Putin"));
		expect(onFilter.mock.calls).toEqual([[{ who: ["putin", "pashinyan"] }], [{ who: [] }]]);
	});

	it("adds a lane", () => {
		const { onFilter } = show();
		const lane = content.lanes.find(({ id }) => id === "public");
		fireEvent.click(screen.getByLabelText(lane?.name ?? ""));
		expect(onFilter).toHaveBeenCalledExactlyOnceWith({ lanes: ["public"] });
	});

	it("counts what is shown, and offers the way back only while something narrows", async () => {
		show();
		expect(screen.getByText(`All ${content.events.length} events`)).toBeTruthy();
		expect(screen.queryByRole("button", { name: en.search.reset })).toBeNull();
	});

	it("resets", async () => {
		const { onReset } = show({ query: "sochi", lanes: ["public"] }, 3);
		expect(screen.getByText(`3 of ${content.events.length} events`)).toBeTruthy();
		await userEvent.click(screen.getByRole("button", { name: en.search.reset }));
		expect(onReset).toHaveBeenCalledOnce();
	});
});
