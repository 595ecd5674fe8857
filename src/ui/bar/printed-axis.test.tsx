// @vitest-environment jsdom

import { content } from "virtual:timeline-content";
import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { DEFAULT_WINDOW } from "../../../tests/model/axis-fixture.ts";
import { landmarkNumbers } from "../../model/landmark-numbers.ts";
import { PrintedAxis } from "./printed-axis.tsx";

const axis = (selectedId: string | null) => (
	<PrintedAxis
		events={content.events}
		numbers={landmarkNumbers(content.events)}
		lanes={content.lanes}
		window={DEFAULT_WINDOW}
		selectedId={selectedId}
		label="The year 2022"
	/>
);

it("is one image with a name, that shows the window's events", () => {
	render(axis("sochi-meeting"));
	const image = screen.getByRole("img", { name: "The year 2022" });
	expect(image.textContent).toContain("Sochi meeting");
	expect(image.textContent).not.toContain("Ambassador to Russia");
	expect(image.getAttribute("viewBox")).toMatch(/^0 0 660 \d+$/);
});

it("refers to masks and hatches of its own, also when it stands on the page twice", () => {
	const { container } = render(
		[axis(null), axis(null)].map((one, index) => <div key={String(index)}>{one}</div>),
	);
	const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const used = [...container.innerHTML.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
	expect(used.length).toBeGreaterThan(10);
	for (const id of used) expect(ids).toContain(id);
});
