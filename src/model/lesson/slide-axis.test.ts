import { expect, it } from "vitest";
import { AXIS, DEFAULT_WINDOW } from "../../../tests/model/axis-fixture.ts";
import { edtf } from "../../../tests/model/event-fixture.ts";
import { slideAxis, slideAxisWindow } from "./slide-axis.ts";

const EVENTS = ["2022-05", "2022-09", "2022-10-31", "2022-11-23", "[..2022-11-23]"].map((date, index) => ({
	id: `event-${index}`,
	date: edtf(date),
	label: `A label of event ${index}`,
}));

it("shows the year where all is in it, otherwise whole years around", () => {
	expect(slideAxisWindow([edtf("2022-05")], AXIS)).toMatchObject(DEFAULT_WINDOW);
	expect(slideAxisWindow([edtf("2022-05"), edtf("2017")], AXIS)).toEqual({
		start: Date.UTC(2017, 0, 1),
		end: Date.UTC(2023, 0, 1),
	});
});

it.each([
	[1100, 36],
	[1100, 24],
	[340, 16],
	[240, 16],
])("draws every event with its label in the plot, %i px wide in letters of %i px", (width, size) => {
	const { bars, rows } = slideAxis(EVENTS, DEFAULT_WINDOW, width, size);
	expect(bars).toHaveLength(EVENTS.length);
	for (const { row, label, start, end } of bars) {
		expect(row).toBeLessThan(rows);
		expect(label).toBeGreaterThanOrEqual(0);
		expect(label).toBeLessThanOrEqual(width);
		expect(end).toBeGreaterThan(start);
	}
});

it("gives larger letters more rows", () => {
	const rows = [12, 60].map((size) => slideAxis(EVENTS, DEFAULT_WINDOW, 1100, size).rows);
	expect(rows[1]).toBeGreaterThan(rows[0] ?? 0);
});
